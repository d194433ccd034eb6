import { testSlips } from './slips';

/** What does not agree with the tables, or with another record. */
testSlips(
  [
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
  ],
  {
    'a fifth example': 3,
    'a record without source': -3,
  },
);
