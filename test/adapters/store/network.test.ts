import { type AddressInfo, createServer } from 'node:net';
import { pino } from 'pino';
import { type OpenStore, openStore } from '../../../adapters/store';
import { LATE } from '../../../adapters/store/faults/cures';
import type { Context } from '../../../src/index';
import { type DatabaseProxy, openDatabaseProxy } from '../../support/database-proxy';
import { startProgram } from '../../support/program';
import { until } from '../../support/serving';
import { withPostgres } from '../../support/with-postgres';

const KEY = Buffer.alloc(32, 5).toString('base64');
const log = pino({ level: 'silent' });
/** A store of a machine whose clock is ahead by so much. */
const open = (url: string, ahead = 0): Promise<OpenStore> =>
  openStore({ file: '', url, tokenKeys: [KEY], keepDays: 1, clock: () => Date.now() + ahead, log });

withPostgres('a network to PostgreSQL that fails without a word', server => {
  let proxy: DatabaseProxy;
  let store: OpenStore;
  const opened = async (name: string): Promise<void> => {
    proxy = await openDatabaseProxy(await server().database(name));
    store = await open(proxy.url);
  };
  afterEach(async () => {
    proxy.hang(false);
    await store.close(100);
    proxy.stop();
  });

  test('every connection is lost, as when another server takes over: the store is back on new ones', async () => {
    await opened('lost');
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.vault.save(`token ${n}`, 'x')));
    proxy.lose();
    for (let n = 0; n < 20; n++) void store.vault.load(`token ${n}`).catch(() => undefined);
    await until(
      () =>
        store.vault.load('token 1').then(
          value => value === 'x',
          () => false,
        ),
      30_000,
    );
    expect(await store.vault.load('token 2')).toBe('x');
  });

  test('a token is not waited for longer than Slack waits', async () => {
    await opened('hung');
    await store.vault.save('slack:team:T1', 'x');
    proxy.hang(true);
    await expect(store.vault.load('slack:team:T1')).rejects.toMatchObject({ code: LATE });
  });
});

withPostgres('two replicas whose clocks differ by twenty seconds', server => {
  const talk = (record: string, at: number): Context => ({
    outcome: 'answer',
    findings: [{ record, facet: 'phone' }],
    at,
  });

  test('what was said last counts at both, and the same press counts once', async () => {
    const url = await server().database('clocks');
    const [ahead, behind] = [await open(url, 20_000), await open(url)];
    const now = Date.now();
    ahead.store.remember('talk', talk('first', now + 20_000));
    await until(async () => (await behind.store.recall('talk', now)) !== undefined);
    behind.store.remember('talk', talk('second', now));
    const seen = async () => JSON.stringify((await ahead.store.recall('talk', now + 20_000))?.findings);
    await until(async () => (await seen()).includes('second'));
    expect(await behind.claims.claim('press', 3_000)).toBe(true);
    expect(await ahead.claims.claim('press', 3_000)).toBe(false);
    await Promise.all([ahead.close(100), behind.close(100)]);
  });
});

/** A pooler's word to whoever sets something when connecting, in PostgreSQL's own protocol. */
function refusal(start: string): Buffer {
  const [, what = ''] = /(statement_timeout|options)\0/.exec(start) ?? [];
  const fields = `SFATAL\0C08P01\0Munsupported startup parameter: ${what}\0\0`;
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(4 + fields.length, 1);
  return what === '' ? Buffer.alloc(0) : Buffer.concat([head, Buffer.from(fields)]);
}

test('--check says of a pooler that refuses the bot’s connections that it does, and what to set', async () => {
  const pooler = createServer(socket => {
    socket.on('error', () => undefined);
    socket.once('data', start => socket.end(refusal(start.toString('latin1'))));
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => pooler.on('listening', resolve));
  const { port } = pooler.address() as AddressInfo;
  const url = `postgres://bot:so-secret@127.0.0.1:${port}/bot`;
  const program = startProgram('main', { DATABASE_URL: url, TOKEN_KEY: KEY }, ['--check']);
  expect(await program.ended).toBe(1);
  expect(program.err()).toContain(
    'as PgBouncer does.\n  Connect past PgBouncer, or set there: ignore_startup_parameters',
  );
  pooler.close();
});
