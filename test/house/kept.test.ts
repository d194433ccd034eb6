import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { VARIABLES } from '../../adapters/config/variables';
import { type OpenStore, openStore } from '../../adapters/store';
import { read } from './project';

const [, chapter = ''] = /\n## What is kept\n([\s\S]*?)(?=\n## |$)/.exec(read('SECURITY.md')) ?? [];
/** The row of SECURITY.md on a table of the store. */
const rowOf = (table: string): string => new RegExp(`^\\| \`${table}\` \\|.*$`, 'm').exec(chapter)?.[0] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-kept-'));
let open: OpenStore;
beforeAll(async () => {
  const log = pino({ level: 'silent' });
  open = await openStore({ file: join(folder, 'bot.db'), tokenKeys: [], keepDays: 180, clock: Date.now, log });
});
afterAll(async () => {
  await open.close(1_000);
  rmSync(folder, { recursive: true, force: true });
});

test('SECURITY.md has a row for each table of the store, and names each column in it', async () => {
  const tables = await open.engine.db.introspection.getTables();
  expect(tables.length).toBeGreaterThan(5);
  const rows = [...chapter.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(tables.map(({ name }) => name).sort());
  const unnamed = tables.flatMap(({ name, columns }) =>
    columns.filter(column => !rowOf(name).includes(`\`${column.name}\``)).map(column => `${name}.${column.name}`),
  );
  expect(unnamed).toEqual([]);
});

test('SECURITY.md says of the right tables that KEEP_DAYS and forget reach them', () => {
  const swept = [...read('adapters/store/kept/sweep.ts').matchAll(/\['(\w+)', .*now - keepMs\]/g)].map(
    ([, name]) => name,
  );
  const forgotten = [...read('adapters/store/kept/entries.ts').matchAll(/deleteFrom\('(\w+)'\)/g)].map(
    ([, name]) => name,
  );
  const rows = [...chapter.matchAll(/^\| `(\w+)` \|(.*)$/gm)];
  const saying = (words: string) => rows.filter(([, , row]) => row?.includes(words)).map(([, name]) => name);
  expect(swept.length * forgotten.length).toBe(4);
  expect(saying('`KEEP_DAYS`').sort()).toEqual(swept.sort());
  expect(saying('`npm run forget`').sort()).toEqual(forgotten.sort());
});

test.each(['README.md', 'SECURITY.md'])('%s says how many days that is by default', page => {
  const [, days] = /Default: (\d+)\./.exec(VARIABLES.KEEP_DAYS.about) ?? [];
  expect(read(page)).toContain(`\`KEEP_DAYS\` (${days} days by default)`);
});
