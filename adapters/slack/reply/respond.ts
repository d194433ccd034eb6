import { setTimeout as sleep } from 'node:timers/promises';
import type { Reach } from '../../guards';
import type { Message } from '../card/message';
import { isUnsent, TIMEOUT_MS, waitOf, whyNot } from '../connection/call';

/** What a response_url takes. */
interface Response extends Message {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
}

/** Posts to a response_url; rejects when Slack has refused it for good. */
export type Respond = (url: string, response: Response) => Promise<void>;

const TRIES = 3;

/** Whether a response_url leads to Slack: a payload may not send this server elsewhere, into its own network say. */
export function isSlack(url: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)*slack(-gov)?\.com\//.test(url);
}

/**
 * Bolt's respond() has neither timeout nor retry: this one has both, and waits out a rate limit as told.
 *
 * A response_url takes five messages in half an hour, and no key by which Slack would know one that comes twice. So where
 * Slack may have taken the message and its answer is what got lost, it is sent again only if twice is hardly more than
 * once: in the place of a card it is the same card, and whoever asked alone better reads an answer twice than never. What
 * a whole channel would read twice is not: whoever shared sees that nothing came, and presses again.
 */
export function responder(allowed: (url: string) => boolean, reach: Reach, timeoutMs = TIMEOUT_MS): Respond {
  return async (url, response) => {
    if (!allowed(url)) throw new Error('response_url does not lead to Slack');
    const everybody = response.response_type === 'in_channel';
    for (let attempt = 1; ; attempt++) {
      const status = await post(url, response, timeoutMs, reach);
      if (status.ok) return;
      const again = status.taken === 'no' || (status.taken === 'maybe' && !everybody);
      if (attempt === TRIES || !again) throw new Error(`response_url answered ${status.reason}`);
      await sleep(status.waitMs ?? 250 * attempt);
    }
  };
}

/** Says something to the asker alone, through a response_url, beside what stands there. */
export function privately(respond: Respond, url: string, message: Message): Promise<void> {
  return respond(url, { response_type: 'ephemeral', replace_original: false, ...message });
}

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Whether Slack may have the message: "refused" is for good. */
      readonly taken: 'no' | 'maybe' | 'refused';
      readonly reason: string;
      readonly waitMs?: number;
    };

async function post(url: string, response: Response, timeoutMs: number, reach: Reach): Promise<Outcome> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(response),
      signal: AbortSignal.timeout(timeoutMs),
    });
    // Read to the end, so that the connection can be used again.
    await answer.arrayBuffer();
    if (answer.status < 500) reach.worked('responses');
    else reach.failed('responses', `Slack takes no private answers (${answer.status})`);
    if (answer.ok) return { ok: true };
    const waitMs = waitOf(answer);
    const reason = String(answer.status);
    if (answer.status === 429) return { ok: false, taken: 'no', reason, waitMs };
    return { ok: false, taken: answer.status >= 500 ? 'maybe' : 'refused', reason };
  } catch (cause) {
    const why = whyNot(cause);
    reach.failed('responses', `Slack takes no private answers (${why})`);
    return { ok: false, taken: isUnsent(why) ? 'no' : 'maybe', reason: `nothing (${why})` };
  }
}
