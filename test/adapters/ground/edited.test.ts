import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../../support/program';
import { until } from '../../support/serving';

let folder = '';
let program: Program;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-edited-'));
  cpSync('test/fixtures/city-hall', join(folder, 'data'), { recursive: true });
  const env = { PORT: '0', DATA_DIR: join(folder, 'data'), STORE_FILE: join(folder, 'bot.db') };
  program = startProgram('main', env);
  await program.printed('Playground');
});
afterEach(async () => {
  program.process.kill('SIGKILL');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Puts another sheet in its place; resolves with what the log says of it. */
async function edit(change: (sheet: string) => string): Promise<Record<string, unknown>> {
  const file = join(folder, 'data', 'contacts.yaml');
  writeFileSync(`${file}.new`, change(readFileSync(file, 'utf8')));
  renameSync(`${file}.new`, file);
  const trail = () =>
    program
      .err()
      .split('\n')
      .find(line => line.includes('the sheet was edited'));
  await until(() => trail() !== undefined);
  return JSON.parse(trail() ?? '');
}

test('an edit leaves in the log which rows changed, in what, and old and new of lines and hours; in the playground too', async () => {
  const told = await edit(sheet => sheet.replace('208-555-0121', '208-555-0199'));
  expect(told).toMatchObject({
    level: 30,
    was: expect.stringMatching(/^[0-9a-f]{12}$/),
    changed: [{ record: 'permits', fields: ['lines'], lines: { was: expect.any(Array), is: expect.any(Array) } }],
  });
  expect(JSON.stringify(told['changed'])).toContain('208-555-0121');
  expect(JSON.stringify(told['changed'])).toContain('208-555-0199');
  expect(told).not.toHaveProperty('added');
  expect(told['version']).not.toBe(told['was']);
});

test('of a large edit fifty rows are named and the rest counted', async () => {
  const row = (n: number) => `  - id: made-up-${n}
    name: Made-up Desk ${n}
    topics: [Made-up matters ${n}]
    lines:
      - phone: 208-555-0${100 + (n % 100)}
    hours: Mon-Fri 9 AM - 4:30 PM MT
    source: { page: 2, row: Made-up Desk ${n} }
`;
  const rows = Array.from({ length: 120 }, (_, n) => row(n)).join('');
  const told = await edit(sheet => sheet.replace('  - id: permits\n', `${rows}  - id: permits\n`));
  expect(told['added']).toHaveLength(50);
  expect(told['further']).toBe(70);
});

test('so does an edit of what the bot is called', async () => {
  const told = await edit(sheet => sheet.replace('  command: /cityhall', '  app: Town Crier\n  command: /cityhall'));
  expect(told).toMatchObject({ beside: ['app'] });
});
