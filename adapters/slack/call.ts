import { webApi } from '@slack/bolt';
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
