import { readConfig } from '../../../adapters/config';

/** Credentials as an environment has them, and what is read of one. */

export const SLACK = { SLACK_SIGNING_SECRET: '7c1e94d0b35fa86218e07d4bc9a3f562', SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef' };
export const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'abcdefgh',
  SLACK_STATE_SECRET: 'abcdefgh',
  SLACK_ALLOWED_TEAMS: 'T0DEALERS, E0ORG',
};
export const ID = '5e9f1d6e-1111-4222-8333-444455556666';
export const TENANT = '5e9f1d6e-1111-4222-8333-444455557777';
export const TEAMS = {
  MicrosoftAppId: ID,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'a~secret~value',
};
export const KEY = Buffer.alloc(32, 1).toString('base64');

/** What is read of an environment. */
export const read = (env: NodeJS.ProcessEnv, anonymousTeams = false) => readConfig(env, { anonymousTeams });

/** What is wrong of one, a line each. */
export const problemsOf = (env: NodeJS.ProcessEnv) =>
  read(env).problems.map(problem => `${problem.variable} ${problem.message}`);
