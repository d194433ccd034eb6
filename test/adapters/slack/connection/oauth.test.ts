import { createHttp } from '../../../../adapters/http';
import { realBot } from '../support/bot';
import { openWorkspace, payload, TOKEN, unique, type Workspace } from '../support/workspace';
import { type TestWorld, testWorld } from '../support/world';

const oauth = { clientId: '1.2', clientSecret: 'client-secret-of-the-test', stateSecret: 'state-secret-of-the-test' };
const many = { oauth, allowedTeams: ['T0WORKSPC', 'E0ORG0001'] };

/** Goes to "Add to Slack" and comes back with the code that stands for this token. */
async function installed({ origin }: Workspace, token = TOKEN, keepCookie = true): Promise<Response> {
  const leaving = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const there = new URL(leaving.headers.get('location') ?? '');
  const cookie = (leaving.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const query = new URLSearchParams({ code: token, state: there.searchParams.get('state') ?? '' });
  const headers = keepCookie ? { cookie } : {};
  return fetch(`${origin}/slack/oauth_redirect?${query}`, { headers });
}

describe('many workspaces', () => {
  let workspace: Workspace;
  let world: TestWorld;
  beforeEach(async () => {
    world = testWorld(realBot());
    workspace = await openWorkspace(world, many);
  });
  afterEach(() => workspace.stop());

  const install = (token = TOKEN, keepCookie = true): Promise<Response> => installed(workspace, token, keepCookie);
  const ask = () => workspace.command(payload('command', { trigger_id: unique('trigger') }));
  const mention = async (): Promise<void> => {
    const event = payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } });
    await workspace.event(event);
    await workspace.mount.stop?.();
  };
  const tell = async (name: string, event: Record<string, unknown> = {}): Promise<void> => {
    await workspace.event(payload(name, { event_id: unique('Ev'), event }));
    await workspace.mount.stop?.();
  };

  it('sends an admin to Slack with the least scopes', async () => {
    const leaving = await fetch(`${workspace.origin}/slack/install`, { redirect: 'manual' });
    const there = new URL(leaving.headers.get('location') ?? '');
    expect([leaving.status, there.origin]).toEqual([302, 'https://slack.com']);
    expect(there.searchParams.get('scope')).toBe('commands,app_mentions:read,im:history,chat:write,assistant:write');
    expect(leaving.headers.get('set-cookie')).toMatch(/Secure; HttpOnly/i);
  });

  it('installs, and answers with the token that it was given', async () => {
    expect((await ask()).status).toBe(401);
    expect((await install()).status).toBe(200);
    expect([...world.secrets.keys()]).toEqual(['slack:team:T0WORKSPC']);
    expect(await (await ask()).text()).toContain('888-919-2559');
    await mention();
    expect(workspace.slack.calls.find(({ method }) => method === 'chat.postMessage')?.token).toBe(TOKEN);
  });

  it('refuses a way back that did not start here', async () => {
    expect((await install(TOKEN, false)).status).toBe(400);
    const invented = await fetch(`${workspace.origin}/slack/oauth_redirect?code=x&state=y`);
    expect(invented.status).toBe(400);
    expect(world.secrets.size).toBe(0);
  });

  it('says so to the admin when Slack is down, instead of keeping the page waiting', async () => {
    workspace.slack.fail('oauth.v2.access', 9, 500);
    const page = await install();
    expect(page.status).toBe(500);
    expect(await page.text()).not.toContain(oauth.clientSecret);
  });

  it.each(['/slack/install', '/slack/oauth_redirect'])('answers a preview of %s without a fault', async path => {
    const http = createHttp({ log: world.log });
    const port = await http.listen(0, '127.0.0.1');
    http.open(workspace.mount.routes);
    const preview = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'HEAD' });
    expect([preview.status, preview.headers.get('allow')]).toEqual([405, 'GET']);
    expect(world.lines).toEqual([]);
    await http.close(0);
  });

  it('takes a new token when installed again', async () => {
    await install('xoxb-the-old-one');
    await install();
    await mention();
    expect(workspace.slack.calls.find(({ method }) => method === 'chat.postMessage')?.token).toBe(TOKEN);
  });

  it.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', {}],
  ])('keeps no token after %s', async (name, event) => {
    await install();
    await tell(name, event);
    expect(world.secrets.size).toBe(0);
    expect((await ask()).status).toBe(401);
  });

  it('keeps the token of a new installation when word of the old one comes again', async () => {
    await install();
    const gone = payload('app_uninstalled', { event_id: unique('Ev') });
    await workspace.event(gone);
    await workspace.mount.stop?.();
    expect(world.secrets.size).toBe(0);
    await install();
    await workspace.event(gone);
    await workspace.mount.stop?.();
    expect(world.secrets.size).toBe(1);
  });

  it('keeps the token when only a user has revoked theirs', async () => {
    await install();
    await tell('tokens_revoked', { tokens: { oauth: ['U0ASKER01'], bot: [] } });
    expect(world.secrets.size).toBe(1);
  });

  it('keeps an installation for a whole organization by its own key', async () => {
    await world.vault.save(
      'slack:enterprise:E0ORG0001',
      JSON.stringify({ bot: { token: TOKEN, id: 'B1', userId: 'U1', scopes: [] }, isEnterpriseInstall: true }),
    );
    const form = payload('command', {
      trigger_id: unique('trigger'),
      enterprise_id: 'E0ORG0001',
      is_enterprise_install: 'true',
    });
    expect((await workspace.command(form)).status).toBe(200);
  });

  it('writes no token and no secret to the log', async () => {
    await install();
    await ask();
    workspace.slack.refuse('chat.postMessage', 'token_revoked');
    await mention();
    expect(JSON.stringify(world.lines)).not.toMatch(/xoxb|client-secret|state-secret/);
  });
});

/** A vault with one installation, that can be taken away while the workspace is open. */
async function openVault(load: () => Promise<string | undefined>) {
  const world = testWorld(realBot());
  const workspace = await openWorkspace({ ...world, vault: { ...world.vault, load } }, many);
  const ask = () => workspace.command(payload('command', { trigger_id: unique('trigger') }));
  return { world, workspace, ask };
}

it.each<[string, () => Promise<string>]>([
  ['cannot be read', () => Promise.reject(new Error('no database'))],
  ['says nothing', () => new Promise(() => undefined)],
])('keeps the token of a workspace that it knows while the vault %s, and asks again', async (_what, away) => {
  const kept = JSON.stringify({ bot: { token: TOKEN, id: 'B1', userId: 'U0BOT0001', scopes: [] } });
  let load = async (): Promise<string> => kept;
  let later = 0;
  const clock = performance.now.bind(performance);
  const steps = jest.spyOn(performance, 'now').mockImplementation(() => clock() + later);
  const { workspace, ask } = await openVault(() => load());
  expect((await ask()).status).toBe(200);
  load = away;
  later += 61_000;
  expect(await (await ask()).text()).toContain('888-919-2559');
  await workspace.event(payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } }));
  await workspace.mount.stop?.();
  expect(workspace.slack.calls.map(({ method, token }) => [method, token])).toContainEqual(['chat.postMessage', TOKEN]);
  expect(workspace.slack.faults).toEqual([]);
  load = async () => JSON.stringify({});
  later += 61_000;
  expect((await ask()).status).toBe(401);
  steps.mockRestore();
  await workspace.stop();
});

it('answers inside the acknowledgement while the vault cannot be read', async () => {
  const { workspace, ask } = await openVault(() => Promise.reject(new Error('no database')));
  expect(await (await ask()).text()).toContain('888-919-2559');
  await workspace.stop();
});

describe('a workspace that SLACK_ALLOWED_TEAMS does not name', () => {
  const strangers = { oauth, allowedTeams: ['T0ANOTHER'] };
  const KEPT = JSON.stringify({ bot: { token: TOKEN, id: 'B1', userId: 'U0BOT0001', scopes: [] } });

  it('cannot install the app: it sees the page of a failure, and nothing is kept of it', async () => {
    const world = testWorld(realBot());
    const workspace = await openWorkspace(world, strangers);
    const page = await installed(workspace);
    expect([page.status, world.secrets.size]).toEqual([500, 0]);
    expect(JSON.stringify(world.lines)).toContain('refused an installation of a workspace');
    expect(JSON.stringify(world.lines) + (await page.text())).not.toMatch(/xoxb|T0ANOTHER/);
    await workspace.stop();
  });

  it('gets no answer with a token from before', async () => {
    const world = testWorld(realBot());
    await world.vault.save('slack:team:T0WORKSPC', KEPT);
    const workspace = await openWorkspace(world, strangers);
    const response = await workspace.command(payload('command', { trigger_id: unique('trigger') }));
    expect([response.status, await response.text()]).toEqual([401, '']);
    await workspace.event(payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } }));
    await workspace.mount.stop?.();
    expect(workspace.slack.calls).toEqual([]);
    await workspace.stop();
  });
});

it.each([
  ['with who is left', [{ enterprise_id: 'E0ORG0001', team_id: null, user_id: 'U1', is_enterprise_install: true }]],
  ['with nobody left', []],
])('keeps no token of an organization that uninstalled it, told %s', async (_what, authorizations) => {
  const world = testWorld(realBot());
  await world.vault.save('slack:enterprise:E0ORG0001', '{}');
  const workspace = await openWorkspace(world, many);
  const team = { team_id: 'E0ORG0001', enterprise_id: 'E0ORG0001' };
  await workspace.event(payload('app_uninstalled', { event_id: unique('Ev'), ...team, authorizations }));
  await workspace.mount.stop?.();
  expect(world.secrets.size).toBe(0);
  await workspace.stop();
});
