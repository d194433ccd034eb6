import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqlite } from '../../../../adapters/store/engine/sqlite';
import { type Program, startProgram } from '../../../support/program';
import { SIGNING_SECRET, until } from '../../../support/serving';
import { slackTraffic } from '../../../support/slack-traffic';

const traffic = slackTraffic(SIGNING_SECRET);
const programs: Program[] = [];
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-file-'));
  file = join(folder, 'bot.db');
});
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => traffic.stop());

/** The bot in a process of its own, serving from the file. */
async function serving(): Promise<{ program: Program; origin: string }> {
  const program = startProgram('main', {
    PORT: '0',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef',
    STORE_FILE: file,
  });
  programs.push(program);
  await program.printed('Listening');
  return { program, origin: /http:\/\/127\.0\.0\.1:\d+/.exec(program.out())?.[0] ?? '' };
}

/** How many unanswered questions a copy of the database alone holds. */
async function inCopy(): Promise<number> {
  const copy = join(folder, 'copy.db');
  copyFileSync(file, copy);
  const engine = await openSqlite(copy);
  const rows = await engine.db.selectFrom('unanswered').select('id').execute();
  await engine.close();
  return rows.length;
}

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s: what waits is written, and the database alone is the whole store',
  async signal => {
    const { program, origin } = await serving();
    await traffic.command(origin, 'who sells purple hats');
    program.process.kill(signal);
    expect(await program.ended).toBe(0);
    expect(await inCopy()).toBe(1);
  },
);

test.each(['SIGHUP', 'SIGTERM', 'SIGINT'] as const)(
  '%s twice at once, as a terminal that is closed or npm sends it: what waits is written all the same',
  async signal => {
    const { program, origin } = await serving();
    await traffic.command(origin, 'who sells purple hats');
    program.process.kill(signal);
    await sleep(22);
    program.process.kill(signal);
    expect(await program.ended).toBe(0);
    expect(await inCopy()).toBe(1);
  },
);

test('a second Ctrl-C ends it at once', async () => {
  const { program } = await serving();
  program.process.kill('SIGINT');
  await sleep(500);
  program.process.kill('SIGINT');
  expect(await program.ended).toBe(1);
});

test('the database, its log, its lock and its key are for their owner alone', async () => {
  const { origin } = await serving();
  await traffic.command(origin, 'who sells purple hats');
  const names = readdirSync(folder);
  expect(names).toEqual(expect.arrayContaining(['bot.db', 'bot.db-wal', 'bot.db.key', 'bot.db.lock']));
  expect(names.map(name => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)])).toEqual(
    names.map(name => [name, '600']),
  );
});

test('a second process on the file is warned of, and no longer once the first is killed', async () => {
  const first = await serving();
  const second = await serving();
  const ailing = async ({ origin }: { origin: string }): Promise<string[]> =>
    // Slack is not reached from every machine.
    Object(await (await fetch(`${origin}/readyz`)).json()).ailing.filter((why: string) => !why.startsWith('slack:'));
  // The log is written beside the lines for people, a moment later.
  const warned = ({ program }: { program: Program }) =>
    program.err().includes('another process serves from this store');
  await until(() => warned(second));
  expect(warned(first)).toBe(false);
  expect(await ailing(first)).toEqual([]);
  expect(await ailing(second)).toEqual(['another process serves from this store']);
  first.program.process.kill('SIGKILL');
  await first.program.ended;
  await until(async () => (await ailing(second)).length === 0);
  const third = await serving();
  await until(() => warned(third));
});
