import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadDirectory } from '../../adapters/data';
import type { ContactRecord, Hours, Line } from '../../src/index';

const sheet = readFileSync('test/fixtures/sheet/contact-sheet.txt', 'utf8');
const PAGE_2 = 'Important Contact Information';
/** The words of the sheet without its tags and line breaks, page by page. */
const pages = [sheet.slice(0, sheet.indexOf(PAGE_2)), sheet.slice(sheet.indexOf(PAGE_2))].map(flat);
/** Everything in data/ that is not a comment. */
const written = ['contacts', 'vocabulary'].map(name => parse(readFileSync(`data/${name}.yaml`, 'utf8')));
const data = JSON.stringify(written);

const { directory, problems } = loadDirectory('data');
const records = directory?.records ?? [];

function flat(text: string): string {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const all = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([found]) => found));

/** What can be wrong on a contact sheet, each in one spelling. */
const facts = {
  numbers: (text: string) =>
    new Set([...all(text, /\(?\b\d{3}\)?[ .-]?\d{3}[.-]\d{4}\b/g)].map(number => number.replace(/\D/g, ''))),
  addresses: (text: string) => all(text, /[\w.]+@[\w.]+\.\w+/g),
  'zip codes': (text: string) => all(text, /\b\d{5}(?:-\d{4})?\b(?= |"|\n|\t|$)/g),
  'boxes and suites': (text: string) => all(text, /\b(?:Box|Suite) \d+|\b\d{4} \w+ \w+ Blvd/g),
  times: (text: string) =>
    new Set([...all(text, /\b\d{1,2}(?::\d\d)? ?[ap]m\b/gi)].map(time => time.toLowerCase().replace(/ |:00/g, ''))),
  zones: (text: string) => all(text, /(?<=[ap]m ?)\b(?:ET|CT|CST|Local Time)\b/gi),
};

describe('the sheet and data/ hold the same', () => {
  it.each(Object.entries(facts))('%s', (_kind, find) => {
    expect(find(sheet).size).toBeGreaterThan(0);
    expect(find(data)).toEqual(find(sheet));
  });

  it('menu options', () => {
    const options = records.flatMap(({ lines }) =>
      lines.flatMap(line => (line.kind === 'phone' ? (line.option ?? []) : [])),
    );
    expect(options.map(option => `Option ${option}`)).toEqual(sheet.match(/Option \d/g));
  });
});

/** Read off the sheet by hand, not from data/: what each record must come to. */
const ET = 'America/New_York';
const CT = 'America/Chicago';
const SUITE = ['Ally Suite 2070', '4054 Willow Lake Blvd'];
const transcript: Record<string, readonly [reach: string, hours: string]> = {
  'cpc-main': ['phone 855-720-2559', `12345 480-1200 ${ET}`],
  'cpc-3': ['phone 855-720-2559 option 3', `12345 480-1200 ${ET}`],
  'cpc-4': ['phone 855-720-2559 option 4', `12345 480-1200 ${ET}`],
  'cpc-5': ['phone 855-720-2559 option 5', `12345 480-1200 ${ET}`],
  'cpc-6': ['phone 855-720-2559 option 6', `12345 480-1200 ${ET}`],
  'cpc-7': ['phone 855-720-2559 option 7', `12345 480-1200 ${ET}`],
  csg: ['phone 855-720-2559', `12345 480-1080 ${ET}`],
  'fax-dds': ['fax 877-709-6084', 'unstated'],
  'fax-econ': ['fax 866-509-8454', 'unstated'],
  'email-held': ['email CPCHelds@ally.com', 'unstated'],
  'mail-fedex': [`mail ${[...SUITE, 'Memphis, TN 38153'].join(' / ')} by FedEx`, 'unstated'],
  'mail-usps': [
    `mail ${[...SUITE, 'Memphis, TN 38118'].join(' / ')} by US Postal Service and all other couriers`,
    'unstated',
  ],
  proceeds: ['phone 855-223-2559', `12345 480-1020 ${ET}`],
  reserve: ['phone 855-689-9434', `12345 480-1200 ${ET}`],
  'rbc-central': ['phone 800-697-3337', `12345 540-1020 ${CT}`],
  'rbc-ne': ['phone 800-257-5023', `12345 540-1020 ${ET}`],
  'rbc-pacwest': ['phone 800-675-9387', `12345 540-1020 ${CT}`],
  'rbc-se': ['phone 800-742-1722', `12345 510-1020 ${ET}`],
  'rbc-westdallas': ['phone 800-343-4541', `12345 540-1020 ${CT}`],
  sales: ['phone 877-357-8477 option 6', '12345 480-1020 asker'],
  firewards: ['phone 800-873-8528', `12345 540-1080 ${ET}`],
  dsc: ['phone 888-919-2559', `12345 570-1110, 6 540-1080, closed 7 ${ET}`],
  dash: ['', 'unstated'],
  csc: [
    'phone 888-925-2559; mail Ally Payment Processing / P.O. Box 9001951 / Louisville, KY 40290-1951',
    `12345 480-1380, 6 480-1320 ${ET}`,
  ],
  smartauction: ['phone 877-273-5572', `12345 480-1140 ${ET}`],
  insurance: ['phone 800-729-4622', `12345 480-1020 ${ET}`],
};

function reach(line: Line): string {
  switch (line.kind) {
    case 'phone':
      return `phone ${line.number}${line.option === undefined ? '' : ` option ${line.option}`}`;
    case 'fax':
      return `fax ${line.number}`;
    case 'email':
      return `email ${line.address}`;
    case 'mail':
      return `mail ${line.address.join(' / ')}${line.carrier === undefined ? '' : ` by ${line.carrier}`}`;
  }
}

function printed(hours: Hours): string {
  if (hours.kind === 'unstated') return 'unstated';
  const shifts = hours.shifts.map(({ days, opens, closes }) => `${days.join('')} ${opens}-${closes}`);
  const closed = hours.closed.length > 0 ? [`closed ${hours.closed.join('')}`] : [];
  return `${[...shifts, ...closed].join(', ')} ${hours.zone}`;
}

describe('data/', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('holds every line of the sheet under its label, and no other', () => {
    const read = records.map(({ id, lines, hours }) => [id, [lines.map(reach).join('; '), printed(hours)]]);
    expect(Object.fromEntries(read)).toEqual(transcript);
  });

  it('names its records by the labels of lines.md', () => {
    const labels = Array.from(
      readFileSync('test/fixtures/sheet/lines.md', 'utf8').matchAll(/^\| ([A-Z0-9-]+) \|/gm),
      ([, label = '']) => label.toLowerCase(),
    );
    expect(records.map(({ id }) => id).sort()).toEqual([...labels, 'csg'].sort());
  });

  it('carries the effective date of the sheet', () => {
    expect(sheet).toContain('Effective August 28, 2023');
    expect(directory?.effective).toBe('2023-08-28');
    for (const { source } of records) expect(source.effective).toBe('2023-08-28');
  });

  it('says for which mail the early delivery holds', () => {
    const [line] = records.find(({ id }) => id === 'mail-fedex')?.lines ?? [];
    expect(line).toMatchObject({ note: expect.stringContaining('will arrive prior to 4:30 AM CST') });
  });

  it('shows "CSG" as a name that the sheet does not explain', () => {
    const csg = records.find(({ id }) => id === 'csg');
    expect(csg?.lines).toEqual([{ kind: 'phone', number: '855-720-2559' }]);
    expect(csg?.notes.join(' ')).toMatch(/does not say what CSG stands for, nor which menu option/);
  });

  it.each([
    ['firewards', /no business unit/],
    ['dash', /no number, no business unit and no hours/],
    ['rbc-pacwest', /Pac West hours in Central time/],
    ['rbc-ne', /does not say which states/],
    ['csg', /"8 AM at 6 PM"/],
  ])('says what is blank or odd about %s', (id, words) => {
    expect(records.find(record => record.id === id)?.notes.join(' ')).toMatch(words);
  });
});

describe.each(records.map((record): [string, ContactRecord] => [record.id, record]))('%s', (_id, record) => {
  const page = pages[record.source.page - 1] ?? '';

  it('comes from a row that its page prints', () => {
    expect(page).toContain(flat(record.source.row));
  });

  it('uses the words of its page', () => {
    const { name, unit, region, topics, lines } = record;
    const words = [name, unit?.name, unit?.short, region, ...topics, ...lines.flatMap(wordsOf)];
    for (const word of words) if (word !== undefined) expect(pages.join(' ')).toContain(flat(word));
    expect(page).toContain(flat(name));
  });
});

function wordsOf(line: Line): readonly (string | undefined)[] {
  if (line.kind === 'phone') return [line.menu];
  return line.kind === 'mail' ? [...line.address, line.carrier, line.note] : [];
}
