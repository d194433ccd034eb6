import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Reach } from '../../guards';
import { reasonOf } from './log';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/** The one status besides 200 that means something on the Web API: the SDK waits as it is told. */
const TOO_MANY = 429;

/**
 * fetch for the Web API whose failures say which method failed and why. The SDK logs their message alone, and that of a
 * failed fetch is "fetch failed". Of the address only the method is told, and nothing of what was sent.
 */
export const namedFetch: Fetch = async (url, init) => {
  const method = new URL(String(url)).pathname.split('/').at(-1) ?? '';
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new Error(`${method}: ${cause instanceof Error ? reasonOf(cause) : String(cause)}`, { cause });
  });
  if (response.ok || response.status === TOO_MANY) return response;
  // Read to the end, so that the connection can be used again.
  await response.arrayBuffer();
  throw new Error(`${method}: answered ${response.status}`);
};

/** What Slack says of a token that it takes no longer; every other no is about one call. */
const TOKEN_REFUSED = /"error":\s*"(invalid_auth|not_authed|account_inactive|token_revoked|token_expired)"/;

/** The same, and `reach` hears whether Slack answered and, of the one workspace's token, whether it is taken. */
export function reaching(reach: Reach, oneToken: boolean): Fetch {
  return async (url, init) => {
    try {
      const response = await namedFetch(url, init);
      const text = await response.text();
      const [, refused] = (oneToken && TOKEN_REFUSED.exec(text)) || [];
      if (refused === undefined) reach.worked('api');
      else reach.failed('api', `Slack refuses the bot token (${refused})`);
      return new Response(text, { status: response.status, headers: [...response.headers.entries()] });
    } catch (error) {
      reach.failed('api', `Slack does not answer (${error instanceof Error ? error.message : String(error)})`);
      throw error;
    }
  };
}

/** Failures from before there was a connection to send anything over. */
const UNREACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Why a fetch failed, in a word: it says only "fetch failed" itself, the rest stands in its innermost cause. */
export function whyNot(error: unknown): string {
  const { cause, code, name } = Object(error);
  if (cause !== undefined) return whyNot(cause);
  return typeof code === 'string' ? code : String(name);
}

/** Whether nothing was sent, so that Slack has nothing of it. */
export const isUnsent = (why: string): boolean => UNREACHED.has(why);

/** A longer wait than this is not worth it: the asker has moved on. */
const LONGEST_WAIT_S = 60;

/** How long Slack asks to wait, in milliseconds. */
export function waitOf({ headers }: { readonly headers: Pick<Headers, 'get'> }): number {
  const seconds = Number(headers.get('retry-after') ?? '1');
  return Math.min(Number.isFinite(seconds) ? seconds : 1, LONGEST_WAIT_S) * 1_000;
}

/** A message that Slack may have taken is not sent again: a channel would read the answer twice. */
const MESSAGE = /\/chat\.post\w+$/;
const TRIES = 3;
const PAUSE_MS = 1_000;
/** For each try. */
export const TIMEOUT_MS = 10_000;

/**
 * The same, and tries again what failed, three times in all: a message only where Slack has surely not taken it, what
 * stands there once however often it comes (a window, a view) in any case. Waits out a rate limit here, call by call: the
 * SDK would hold up every call of the workspace for what one channel or one person was told to wait with.
 */
export function persistent(fetch: Fetch): Fetch {
  return async (url, init) => {
    const message = MESSAGE.test(new URL(String(url)).pathname);
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (response.status !== TOO_MANY || attempt === TRIES) return response;
        await sleep(waitOf(response), undefined, { ref: false });
      } catch (error) {
        if (attempt === TRIES || (message && !isUnsent(whyNot(error)))) throw error;
        await sleep(PAUSE_MS * attempt, undefined, { ref: false });
      }
    }
  };
}

/** Makes of a workspace's client one that asks once. */
export type AskingOnce = (client: webApi.WebClient) => webApi.WebClient;

/** A client for what no answer may wait for: it asks once, and takes a no, or being told to wait, for an answer. */
export function askingOnce(options: webApi.WebClientOptions): AskingOnce {
  return ({ token }) => new webApi.WebClient(token, options);
}
