import { readFileSync } from 'node:fs';
import { createResolver, hiddenNames, parseDirectory, type Resolver } from '../../../../src/index';
import { idsOf } from '../../../support/shown';
import { SMALL_SHEET } from '../../directory/small-sheet';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const [sheet, words] = ['contacts', 'vocabulary'].map(name => readFileSync(`data/${name}.yaml`, 'utf8'));

/** The sheet itself with rows more, each with an id of its own words: no problem is found in it, each name finds its row. */
function withRows(names: readonly string[]): Resolver {
  const rows = names.map(
    name => `  - id: ${idFor(name)}
    name: ${name}
    topics: [${name}]
    lines: [{ phone: 800-729-4623 }]
    source: { page: 2, row: ${name} }
`,
  );
  const files = [
    { name: 'contacts.yaml', text: sheet?.replace('records:\n', `records:\n${rows.join('')}`) ?? '' },
    { name: 'vocabulary.yaml', text: words ?? '' },
  ];
  const { directory, problems } = parseDirectory(files, { version: 'test', ask: hiddenNames });
  expect(problems).toEqual([]);
  if (!directory) throw new Error('the sheet cannot be read');
  return createResolver(directory);
}

const idFor = (name: string) => name.toLowerCase().replace(/ /g, '-');
const shown = (resolver: Resolver, text: string) => idsOf(resolver.resolve({ text, conversation: 'printed', at }));

describe('what the sheet prints', () => {
  const names = [
    'Human Resources',
    'Payroll',
    'IT Help Desk',
    'Mortgage',
    'Property Tax',
    'Parking Tickets',
    'Repossessions',
    'Notary Public',
    'Credit Cards',
  ];
  const resolver = withRows(names);

  it.each(names)('goes before what the vocabulary says of other worlds: %s', name => {
    for (const text of [
      name,
      `who handles ${name}`,
      `${name} phone number`,
      `whats the number for ${name.toLowerCase()}`,
    ])
      expect([text, ...shown(resolver, text)]).toEqual([text, idFor(name)]);
  });

  it('leaves what shares but a word with it to the other world', () => {
    for (const text of ['game tickets', 'who has tickets for the playoffs', 'tax preparer', 'jury duty'])
      expect([text, ...shown(resolver, text)]).toEqual([text]);
  });
});

describe('a check of the printed names', () => {
  const twigs = SMALL_SHEET.replace('Branches', 'Twigs');
  const check = (vocabulary: string, text = twigs) => {
    const files = [
      { name: 'contacts.yaml', text },
      { name: 'vocabulary.yaml', text: vocabulary },
    ];
    const { problems, asked } = parseDirectory(files, { version: 'test', ask: hiddenNames });
    return { told: problems.map(({ line, level, message, cure }) => `${line} ${level}: ${message} > ${cure}`), asked };
  };
  const regions = 'regions: [{ id: north, name: North, say: [north] }]\n';

  it('finds nothing where each row is found', () => {
    expect(check(regions)).toEqual({ told: [], asked: { asked: 5, of: 5 } });
  });

  it('names the line of the vocabulary that hides one', () => {
    const vocabulary = `${regions}elsewhere:\n  - name: museum\n    why: not ours\n    say:\n      - rake\n      - archive phone\n`;
    expect(check(vocabulary).told).toEqual([
      `51 warning: whoever asks "Archive phone number" does not find "archive" > "archive phone" (vocabulary.yaml, line 7) takes it for another company's: take it out there, or make it longer.`,
    ]);
  });

  it('says so where a name has no telling word', () => {
    expect(check(regions, twigs.replace('name: Archive', 'name: Who')).told).toEqual([
      expect.stringMatching(/^51 warning: whoever asks "Who" does not find "archive" > Its words say too little/),
    ]);
  });

  it('tells of a topic that was moved, and its own name was not', () => {
    const vocabulary = `${regions}aliases:\n  - say: [rake, leaves, leaf things]\n    means: leaves\n    why: trees\n`;
    expect(check(vocabulary).told).toEqual([]);
    const moved = twigs.replace('      - Leaves\n', '').replace('[Permits]', '[Permits, Leaves]');
    expect(check(vocabulary, moved).told[0]).toBe(
      '38 warning: "leaves" (vocabulary.yaml, line 3) means "leaves", which does not print "Leaves" > Move it to "permits", and with it the other words there that belong to "Leaves".',
    );
  });

  it('tells of a topic that was moved by its first letters', () => {
    const vocabulary = `${regions}aliases:\n  - say: [rake]\n    means: leaves\n    why: trees\n  - say: [BCD|bcd]\n    means: permits\n    why: new roads\n`;
    const named = (text: string, by: string) => text.replace(by, `${by}, Bench and Cedar Days`);
    expect(check(vocabulary, named(twigs, '[Permits')).told).toEqual([]);
    const letters = vocabulary.replace('BCD|bcd', 'BACD');
    expect(check(letters, named(twigs, '[Permits')).told).toEqual([]);
    const moved = twigs.replace('      - Leaves\n', '      - Leaves\n      - Bench and Cedar Days\n');
    expect(check(letters, moved).told).toEqual([
      expect.stringMatching(/^24 warning: "BACD" .*line 6.* means "permits", which .* > Move it to "leaves"/),
    ]);
  });

  it('tells of an example that finds nothing', () => {
    expect(check(regions, twigs.replace('who collects leaves', 'who collects gulls')).told).toEqual([
      '7 warning: "who collects gulls" finds nothing > Offer a question that the sheet answers.',
    ]);
  });

  it.each(['', ' \n\t\r\n'])('needs no vocabulary: an empty one is as good as none', empty => {
    const apart = twigs.replace('    region: North\n', '');
    expect(check(empty, apart)).toEqual(check('{}', apart));
    expect(check(empty, apart).asked).toBeDefined();
  });

  it('is bounded: of many names it asks for some, evenly', () => {
    const rows = Array.from(
      { length: 1500 },
      (_, i) => `  - { id: row-${i}, name: Bench ${i}, notes: [none], source: { page: 1, row: Bench } }\n`,
    );
    const { told, asked } = check(regions, twigs.replace('choices:\n', `${rows.join('')}choices:\n`));
    expect(asked).toEqual({ asked: 1000, of: 1505 });
    expect(told.length).toBeLessThanOrEqual(1000);
  });
});
