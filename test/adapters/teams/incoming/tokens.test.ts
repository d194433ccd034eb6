import { mountAnonymousTeams, mountTeams } from '../../../../adapters/teams';
import { type Activities, activitiesOf } from '../support/activities';
import { type Door, type Json, openDoor, openPlatform, type Platform, strangeKey } from '../support/platform';
import { lines, sheetBot, world } from '../support/world';

let platform: Platform;
let door: Door;
let say: Activities;
const { log, written } = lines();
const printed: unknown[] = [];

beforeAll(async () => {
  // Before the SDK is loaded: what is printed past the bot's own filter is seen here.
  jest.spyOn(console, 'error').mockImplementation(line => printed.push(line));
  platform = await openPlatform();
  say = activitiesOf(platform);
  door = await openDoor(await mountTeams(platform.config, world(sheetBot(), { log })));
});
afterAll(async () => {
  await door.stop();
  await platform.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const now = () => Math.floor(Date.now() / 1000);

it('lets a valid token in', async () => {
  expect((await door.post(say.personal('who handles GAP'), bearer(platform.token()))).status).toBe(200);
});

it('refuses a token that was let in a moment ago with another signature, or past its end', async () => {
  const passing = platform.token({ claims: { exp: now() - 290 } });
  expect((await door.post(say.personal('who handles GAP'), bearer(passing))).status).toBe(200);
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 20_000);
  const late = await door.post(say.personal('who handles GAP'), bearer(passing));
  jest.spyOn(Date, 'now').mockRestore();
  expect(late.status).toBe(401);
  const token = platform.token();
  expect((await door.post(say.personal('who handles GAP'), bearer(token))).status).toBe(200);
  const [head, claims] = token.split('.');
  const [, , other] = platform.token({ claims: { aud: 'another-app' } }).split('.');
  expect((await door.post(say.personal('who handles GAP'), bearer(`${head}.${claims}.${other}`))).status).toBe(401);
});

const emulator = (): Json => ({
  iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
  ver: '1.0',
  appid: platform.config.appId,
  serviceurl: undefined,
});

const tokens: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
  ['no header', () => ({})],
  ['another scheme', () => ({ authorization: `Basic ${platform.token()}` })],
  ['words in place of a token', () => bearer('letmein')],
  ['the wrong audience', () => bearer(platform.token({ claims: { aud: 'another-app' } }))],
  ['the wrong issuer', () => bearer(platform.token({ claims: { iss: 'https://issuer.example' } }))],
  ['an expired token', () => bearer(platform.token({ claims: { exp: now() - 900 } }))],
  ['a token of the future', () => bearer(platform.token({ claims: { nbf: now() + 900 } }))],
  ['a key that the platform does not know', () => bearer(platform.token({ header: { kid: 'key-2' } }))],
  ['no algorithm', () => bearer(platform.token({ header: { alg: 'none' } }))],
  ['a symmetric algorithm', () => bearer(platform.token({ header: { alg: 'HS256' } }))],
  ['a bad signature', () => bearer(platform.token({ key: strangeKey }))],
  ['another serviceurl claim', () => bearer(platform.token({ claims: { serviceurl: 'https://smba.example/' } }))],
  // The SDK takes it, and checks no serviceurl on it.
  ['a token of the Bot Framework Emulator', () => bearer(platform.token({ claims: emulator() }))],
  ['no serviceurl claim', () => bearer(platform.token({ claims: { serviceurl: undefined } }))],
];

it.each(tokens)('answers %s with 401, no cause, and posts nothing', async (_case, headers) => {
  const before = platform.posted.length;
  const { status, text } = await door.post(say.personal('who handles GAP'), headers());
  expect(status).toBe(401);
  expect(JSON.parse(text)).toEqual({ error: 'unauthorized' });
  expect(platform.posted).toHaveLength(before);
  expect(printed).toEqual([]);
});

const activities: readonly (readonly [string, string, Json])[] = [
  ['a serviceUrl on a foreign host', 'serviceUrl on a foreign host', { serviceUrl: 'https://smba.example/teams' }],
  ['another path', 'serviceUrl on a foreign host', { serviceUrl: 'http://127.0.0.1:1/elsewhere' }],
  ['a foreign tenant', 'foreign tenant', { conversation: { id: 'a:1', tenantId: 'another' }, channelData: {} }],
  ['a foreign tenant in channelData', 'foreign tenant', { channelData: { tenant: { id: 'another' } } }],
  ['no tenant at all', 'foreign tenant', { conversation: { id: 'a:1' }, channelData: {} }],
  ['another channel', 'not from Teams', { channelId: 'directline' }],
];

describe.each([
  ['a valid token', () => bearer(platform.token())],
  ['no token', () => ({})],
])('with %s', (_token, headers) => {
  it.each(activities)(
    'answers %s as it answers a bad token, the reason in the log alone',
    async (_case, why, change) => {
      const before = platform.posted.length;
      const { status, text } = await door.post(say.personal('who handles GAP', change), headers());
      expect([status, JSON.parse(text)]).toEqual([401, { error: 'unauthorized' }]);
      expect(written.some(line => line.includes(`teams: refused, ${why}`))).toBe(true);
      expect(platform.posted).toHaveLength(before);
    },
  );

  it('answers no serviceUrl with 400, and posts nothing', async () => {
    const { status } = await door.post(say.personal('who handles GAP', { serviceUrl: undefined }), headers());
    expect(status).toBe(400);
  });
});

it.each([
  '',
  'null',
  '[]',
  '"text"',
  '{',
  '{}',
  '{"type":7}',
  '{"type":"message"}',
  '{"type":"message","conversation":7}',
])('answers the malformed body %j with 400 and a sentence of its own', async body => {
  const { status, text } = await door.post(body, bearer(platform.token()));
  expect([status, JSON.parse(text)]).toEqual([400, { error: 'not an activity' }]);
});

it('takes an activity whose further fields have the wrong shape', async () => {
  const odd = { text: 7, entities: 'none', attachments: {}, localTimezone: null, value: [], name: {}, replyToId: 1 };
  expect((await door.post(say.personal('', odd), bearer(platform.token()))).status).toBe(200);
});

it('writes one log line for a flood of the same refusal', async () => {
  for (let i = 0; i < 20; i++) await door.post(say.personal('who handles GAP'));
  expect(written.filter(line => line.includes('unauthorized'))).toHaveLength(1);
});

it('answers 503 while the platform gives no keys, with one log line for a flood', async () => {
  const dark = await openPlatform({
    local: {
      openIdUrl: `${platform.serviceUrl}/nothing-here`,
      connectorUrl: platform.serviceUrl,
      issuer: 'https://api.botframework.com',
    },
  });
  platform.answerWith((_posted, response) => response.writeHead(500).end());
  const { log, written: logged } = lines();
  const config = { ...dark.config, appId: platform.config.appId };
  const keyless = await openDoor(await mountTeams(config, world(sheetBot(), { log })));
  const activity = activitiesOf({ config: dark.config, serviceUrl: platform.serviceUrl }).personal('who handles GAP');
  const post = () => keyless.post(activity, bearer(platform.token()));
  const answers = [await post(), await post(), await post()];
  platform.answerWith(undefined);
  await keyless.stop();
  await dark.stop();
  expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [503, '']));
  expect(logged.filter(line => line.includes('checking a token failed'))).toHaveLength(1);
});

describe('mounting', () => {
  it.each([
    ['an empty app id', { appId: ' ' }, 'app id is empty'],
    ['a misspelt type', JSON.parse('{ "type": "SingelTenant" }'), 'SingelTenant'],
    ['no tenant', { allowedTenants: [], tenantId: '' }, 'no tenant'],
    ['no service host', { local: undefined, serviceHosts: [] }, 'no service host'],
    [
      'a local platform elsewhere',
      { local: { openIdUrl: 'https://keys.example', connectorUrl: 'http://127.0.0.1:1', issuer: 'x' } },
      'https://keys.example',
    ],
  ])('refuses %s, loudly', async (_case, change, words) => {
    const { local, ...config } = { ...platform.config, ...change };
    await expect(mountTeams(local === undefined ? config : { ...config, local }, world(sheetBot()))).rejects.toThrow(
      words,
    );
  });

  it.each([
    ['a secret', { kind: 'secret', password: 'x' }, 'SingleTenant'],
    ['a certificate', { kind: 'certificate', thumbprint: 'AB', privateKey: 'x' }, 'SingleTenant'],
    ['a managed identity', { kind: 'managed' }, 'UserAssignedMSI'],
  ] as const)('takes a registration with %s and still asks for a token', async (_case, credential, type) => {
    const { local: _local, ...remote } = platform.config;
    const serviceHosts = ['smba.trafficmanager.net'];
    const mount = await mountTeams({ ...remote, credential, type, serviceHosts }, world(sheetBot()));
    const real = await openDoor(mount);
    const activity = say.personal('who handles GAP', { serviceUrl: 'https://smba.trafficmanager.net/amer/' });
    expect((await real.post(activity)).status).toBe(401);
    const other = say.personal('who handles GAP', { serviceUrl: 'http://smba.trafficmanager.net/amer/' });
    expect((await real.post(other)).status).toBe(401);
    await real.stop();
  });
});

describe('the anonymous door', () => {
  let open: Door;
  beforeAll(async () => {
    open = await openDoor(await mountAnonymousTeams(world(sheetBot())));
  });
  afterAll(() => open.stop());

  it('answers without a token on this machine', async () => {
    const before = platform.posted.length;
    expect((await open.post(say.personal('who handles GAP'))).status).toBe(200);
    expect(platform.posted).toHaveLength(before + 1);
  });

  it('posts to no other machine', async () => {
    const away = say.personal('who handles GAP', { serviceUrl: 'https://smba.trafficmanager.net/amer/' });
    expect((await open.post(away)).status).toBe(403);
  });
});
