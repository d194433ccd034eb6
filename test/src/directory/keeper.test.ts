import { parseDirectory } from '../../../src/index';
import { edited, problemsOf, SMALL_SHEET } from './small-sheet';

type Slip = readonly [title: string, from: string, to: string, message: RegExp, cure: RegExp];

/** What whoever keeps a sheet did to it; each has one problem, at the line of the edit. */
const slips: readonly Slip[] = [
  ['a # in a name', 'name: Permits', 'name: Permits #2', /^\d+ "Permits" ends .*"#2"/, /"quotes" .*own/],
  ['a # in a topic', '- Branches', '- Branches #1', /^\d+ "Branches" ends at the #/, /"quotes"/],
  [
    'a comment behind a name',
    'name: Permits',
    'name: Permits # the desk',
    /warning "Permits" ends .*"# the desk"/,
    /"quotes"/,
  ],
  ['a # in brackets', '[Permits]', '[Permits #1,\n      Maps]', /all behind the # is taken/, /"quotes"/],
  ['a # in a further line', '[Permits]', '[Maps,\n      Permits #1]', /all behind the # is taken/, /"quotes"/],
  ['a # in a note', '[The sheet prints no number.]', '\n      - See #4', /^\d+ "See" ends/, /"quotes"/],
  ['a # in braces', 'row: Permits }', 'row: Permits #2 }', /all behind the # is taken/, /"quotes"/],
  [
    'a # in braces, far above',
    'row: Leaf Collection }',
    'row: Leaf #2 }\n\n  # The north\n\n',
    /all behind the #/,
    /"quotes"/,
  ],
  ['a colon in a topic', '- Branches', '- Branches: big', /a colon stands inside/, /"Branches: big"/],
  ['a colon in brackets', '[licences]', '[licences, Maps: x]', /a colon stands inside/, /"Maps: x"/],
  ['a comma in braces', 'row: Permits }', 'row: Permits, maps }', /a comma stands/, /row: "Permits, maps"/],

  ['nobody in an exception', 'records: [leaves]', 'records: []', /"records" is empty/, /where it holds for all/],
  ['a singular in an exception', 'records: [leaves]', 'record: [leaves]', /"record" is not/, /mean "records"\?/],
  ['AM for PM in an exception', 'closed: true', 'hours: 1 PM - 9 AM', /warning .*for 20 hours/, /AM and PM/],
  ['a record twice in an exception', '[leaves]', '[leaves, leaves]', /warning "leaves" is named twice/, /Take one/],
  ['a record twice in a choice', '[permits, leaves]', '[permits, permits]', /warning "permits" is named twice/, /one/],

  ['a former country', 'holidays: US', 'holidays: UK', /no holidays of the country "UK"/, /Did you mean "GB"\?/],
  ['a country of none', 'holidays: US', 'holidays: ZZ', /no holidays of the country "ZZ"/, /such as US, CA or GB/],
  [
    'a state without holidays of its own',
    'holidays: US',
    'holidays: US-PR',
    /warning no holidays of the state "US-PR" are known, so those of US are named/,
    /one of: US-AL, .*, or US alone\.$/,
  ],
  ['a state of a country without any', 'holidays: US', 'holidays: JP-13', /warning .*"JP-13"/, /Write JP alone\.$/],
  [
    'a row without hours in an exception',
    'records: [leaves]',
    'records: [leaves, archive]',
    /warning "archive" has no hours, so no card will show the exception/,
    /Take "archive" out of the exception, or write its weekly hours/,
  ],

  ['a zone with minutes', '8 AM - 5 PM ET', '8:30 AM - 5:30 PM EST', /zone "EST" is not/, /mean "ET"\?/],
  ['a zone in a word', '8 AM - 5 PM ET', '8:30 AM - 5 PM Eastern', /zone "Eastern" is not/, /mean "ET"\?/],
  ['a zone in words', '8 AM - 5 PM ET', '8 AM - 5:30 PM Central Time', /"Central Time" is not/, /mean "CT"\?/],
  ['a zone in brackets', '8 AM - 5 PM ET', '8:30 AM - 5:30 PM (ET)', /"ET" stands in brackets/, /Write ET alone/],
  ['half of a zone', '8 AM - 5 PM ET', '8:30 AM - 5 PM local', /zone "local" is not/, /mean "Local Time"\?/],
  ['another zone', '8 AM - 5 PM ET', '8 AM - 5 PM MT', /zone "MT" is not/, /one of: ET, CT.*add it there/],

  [
    'a phone twice',
    '- email: leaves@example.com',
    '- phone: 202.555.0143\n        option: 4',
    /0143, option 4 stands twice/,
    /sheet/,
  ],
  [
    'a line of two units',
    '- fax: 202-555-0144',
    '- email: leaves@example.com',
    /warning "leaves" and "permits" both have the email leaves@example\.com/,
    /Compare them with the sheet/,
  ],
  [
    'a key of two',
    '- fax: 202-555-0144',
    '- phone: 202-555-0143\n        option: 4',
    /"leaves" and "permits" both have/,
    /sheet/,
  ],
  [
    'an acronym of two',
    'short: PW\n',
    'short: PW\n  parks:\n    name: Parks\n    short: PW\n',
    /both short "PW"/,
    /sheet/,
  ],
  [
    'a topic of nobody',
    '    between: [permits, leaves]\n',
    '',
    /warning no record has the topic "papers"/,
    /"between:"/,
  ],
  [
    'a date to come',
    '1: 2024-02-29',
    '1: 2042-02-28',
    /warning the effective date .* still to come/,
    /the page itself/,
  ],
  ['a date of old', '1: 2024-02-29', '1: 1024-02-29', /warning the effective date .* too long ago/, /the page itself/],

  [
    'a dash too many',
    '        option: 4',
    '      - option: 4',
    /"option" stands in an entry of its own/,
    /dash .* phone/,
  ],
  ['a blank too few', '    unit: works', '   unit: works', /too little or too far/, /same column/],
  ['an apostrophe', 'name: Permits', "name: 'Mayor's Permits'", /single quotes/, /double "quotes"/],
  ['a quote in front', 'name: Permits', 'name: "All" Permits', /behind its closing quote/, /"quotes" round the whole/],
  [
    'an id that is alike by chance',
    'between: [permits, leaves]',
    'between: [leaves, pw]',
    /no record "pw"/,
    /take "pw" out/,
  ],
];

/** Where the line that is told is not the first of the edit, but so many below it. */
const elsewhere: Readonly<Record<string, number>> = {
  'a topic of nobody': -2,
  'a # in a further line': 1,
  'a # in a note': 1,
  'an acronym of two': 2,
};

describe('the keeper of the sheet', () => {
  it.each(slips)('is told of %s, where it is and what to write', (title, from, to, message, cure) => {
    const { text, line } = edited([from, to]);
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems).toEqual([expect.stringMatching(cure)]);
    expect(Number.parseInt(problems[0] ?? '', 10)).toBe(line + (elsewhere[title] ?? 0));
  });

  it.each([
    ['a comment on a line of its own', '    unit: works', '    # once: parks\n    unit: works'],
    ['a comment behind other words', 'records: [leaves]', 'records: [leaves] # the others are there'],
    ['a # in quotes', 'name: Permits', 'name: "Permits #2"'],
    ['a # inside a word', 'name: Permits', 'name: Permits#2'],
    ['hours up to midnight', '8 AM - 5 PM ET', '8 AM - 12 AM ET'],
    ['a state', 'holidays: US', 'holidays: US-CA'],
    ['a key with a zero', 'option: 4', 'option: 010'],
  ])('may write %s', (_title, from, to) => {
    expect(problemsOf(edited([from, to]).text)).toEqual([]);
  });

  it('has the holidays of the nation named where the state has none of its own', () => {
    const { text } = edited(['holidays: US', 'holidays: US-PR']);
    const { directory } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
    expect(directory?.holidays).toBe('US');
  });

  it('is told of hours that cannot be read alone, not that an exception to them is shown by no card', () => {
    const { text } = edited(['- Mon-Fri 8 AM - 5 PM ET', '- Mon-Fri 8 AM - 5 PM XX']);
    expect(problemsOf(text)).toEqual([expect.stringMatching(/"XX"/)]);
    expect(problemsOf(edited(['hours:\n      - Mon-Fri', 'hours:\n      - 5: Mon-Fri']).text)).toHaveLength(1);
  });

  it('gets a key shown as it was written', () => {
    const text = SMALL_SHEET.replace('option: 4', 'option: 010');
    const { directory } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
    expect(directory?.byId.get('leaves')?.lines[0]).toMatchObject({ option: '010' });
  });

  it('may end lines as old Macs do', () => {
    const text = SMALL_SHEET.replace(/\n/g, '\r');
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text.replace('0143', '014'))).toEqual([expect.stringMatching(/^26 "202-555-014"/)]);
  });

  it('is told once of a row that is gone, with every line that names it', () => {
    const text = SMALL_SHEET.replace('id: leaves', 'id: leaf-2');
    expect(problemsOf(text)).toEqual([
      '57 there is no record "leaves", but 2 places name it: lines 57, 60 > ' +
        'Its row was removed, or its id changed: put it back, or change or take out "leaves" in these places.',
    ]);
  });

  it('is told of an id that stands twice, and not of what follows from it', () => {
    const copied = SMALL_SHEET.replace('id: leaves', 'id: permits').replace('[Permits]', '[Leaves]');
    expect(problemsOf(copied)).toEqual([expect.stringMatching(/"permits" is taken by/)]);
  });

  it('reads a problem that is no longer than a few lines, whatever it quotes', () => {
    const long = 'x'.repeat(5000);
    for (const [from, to] of [
      ['date: 2026-11-26', `date: ${long}`],
      ['closed: true', `hours: ${long}`],
      ['topics: [Permits]', `topics: ${long}`],
      ['unit: works', `unit: ${long}`],
      ['name: Archive', `${long}: Archive`],
    ] as const) {
      for (const problem of problemsOf(edited([from, to]).text)) expect(problem.length).toBeLessThan(1000);
    }
  });
});
