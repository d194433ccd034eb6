import { createReach } from '../../../../adapters/guards';
import { readActivity } from '../../../../adapters/teams/activity';
import type { Patience } from '../../../../adapters/teams/connection/delivery';
import { openSdk } from '../../../../adapters/teams/connection/sdk';
import type { Sdk, Surroundings } from '../../../../adapters/teams/connection/seam';
import { type Activities, activitiesOf } from '../support/activities';
import { type Json, openPlatform, type Platform } from '../support/platform';

let platform: Platform;
let say: Activities;

beforeAll(async () => {
  platform = await openPlatform();
  say = activitiesOf(platform);
});
beforeEach(() => {
  platform.posted.length = 0;
  platform.answerWith(undefined);
});
afterAll(() => platform.stop());

const quick = (): Patience => ({
  until: Date.now() + 10_000,
  clock: Date.now,
  wait: async () => undefined,
  jitter: () => 0,
});

function open(change: Partial<Surroundings>): { readonly sdk: Sdk; readonly failures: string[] } {
  const failures: string[] = [];
  const sdk = openSdk(platform.config, {
    handle: async () => ({ kind: 'post', message: { type: 'message', text: 'hello' } }),
    patience: quick,
    failed: (_cause, where) => failures.push(where),
    unchecked: () => failures.push('checking a token'),
    reach: createReach(),
    ...change,
  });
  return { sdk, failures };
}

async function receive(sdk: Sdk, activity: Json) {
  const read = readActivity(activity);
  if (read === undefined) throw new Error('no activity');
  return sdk.receive(`Bearer ${platform.token()}`, read);
}

it('keeps every field of an entity that is sent', async () => {
  const entity = {
    type: 'https://schema.org/Message',
    additionalType: ['AIGeneratedContent'],
    citation: [{ position: 1 }],
  };
  const { sdk } = open({
    handle: async () => ({ kind: 'post', message: { type: 'message', text: 'x', entities: [entity] } }),
  });
  await receive(sdk, say.personal('hello'));
  expect(platform.posted[0]?.body['entities']).toEqual([entity]);
});

it('asks Teams nothing of its own about somebody who joined', async () => {
  const seen: string[] = [];
  const { sdk } = open({
    handle: async ({ type }) => {
      seen.push(type);
      return { kind: 'quiet' };
    },
  });
  const joined = say.installed({ type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] });
  expect(await receive(sdk, joined)).toEqual({ status: 200 });
  expect(seen).toEqual(['conversationUpdate']);
  expect(platform.posted).toEqual([]);
});

it.each(['message/submitAction', 'suggestedActions/submit'])(
  'answers the invoke %s as the handler does, not with 501',
  async name => {
    const { sdk } = open({ handle: async () => ({ kind: 'invoke', body: { done: true } }) });
    expect(await receive(sdk, say.invoke(name, {}))).toEqual({ status: 200, body: { done: true } });
  },
);

it('tells the id of what was posted, and of what took the place of a card', async () => {
  const told: string[] = [];
  const message = { type: 'message', text: 'x' } as const;
  const posted = (id: string) => void told.push(id);
  const posting = open({ handle: async () => ({ kind: 'post', message, posted }) });
  await receive(posting.sdk, say.personal('hello'));
  const replacing = open({ handle: async () => ({ kind: 'post', message, posted, replaces: 'sent-0' }) });
  await receive(replacing.sdk, say.personal('hello'));
  expect(told).toEqual(['sent-1', 'sent-0']);
});

it('leaves an invoke that nobody offers to the SDK', async () => {
  const { sdk } = open({ handle: async () => ({ kind: 'unknown' }) });
  expect((await receive(sdk, say.invoke('task/unheard-of', {}))).status).toBe(501);
});

it('posts once where the Connector answers 502', async () => {
  platform.answerWith((_posted, response) => response.writeHead(502).end());
  const { sdk, failures } = open({});
  expect(await receive(sdk, say.personal('hello'))).toEqual({ status: 200 });
  expect(platform.posted).toHaveLength(1);
  expect(failures).toEqual(['posting an answer']);
});

it.each([
  ['429 with Retry-After', 429, { 'retry-after': '1' }],
  ['429 without', 429, {}],
  ['412', 412, {}],
])('posts again after %s, and then once', async (_case, status, headers) => {
  platform.answerWith((_posted, response) => {
    if (platform.posted.length < 3) response.writeHead(status, headers).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  const { sdk, failures } = open({});
  await receive(sdk, say.personal('hello'));
  expect([platform.posted.length, failures]).toEqual([3, []]);
});

describe('a connection that is kept between answers', () => {
  /** Answers what comes first on a connection; closes it unread when a second message comes, as an idle one is closed. */
  function closeEarly(onClose: () => void = () => undefined): { readonly answered: () => number } {
    const used = new WeakSet<object>();
    let answered = 0;
    platform.answerWith((_posted, response) => {
      const { socket } = response;
      if (socket === null) throw new Error('no connection');
      if (used.has(socket)) {
        onClose();
        socket.destroy();
        return;
      }
      used.add(socket);
      answered += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    return { answered: () => answered };
  }

  it('is used again', async () => {
    const connections = new Set<unknown>();
    platform.answerWith((_posted, response) => {
      connections.add(response.socket);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    const { sdk } = open({});
    for (const text of ['one', 'two', 'three']) await receive(sdk, say.personal(text));
    expect([platform.posted.length, connections.size]).toEqual([3, 1]);
  });

  it('loses no message where the other end was closing it', async () => {
    const connector = closeEarly();
    const { sdk, failures } = open({});
    for (const text of ['one', 'two', 'three', 'four']) await receive(sdk, say.personal(text));
    expect([connector.answered(), failures]).toEqual([4, []]);
  });

  it('loses no message where several were closed together', async () => {
    const connector = closeEarly();
    const { sdk, failures } = open({});
    const several = () => Promise.all(['one', 'two', 'three'].map(text => receive(sdk, say.personal(text))));
    await several();
    await several();
    expect([connector.answered(), failures]).toEqual([6, []]);
  });

  it('is not written to twice where it ended so late that the message may have been read', async () => {
    let late = 0;
    const connector = closeEarly(() => {
      late += 2_000;
    });
    const { sdk, failures } = open({ patience: () => ({ ...quick(), clock: () => Date.now() + late }) });
    for (const text of ['one', 'two']) await receive(sdk, say.personal(text));
    expect([connector.answered(), platform.posted.length, failures]).toEqual([1, 2, ['posting an answer']]);
  });

  it('is not what a new one is taken for: reset there, a message is posted once', async () => {
    platform.answerWith((_posted, response) => response.socket?.destroy());
    const { sdk, failures } = open({});
    await receive(sdk, say.personal('one'));
    expect([platform.posted.length, failures]).toEqual([1, ['posting an answer']]);
  });
});

it('gives up on a Connector that hangs, and posts no second time', async () => {
  platform.answerWith(() => undefined);
  const { sdk, failures } = open({ patience: () => ({ ...quick(), until: Date.now() + 200 }) });
  expect(await receive(sdk, say.personal('hello'))).toEqual({ status: 200 });
  expect([platform.posted.length, failures]).toEqual([1, ['posting an answer']]);
});

it('replaces a card, and posts a new one where it cannot be replaced', async () => {
  const handle = async () => ({ kind: 'post', message: { type: 'message', text: 'x' }, replaces: 'card-1' }) as const;
  const { sdk, failures } = open({ handle });
  await receive(sdk, say.press({}));
  expect(platform.posted.map(({ method, path }) => [method, path.split('/').at(-1)])).toEqual([['PUT', 'card-1']]);

  platform.posted.length = 0;
  platform.answerWith(({ method }, response) => {
    response.writeHead(method === 'PUT' ? 404 : 200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await receive(sdk, say.press({}));
  expect(platform.posted.map(({ method }) => method)).toEqual(['PUT', 'POST']);
  expect(failures).toEqual(['replacing a card']);
});

it('says nothing of a failure to whoever asked', async () => {
  const { sdk, failures } = open({
    handle: async () => {
      throw new Error('the disk is on fire');
    },
  });
  expect(await receive(sdk, say.personal('hello'))).toEqual({ status: 200 });
  expect([platform.posted, failures]).toEqual([[], ['posting an answer']]);
});
