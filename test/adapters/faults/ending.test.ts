import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../../adapters/store/engine/postgres';
import { openSqlite } from '../../../adapters/store/engine/sqlite';
import { type Replica, startReplica } from '../../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../../support/serving';
import { slackTraffic } from '../../support/slack-traffic';

const traffic = slackTraffic(SIGNING_SECRET);
afterAll(() => traffic.stop());

/** The port of a server that listens now. */
async function portOf(server: Server): Promise<number> {
  await new Promise(resolve => server.on('listening', resolve));
  return (server.address() as AddressInfo).port;
}

describe('SIGTERM while Slack cannot be posted to', () => {
  let folder = '';
  let replica: Replica | undefined;
  let slow: HttpServer | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contacts-bot-ending-'));
  });
  afterEach(() => {
    replica?.process.kill('SIGKILL');
    slow?.closeAllConnections();
    slow?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['asks to be called in a minute', 429],
    ['takes calls and says nothing', undefined],
  ])(
    'that %s: what waits is written, the log says what was not posted, and the process ends within ten seconds',
    async (_case, status) => {
      slow = createHttpServer((request, response) => {
        request.resume();
        if (status !== undefined) response.writeHead(status, { 'retry-after': '60' }).end();
      }).listen(0, '127.0.0.1');
      const apiUrl = `http://127.0.0.1:${await portOf(slow)}/api/`;
      const slack = { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl };
      const file = join(folder, 'bot.db');
      let logged = '';
      replica = await startReplica(servingConfig(file, { slack, logLevel: 'info' }), text => {
        logged += text;
      });
      await traffic.mention(replica.origin, 'Ev1', 'who sells purple hats');
      await until(() => logged.includes('"msg":"answered"'));
      const start = performance.now();
      expect(await replica.stop()).toBe(0);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(logged).toContain('ended before everything was posted');
      const engine = await openSqlite(file);
      expect(await engine.db.selectFrom('unanswered').select('text').execute()).toEqual([
        { text: 'who sells purple hats' },
      ]);
      await engine.close();
    },
    30_000,
  );
});

test('a PostgreSQL that takes a query and says nothing more is not waited for at the end', async () => {
  const LET_IN = Buffer.from([...Buffer.from('R'), 0, 0, 0, 8, 0, 0, 0, 0, ...Buffer.from('Z'), 0, 0, 0, 5, 0x49]);
  const sockets: Socket[] = [];
  const silent = createServer(socket => {
    sockets.push(socket);
    socket.once('data', () => {
      socket.write(LET_IN);
      socket.once('data', () => silent.emit('asked'));
    });
  }).listen(0, '127.0.0.1');
  const engine = openPostgres(`postgres://bot@127.0.0.1:${await portOf(silent)}/bot`, () => undefined);
  const asked = once(silent, 'asked');
  const query = engine.db.selectFrom('vault').selectAll().execute();
  // It fails by itself, later than anybody waits.
  query.catch(() => undefined);
  await asked;
  const start = performance.now();
  await engine.close();
  expect(performance.now() - start).toBeLessThan(2_000);
  await expect(query).rejects.toThrow('timeout');
  for (const socket of sockets) socket.destroy();
  silent.close();
});
