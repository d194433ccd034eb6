import { ID, KEY, OAUTH, problemsOf, read, SLACK, TEAMS, TENANT } from './credentials';

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
