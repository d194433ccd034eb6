/** What came back from the Connector: only what decides whether to send again. */
export interface Receipt {
  readonly status: number;
  /** The Retry-After header, where there is one: seconds, or an HTTP date. */
  readonly retryAfter?: string;
}

/** How long, and with what clock; both injected so that a test waits for nothing. */
export interface Patience {
  /** Epoch milliseconds after which nothing is sent again. */
  readonly until: number;
  readonly clock: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** 0 to 1: spreads the retries of many replicas. */
  readonly jitter: () => number;
}

/** Teams gives up on a turn after 10 to 15 s and then sends the question again. */
export const TURN_MS = 10_000;

/** Refused before anything was posted: safe to send again. */
const NOT_TAKEN = new Set([412, 429]);
/** The message may have been posted all the same: safe to send again only where the same request twice is one message. */
const MAYBE_TAKEN = new Set([500, 502, 503, 504]);

/**
 * Sends, and sends again where that cannot post a message twice: after 429 and 412 always, after a 5xx only
 * where the request is `repeatable` (an update). Waits as long as Retry-After says, else 1, 2, 4 s with jitter,
 * never past `patience.until`. Resolves to the last receipt; rejects as `send` does.
 */
export async function deliver<T extends Receipt>(
  send: () => Promise<T>,
  repeatable: boolean,
  patience: Patience,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const receipt = await send();
    if (!NOT_TAKEN.has(receipt.status) && !(repeatable && MAYBE_TAKEN.has(receipt.status))) return receipt;
    const pause = retryAfterMs(receipt.retryAfter, patience.clock()) ?? backoffMs(attempt, patience.jitter());
    if (patience.clock() + pause >= patience.until) return receipt;
    await patience.wait(pause);
  }
}

function backoffMs(attempt: number, jitter: number): number {
  return 1000 * 2 ** attempt * (0.75 + jitter / 2);
}

function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
