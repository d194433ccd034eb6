import { KEY, read, SLACK, TEAMS, TENANT } from './credentials';

describe('variables that count for nothing beside the others', () => {
  const told = (env: NodeJS.ProcessEnv) => read(env).config?.warnings.map(one => `${one.variable} ${one.message}`);

  test.each<[NodeJS.ProcessEnv, string[]]>([
    [{ TEAMS_ALLOWED_TENANTS: TENANT }, ['TEAMS_ALLOWED_TENANTS counts for nothing without a Teams registration']],
    [
      { ...SLACK, TEAMS_SERVICE_HOSTS: 'smba.infra.gcc.teams.microsoft.com' },
      ['TEAMS_SERVICE_HOSTS counts for nothing without a Teams registration'],
    ],
    [{ ...TEAMS, SLACK_ALLOWED_TEAMS: 'T0DEALERS' }, ['SLACK_ALLOWED_TEAMS counts for nothing without a Slack app']],
    [{ HOST: '::1' }, ['HOST counts for nothing without credentials: the playground is on 127.0.0.1']],
    [{ PLAYGROUND: '0' }, ['PLAYGROUND is served all the same without credentials']],
    [
      { LOG_QUESTIONS: '1', LOG_LEVEL: 'warn' },
      ['LOG_QUESTIONS counts for nothing beside LOG_LEVEL=warn, which logs no answers'],
    ],
  ])('%j is told of and keeps nothing from starting', (env, lines) => expect(told(env)).toEqual(lines));

  test.each<[NodeJS.ProcessEnv]>([
    [{ ...TEAMS, TEAMS_ALLOWED_TENANTS: TENANT, TEAMS_SERVICE_HOSTS: 'smba.infra.gcc.teams.microsoft.com' }],
    [{ HOST: '127.0.0.1', PLAYGROUND: '1', LOG_QUESTIONS: '1' }],
    [{ ...SLACK, HOST: '0.0.0.0', PLAYGROUND: '0', LOG_LEVEL: 'warn', LOG_QUESTIONS: '0' }],
    [{ DATABASE_URL: 'postgres://bot@db/bot', TOKEN_KEY: KEY, STORE_FILE: '/var/lib/bot/bot.db' }],
  ])('nothing is said of %j', env => expect(told(env)).toEqual([]));
});
