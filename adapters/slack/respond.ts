import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from './message';

/** What a response_url takes. */
interface Response extends Message {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
}

/** Posts to a response_url; rejects when Slack has refused it for good. */
export type Respond = (url: string, response: Response) => Promise<void>;

const TIMEOUT_MS = 10_000;
const TRIES = 3;
/** A longer wait than this is not worth it: the asker has moved on. */
const LONGEST_WAIT_S = 60;

/** Whether a response_url leads to Slack: a payload may not send this server elsewhere, into its own network say. */
export function isSlack(url: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)*slack(-gov)?\.com\//.test(url);
}

/** Bolt's respond() has neither timeout nor retry: this one has both, and waits out a rate limit as told. */
export function responder(allowed: (url: string) => boolean): Respond {
  return async (url, response) => {
    if (!allowed(url)) throw new Error('response_url does not lead to Slack');
    for (let attempt = 1; ; attempt++) {
      const status = await post(url, response);
      if (status.ok) return;
      if (attempt === TRIES || !status.again) throw new Error(`response_url answered ${status.reason}`);
      await sleep(status.waitMs ?? 250 * attempt);
    }
  };
}

type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly again: boolean; readonly reason: string; readonly waitMs?: number };

async function post(url: string, response: Response): Promise<Outcome> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(response),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    // Read to the end, so that the connection can be used again.
    await answer.arrayBuffer();
    if (answer.ok) return { ok: true };
    const seconds = Number(answer.headers.get('retry-after') ?? '1');
    const waitMs = Math.min(Number.isFinite(seconds) ? seconds : 1, LONGEST_WAIT_S) * 1_000;
    const reason = String(answer.status);
    if (answer.status === 429) return { ok: false, again: true, reason, waitMs };
    return { ok: false, again: answer.status >= 500, reason };
  } catch (cause) {
    return { ok: false, again: true, reason: noAnswer(cause) };
  }
}

/** A failed fetch says only "fetch failed"; why stands in its cause. */
function noAnswer(error: unknown): string {
  const { name, cause } = Object(error);
  return `nothing (${String(Object(cause).code ?? name)})`;
}
