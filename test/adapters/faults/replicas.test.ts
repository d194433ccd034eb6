import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../../adapters/config';
import { type Running, serve } from '../../../adapters/main';
import { keysFrom } from '../../../adapters/store/engine/keys';
import { openPostgres } from '../../../adapters/store/engine/postgres';
import { keepAsking, SIGNING_SECRET, servingConfig, until } from '../../support/serving';
import { openSlackApi, type SlackApi } from '../../support/slack-api';
import { slackTraffic } from '../../support/slack-traffic';
import { withPostgres } from '../../support/with-postgres';

const EVENTS = 1_000;
const traffic = slackTraffic(SIGNING_SECRET);

withPostgres('two replicas on one PostgreSQL', postgres => {
  let api: SlackApi;
  let folder: string;
  let config: Config;
  let replicas: Running[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contacts-bot-replicas-'));
    api = await openSlackApi();
    config = servingConfig(join(folder, 'unused.db'), {
      slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
      databaseUrl: postgres().url,
    });
    replicas = await Promise.all([serve(config), serve(config)]);
  });
  afterAll(async () => {
    traffic.stop();
    await Promise.all(replicas.map(replica => replica.stop()));
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`the same event at both at once, ${EVENTS} times, is answered ${EVENTS} times`, async () => {
    let sent = 0;
    const both = async () => {
      const id = `Ev${++sent}`;
      return Promise.all(replicas.map(({ origin }) => traffic.mention(origin, id, 'who handles GAP')));
    };
    const pairs = await keepAsking(4, both, () => sent >= EVENTS);
    expect(pairs.flat().filter(({ status }) => status !== 200)).toEqual([]);
    await until(() => api.posted.length >= pairs.length);
    await Promise.all(replicas.map(({ origin }) => traffic.command(origin, 'who handles GAP')));
    process.stdout.write(`${pairs.length} events at both replicas: ${api.posted.length} answers\n`);
    expect(api.posted.length).toBe(pairs.length);
  });

  test('a follow-up that reaches the other replica is understood', async () => {
    const [one, two] = replicas.map(({ origin }) => origin);
    const thread = '1700900000.000100';
    const engine = openPostgres(postgres().url, () => undefined);
    // This thread's own row: what the events before it left may still be on its way.
    const row = engine.db
      .selectFrom('context')
      .select('body')
      .where('conversation', '=', keysFrom(config.tokenKeys).pseudonym(`slack:T1:C1:${thread}`));
    api.posted.length = 0;
    await traffic.mention(one ?? '', 'Ev900001', 'who handles GAP', thread);
    await until(async () => api.posted.length === 1 && (await row.executeTakeFirst()) !== undefined);
    await engine.close();
    await traffic.mention(two ?? '', 'Ev900002', 'what are their hours', thread);
    await until(() => api.posted.length === 2);
    expect(api.posted[1]).toContain('9:30');
  });

  test('PostgreSQL stopped and started under load: every question is answered, and what was noted is written later', async () => {
    const [origin = ''] = replicas.map(replica => replica.origin);
    let phase: 'before' | 'away' | 'back' | 'done' = 'before';
    const counts = { before: 0, away: 0, back: 0, done: 0 };
    const ask = async () => {
      counts[phase]++;
      // Half of them leave a note for the sheet's keeper.
      const known = counts[phase] % 2 === 0;
      const answer = await traffic.command(origin, known ? 'who handles GAP' : 'who sells purple hats');
      return { ...answer, known };
    };
    const asking = keepAsking(4, ask, () => phase === 'done');
    try {
      await until(() => counts.before >= 100);
      await postgres().stop();
      phase = 'away';
      await until(() => counts.away >= 300);
      await postgres().start();
      phase = 'back';
      await until(() => counts.back >= 100);
    } finally {
      phase = 'done';
    }
    const answers = await asking;
    const wrong = answers.filter(
      ({ status, body, known }) => status !== 200 || body.includes('888-919-2559') !== known,
    );
    const slowest = Math.round(Math.max(...answers.map(({ ms }) => ms)));
    expect(wrong).toEqual([]);
    const engine = openPostgres(postgres().url, () => undefined);
    const unknown = answers.filter(({ known }) => !known).length;
    const written = async () => (await engine.db.selectFrom('unanswered').select('id').execute()).length;
    await until(async () => (await written()) >= unknown);
    process.stdout.write(
      `PostgreSQL away for ${counts.away} of ${answers.length} questions: ${answers.length} answered, the slowest in ${slowest} ms, ${await written()} of ${unknown} notes written\n`,
    );
    await engine.close();
  });
});
