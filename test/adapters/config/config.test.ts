import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { exampleFile, readConfig } from '../../../adapters/config';
import { VARIABLE_NAMES, VARIABLES, type Variable } from '../../../adapters/config/variables';

const read = (env: NodeJS.ProcessEnv, anonymousTeams = false) => readConfig(env, { anonymousTeams });
const problemsOf = (env: NodeJS.ProcessEnv) =>
  read(env).problems.map(problem => `${problem.variable} ${problem.message}`);

const SLACK = { SLACK_SIGNING_SECRET: '7c1e94d0b35fa86218e07d4bc9a3f562', SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef' };
const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'abcdefgh',
  SLACK_STATE_SECRET: 'abcdefgh',
  SLACK_ALLOWED_TEAMS: 'T0DEALERS, E0ORG',
};
const ID = '5e9f1d6e-1111-4222-8333-444455556666';
const TENANT = '5e9f1d6e-1111-4222-8333-444455557777';
const TEAMS = {
  MicrosoftAppId: ID,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'a~secret~value',
};
const KEY = Buffer.alloc(32, 1).toString('base64');

describe('without credentials', () => {
  test('it is local: loopback, playground, no platform', () => {
    expect(read({}).config).toMatchObject({ local: true, host: '127.0.0.1', port: 3000, playground: true });
    expect(read({}).config).not.toHaveProperty('slack');
  });

  test('an address that others reach is refused', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([
      'HOST opens the port to others while no platform has credentials',
    ]);
  });

  test('the anonymous Teams door opens on demand', () => {
    expect(read({}, true).config).toMatchObject({ local: true, anonymousTeams: true, host: '127.0.0.1' });
  });
});

describe('Slack', () => {
  test('one workspace', () => {
    const { config } = read(SLACK);
    expect(config).toMatchObject({ local: false, playground: false });
    expect(config?.slack).toEqual({ signingSecret: SLACK.SLACK_SIGNING_SECRET, botToken: SLACK.SLACK_BOT_TOKEN });
    expect(config).not.toHaveProperty('teams');
  });

  test('many workspaces', () => {
    const { config } = read({ SLACK_SIGNING_SECRET: SLACK.SLACK_SIGNING_SECRET, ...OAUTH });
    expect(config?.slack).toMatchObject({
      oauth: { clientId: '1.2', clientSecret: 'abcdefgh', stateSecret: 'abcdefgh' },
      allowedTeams: ['T0DEALERS', 'E0ORG'],
    });
  });

  test('Socket Mode without a signing secret leaves an HTTP door that nobody has the key to', () => {
    const env = { SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN };
    const [one, two] = [read(env).config?.slack, read(env).config?.slack];
    expect(one?.signingSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(one?.signingSecret).not.toBe(two?.signingSecret);
  });

  test.each([
    [
      'a token alone',
      { SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN },
      ['SLACK_SIGNING_SECRET is missing while other Slack variables are set'],
    ],
    [
      'a secret alone',
      { SLACK_SIGNING_SECRET: SLACK.SLACK_SIGNING_SECRET },
      ['SLACK_BOT_TOKEN is missing while other Slack variables are set'],
    ],
    [
      'both tokens of Socket Mode not filled in',
      { SLACK_APP_TOKEN: 'xapp-...', SLACK_BOT_TOKEN: 'xoxb-...' },
      ['SLACK_BOT_TOKEN is not filled in: it ends in dots', 'SLACK_APP_TOKEN is not filled in: it ends in dots'],
    ],
    ['an empty secret', { ...SLACK, SLACK_SIGNING_SECRET: '' }, ['SLACK_SIGNING_SECRET is empty']],
    ['an empty token', { ...SLACK, SLACK_BOT_TOKEN: ' ' }, ['SLACK_BOT_TOKEN is empty']],
    ['a user token', { ...SLACK, SLACK_BOT_TOKEN: 'xoxp-1' }, ['SLACK_BOT_TOKEN is not a bot token']],
    ['a token beside OAuth', { ...SLACK, ...OAUTH }, ['SLACK_BOT_TOKEN is set beside the OAuth variables']],
    [
      'half of OAuth',
      { SLACK_SIGNING_SECRET: SLACK.SLACK_SIGNING_SECRET, SLACK_CLIENT_ID: '1.2' },
      [
        'SLACK_CLIENT_SECRET is missing for OAuth',
        'SLACK_STATE_SECRET is missing for OAuth',
        'SLACK_ALLOWED_TEAMS is missing for OAuth: any workspace of the world could install the app and read the sheet',
      ],
    ],
    [
      'a name for the id of a workspace',
      { ...SLACK, SLACK_ALLOWED_TEAMS: 'T0DEALERS,dealers' },
      ['SLACK_ALLOWED_TEAMS is not a list of workspace ids'],
    ],
    [
      'a token as the signing secret',
      { ...SLACK, SLACK_SIGNING_SECRET: 'xoxb-1-2-abcdef' },
      ['SLACK_SIGNING_SECRET is not a signing secret'],
    ],
    [
      'a secret in curly quotes',
      { ...SLACK, SLACK_SIGNING_SECRET: `“${SLACK.SLACK_SIGNING_SECRET}”` },
      ['SLACK_SIGNING_SECRET stands in curly quotes'],
    ],
    [
      'a secret whose quotes nobody took off',
      { ...SLACK, SLACK_SIGNING_SECRET: `"${SLACK.SLACK_SIGNING_SECRET}"` },
      ['SLACK_SIGNING_SECRET has quotes that count as part of it here'],
    ],
    [
      'a token that is not filled in',
      { ...SLACK, SLACK_BOT_TOKEN: 'xoxb-…' },
      ['SLACK_BOT_TOKEN is not filled in: it ends in dots'],
    ],
    [
      'a name one letter off',
      { ...SLACK, SLACK_SIGNIN_SECRET: 'x' },
      ['SLACK_SIGNIN_SECRET is not a name that is read'],
    ],
  ])('%s is a problem', (_, env, problems) => {
    expect(read(env).config).toBeUndefined();
    expect(problemsOf(env)).toEqual(problems);
  });
});

describe('Teams', () => {
  test('a secret', () => {
    expect(read(TEAMS).config?.teams).toEqual({
      appId: ID,
      type: 'SingleTenant',
      tenantId: TENANT,
      credential: { kind: 'secret', password: TEAMS.MicrosoftAppPassword },
      allowedTenants: [TENANT],
      serviceHosts: ['smba.trafficmanager.net'],
    });
  });

  test('a certificate, its line breaks written out', () => {
    const { MicrosoftAppPassword: _, ...env } = TEAMS;
    const pem = '-----BEGIN PRIVATE KEY-----\\nabc\\n-----END PRIVATE KEY-----';
    const certificate = { CertificateThumbprint: 'AB'.repeat(20), CertificatePrivateKey: pem };
    expect(read({ ...env, ...certificate }).config?.teams?.credential).toEqual({
      kind: 'certificate',
      thumbprint: 'AB'.repeat(20),
      privateKey: pem.replaceAll('\\n', '\n'),
    });
  });

  test('a managed identity', () => {
    const { MicrosoftAppPassword: _, ...env } = TEAMS;
    expect(read({ ...env, MicrosoftAppType: 'UserAssignedMSI' }).config?.teams?.credential).toEqual({
      kind: 'managed',
    });
  });

  test('several tenants and hosts', () => {
    const env = {
      ...TEAMS,
      TEAMS_ALLOWED_TENANTS: `${TENANT}, ${ID}`,
      TEAMS_SERVICE_HOSTS: 'smba.infra.gcc.teams.microsoft.com',
    };
    expect(read(env).config?.teams).toMatchObject({
      allowedTenants: [TENANT, ID],
      serviceHosts: ['smba.infra.gcc.teams.microsoft.com'],
    });
  });

  const { MicrosoftAppTenantId: _tenant, ...withoutTenant } = TEAMS;
  const { MicrosoftAppPassword: _password, ...withoutPassword } = TEAMS;
  const { MicrosoftAppId: _id, ...withoutId } = TEAMS;
  test.each([
    ['no id', withoutId, ['MicrosoftAppId is missing while other Teams variables are set']],
    ['an empty id', { ...TEAMS, MicrosoftAppId: '' }, ['MicrosoftAppId is empty']],
    ['no tenant', withoutTenant, ['MicrosoftAppTenantId is missing while other Teams variables are set']],
    ['no password', withoutPassword, ['MicrosoftAppPassword is missing while other Teams variables are set']],
    [
      'a misspelt type',
      { ...TEAMS, MicrosoftAppType: 'SingelTenant' },
      ['MicrosoftAppType is none of the three types'],
    ],
    [
      'a type in another case',
      { ...TEAMS, MicrosoftAppType: 'singletenant' },
      ['MicrosoftAppType is none of the three types'],
    ],
    [
      'a managed identity with a password',
      { ...TEAMS, MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppPassword is set, but a managed identity has no secret'],
    ],
    [
      'half a certificate',
      { ...withoutPassword, CertificateThumbprint: 'AB'.repeat(20) },
      ['CertificatePrivateKey is missing'],
    ],
    [
      "a secret's id instead of its value",
      { ...TEAMS, MicrosoftAppPassword: '0d8b8f0c-7a51-4c0e-9f0a-3f1d1c7f9b11' },
      ["MicrosoftAppPassword is that secret's id"],
    ],
    ['a name in capitals', { ...TEAMS, MICROSOFT_APP_ID: ID }, ['MICROSOFT_APP_ID is not a name that is read']],
    [
      'a host with its scheme',
      { ...TEAMS, TEAMS_SERVICE_HOSTS: 'https://a.b' },
      ['TEAMS_SERVICE_HOSTS is not a host name'],
    ],
  ])('%s is a problem', (_, env, problems) => {
    expect(read(env).config).toBeUndefined();
    expect(problemsOf(env)).toEqual(problems);
  });

  test('the anonymous door stays shut', () => {
    expect(read(TEAMS, true).problems).toMatchObject([{ variable: '--anonymous-teams' }]);
  });
});

describe('the rest', () => {
  test('every problem is listed at once, with a cure and without a value', () => {
    const env = {
      ...TEAMS,
      MicrosoftAppPassword: 'short',
      PORT: '99999',
      PLAYGROUND: 'yes',
      LOG_LEVEL: 'loud',
      KEEP_DAYS: '0',
      HOST: 'a b',
    };
    const { problems } = read(env);
    expect(problems.map(problem => problem.variable)).toEqual([
      'MicrosoftAppPassword',
      'HOST',
      'PORT',
      'PLAYGROUND',
      'LOG_LEVEL',
      'KEEP_DAYS',
    ]);
    for (const { cure } of problems) expect(cure).toMatch(/\w/);
    for (const value of Object.values(env)) expect(JSON.stringify(problems)).not.toContain(`"${value}"`);
  });

  test('the last port leaves none for a playground beside real workspaces', () => {
    const last = { ...TEAMS, PORT: '65535' };
    expect(read(last).problems).toEqual([]);
    expect(read({ ...last, PLAYGROUND: '1' }).problems).toEqual([
      expect.objectContaining({ variable: 'PORT', cure: 'Write one below 65535, or delete PLAYGROUND.' }),
    ]);
  });

  test('PostgreSQL asks for a key that all replicas share', () => {
    const DATABASE_URL = 'postgres://bot@db/bot';
    for (const raw of ['postgres://bot:12#secret@db/bot', 'postgres://bot:S3cr@et/pass@db/bot'])
      expect(problemsOf({ DATABASE_URL: raw, TOKEN_KEY: KEY })).toEqual(['DATABASE_URL cannot be read as an address']);
    expect(problemsOf({ DATABASE_URL })).toEqual(['TOKEN_KEY is missing beside DATABASE_URL']);
    expect(problemsOf({ DATABASE_URL, TOKEN_KEY: 'short' })).toEqual(['TOKEN_KEY is not 32 bytes in base64']);
    const broken = 'postgres://bot:se#cret@[db/bot';
    expect(problemsOf({ DATABASE_URL: broken, TOKEN_KEY: KEY })).toEqual(['DATABASE_URL cannot be read as an address']);
    expect(JSON.stringify(read({ DATABASE_URL: broken, TOKEN_KEY: KEY }))).not.toContain('cret');
    expect(read({ DATABASE_URL, TOKEN_KEY: `${KEY},${KEY}` }).config?.tokenKeys).toEqual([KEY, KEY]);
  });
});

describe('names that nobody reads', () => {
  test.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['KEEP_DAY', 'KEEP_DAYS'],
    ['STORE_FLIE', 'STORE_FILE'],
    ['METRICS_TOKN', 'METRICS_TOKEN'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['PROT', 'PORT'],
    ['host', 'HOST'],
  ])('%s was meant to be %s: refused in .env, doubtful in an environment that others share', (name, meant) => {
    const cure = `Write ${meant}, or, if it is another program's, set ${meant} too.`;
    const told = [{ variable: name, message: 'is not a name that is read', cure }];
    expect(read({ [name]: '1' })).toMatchObject({ config: { warnings: told }, problems: [] });
    expect(readConfig({ [name]: '1' }, { anonymousTeams: false }, [name])).toEqual({ problems: told, warnings: [] });
  });

  test('what an environment is full of is none of them', () => {
    const usual =
      'PATH HOME HOSTNAME HOSTTYPE USER LOGNAME SHELL PWD OLDPWD TERM LANG LC_ALL TZ TMPDIR EDITOR MAIL DISPLAY ' +
      'XDG_DATA_DIRS XDG_DATA_HOME PGHOST PGPORT PGDATA DATABASE DATABASE_HOST DATABASE_PORT DATABASE_USER DATABASE_SSL ' +
      'NODE_ENV NODE_OPTIONS NODE_PATH npm_config_loglevel npm_package_name npm_lifecycle_event INIT_CWD CI POST HOSTS ' +
      'KUBERNETES_PORT KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT A_PORT A_SERVICE_HOST DB_PORT DB_PORT_5432_TCP ' +
      'CONTACTS_BOT_SERVICE_HOST CONTACTS_BOT_PORT WEBSITE_HOSTNAME DATA_DISK LOG_FILE TOKEN POSTGRES_PASSWORD ' +
      'TEAMS_APP_ID TEAMS_DEVELOPER_NAME TEAMS_WEBSITE_URL TEAMS_PRIVACY_URL TEAMS_TERMS_URL';
    expect(read(Object.fromEntries(usual.split(' ').map(name => [name, '1'])))).toMatchObject({
      problems: [],
      warnings: [],
    });
  });

  test("another program's name may stand beside the one that it is near to", () => {
    const both = { DATABASE_URI: 'postgres://a', DATABASE_URL: 'postgres://bot@db/bot', TOKEN_KEY: KEY };
    expect(read(both)).toMatchObject({ problems: [], warnings: [] });
  });
});

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

describe('.env.example', () => {
  test('is what the table writes', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(exampleFile());
  });

  const filled = parse(exampleFile().replaceAll(/^# (\w+=)/gm, '$1'));
  const isSecret = (name: keyof typeof VARIABLES): boolean => (VARIABLES[name] as Variable).secret === true;

  test('as it stands sets nothing, and every example in it that is no secret is one that would be taken', () => {
    expect(parse(exampleFile())).toEqual({});
    expect(Object.keys(filled)).toEqual(VARIABLE_NAMES);
    const open = Object.fromEntries(VARIABLE_NAMES.filter(name => !isSecret(name)).map(name => [name, filled[name]]));
    const shapes = read(open).problems.filter(problem => !/^is missing/.test(problem.message));
    expect(shapes.map(problem => problem.variable)).toEqual([]);
  });

  test('no secret that is published in it is taken, but for the database on this machine', () => {
    expect(problemsOf({ DATABASE_URL: filled['DATABASE_URL'], TOKEN_KEY: KEY })).toEqual([]);
    for (const name of VARIABLE_NAMES.filter(isSecret).filter(name => name !== 'DATABASE_URL')) {
      const problem = { variable: name, message: expect.stringMatching(/^is (the published example|not filled in)/) };
      expect(read({ ...filled, [name]: filled[name] }).problems).toContainEqual(expect.objectContaining(problem));
    }
  });

  test('every secret is marked as one', () => {
    const names = VARIABLE_NAMES.filter(name => /SECRET|TOKEN|Password|PrivateKey|KEY|URL/.test(name));
    const unmarked = names.filter(name => !(VARIABLES[name] as Variable).secret);
    expect(unmarked).toEqual([]);
  });
});
