import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Engine } from '../../../../adapters/store/engine/engine';
import { migrate } from '../../../../adapters/store/engine/migrations';
import { openSqlite } from '../../../../adapters/store/engine/sqlite';
import { tryFile } from '../../../../adapters/store/faults/file-trial';
import { startProgram } from '../../../support/program';

const PAGE = 4_096;
const MAIN = resolve('dist/adapters/main.js');

let folder = '';
let file = '';
/** Serves from a store of some pages. */
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot ?#%-'));
  file = join(folder, 'bot.db');
  engine = await openSqlite(file);
  await migrate(engine, 0);
  const rows = Array.from({ length: 100 }, (_, n) => ({ name: `${n}`, value: 'x'.repeat(500) }));
  await engine.db.insertInto('vault').values(rows).execute();
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The store somewhere else, with those of its files that are named. */
function copied(...names: readonly string[]): string {
  mkdirSync(join(folder, 'copy'));
  for (const name of names) copyFileSync(join(folder, name), join(folder, 'copy', name));
  return join(folder, 'copy', 'bot.db');
}

/** As a process leaves it that came to its end: one file. */
async function ended(): Promise<string> {
  await engine.close();
  return copied('bot.db');
}

/** Overwrites the file from there on, as a disk that fails does. */
function damage(store: string, from: number, bytes = PAGE): void {
  writeFileSync(store, readFileSync(store).fill(0x5a, from, from + bytes));
}

const filesOf = (store: string) =>
  readdirSync(join(store, '..')).map(name => [name, readFileSync(join(store, '..', name), 'base64')]);

test('a store that is whole is found whole and not a byte of it changed, and nothing stands beside it', async () => {
  const store = await ended();
  const before = filesOf(store);
  expect(before).toHaveLength(1);
  expect(() => tryFile(store)).not.toThrow();
  expect(filesOf(store)).toEqual(before);
});

test('one that is served from, or whose process was killed, is read with its log', async () => {
  expect(() => tryFile(file)).not.toThrow();
  const killed = copied('bot.db', 'bot.db-wal', 'bot.db-shm');
  const database = () => filesOf(killed).filter(([name]) => name !== 'bot.db-shm');
  const before = database();
  expect(() => tryFile(killed)).not.toThrow();
  expect(database()).toEqual(before);
});

test('an empty file is one that is still to be filled', () => {
  const empty = join(folder, 'empty.db');
  writeFileSync(empty, '');
  expect(() => tryFile(empty)).not.toThrow();
});

/** Root may write where nobody may; nobody may not read everywhere. */
const root = process.getuid?.() === 0;
const plain = root ? { uid: 65_534, gid: 65_534 } : {};
const readable = spawnSync('test', ['-r', MAIN], plain).status === 0;
const tried = readable ? it : it.skip;
if (!readable)
  process.stderr.write('This project is in a folder of root: what another user may not write is not tried.\n');
tried('a folder that takes no log beside the store is told with its cure', async () => {
  const store = await ended();
  chmodSync(folder, 0o755);
  chmodSync(store, 0o666);
  const checked = () =>
    spawnSync(process.execPath, [MAIN, '--check'], {
      ...plain,
      env: { STORE_FILE: store, TOKEN_KEY: Buffer.alloc(32, 5).toString('base64') },
      encoding: 'utf8',
    });
  chmodSync(dirname(store), 0o555);
  expect(checked().stderr).toMatch(
    /cannot be used: EACCES.*\n {2}Let the bot write it and its folder, or set STORE_FILE/,
  );
  chmodSync(dirname(store), 0o777);
  expect(checked().stderr).toBe('');
});

test.each([
  ['a page in its middle', (store: string) => damage(store, 12 * PAGE)],
  ['its list of tables', (store: string) => damage(store, 100, PAGE - 100)],
  ['its end cut off', (store: string) => truncateSync(store, 20 * PAGE + 7)],
])('%s damaged behind a good beginning is told', async (_what, harm) => {
  const store = await ended();
  harm(store);
  expect(() => tryFile(store)).toThrow(expect.objectContaining({ code: 'SQLITE_CORRUPT' }));
});

test('--check tells it with its cure and ends with 1', async () => {
  const store = await ended();
  damage(store, 12 * PAGE);
  const program = startProgram('main', { STORE_FILE: store }, ['--check']);
  expect(await program.ended).toBe(1);
  expect(program.err()).toMatch(
    /cannot be used: it is damaged \(.+\)\.\n {2}Put a backup in its place, or set STORE_FILE/,
  );
});
