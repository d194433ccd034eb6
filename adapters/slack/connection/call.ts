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

/** Makes of a workspace's client one that asks once. */
export type AskingOnce = (client: webApi.WebClient) => webApi.WebClient;

/**
 * A client for what no answer may wait for. One that Slack asks to wait holds up all its calls, the answers of the whole
 * workspace among them: this one is another, and takes such a refusal for an answer.
 */
export function askingOnce(options: webApi.WebClientOptions): AskingOnce {
  return ({ token }) =>
    new webApi.WebClient(token, { ...options, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
}
