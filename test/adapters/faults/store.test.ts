import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { pino } from 'pino';
import { type OpenStore, openStore } from '../../../adapters/store';
import type { Context, Feedback } from '../../../src/index';
import { until } from '../../support/serving';

jest.setTimeout(30_000);

let logged = '';
const log = pino({ level: 'warn' }, { write: line => (logged += line) });
const KEY = Buffer.alloc(32, 5).toString('base64');
const NOW = Date.UTC(2026, 10, 18, 15);
const context = (at: number): Context => ({ outcome: 'answer', findings: [{ record: 'r', facet: 'phone' }], at });
const feedback = (version: string): Feedback => ({
  verdict: 'right',
  records: ['r'],
  facet: 'phone',
  platform: 'slack',
  version,
  at: NOW,
});

let folder = '';
let open: OpenStore;
let now = NOW;
const lost = new Map<string, number>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-faults-'));
  now = NOW;
  lost.clear();
  logged = '';
  open = await openStore({
    file: join(folder, 'bot.db'),
    tokenKeys: [],
    keepDays: 180,
    clock: () => now,
    log,
    onLoss: (kind, count) => lost.set(kind, (lost.get(kind) ?? 0) + count),
  });
});
afterEach(async () => {
  await open.close(100);
  rmSync(folder, { recursive: true, force: true });
});

const rows = async (table: 'feedback' | 'unanswered' | 'context') =>
  (await open.engine.db.selectFrom(table).selectAll().execute()).length;

describe('a full disk', () => {
  test('costs no context in memory, keeps what fits in the buffer, counts what does not, and is over when there is room', async () => {
    await sql`pragma max_page_count = 300`.execute(open.engine.db);
    const text = 'x'.repeat(900);
    const NOTES = 7_000;
    for (let n = 0; n < NOTES; n++) {
      await open.store.noteUnanswered({ text: `${n} ${text}`, at: NOW, platform: 'slack' });
      if (n % 100 === 0) await sleep(2);
    }
    await open.store.remember('c', context(NOW));
    expect(await open.store.recall('c', NOW)).toEqual(context(NOW));
    const before = await rows('unanswered');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(NOTES);
    const dropped = lost.get('unanswered') ?? 0;
    expect(dropped).toBeGreaterThan(0);
    await expect(open.store.noteFeedback(feedback('1'))).rejects.toThrow('buffer');
    expect(open.ailing()).toEqual([`sqlite cannot be written to: ${open.waiting()} writes wait`]);
    expect(logged).toContain('"cure":"Make room on the disk, or set STORE_FILE to a place on another one."');
    await sql`pragma max_page_count = 1000000`.execute(open.engine.db);
    await until(async () => open.waiting() === 0);
    expect(open.ailing()).toEqual([]);
    const written = await rows('unanswered');
    process.stdout.write(
      `disk full: ${NOTES} notes, ${before} written before, ${written} once there was room, ${dropped} counted as lost\n`,
    );
    expect(written + dropped).toBe(NOTES);
  });
});

test('a PostgreSQL that is away: the log says why, and what to do', async () => {
  const url = 'postgres://bot:so-secret@127.0.0.1:1/bot';
  const away = await openStore({ file: '', url, tokenKeys: [KEY], keepDays: 1, clock: () => now, log });
  const { err, cure } = JSON.parse(logged.split('\n')[0] ?? '');
  expect([err.code, cure]).toEqual(['ECONNREFUSED', 'Start the server, or mend host and port in DATABASE_URL.']);
  expect(logged).not.toContain('so-secret');
  await away.close(0);
});

test('a store that a newer release has made is used, and the log says so', async () => {
  await open.engine.db.insertInto('migration').values({ version: 99, applied_at: NOW }).execute();
  expect(logged).toBe('');
  await open.close(100);
  open = await openStore({ file: join(folder, 'bot.db'), tokenKeys: [], keepDays: 1, clock: () => now, log });
  expect(logged).toContain('the store was made by a newer release');
  await open.store.noteFeedback(feedback('1'));
  expect(await rows('feedback')).toBe(1);
});

describe('two questions of one conversation at once', () => {
  test('a look-up that comes back late does not forget what was answered meanwhile', async () => {
    const late = open.store.recall('c', NOW);
    await open.store.remember('c', context(NOW));
    await late;
    expect(await open.store.recall('c', NOW)).toEqual(context(NOW));
  });
});

describe('a clock that steps', () => {
  test.each([
    ['an hour back', -3_600_000],
    ['ten years back', -315_360_000_000],
  ])('%s: the context from before is not taken for fresh beyond its half hour, new ones work', async (_, step) => {
    await open.store.remember('old', context(now));
    now += step;
    expect(await open.store.recall('old', now)).toBeUndefined();
    await open.store.remember('new', context(now));
    expect(await open.store.recall('new', now + 60_000)).toEqual(context(now));
  });

  test('a claim holds through it: it runs on a clock that never steps', async () => {
    expect(await open.claims.claim('event', 60_000)).toBe(true);
    now += 86_400_000;
    expect(await open.claims.claim('event', 60_000)).toBe(false);
    now -= 2 * 86_400_000;
    expect(await open.claims.claim('event', 60_000)).toBe(false);
  });
});

describe('a process that ends', () => {
  test('writes what waits before it goes', async () => {
    for (let n = 0; n < 1_000; n++) await open.store.noteUnanswered({ text: `${n}`, at: NOW, platform: 'teams' });
    await open.store.remember('c', context(NOW));
    await open.close(2_000);
    open = await openStore({ file: join(folder, 'bot.db'), tokenKeys: [], keepDays: 1, clock: () => now, log });
    expect(await rows('unanswered')).toBe(1_000);
    expect(await open.store.recall('c', NOW)).toEqual(context(NOW));
    expect(lost.size).toBe(0);
  });
});

describe('another process that writes', () => {
  test('holds nothing up: writes wait their turn and reads go on', async () => {
    const other = await openStore({ file: join(folder, 'bot.db'), tokenKeys: [], keepDays: 1, clock: () => now, log });
    let release: (() => void) | undefined;
    const held = other.engine.locked(
      () =>
        new Promise<void>(resolve => {
          release = resolve;
        }),
    );
    await until(() => release !== undefined);
    const feedbackWritten = open.store.noteFeedback(feedback('1'));
    await open.store.remember('c', context(NOW));
    expect(await open.store.recall('c', NOW)).toEqual(context(NOW));
    expect(await open.store.settings('slack:T:U')).toEqual({});
    release?.();
    await held;
    await feedbackWritten;
    await until(async () => (await rows('feedback')) === 1 && (await rows('context')) === 1);
    await other.close(0);
  });
});
