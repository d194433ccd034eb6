import fc from 'fast-check';
import { stringify } from 'yaml';
import { type ContactRecord, parseDirectory, type Weekday } from '../../../src/index';
import { SMALL_SHEET } from './small-sheet';

const ZONES = { ET: 'America/New_York', 'Local Time': 'asker', CET: 'Europe/Berlin' } as const;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const EFFECTIVE = '2024-02-29';

/** Texts that YAML would misread without quotes are welcome; blanks at the ends and curved quotes are not kept. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '*CSG',
      'a: b',
      '# 1',
      '- x',
      '{x',
      '1099',
      'true',
      'null',
      '~',
      '"x"',
      "it's",
      'x #y',
      '2024-02-29',
      'DP&S',
    ),
  )
  .map(word => word.trim())
  .filter(word => word !== '' && !/[“”„‘’]/.test(word));
const texts = fc.array(text, { maxLength: 3 });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const number = fc.tuple(fc.constantFrom('800', '888', '202'), digits(4)).map(([area, last]) => `${area}-555-${last}`);
const email = fc.constantFrom('a@example.com', 'first.last@sub.example.org', "o'neil@example.com");

const maybe = <T extends object>(some: fc.Arbitrary<T>) => fc.oneof(some, fc.constant({}));
const phone = fc
  .tuple(number, maybe(fc.record({ option: fc.constantFrom('4', '0', '12', '*') })), maybe(fc.record({ menu: text })))
  .map(([value, option, menu]) => ({ kind: 'phone' as const, number: value, ...option, ...menu }));
const mail = fc
  .tuple(
    fc.array(text, { minLength: 1, maxLength: 3 }),
    maybe(fc.record({ carrier: text })),
    maybe(fc.record({ note: text })),
  )
  .map(([address, carrier, note]) => ({ kind: 'mail' as const, address, ...carrier, ...note }));
const line = fc.oneof(
  phone,
  number.map(value => ({ kind: 'fax' as const, number: value })),
  email.map(address => ({ kind: 'email' as const, address })),
  mail,
);

/** Hours as they are, and as a person prints them. */
const hours = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 6 }),
    times: fc.uniqueArray(fc.nat(1439), { minLength: 2, maxLength: 2 }).map(pair => pair.sort((a, b) => a - b)),
    closed: fc.boolean(),
    zoneLabel: fc.constantFrom('ET', 'Local Time', 'CET'),
  })
  .map(({ days, times: [opens = 0, closes = 0], closed, zoneLabel }) => {
    const off = ([1, 2, 3, 4, 5, 6, 7] as const).filter(day => closed && !days.includes(day));
    return {
      printed: [
        `${names(days)} ${clock(opens)} - ${clock(closes)} ${zoneLabel}`,
        ...off.map(day => `${names([day])} closed`),
      ],
      read: {
        kind: 'weekly' as const,
        shifts: [{ days, opens, closes }],
        closed: off,
        zone: ZONES[zoneLabel],
        zoneLabel,
      },
    };
  });

const names = (days: readonly Weekday[]) => days.map(day => DAYS[day - 1]).join(', ');

function clock(minute: number): string {
  const hour = Math.floor(minute / 60);
  return `${hour % 12 || 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

const record = fc.record({
  name: text,
  region: maybe(fc.record({ region: text })),
  topics: texts,
  aliases: texts,
  lines: fc.array(line, { maxLength: 3 }),
  hours: fc.option(hours, { nil: undefined }),
  notes: texts,
  row: text,
});

type Made = typeof record extends fc.Arbitrary<infer T> ? T : never;

function written(made: Made, index: number): object {
  const { name, region, topics, aliases, lines, notes, row } = made;
  return {
    id: `r-${index}`,
    name,
    ...region,
    topics,
    aliases,
    lines: lines.map(({ kind, ...rest }) => {
      if ('number' in rest) return { [kind]: rest.number, ...rest, number: undefined };
      return { [kind]: rest.address, ...rest, address: undefined };
    }),
    ...(made.hours && { hours: made.hours.printed }),
    notes,
    source: { page: 1, row },
  };
}

function expected(made: Made, index: number): ContactRecord {
  const { name, region, topics, aliases, lines, notes, row } = made;
  const source = { page: 1, row, effective: EFFECTIVE };
  return {
    id: `r-${index}`,
    name,
    ...region,
    topics,
    aliases,
    lines,
    hours: made.hours?.read ?? { kind: 'unstated' },
    notes,
    source,
  };
}

test('whatever a sheet holds comes out of its file as it was written', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), made => {
      const file = stringify({
        directory: { name: 'Town', command: '/town', zone: 'ET' },
        pages: { 1: EFFECTIVE },
        zones: ZONES,
        records: made.map(written),
        // Any two records may share a topic here.
        choices: [{ about: made.flatMap(({ topics }) => topics).concat('x'), ask: 'Which one?' }],
      });
      const { directory, problems } = parseDirectory([{ name: 'contacts.yaml', text: file }], { version: 'test' });
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      expect(directory?.records).toEqual(made.map(expected));
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

test('no text makes the reader throw, and what it cannot read it reports', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), text => {
      const { directory, problems } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
      expect(directory).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      for (const { line, message, cure } of problems)
        expect([line > 0, message !== '', cure !== '']).toEqual([true, true, true]);
    }),
    { seed: 20261120, numRuns: 500 },
  );
});

test('no edit makes the reader throw, and a directory comes out only of a file without errors', () => {
  const place = fc.nat(SMALL_SHEET.length);
  const typed = fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    '-',
    '- ',
    ':',
    ': ',
    '"',
    '[',
    ']',
    '{',
    '}',
    '#',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '0',
    'null',
    '\n  - x\n',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat(12), typed), { minLength: 1, maxLength: 3 }), edits => {
      const text = edits.reduce(
        (sheet, [at, length, put]) => sheet.slice(0, at) + put + sheet.slice(at + length),
        SMALL_SHEET,
      );
      const { directory, problems } = parseDirectory([{ name: 'contacts.yaml', text }], { version: 'test' });
      expect(directory === undefined).toBe(problems.some(({ level }) => level === 'error'));
      const lines = text.split('\n').length;
      for (const { line } of problems) expect(line >= 1 && line <= lines).toBe(true);
    }),
    { seed: 20261120, numRuns: 500 },
  );
});
