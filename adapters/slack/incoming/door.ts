import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { readBody } from '../../http';
import { isCommand, isShaped } from './shape';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Reads the body before Bolt does: refuses what is too large or no payload at all, and takes the charset off the
 * content type, which Bolt compares as a whole string and which a proxy may add.
 */
export function guarded(listener: Listener, refused: (reason: string) => void) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    // The rest of the body is still on the wire: this connection cannot carry another request.
    if (body === undefined) {
      refused('slack: refused a body over 256 KB');
      return refuse(response, 413, 'larger than 256 KB');
    }
    if (isAhead(request.headers['x-slack-request-timestamp'])) {
      refused('slack: refused a timestamp ahead of this clock (is the clock right?)');
      return void response.writeHead(401).end();
    }
    request.headers['content-type'] = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
    if (!isPayload(body.toString(), request.headers['content-type'] ?? '')) {
      refused('slack: refused a body that is no payload, or whose content type says so');
      return refuse(response, 400, 'not a payload of Slack');
    }
    listener(Object.assign(request, { rawBody: body }), response);
  };
}

/** Bolt refuses what was signed long ago; what was signed for later would stay good for as long. */
const SKEW_S = 5 * 60;

function isAhead(timestamp: string | string[] | undefined): boolean {
  return Number(timestamp) > Date.now() / 1_000 + SKEW_S;
}

/** Bolt takes fields of whatever JSON it is given: a body of `null` ends the process, a list for a name is a 500. */
function isPayload(body: string, contentType: string): boolean {
  try {
    if (contentType !== 'application/x-www-form-urlencoded') return isShaped(JSON.parse(body));
    const form = parse(body);
    // Read as Bolt reads it: a field that comes twice is a list; Slack sends none.
    for (const field in form) if (Array.isArray(form[field])) return false;
    const { payload } = form;
    if (typeof payload === 'string') return isShaped(JSON.parse(payload));
    return isCommand(form) || isShaped(form);
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, status: 400 | 413, words: string): void {
  const close = status === 413;
  response.writeHead(status, { 'content-type': 'text/plain', ...(close ? { connection: 'close' } : {}) });
  response.end(words);
  if (close) response.on('finish', () => response.socket?.destroySoon());
}
