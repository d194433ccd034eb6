import { randomBytes } from 'node:crypto';
import type { SlackConfig } from './types';
import type { SetUpProblem, Values } from './values';

const NAMES = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const;
const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** Slack's part, or undefined where nothing of it is set; half of it is a problem. */
export function readSlack(values: Values, env: NodeJS.ProcessEnv, problems: SetUpProblem[]): SlackConfig | undefined {
  if (NAMES.every(name => env[name] === undefined)) return undefined;
  // Socket Mode brings events over its own authenticated connection; nothing signed by a secret nobody knows gets in over HTTP.
  const signingSecret = values.SLACK_SIGNING_SECRET ?? (values.SLACK_APP_TOKEN && randomBytes(32).toString('hex'));
  const oauth = readOauth(values, env, problems);
  const missing = (variable: string, cure: string) => {
    if (env[variable] === undefined)
      problems.push({ variable, message: 'is missing while other Slack variables are set', cure });
  };
  // An app token that is wrong is a problem of its own: its cure needs no secret.
  if (signingSecret === undefined && env['SLACK_APP_TOKEN'] === undefined)
    missing('SLACK_SIGNING_SECRET', 'Copy it from Basic Information > App Credentials.');
  const wantsOauth = OAUTH.some(name => env[name] !== undefined);
  if (!wantsOauth)
    missing(
      'SLACK_BOT_TOKEN',
      'Copy it from OAuth & Permissions, or set the three SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET.',
    );
  if (wantsOauth && values.SLACK_BOT_TOKEN !== undefined) {
    problems.push({
      variable: 'SLACK_BOT_TOKEN',
      message: 'is set beside the OAuth variables',
      cure: 'Keep the token for one workspace, or the three OAuth variables for many.',
    });
  }
  if (signingSecret === undefined) return undefined;
  return {
    signingSecret,
    ...(values.SLACK_BOT_TOKEN !== undefined && { botToken: values.SLACK_BOT_TOKEN }),
    ...(values.SLACK_APP_TOKEN !== undefined && { appToken: values.SLACK_APP_TOKEN }),
    ...(oauth !== undefined && { oauth }),
    ...(values.SLACK_ALLOWED_TEAMS !== undefined && { allowedTeams: values.SLACK_ALLOWED_TEAMS }),
  };
}

function readOauth(values: Values, env: NodeJS.ProcessEnv, problems: SetUpProblem[]): SlackConfig['oauth'] {
  if (OAUTH.every(name => env[name] === undefined)) return undefined;
  for (const variable of OAUTH) {
    if (env[variable] === undefined) {
      problems.push({ variable, message: 'is missing for OAuth', cure: `Set all three: ${OAUTH.join(', ')}.` });
    }
  }
  if (env['SLACK_ALLOWED_TEAMS'] === undefined) {
    problems.push({
      variable: 'SLACK_ALLOWED_TEAMS',
      message: 'is missing for OAuth: any workspace of the world could install the app and read the sheet',
      cure: 'Write the ids of the workspaces (T...) or organizations (E...) that may, with commas.',
    });
  }
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values;
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return undefined;
  return { clientId, clientSecret, stateSecret };
}
