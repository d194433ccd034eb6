import { destination, type Logger, pino } from 'pino';
import { requestId } from './guards';

/** Names under which an SDK's objects carry secrets or people's words; never written. */
export const HIDDEN = [
  'token',
  'botToken',
  'password',
  'signingSecret',
  'secret',
  'authorization',
  'text',
  'question',
  'name',
];

/**
 * JSON lines on standard error (standard output belongs to answers and to the few lines for people).
 * What is logged is chosen line by line; the hidden names are the net below that.
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: { paths: HIDDEN.flatMap(name => [name, `*.${name}`, `err.*.${name}`]), censor: '[hidden]' },
      serializers: { err: describeError },
      mixin: () => ({ requestId: requestId() }),
    },
    // Without a listener a terminal that is gone would end the process in the middle of its last answers.
    destination({ fd: 2, sync: false }).on('error', () => undefined),
  );
}

/** Type, message, system code, stack and causes; none of the other fields, where SDKs keep whole requests. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name: type, message, stack, cause } = error;
  // Of a connection that was refused on several addresses the code is all there is.
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type, message, ...code, stack, ...(cause !== undefined && { cause: describeError(cause) }) };
}
