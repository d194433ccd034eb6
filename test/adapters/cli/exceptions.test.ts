import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command';

const NOW = '2026-12-24T10:12-05:00';
const SOURCE = 'Email from the sales office, December 1, 2026';
const SHORT_DAY = `
  - date: 2026-12-24
    hours: 9 AM - 1 PM
    reason: Christmas Eve
    source: ${SOURCE}
  - date: 2026-11-26
    closed: true
    reason: Thanksgiving Day
    source: ${SOURCE}
  - date: 2026-11-28
    records: [dsc]
    hours: 8 PM - 2 AM
    reason: Inventory night
    source: ${SOURCE}
`;

describe('a sheet with other hours on a day', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    cpSync('data', folder, { recursive: true });
    const file = join(folder, 'contacts.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}${SHORT_DAY}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = async (...args: readonly string[]) => (await run(['ask', '--data', folder, '--now', NOW, ...args])).out;

  it.each([
    ['who handles GAP', 'Open now until 1:00 PM ET (Christmas Eve)'],
    ['is DSC open on December 24 at 10 AM', '10:00 AM ET, until 1:00 PM ET (Christmas Eve)'],
    ['DSC hours on December 24', '9:00 AM-1:00 PM ET (Christmas Eve)'],
    ['when does DSC close', '1:00 PM ET (Christmas Eve)'],
    ['who is open now', 'Open now until 1:00 PM ET (Christmas Eve)'],
  ])('answers "%s" with the reason and the source', async (words, hours) => {
    const out = await ask(words);
    expect(out).toContain(hours);
    expect(out).toContain(`Christmas Eve: 9:00 AM-1:00 PM ET. Not printed on the sheet; source: ${SOURCE}\n`);
  });

  it('says whose hours they are in the night after that day', async () => {
    const words = ['--now', '2026-11-29T00:30-05:00', 'is the dsc open'];
    const out = await ask(...words);
    expect(out).toContain('Open now until 2:00 AM ET (Inventory night)');
    expect(out).toContain(`Inventory night (Saturday, Nov 28): 8:00 PM-2:00 AM ET. Not printed on the sheet; source: `);
    const { findings } = JSON.parse(await ask('--json', ...words));
    expect(findings[0].open.exception).toEqual({ reason: 'Inventory night', source: SOURCE });
  });

  it('does not call the hours of a closed day printed where nobody is there', async () => {
    const out = await ask('--now', '2026-11-26T12:00-05:00', 'who is open now');
    expect(out).toContain('As known today, none of those you ask about is open now');
    expect(out).toContain(`Thanksgiving Day: closed. Not printed on the sheet; source: ${SOURCE}\n`);
    expect(out).not.toContain('By the hours that the sheet prints');
  });

  it('says why and by whom with --json', async () => {
    const { findings, text } = JSON.parse(await ask('--json', 'who handles GAP'));
    expect(findings[0].open.exception).toEqual({ reason: 'Christmas Eve', source: SOURCE });
    expect(text).toContain(SOURCE);
  });
});
