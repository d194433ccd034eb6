import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { openStore } from '../../adapters/store';
import { startProgram } from '../support/program';
import { withPostgres } from '../support/with-postgres';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-forget-'));
  file = join(folder, 'bot.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ASKER = 'slack:T0TEAM01:U0FEED001';
const TEAMS = 'teams:5e9f1d6e-1111-4222-8333-444455557777:0c3e7f5a-2222-4333-8444-555566667777';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** A store in which somebody has said "right" twice and chosen a region, and somebody else once. */
async function keep(place: { url?: string; tokenKeys: string[] } = { tokenKeys: [] }): Promise<void> {
  const log = pino({ level: 'silent' });
  const { store, close } = await openStore({ file, ...place, keepDays: 180, clock: Date.now, log });
  const note = { verdict: 'right', records: ['a'], facet: 'phone', platform: 'slack', version: '1', at: 1 } as const;
  for (const asker of [ASKER, ASKER, 'slack:T0TEAM01:U0OTHER01', TEAMS]) await store.noteFeedback({ ...note, asker });
  await store.saveSettings(ASKER, { region: 'west' });
  await close(1_000);
}

async function forget(asker: string, variables: Record<string, string> = {}) {
  const program = startProgram('forget', { STORE_FILE: file, ...variables }, [asker]);
  const code = await program.ended;
  return { code, out: program.out(), err: program.err() };
}

test('says what was deleted, and the second time that there was nothing', async () => {
  await keep();
  expect(await forget(ASKER)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Forgotten: 2 feedback and the settings deleted from .*bot\.db\./),
  });
  expect(await forget(ASKER)).toMatchObject({
    code: 3,
    out: '',
    err: `Nothing was found under this id in ${file}.
  Nothing may have been kept about this person. Otherwise, look at these three:
  - the id is that person's;
  - STORE_FILE or DATABASE_URL names the store that the bot uses;
  - TOKEN_KEY, or the key file beside the store, is the bot's: under another key nobody is found.
`,
  });
  expect((await forget(TEAMS.toUpperCase().replace('TEAMS', 'teams'))).out).toContain('Forgotten: 1 feedback deleted');
  expect((await forget('slack:T0TEAM01:U0OTHER01')).out).toContain('Forgotten: 1 feedback deleted');
});

describe('while the bot serves from the file', () => {
  const log = pino({ level: 'silent' });
  const opened = () => openStore({ file, tokenKeys: [], keepDays: 180, clock: Date.now, log });

  test('it uses what it held in memory no longer, and a choice made then brings nothing back', async () => {
    const { store, close } = await opened();
    await store.saveSettings(ASKER, { region: 'west' });
    for (let n = 0; n < 2; n++) expect(await store.settings(ASKER)).toEqual({ region: 'west' });
    expect((await forget(ASKER)).out).toContain('out of its memory within a minute');
    await store.saveSettings(ASKER, { ...(await store.settings(ASKER)), zone: 'America/Denver' });
    expect(await store.settings(ASKER)).toEqual({ zone: 'America/Denver' });
    await close(1_000);
  });

  test('no file of the store holds the words of a comment any more', async () => {
    const { store, close } = await opened();
    const note = { verdict: 'wrong', records: ['a'], facet: 'phone', platform: 'slack', version: '1', at: 1 } as const;
    for (let n = 0; n < 50; n++)
      await store.noteFeedback({ ...note, question: `zyxwvut ${n} ${'x'.repeat(200)}`, asker: ASKER });
    const holding = () => readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes('zyxwvut'));
    expect(holding()).not.toEqual([]);
    expect((await forget(ASKER)).code).toBe(0);
    expect(holding()).toEqual([]);
    await close(1_000);
    expect(holding()).toEqual([]);
  });
});

test.each(['slack:T0TEAM01:u0feed001', 'slack:t0team01:U0FEED001'])('%s is no id, and is told the cure', async id => {
  await keep();
  const { code, out, err } = await forget(id);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`"${id}" is no person's id. Slack writes its ids in capital letters.`);
  expect((await forget(ASKER)).out).toContain('2 feedback');
});

test.each([
  'U0FEED001',
  'slack:TEAM:USER',
  'teams:TENANT:USER',
  'slack:T0TEAM01',
  'slack:T0TEAM01:U0FEED001:x',
  'teams:contoso.com:jo@contoso.com',
  'teams::29:1',
])('%s is no id', async id => {
  const { code, err } = await forget(id);
  expect([code, err]).toEqual([2, expect.stringContaining('npm run forget -- ASKER')]);
});

test('a store that is not there is not made', async () => {
  const { code, out, err } = await forget(ASKER);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    `Not forgotten. There is no store ${file}.\n  Set STORE_FILE (or DATABASE_URL) to the one that the bot uses.\n`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a store whose key is gone is left as it is', async () => {
  await keep();
  rmSync(`${file}.key`);
  const { code, err } = await forget(ASKER);
  expect(code).toBe(1);
  expect(err).toContain('Put it back, or set TOKEN_KEY to the one that the bot uses.');
  expect(existsSync(`${file}.key`)).toBe(false);
});

test('a file that is no store says so', async () => {
  const TOKEN_KEY = KEY;
  writeFileSync(file, 'words');
  expect((await forget(ASKER, { TOKEN_KEY })).err).toContain('it is no SQLite database');
  writeFileSync(file, '');
  expect((await forget(ASKER, { TOKEN_KEY })).err).toContain('is no store of the bot: it has none of its tables.');
});

test('a PostgreSQL that is away is named with its cure, without a stack', async () => {
  const DATABASE_URL = 'postgres://bot:so-secret@127.0.0.1:1/bot';
  const { code, out, err } = await forget(ASKER, { DATABASE_URL, TOKEN_KEY: KEY });
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'Not forgotten. PostgreSQL at 127.0.0.1:1 (DATABASE_URL) cannot be used: nothing listens there.\n  Start the server, or mend host and port in DATABASE_URL.\n',
  );
});

withPostgres('in PostgreSQL', server => {
  test('it is the same, and no tables are made', async () => {
    const [empty, url] = [await server().database('empty'), await server().database('kept')];
    await keep({ url, tokenKeys: [KEY] });
    const none = 'The database is no store of the bot: it has none of its tables.';
    expect((await forget(ASKER, { DATABASE_URL: empty, TOKEN_KEY: KEY })).err).toContain(none);
    expect((await forget(ASKER, { DATABASE_URL: empty, TOKEN_KEY: KEY })).err).toContain(none);
    expect((await forget(ASKER, { DATABASE_URL: url, TOKEN_KEY: KEY })).out).toContain(
      'Forgotten: 2 feedback and the settings deleted from PostgreSQL.',
    );
  });
});
