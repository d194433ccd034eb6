import { parseDirectory } from '../../../src/index';
import { edited, problemsOf, SMALL_SHEET } from './small-sheet';

type Slip = readonly [title: string, from: string, to: string, message: RegExp, cure: RegExp];

/** What happens to people who edit the file by hand: each is named with its own line and its cure, and nothing else is. */
const slips: readonly Slip[] = [
  ['two numbers in one', '202-555-0143', '888-919-2559 or 888-919-2560', /cannot be a telephone/, /a line of its own/],
  [
    'two numbers with a comma',
    '202-555-0143',
    '202-555-0143, 202-555-0144',
    /cannot be a telephone/,
    /a line of its own/,
  ],
  ['a person behind a number', '202-555-0143', '202-555-0143 (Bob)', /cannot be a telephone/, /alone; what is said/],
  ['a number in letters', '202-555-0143', '1-800-FLOWERS', /cannot be a telephone/, /place of the letters "FLOWERS"/],
  ['a key behind a number', '202-555-0144', '202-555-0144 option 5', /cannot be a telephone/, /"option: 5" below/],
  ['a number that is none', '202-555-0144', 'n/a', /cannot be a telephone/, /Take the line out/],
  ['hours around the clock', 'Mon-Fri 8 AM - 5 PM ET', 'Mon-Fri 24/7 ET', /"24\/7" cannot be read/, /Write "24 hours"/],
  ['a dot in a time', '9 AM - 12 PM, 1 PM - 5 PM CT', '9.30 AM - 5 PM CT', /cannot be read/, /colon between hours/],
  ['13 PM', '9 AM - 12 PM, 1 PM - 5 PM CT', '9 AM - 13 PM CT', /cannot be read/, /1 to 12/],
  [
    'days in one line',
    '9 AM - 12 PM, 1 PM - 5 PM CT',
    '9 AM - 5 PM CT Sat 9 AM - 12 PM CT',
    /more than one line/,
    /Write a list/,
  ],
  ['words behind a zone', '1 PM - 5 PM CT', '1 PM - 5 PM CT except holidays', /more than a zone/, /Write CT alone/],
  [
    'a night into a closed day',
    'hours: Mon-Fri 9 AM - 12 PM, 1 PM - 5 PM CT',
    'hours: Sat 6 PM - 9 AM CT; Sun closed',
    /^\d+ "Sat.* for 15 hours, into a day that is closed/,
    /AM and PM/,
  ],
  ['a unit by its name', 'unit: works', 'unit: Public Works', /no unit "Public Works"/, /Write its id, "works"/],
  ['closed as hours of an exception', 'closed: true', 'hours: closed', /cannot be read/, /Write "closed: true"/],
  [
    'all for the records of an exception',
    'records: [leaves]',
    'records: all',
    /cannot be "all"/,
    /where all are meant/,
  ],
  ['a name without text', 'name: Archive', 'name:', /"name" is empty/, /heading of the row\.$/],
  ['a tab', '    unit: works', '\tunit: works', /a tab stands/, /Use spaces/],
  ['a line too far left', '    unit: works', '  unit: works', /too little or too far/, /same column/],
  ['a line too far right', '    unit: works', '      unit: works', /indented too far/, /same column/],
  ['an entry too far left', '      - Branches', '    - Branches', /column of the one above/, /same column/],
  ['an entry too far right', '      - Branches', '        - Branches', /column of the one above/, /same column/],
  ['a colon in a text', 'name: Permits', 'name: Permits: all', /colon stands inside/, /"quotes"/],
  ['a colon at the end', 'row: Permits }', 'row: Permits: }', /colon stands inside/, /"quotes"/],
  ['no blank after a colon', 'name: Permits', 'name:Permits', /blank is missing/, /"word: text"/],
  ['no colon', '    unit: works', '    unit works', /lacks its colon/, /"word: text"/],
  ['a text that begins with *', '- Leaves', '- *Leaves', /sign that has a meaning/, /"quotes"/],
  ['a text that begins with &', '- Leaves', '- &Leaves', /sign that has a meaning/, /"quotes"/],
  ['a text that begins with @', '- Leaves', '- @Leaves', /sign that has a meaning/, /"quotes"/],
  ['a text that begins with #', '- Leaves', '- #1 Leaves', /"topics" is empty/, /begins with #/],
  ['an open bracket', 'topics: [Permits]', 'topics: [Permits', /bracket is not closed/, /\[\.\.\.\]/],
  ['a sign in a list', 'topics: [Permits]', 'topics: [Permits, @home]', /sign that has a meaning/, /"quotes"/],
  [
    'a slip below a list of many lines',
    'topics: [Permits]\n    aliases: [licences]',
    'topics: [Permits]\n    aliases: [permit,\n      licence]\n    notes: a: b',
    /colon stands inside/,
    /"quotes"/,
  ],
  ['an open brace', 'row: Archive }', 'row: Archive', /bracket is not closed/, /\{\.\.\.\}/],
  ['an open quote', 'twice a month."', 'twice a month.', /quote \("\) is not closed/, /both ends/],
  ['curved quotes', 'name: Archive', 'name: “Archive”', /"name" cannot be/, /straight "quotes"/],
  ['a no-break space', '    unit: works', '    unit:\u00a0works', /invisible/, /type them again/],
  [
    'a sign that turns text round',
    'name: Archive',
    'name: Arc\u202ehive',
    /"name" cannot be "Arc\ufffdhive"/,
    /U\+202E/,
  ],
  ['a name without end', 'name: Archive', `name: ${'Archive '.repeat(80)}`, /"name" cannot be/, /at most 500 letters/],
  ['a word twice', '    unit: works', '    unit: works\n    unit: parks', /"unit" stands twice/, /Take one/],
  ['a forgotten dash', '  - id: archive', '    id: archive', /"id" stands twice/, /begin an entry of its own/],
  ['entries after []', 'exceptions:\n', 'exceptions: []\n', /follow an empty list/, /Take out the \[\]/],
  ['a merge', '  - id: archive', '<<<<<<< HEAD\n  - id: archive', /two versions/, /Keep one/],
  ['a line of dashes', 'records:', '---\nrecords:', /divides the file/, /Take the line out/],

  ['an unknown word', '- fax: 2', '- fix: 2', /"fix" is not a word/, /Did you mean "fax"\?/],
  ['a capital', '- fax: 2', '- Fax: 2', /"Fax" is not a word/, /Did you mean "fax"\?/],
  ['a word too high up', '    region: North', '    phone: 202-555-0143', /"phone" is not a word/, /under "lines:"/],
  ['a word from elsewhere', '    region: North', '    colour: red', /"colour" is not a word/, /Use one of: id, name/],
  ['a text for a list', 'topics: [Permits]', 'topics: Permits', /"topics" cannot be "Permits"/, /Write a list/],
  ['a number for a text', 'name: Archive', 'name: 1099', /"name" is not a text/, /quotes round it: "1099"/],
  ['nothing after a word', 'region: North', 'region:', /"region" is empty/, /as printed\. Or take the line out/],
  ['no name', '    name: Leaf Collection\n', '', /"name" is missing/, /heading of the row/],
  ['a name in capitals as id', 'id: archive', 'id: The Archive', /"id" cannot be/, /small letters/],
  ['an email without @', 'leaves@example.com', 'leaves.example.com', /"email" cannot be/, /name@example\.com/],
  [
    'an address in one line',
    'mail:\n          - Town Hall\n          - 1 Main Street',
    'mail: Town Hall',
    /"mail" cannot be "Town Hall"/,
    /list/,
  ],
  ['a date as people write it', '1: 2024-02-29', '1: 2/29/2024', /cannot be "2\/29\/2024"/, /year-month-day/],
  ['a day that never was', '1: 2024-02-29', '1: 2023-02-29', /cannot be "2023-02-29"/, /no such day/],
  ['a command without slash', 'command: /town', 'command: town', /"command" cannot be/, /a slash/],
  ['a country in words', 'holidays: US', 'holidays: America', /"holidays" cannot be/, /two letters/],

  ['a letter in a number', '202-555-0143', '202-555-O143', /cannot be a telephone/, /Replace the letter "O"/],
  ['a digit too few', '202-555-0143', '202-555-014', /cannot be a telephone/, /It has 9 digits/],
  ['a digit too many', '202-555-0143', '202-555-01433', /cannot be a telephone/, /It has 11 digits/],
  ['an area that does not exist', '202-555-0143', '999-555-0143', /cannot be a telephone/, /Compare it with the sheet/],
  ['a number abroad', '202-555-0143', '+44 20 7946 0958', /cannot be a telephone/, /Only numbers of North America/],
  ['an extension', '202-555-0143', '202-555-0143 ext 5', /cannot be a telephone/, /"option: 5"/],
  ['two numbers in a line', '202-555-0143', '202-555-0143 / 202-555-0144', /cannot be a telephone/, /line of its own/],
  ['a key that no telephone has', 'option: 4', 'option: four', /not a key of a telephone/, /such as 4/],
  [
    'an option of a fax',
    '- fax: 202-555-0144',
    '- fax: 202-555-0144\n        option: 4',
    /stands with fax/,
    /line with phone/,
  ],
  [
    'two kinds in a line',
    '- fax: 202-555-0144\n      - mail',
    '- fax: 202-555-0144\n        mail',
    /both fax and mail/,
    /line of its own/,
  ],

  ['hours without days', 'Mon-Fri 8 AM - 5 PM ET', '8 AM - 5 PM ET', /does not begin with days/, /"Mon-Fri 9:30 AM/],
  ['hours without AM and PM', '8 AM - 5 PM ET', '8-5 ET', /time "8-5" cannot be read/, /AM or PM/],
  ['an hour that does not exist', '8 AM - 5 PM ET', '13 AM - 5 PM ET', /cannot be read/, /AM or PM/],
  ['a minute that does not exist', '8 AM - 5 PM ET', '8:60 AM - 5 PM ET', /cannot be read/, /AM or PM/],
  ['"at" for "to"', '8 AM - 5 PM ET', '8 AM at 5 PM ET', /cannot be read/, /AM or PM/],
  ['no zone', '9 AM - 12 PM, 1 PM - 5 PM CT', '9 AM - 5 PM', /name no zone/, /one of: ET, CT, Local Time/],
  [
    'a zone beside the table',
    '8 AM - 5 PM ET',
    '8 AM - 5 PM EST',
    /zone "EST" is not in the table/,
    /Did you mean "ET"\?/,
  ],
  [
    'two days in a line',
    'Mon-Fri 8 AM - 5 PM ET',
    'Mon-Fri 8 AM - 5 PM ET, Sat 9 AM - 1 PM ET',
    /more than one line/,
    /a list under "hours:"/,
  ],
  ['a day both open and closed', 'Sun closed', 'Mon closed', /Mon is both open and closed/, /Take one/],
  ['a day twice', 'Sun closed', 'Fri 9 AM - 1 PM ET', /Fri has hours that overlap/, /each day once/],
  [
    'a night that runs into the hours of the next day',
    '      - Mon-Fri 8 AM - 5 PM ET\n      - Sun closed',
    '      - Sun 8 PM - 3 AM ET\n      - Mon 2 AM - 5 PM ET',
    /Mon has hours that overlap/,
    /a night runs into the day behind it/,
  ],
  ['no day that is open', 'Mon-Fri 8 AM - 5 PM ET', 'Mon-Fri closed', /no day that is open/, /Take them out/],
  ['two zones', 'Sun closed', 'Sat 9 AM - 1 PM CT', /two zones, ET and CT/, /record of its own/],
  ['AM for PM', '8 AM - 5 PM ET', '8 AM - 5 AM ET', /^\d+ warning .*for 21 hours/, /AM and PM/],

  [
    'a zone that does not exist',
    'America/Chicago',
    'America/Chikago',
    /no time zone "America\/Chikago"/,
    /continent and city/,
  ],
  ['a zone without daylight saving', 'America/Chicago', 'CST', /no time zone "CST"/, /continent and city/],
  [
    'a default zone that is no place',
    'zone: ET',
    'zone: Local Time',
    /zone "Local Time" is no place/,
    /that is a place: ET, CT\.$/,
  ],
  ['a unit that is not there', 'unit: works', 'unit: work', /no unit "work"/, /Did you mean "works"\?/],
  ['a page in quotes', 'page: 1, row: Permits', 'page: "1", row: Permits', /"page" cannot be "1"/, /without quotes/],
  [
    'a topic twice',
    '      - Branches',
    '      - Leaves',
    /^\d+ warning "Leaves" is named twice/,
    /Take one of the two/,
  ],
  [
    'a word in two choices',
    '    between: [permits, leaves]',
    '    between: [permits, leaves]\n  - about: [Papers]\n    ask: Whose?\n    between: [archive, leaves]',
    /^\d+ warning "Papers" stands in two choices/,
    /take it out/,
  ],
  ['a page that is not there', 'page: 1, row: Permits', 'page: 2, row: Permits', /no page 2/, /add the page/],
  ['an id twice', 'id: archive', 'id: permits', /"permits" is taken by the record "Permits"/, /another id/],
  [
    'a record without source',
    '    source: { page: 1, row: Archive }\n',
    '',
    /"source" is missing/,
    /the page and the words of the row/,
  ],
  [
    'a topic of two records',
    'topics: [Permits]',
    'topics: [branches]',
    /"branches" is a topic of "leaves" and of "permits"/,
    /Add to "choices"/,
  ],
  [
    'a choice without its record',
    'between: [permits, leaves]',
    'between: [permits, leafs]',
    /no record "leafs"/,
    /Did you mean "leaves"\?/,
  ],
  [
    'a choice of one',
    'between: [permits, leaves]',
    'between: [permits]',
    /^\d+ warning there is nothing to choose between "permits" alone/,
    /"aliases" in vocabulary\.yaml/,
  ],
  [
    'a fifth example',
    '    - who collects leaves',
    '    - who collects leaves\n    - two\n    - three\n    - four\n    - five',
    /^\d+ warning cards offer 4 examples, and of these there are 5/,
    /Keep the 4/,
  ],
  [
    'an exception without its record',
    'records: [leaves]',
    'records: [leaf]',
    /no record "leaf"/,
    /Use one of: leaves, permits, archive/,
  ],
  [
    'an exception in the past',
    'date: 2026-11-26',
    'date: 2025-11-27',
    /^\d+ warning the exception of 2025-11-27 is past/,
    /Take it out/,
  ],
  [
    'an exception with a year too far',
    'date: 2026-11-26',
    'date: 2206-11-26',
    /^\d+ warning the exception of 2206-11-26 is years ahead/,
    /whether the year is right/,
  ],
  [
    'hours of an exception that overlap',
    'closed: true',
    'hours: 9 AM - 1 PM, 12 PM - 3 PM',
    /the hours of 2026-11-26 overlap/,
    /do not overlap/,
  ],
  [
    'hours of an exception in several lines',
    'closed: true',
    'hours: [9 AM - 12 PM, 1 PM - 3 PM]',
    /"hours" cannot be read/,
    /in one line/,
  ],
  [
    'a record that nothing reaches',
    '    notes: [The sheet prints no number.]\n',
    '',
    /^\d+ warning nothing reaches "archive"/,
    /Add "lines:", or a note/,
  ],
  [
    'two exceptions of a day',
    '    source: Notice of the mayor',
    '    source: Notice of the mayor\n  - date: 2026-11-26\n    records: [leaves]\n    closed: true\n    reason: Storm\n    source: Phone',
    /two exceptions of 2026-11-26 for leaves/,
    /Keep one/,
  ],
  ['an exception that says nothing', '    closed: true\n', '', /neither closed nor hours/, /"hours: 9 AM - 1 PM"/],
  [
    'an exception that says both',
    'closed: true',
    'closed: true\n    hours: 9 AM - 1 PM',
    /both closed and has hours/,
    /Take out/,
  ],
  ['an exception with a zone', 'closed: true', 'hours: 9 AM - 1 PM ET', /cannot be read/, /the times alone/],
  ['an exception that is not closed', 'closed: true', 'closed: no', /"closed" cannot be "no"/, /give "hours"/],
];

/** Slips whose line is that of the entry, or of the other of two places: edited line plus this. */
const elsewhere: Readonly<Record<string, number>> = {
  'a record that nothing reaches': -2,
  'a fifth example': 3,
  'no name': -1,
  'a record without source': -3,
  'two kinds in a line': -1,
  'an exception that says nothing': -2,
  'an exception that says both': -3,
  'a day both open and closed': -1,
  'a day twice': -1,
  'a slip below a list of many lines': 2,
  'AM for PM': -1,
};

describe('a slip in the file', () => {
  it.each(slips)('%s has one problem, its line and its cure', (title, from, to, message, cure) => {
    const { text, line } = edited([from, to]);
    const problems = problemsOf(text);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems).toEqual([expect.stringMatching(cure)]);
    expect(Number.parseInt(problems[0] ?? '', 10)).toBe(line + (elsewhere[title] ?? 0));
  });

  it('does not hide the others', () => {
    const edits = slips.filter(([title]) =>
      ['a tab', 'a digit too few', 'no zone', 'a record without source'].includes(title),
    );
    const text = edits.reduce((sheet, [, from, to]) => sheet.replace(from, to), SMALL_SHEET);
    const found = problemsOf(text).join('\n');
    // The tab stands in the record of the short number: of one record that cannot be parsed nothing more is said.
    for (const words of [/a tab/, /name no zone/, /"source" is missing/]) expect(found).toMatch(words);
  });
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
