import { parseDirectory } from '../../../src/index';
import { edited, problemsOf, SMALL_SHEET } from './small-sheet';

test('a slip does not hide the others', () => {
  const edits = [
    ['    unit: works', '\tunit: works'],
    ['202-555-0143', '202-555-014'],
    ['9 AM - 12 PM, 1 PM - 5 PM CT', '9 AM - 5 PM'],
    ['    source: { page: 1, row: Archive }\n', ''],
  ] as const;
  const text = edits.reduce((sheet, [from, to]) => sheet.replace(from, to), SMALL_SHEET);
  const found = problemsOf(text).join('\n');
  // The tab stands in the record of the short number: of one record that cannot be parsed nothing more is said.
  for (const words of [/a tab/, /name no zone/, /"source" is missing/]) expect(found).toMatch(words);
});

describe('a record that is not there', () => {
  // Each leaves out a whole record, or makes it uncertain what was read of the rest.
  it.each([
    ['no name', '    name: Leaf Collection\n', ''],
    ['a record without source', '    source: { page: 1, row: Permits }\n', ''],
    ['a name in capitals as id', 'id: archive', 'id: The Archive'],
    ['a tab', '    unit: works', '\tunit: works'],
    ['a colon in a text', 'name: Permits', 'name: Permits: all'],
  ])('is told of in the same go as %s', (_title, from, to) => {
    const { text } = edited([from, to]);
    const found = problemsOf(text.replace('records: [leaves]', 'records: [museum]').replace('[permits, l', '[park, l'));
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toMatch(/there is no record "park"[\s\S]*there is no record "museum"/);
  });
});

describe('what people also write', () => {
  it.each([
    ['the sheet as it is', 'Town services', 'City services'],
    ['Windows line ends', /\n/g, '\r\n'],
    ['a byte order mark', /^/, '\ufeff'],
    ['an en dash and am, pm', 'Mon-Fri 8 AM - 5 PM ET', 'Mon–Fri 8am–5pm et'],
    ['"to" and full days', 'Mon-Fri 8 AM - 5 PM ET', 'Monday to Friday 8:00 a.m. to 5:00 p.m. ET'],
    ['brackets in a number', '202-555-0143', '(202) 555-0143'],
    ['dots in a number', '202-555-0143', '202.555.0143'],
    ['a country code', '202-555-0143', '1-202-555-0143'],
    ['no exceptions', /exceptions:(.|\n)*/, 'exceptions:\n'],
    ['no sections at the end', /choices:(.|\n)*/, ''],
  ])('%s is no problem', (_title, from, to) => {
    const text = SMALL_SHEET.replace(from, to);
    expect(text).not.toBe(SMALL_SHEET);
    const { directory, problems } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
    expect(problems).toEqual([]);
    expect(directory?.byId.get('leaves')?.lines[0]).toMatchObject({ number: '202-555-0143' });
    expect(directory?.byId.get('leaves')?.hours).toMatchObject({
      shifts: [{ days: [1, 2, 3, 4, 5], opens: 480, closes: 1020 }],
    });
  });
});

describe('a text that is no sheet', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a list', '- hello'],
    ['a text that multiplies itself', `a: &a [x]\nb: &b [*a, *a]\nrecords: [*b, *b]`],
    ['a text that holds itself', 'records: &a [*a]'],
    ['binary', '\u0000\u0001\uffff'],
    ['deep brackets', '['.repeat(2000)],
  ])('%s has a problem and no directory', (_title, text) => {
    const { directory, problems } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
    expect(directory).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is the file that is missing, too', () => {
    expect(parseDirectory([], { version: 'test' })).toEqual({
      problems: [
        expect.objectContaining({
          file: 'contacts.yaml',
          line: 1,
          level: 'error',
          message: expect.stringContaining('missing'),
        }),
      ],
    });
  });
});

test('a table of units that is not there is told once, with what belongs in it', () => {
  const { text } = edited(['units:\n  works:\n    name: Public Works\n    short: PW\n', '']);
  const named = text
    .replace('    region: North', '    unit: hall\n    region: North')
    .replace('name: Archive', 'name: Archive\n    unit: hall');
  expect(problemsOf(named)).toEqual([
    expect.stringMatching(
      /^17 there is no table "units", but 3 rows name a unit > Add "units:" .* each of: works, hall\.$/,
    ),
  ]);
});

test('a unit that is gone from the table is told once, at the first row that names it', () => {
  const { text } = edited(['  works:\n', '  parks:\n']);
  expect(problemsOf(text.replace('    region: North', '    unit: works\n    region: North'))).toEqual([
    expect.stringMatching(/^21 there is no unit "works", but 2 rows name it > Use one of: parks\.$/),
  ]);
});

test('a unit where there is no table of units is to be added there', () => {
  const { text } = edited(['units:\n  works:\n    name: Public Works\n    short: PW\n', '']);
  expect(problemsOf(text)).toEqual([
    expect.stringMatching(/there is no unit "works" > Add it to the table "units"\.$/),
  ]);
});
