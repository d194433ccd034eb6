import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { loadDirectory } from '../../adapters/data';
import { createMetrics } from '../../adapters/ground/metrics';
import { openStore } from '../../adapters/store';
import type { Feedback } from '../../src/index';
import { startProgram } from '../support/program';
import { withPostgres } from '../support/with-postgres';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-feedback-'));
  file = join(folder, 'bot.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DATA_DIR = 'test/fixtures/city-hall';
const { directory } = loadDirectory(DATA_DIR);
if (directory === undefined) throw new Error('no sheet');
const sheet = directory;
const version = directory?.version ?? '';
const KEY = Buffer.alloc(32, 7).toString('base64');
const log = pino({ level: 'silent' });

type Place = { url?: string; tokenKeys: string[] };
const DAY = 86_400_000;
const at = (day: number, minute = 0) => Date.UTC(2026, 10, day, 14, minute);
const opened = (place: Place = { tokenKeys: [] }) =>
  openStore({ file, ...place, keepDays: 180, clock: () => at(20), log });

const said: Feedback = {
  verdict: 'wrong',
  records: ['permits'],
  facet: 'phone',
  platform: 'slack',
  version,
  at: at(10),
  asker: 'slack:T0TEAM01:U0FEED001',
  question: 'who issues permits',
};

/** Wrong and what was wrong (one report), the same by somebody else, a bare Wrong, one Right, and what got no answer. */
async function fill(place?: Place): Promise<void> {
  const { store, close } = await opened(place);
  const { question: _, ...wordless } = said;
  const other = { asker: 'slack:T0TEAM01:U0OTHER01', question: 'Who issues  permits?' };
  const notes: Feedback[] = [
    said,
    { ...said, reason: 'number', at: at(10, 1) },
    { ...said, ...other, at: at(12) },
    { ...said, ...other, at: at(12, 3), reason: 'number' },
    { ...wordless, records: ['permits', 'gone'], facet: 'hours', at: at(13), version: 'older' },
    { ...said, asker: 'slack:T0TEAM01:U0THIRD01', verdict: 'right', at: at(14) },
  ];
  for (const note of notes) await store.noteFeedback(note);
  const missed = ['who tunes pianos', 'Who tunes pianos?', 'acct 123456789 \u001b[2Jzebra \u202elicense'];
  for (const [n, text] of missed.entries()) await store.noteUnanswered({ text, at: at(15, n), platform: 'slack' });
  await close(1_000);
}

async function feedback(args: readonly string[] = [], variables: Record<string, string> = {}) {
  const program = startProgram('feedback', { STORE_FILE: file, DATA_DIR, ...variables }, args);
  const code = await program.ended;
  return { code, out: program.out(), err: program.err() };
}

const TOLD = `
Said to be wrong, by row of the sheet
  ${directory?.byId.get('permits')?.name} (permits): 3 times
    Wrong number, 2 times, last 2026-11-12 14:03 UTC: "Who issues permits?"
    Not said what, once, last 2026-11-13 14:00 UTC, shown with gone (no longer on the sheet), of another version of the sheet
  gone (no longer on the sheet): once
    Not said what, once, last 2026-11-13 14:00 UTC, shown with ${directory?.byId.get('permits')?.name} (permits), of another version of the sheet

Questions without an answer, most frequent first
  2 times, last 2026-11-15 14:01 UTC: "Who tunes pianos?"
  once, last 2026-11-15 14:02 UTC: "acct [account number] [2Jzebra license"
`;

test('prints the rows that were said to be wrong and the questions that got no answer', async () => {
  await fill();
  expect(await feedback()).toEqual({
    code: 0,
    err: '',
    out: `Of all that is kept in ${file}: 1 right, 3 wrong, 3 without an answer.\n${TOLD}`,
  });
  expect((await feedback(['--json'])).out).not.toMatch(/U0FEED001|asker/);
});

test('prints the beginning of a long question, and as JSON all of it', async () => {
  const long = `who tunes ${'pianos '.repeat(100)}`.trim();
  const { store, close } = await opened();
  await store.noteUnanswered({ text: long, at: at(15), platform: 'slack' });
  await close(1_000);
  const { out } = await feedback();
  expect(out).toContain(`"${long.slice(0, 200)}…" (${long.length - 200} more letters: --json has all)`);
  expect(out).not.toContain(long);
  expect((await feedback(['--json'])).out).toContain(long);
});

test('prints all of it as JSON', async () => {
  await fill();
  const { code, out } = await feedback(['--json', '--since', '2026-11-11']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    store: file,
    since: '2026-11-11T00:00:00.000Z',
    sheet: version,
    right: 1,
    wrong: [
      {
        records: [
          { id: 'permits', name: directory?.byId.get('permits')?.name },
          { id: 'gone', name: null },
        ],
        facet: 'hours',
        version: 'older',
        count: 1,
        last: '2026-11-13T14:00:00.000Z',
      },
      {
        records: [{ id: 'permits', name: directory?.byId.get('permits')?.name }],
        facet: 'phone',
        reason: 'number',
        question: 'Who issues  permits?',
        version,
        count: 1,
        last: '2026-11-12T14:03:00.000Z',
      },
    ],
    unanswered: [
      { text: 'Who tunes pianos?', count: 2, last: '2026-11-15T14:01:00.000Z' },
      {
        text: 'acct [account number] \u001b[2Jzebra \u202elicense',
        count: 1,
        last: '2026-11-15T14:02:00.000Z',
      },
    ],
  });
});

const LATER = at(10, 1);
test.each<[string, Partial<Feedback>[], string]>([
  ['the sheet was edited between two taps', [{}, { reason: 'number', version: 'newer' }], '0 right, 1 wrong'],
  ['another reason was tapped', [{ reason: 'number' }, { reason: 'hours' }], '0 right, 1 wrong'],
  ['Wrong was taken back', [{ reason: 'number' }, { verdict: 'right' }], '1 right, 0 wrong'],
  ['Right was taken back', [{ verdict: 'right' }, {}], '0 right, 1 wrong'],
  ['two questions had the same row', [{}, { question: 'where are permits' }], '0 right, 2 wrong'],
  ['two people said it', [{}, { asker: 'teams:T:U' }], '0 right, 2 wrong'],
])('of one person the last word on one answer counts: %s', async (_case, taps, counts) => {
  const { store, close } = await opened();
  for (const [n, tap] of taps.entries()) await store.noteFeedback({ ...said, at: LATER + n, ...tap });
  await close(1_000);
  const { out } = await feedback();
  expect(out).toContain(`: ${counts}, 0 without an answer.`);
  if (taps[1]?.reason === 'hours') expect(out).toContain('Wrong hours, once');
});

test('reads the store of a bot that serves, and takes nothing from it', async () => {
  const { store, close } = await opened();
  await store.noteFeedback(said);
  expect((await feedback()).out).toContain('0 right, 1 wrong, 0 without an answer');
  await store.noteFeedback({ ...said, asker: 'slack:T0TEAM01:U0OTHER01', verdict: 'right' });
  expect((await feedback()).out).toContain('1 right, 1 wrong');
  await close(1_000);
});

test('says that there is nothing, and since when', async () => {
  const { close } = await opened();
  await close(1_000);
  const nothing = 'nobody said anything about an answer, and no question went without one.\n';
  expect(await feedback()).toEqual({ code: 0, err: '', out: `Of all that is kept in ${file}: ${nothing}` });
  expect((await feedback(['--since', '2026-11-01'])).out).toBe(`Since 2026-11-01 00:00 UTC in ${file}: ${nothing}`);
});

test('a number of days is counted back from now', async () => {
  const { store, close } = await opened();
  await store.noteFeedback({ ...said, at: Date.now() - 2 * DAY });
  await close(1_000);
  expect((await feedback(['--since', '1d'])).out).toContain('nobody said anything');
  expect((await feedback(['--since', '3d'])).out).toContain('0 right, 1 wrong');
});

test.each(['yesterday', '2026-02-30', '30', '-1d'])('--since=%s is refused with the way to write it', async when => {
  const { code, out, err } = await feedback([`--since=${when}`]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`"${when}" is neither a number of days (30d) nor a date (2026-11-01).`);
});

test('a sheet that cannot be read costs the names alone', async () => {
  await fill();
  const { code, out, err } = await feedback([], { DATA_DIR: folder });
  expect(code).toBe(0);
  expect(err).toBe(`The sheet in ${folder} cannot be read (npm run check-data): rows are told by their ids.\n`);
  expect(out).toContain('  permits: 3 times\n');
});

test('no store is made where there is none, and a file that is none says so', async () => {
  const { code, out, err } = await feedback();
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`There is no store ${file}.\n  Set STORE_FILE (or DATABASE_URL) to the one that the bot uses.\n`);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(file, 'words');
  expect((await feedback()).err).toContain('it is no SQLite database');
});

test('Right and Wrong are counted by platform, what was wrong not again, and nothing that was lost', async () => {
  const none = () => 0;
  const metrics = createMetrics({ directory: () => sheet, sheetProblems: none, waiting: none, clock: Date.now });
  const { store, close } = await opened();
  const heard = metrics.heard(store, 'teams');
  for (const note of [said, { ...said, reason: 'hours' }, { ...said, verdict: 'right' }] as const)
    await heard.noteFeedback(note);
  await close(1_000);
  await expect(heard.noteFeedback(said)).rejects.toThrow('full');
  const { text } = await metrics.expose();
  expect(text.match(/^bot_feedback_total.*$/gm)?.sort()).toEqual([
    'bot_feedback_total{platform="teams",verdict="right"} 1',
    'bot_feedback_total{platform="teams",verdict="wrong"} 1',
  ]);
});

withPostgres('in PostgreSQL', server => {
  test('it is the same', async () => {
    const url = await server().database('kept');
    await fill({ url, tokenKeys: [KEY] });
    const { out } = await feedback([], { DATABASE_URL: url, TOKEN_KEY: KEY });
    expect(out).toBe(`Of all that is kept in PostgreSQL: 1 right, 3 wrong, 3 without an answer.\n${TOLD}`);
  });

  test('a database without tables is no store', async () => {
    const { err } = await feedback([], { DATABASE_URL: await server().database('empty'), TOKEN_KEY: KEY });
    expect(err).toContain('The database is no store of the bot: it has none of its tables.');
  });
});
