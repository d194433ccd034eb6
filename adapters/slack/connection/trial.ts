import { webApi } from '@slack/bolt';
import type { Trial } from '../../adapter';
import type { SlackConfig } from '../../config';
import { namedFetch } from './call';
import { SILENT } from './log';

const PATIENCE_MS = 5_000;
const CURE =
  'Copy SLACK_BOT_TOKEN again: OAuth & Permissions > Bot User OAuth Token of the app, installed in its workspace.';

/** Asks Slack whose token it is; where each workspace has its own, whether Slack answers at all. Never rejects. */
export async function trySlack({ botToken, apiUrl }: SlackConfig, fetch = namedFetch): Promise<Trial> {
  const client = new webApi.WebClient(botToken, {
    timeout: PATIENCE_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // What comes of it is told by whoever asked.
    logger: SILENT,
    fetch,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });
  try {
    await (botToken === undefined ? client.api.test() : client.auth.test());
    return { kind: 'taken' };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) {
      return { kind: 'refused', why: `Slack refuses the bot token (${error.data.error})`, cure: CURE };
    }
    const words = error instanceof Error ? error.message : String(error);
    return { kind: 'away', why: `Slack does not answer (${words.replace('A request error occurred: ', '')})` };
  }
}
