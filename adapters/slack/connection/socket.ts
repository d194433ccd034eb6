import {
  AuthorizationError,
  type Logger as BoltLogger,
  SocketModeReceiver,
  type SocketModeReceiverOptions,
  webApi,
} from '@slack/bolt';
import type { Logger } from 'pino';
import type { Mount } from '../../adapter';
import { UnknownPayload } from './app';
import { namedFetch } from './call';

/** A connection to Slack that is kept: the receiver for the app, and its life for the mount. */
export interface Socket extends Required<Pick<Mount, 'start' | 'stop' | 'unready'>> {
  readonly receiver: SocketModeReceiver;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A connection that held for so long is replaced at once; one that did not would be replaced again and again. */
const STEADY_MS = 10_000;

/** What the connection is made with. */
export interface SocketOptions {
  readonly appToken: string;
  readonly logger: BoltLogger;
  readonly log: Logger;
  readonly apiUrl?: string;
}

/**
 * Socket Mode with a reconnection of our own: the SDK's ends the process when Slack refuses a reconnection, and waits
 * longer and longer the longer an outage lasts.
 */
export function openSocket({ appToken, logger, log, apiUrl }: SocketOptions): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        timeout: 10_000,
        retryConfig: { retries: 0 },
        fetch: namedFetch,
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      },
    },
    processEventErrorHandler,
  });
  const { client } = receiver;
  let connected = false;
  let since = 0;
  let stopping = false;
  let failures = 0;
  let waiting: NodeJS.Timeout | undefined;

  const again = (): void => {
    if (connected && performance.now() - since > STEADY_MS) failures = 0;
    connected = false;
    if (stopping || waiting !== undefined) return;
    const wait = failures === 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
    failures += 1;
    waiting = setTimeout(() => {
      waiting = undefined;
      client.start().catch(error => {
        log.warn({ err: error }, 'slack: Socket Mode could not reconnect, trying again');
        again();
      });
    }, wait);
  };
  client.on('connected', () => {
    connected = true;
    since = performance.now();
  });
  // Where the SDK has closed, it waits six seconds for an end that Slack leaves to us: told again, it ends. Its own
  // websocket is not meant for others: where it has another name some day, it is waited for.
  const end = (): void => Object(Reflect.get(client, 'websocket')).disconnect?.();
  client.on('ws_message', (data: unknown) => {
    if (isFarewell(data)) end();
  });

  return {
    receiver,
    start: async () => {
      await client.start().catch(error => {
        // Slack's own no (a wrong token, say) stays one; a Slack that is away comes back.
        if (error instanceof webApi.WebAPIPlatformError) throw refused(error);
        log.warn({ err: error }, 'slack: Socket Mode could not connect, trying again');
        again();
      });
      client.on('disconnected', again);
    },
    stop: async () => {
      stopping = true;
      clearTimeout(waiting);
      if (!connected) return;
      const gone = client.disconnect();
      end();
      await gone;
    },
    unready: () => (connected ? undefined : 'Socket Mode is not connected'),
  };
}

/** Slack takes a connection away every few hours, and says so first. */
function isFarewell(data: unknown): boolean {
  // Asked of every message: what has not even the word is not parsed.
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return false;
  try {
    return Object(JSON.parse(data)).type === 'disconnect';
  } catch {
    return false;
  }
}

function refused(cause: webApi.WebAPIPlatformError): Error {
  const cure = 'Copy SLACK_APP_TOKEN again, or make a new one with the scope connections:write.';
  return new Error(`Slack refuses the app token (${cause.data.error}).\n  ${cure}`, { cause });
}

type OnError = NonNullable<SocketModeReceiverOptions['processEventErrorHandler']>;

/** True acknowledges: what nothing here answers would come again and again. */
const processEventErrorHandler: OnError = async ({ error, logger }) => {
  if (error instanceof UnknownPayload) logger.warn('A payload that nothing answers');
  return error instanceof UnknownPayload || error instanceof AuthorizationError;
};
