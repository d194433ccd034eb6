import { onlyOnce } from '../../../adapters/guards';
import { createWindow } from '../../../adapters/guards/limits';
import type { Engine } from '../../../adapters/store/engine/engine';
import { keysFrom } from '../../../adapters/store/engine/keys';
import { MIGRATIONS, migrate, versionOf } from '../../../adapters/store/engine/migrations';
import { createBreaker } from '../../../adapters/store/faults/breaker';
import { claimRow, sharedClaims } from '../../../adapters/store/kept/claims';
import { CONTEXT_MS, type Entry, entriesOf, entryId } from '../../../adapters/store/kept/entries';
import { exchange } from '../../../adapters/store/kept/shared-window';
import { sweep } from '../../../adapters/store/kept/sweep';
import { createVault } from '../../../adapters/store/kept/vault';
import { memoryClaims } from '../../../adapters/store/memory';
import type { Context, Feedback } from '../../../src/index';
import { PLACES } from './engines';

const NOW = Date.UTC(2026, 10, 18, 15);
const MASTER = Buffer.alloc(32, 7).toString('base64');
const keys = keysFrom([MASTER]);

const context = (at: number): Context => ({ outcome: 'answer', findings: [{ record: 'r1', facet: 'phone' }], at });
const feedback = (asker: string): Feedback => ({
  verdict: 'wrong',
  reason: 'hours',
  records: ['r1', 'r2'],
  facet: 'hours',
  question: 'when are they open',
  asker,
  platform: 'slack',
  version: 'v1',
  at: NOW,
});
const note = (asker: string, id = entryId()): Entry => ({ kind: 'feedback', id, feedback: feedback(asker) });

describe.each(PLACES)('the store on $kind', place => {
  let engine: Engine;
  let reopen: () => Promise<Engine>;

  beforeAll(() => place.begin(), 60_000);
  afterAll(() => place.end());
  beforeEach(async () => {
    ({ engine, reopen } = await place.open());
    await migrate(engine, NOW);
  });
  afterEach(() => engine.close());

  describe('contexts', () => {
    test('the latest one of a conversation comes back', async () => {
      const entries = entriesOf(engine, keys);
      await entries.write([{ kind: 'context', conversation: 'c', context: context(NOW) }]);
      await entries.write([{ kind: 'context', conversation: 'c', context: context(NOW + 5) }]);
      expect(await entries.recall('c', NOW + 10)).toEqual(context(NOW + 5));
      expect(await entries.recall('other', NOW + 10)).toBeUndefined();
    });

    test('one that is written late takes nothing from a newer one, and a clock that stepped back keeps none for ever', async () => {
      const entries = entriesOf(engine, keys);
      const write = (at: number) => entries.write([{ kind: 'context', conversation: 'c', context: context(at) }]);
      await write(NOW + 10_000);
      await write(NOW);
      expect(await entries.recall('c', NOW + 20_000)).toEqual(context(NOW + 10_000));
      await write(NOW - 86_400_000);
      expect(await entries.recall('c', NOW - 86_400_000)).toEqual(context(NOW - 86_400_000));
    });

    test('after half an hour it is gone, before and after the sweep', async () => {
      const entries = entriesOf(engine, keys);
      await entries.write([{ kind: 'context', conversation: 'c', context: context(NOW) }]);
      expect(await entries.recall('c', NOW + CONTEXT_MS)).toBeDefined();
      expect(await entries.recall('c', NOW + CONTEXT_MS + 1)).toBeUndefined();
      expect(await sweep(engine, NOW + CONTEXT_MS + 1, 1)).toBe(1);
      expect(await entries.recall('c', NOW)).toBeUndefined();
    });
  });

  describe('contexts that another release kept', () => {
    const recalled = async (body: string) => {
      await entriesOf(engine, keys).write([{ kind: 'context', conversation: 'c', context: context(NOW) }]);
      await engine.db.updateTable('context').set({ body }).execute();
      return entriesOf(engine, keys).recall('c', NOW);
    };
    const rows = [{ record: 'r1', facet: 'phone' }];
    const known = { outcome: 'answer', findings: rows, at: NOW };

    test.each([
      known,
      { ...known, when: { kind: 'clock', date: '2026-11-18', minute: 540, zone: 'America/Denver' } },
      { ...known, when: { kind: 'days', dates: ['2026-11-18'] }, listed: true },
      { ...known, when: { kind: 'next' }, first: rows, earlier: [rows, []], offered: ['r1', 'r2'] },
      { ...known, when: { kind: 'left' }, refused: rows, missed: true },
      { ...known, mood: 'a field that is not known' },
    ])('%j is known', async kept => expect(await recalled(JSON.stringify(kept))).toEqual(kept));

    test.each([
      { ...known, outcome: 'handed_over' },
      { ...known, findings: undefined },
      { ...known, findings: [{ record: 'r1', facet: 'chat' }] },
      { ...known, findings: ['r1'] },
      { ...known, when: { kind: 'span', from: 540 } },
      { ...known, when: { kind: 'days', dates: '2026-11-18' } },
      { ...known, earlier: [['r1']] },
      { ...known, offered: [{ record: 'r1' }] },
      { ...known, at: 'today' },
      [],
    ])('%j is of no use, and half of it is none', async kept =>
      expect(await recalled(JSON.stringify(kept))).toBeUndefined(),
    );
  });

  describe('claims', () => {
    test('one of two hundred callers in two processes wins', async () => {
      const other = await reopen();
      const claims = Array.from({ length: 200 }, (_, n) => claimRow(n % 2 ? engine : other, 'event', 60_000));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      await other.close();
    });

    test('two replicas share one whose key is long, and no row names whom it is about', async () => {
      const breaker = createBreaker(
        30_000,
        () => 0,
        error => expect(error).toBeUndefined(),
      );
      const replica = () =>
        sharedClaims(
          engine,
          keys,
          memoryClaims(() => 0),
          breaker,
        );
      const key = `slack:T1:U1:${Array.from({ length: 4_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('')}`;
      expect([await replica().claim(key, 1_000), await replica().claim(key, 1_000)]).toEqual([true, false]);
      const rows = await engine.db.selectFrom('claim').select('name').execute();
      expect(rows).toEqual([{ name: keys.pseudonym(key) }]);
    });

    test('a process that stands still until the deadline is over hears what the database said meanwhile', async () => {
      const DEADLINE_MS = 300;
      const errors: unknown[] = [];
      const breaker = createBreaker(
        DEADLINE_MS,
        () => 0,
        error => errors.push(error),
      );
      expect(await claimRow(engine, keys.pseudonym('event'), 60_000)).toBe(true);
      const memory = memoryClaims(() => 0);
      const claim = onlyOnce(sharedClaims(engine, keys, memory, breaker))('event', 60_000);
      await new Promise(setImmediate);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2 * DEADLINE_MS);
      expect(await claim).toBe(false);
      expect(errors).toEqual([]);
    });

    test('an expired one can be won again, once', async () => {
      expect(await claimRow(engine, 'event', -1)).toBe(true);
      expect(await claimRow(engine, 'event', 60_000)).toBe(true);
      expect(await claimRow(engine, 'event', 60_000)).toBe(false);
    });
  });

  describe('notes', () => {
    test('a batch that is written twice counts once', async () => {
      const entries = entriesOf(engine, keys);
      const batch: Entry[] = [
        note('a'),
        { kind: 'unanswered', id: entryId(), unanswered: { text: 'who sells hats', at: NOW, platform: 'teams' } },
      ];
      await entries.write(batch);
      await entries.write(batch);
      expect(await engine.db.selectFrom('feedback').select('id').execute()).toHaveLength(1);
      expect(await engine.db.selectFrom('unanswered').select(['text', 'at', 'platform']).execute()).toEqual([
        { text: 'who sells hats', at: NOW, platform: 'teams' },
      ]);
    });

    test('a long batch is one commit and lets the event loop turn', async () => {
      const entries = entriesOf(engine, keys);
      let turns = 0;
      const counting = setInterval(() => turns++, 0);
      await entries.write(Array.from({ length: 1_000 }, () => note('a')));
      clearInterval(counting);
      expect(turns).toBeGreaterThan(0);
      expect(await engine.db.selectFrom('feedback').select('id').execute()).toHaveLength(1_000);
    });

    test('words that a database could choke on are kept as well as they can be', async () => {
      const entries = entriesOf(engine, keys);
      const text = "'; drop table feedback; -- \0 \ud800 ü 🙂 \u202e";
      await entries.write([{ kind: 'unanswered', id: entryId(), unanswered: { text, at: NOW, platform: 'slack' } }]);
      const [row] = await engine.db.selectFrom('unanswered').select('text').execute();
      expect(row?.text).toBe("'; drop table feedback; --  \ufffd ü 🙂 \u202e");
    });

    test('what was kept for its time is swept, in steps', async () => {
      const entries = entriesOf(engine, keys);
      await entries.write(Array.from({ length: 1_200 }, () => note('a')));
      expect(await sweep(engine, NOW + 1_000, 1_000)).toBe(0);
      expect(await sweep(engine, NOW + 1_001, 1_000)).toBe(1_200);
    });
  });

  describe('askers', () => {
    test('settings are kept, changed, and unknown askers have none', async () => {
      const entries = entriesOf(engine, keys);
      await entries.saveSettings('slack:T:U', { region: 'west' });
      await entries.saveSettings('slack:T:U', { region: 'east', zone: 'America/Denver' });
      expect(await entries.settings('slack:T:U')).toEqual({ region: 'east', zone: 'America/Denver' });
      expect(await entries.settings('slack:T:V')).toEqual({});
    });

    test('nothing that is stored names them', async () => {
      const entries = entriesOf(engine, keys);
      await entries.saveSettings('slack:T:U', { region: 'west' });
      await entries.write([
        note('slack:T:U'),
        { kind: 'context', conversation: 'slack:T:U:dm', context: context(NOW) },
      ]);
      const everything = await Promise.all(
        (['settings', 'feedback', 'context'] as const).map(table => engine.db.selectFrom(table).selectAll().execute()),
      );
      expect(JSON.stringify(everything)).not.toContain('T:U');
    });

    test('forgetting one deletes what is theirs and nothing else, also what an older key hid', async () => {
      await entriesOf(engine, keys).write([note('a'), note('b')]);
      const after = entriesOf(engine, keysFrom([Buffer.alloc(32, 8).toString('base64'), MASTER]));
      await after.write([note('a')]);
      await after.saveSettings('a', { region: 'west' });
      expect(await after.forget('a')).toEqual({ settings: 1, feedback: 2 });
      expect(await after.forget('a')).toEqual({ settings: 0, feedback: 0 });
      expect(await after.settings('a')).toEqual({});
      const left = await engine.db.selectFrom('feedback').select('asker').execute();
      expect(left).toEqual([{ asker: keys.pseudonym('b') }]);
    });
  });

  describe('limits', () => {
    test('two replicas learn what both counted, under pseudonyms, and the sweep clears it', async () => {
      const other = await reopen();
      const [one, two] = [createWindow(() => 0), createWindow(() => 0)];
      for (let n = 0; n < 3; n++) one.hit('asker T U');
      two.hit('asker T U');
      await exchange(engine, keys, one, NOW);
      await exchange(other, keys, two, NOW);
      expect(two.hit('asker T U')).toBe(5);
      await exchange(other, keys, two, NOW);
      one.hit('asker T U');
      await exchange(engine, keys, one, NOW);
      expect(one.hit('asker T U')).toBe(7);
      expect(JSON.stringify(await engine.db.selectFrom('rate').selectAll().execute())).not.toContain('T U');
      expect(await sweep(engine, NOW + 300_000, 1)).toBe(1);
      await other.close();
    });
  });

  describe('the vault', () => {
    test('gives back what was saved last, under its name alone', async () => {
      const vault = createVault(engine, keys);
      await vault.save('team', 'one');
      await vault.save('team', 'two');
      expect(await vault.load('team')).toBe('two');
      await vault.remove('team');
      expect(await vault.load('team')).toBeUndefined();
    });

    test('holds no plain text, and opens neither under another name nor changed nor with another key', async () => {
      await createVault(engine, keys).save('team', 'xoxb-secret');
      const [row] = await engine.db.selectFrom('vault').selectAll().execute();
      expect(Buffer.from(row?.value ?? '', 'base64').toString('latin1')).not.toContain('xoxb');
      await engine.db
        .insertInto('vault')
        .values({ name: 'other', value: row?.value ?? '' })
        .execute();
      await expect(createVault(engine, keys).load('other')).rejects.toThrow('No key opens');
      const stranger = keysFrom([Buffer.alloc(32, 9).toString('base64')]);
      await expect(createVault(engine, stranger).load('team')).rejects.toThrow('No key opens');
      await engine.db.updateTable('vault').set({ value: 'AAAA' }).where('name', '=', 'team').execute();
      await expect(createVault(engine, keys).load('team')).rejects.toThrow('No key opens');
    });

    test('a new key opens what the old one sealed, as long as the old one is kept after it', async () => {
      await createVault(engine, keys).save('team', 'token');
      const rotated = keysFrom([Buffer.alloc(32, 8).toString('base64'), MASTER]);
      expect(await createVault(engine, rotated).load('team')).toBe('token');
    });
  });

  describe('migrations', () => {
    test.each(MIGRATIONS.map((_, version) => version))(
      'from version %i to the newest, once, with what was in it',
      async from => {
        const { engine: old, reopen: again } = await place.open();
        await migrate(old, NOW, from);
        expect(await versionOf(old.db)).toBe(from);
        if (from > 0) await entriesOf(old, keys).saveSettings('a', { region: 'west' });
        const others = await Promise.all([again(), again(), again()]);
        await Promise.all([old, ...others].map(each => migrate(each, NOW)));
        expect(await versionOf(old.db)).toBe(MIGRATIONS.length);
        expect(await entriesOf(old, keys).settings('a')).toEqual(from > 0 ? { region: 'west' } : {});
        await Promise.all([old, ...others].map(each => each.close()));
      },
    );

    test('a database that is newer is left as it is', async () => {
      await engine.db.insertInto('migration').values({ version: 99, applied_at: NOW }).execute();
      expect(await migrate(engine, NOW)).toBe(99);
      expect(await versionOf(engine.db)).toBe(99);
    });
  });
});
