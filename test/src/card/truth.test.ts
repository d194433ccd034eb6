import fc from 'fast-check';
import {
  alternativesFor,
  type Card,
  type ContactRecord,
  cardText,
  FACET_NAMES,
  type Part,
  present,
  type Question,
  type Resolution,
  type When,
} from '../../../src';
import { directory } from '../../support/directory';
import { Temporal } from '../hours/temporal';
import { allActions, allParts, answer, finding, spansOf } from './cards';

const DAY = 24 * 3_600_000;
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Europe/London',
  'Asia/Kolkata',
];

const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });
const date = fc
  .integer({ min: 0, max: 700 })
  .map(days => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const when: fc.Arbitrary<When | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<When>({ kind: 'next' }, { kind: 'left' }),
  fc.array(date, { minLength: 1, maxLength: 3 }).map((dates): When => ({ kind: 'days', dates })),
  fc.record({ kind: fc.constant('clock' as const), date, minute: fc.integer({ min: 0, max: 1439 }) }),
);
const question: fc.Arbitrary<Question> = fc
  .tuple(
    moment,
    fc.option(fc.constantFrom(...ZONES), { nil: undefined }),
    fc.constantFrom('held offerings', 'gap', 'floorplan'),
  )
  .map(([at, zone, text]) => ({ text, conversation: 'test', at, ...(zone !== undefined && { zone }) }));
const found = fc
  .tuple(fc.constantFrom(...directory.records.map(({ id }) => id)), fc.constantFrom(...FACET_NAMES), when)
  .map(([id, facet, asked]) => finding(id, facet, asked));
const resolution: fc.Arbitrary<Resolution> = fc.oneof(
  fc.array(found, { minLength: 1, maxLength: 1 }).map(findings => answer(...findings)),
  fc.array(found, { minLength: 2, maxLength: 9 }).map(findings => answer(...findings)),
  fc
    .array(found, { minLength: 2, maxLength: 6 })
    .map(findings => ({ outcome: 'choices' as const, findings, prompt: 'Which one?', remarks: [] })),
);

/** A card, and the records that each of its parts speaks of: an entry of its own alone, the rest of the answer's. */
interface Shown {
  readonly card: Card;
  readonly records: readonly ContactRecord[];
  readonly asked: Question;
  readonly resolution: Resolution;
}

const shown = fc.tuple(resolution, question).map(([one, asked]): Shown => {
  const offered = alternativesFor(one, asked, directory);
  const findings = 'findings' in one ? one.findings : [];
  return {
    card: present(one, asked, directory, offered),
    records: findings.map(({ record }) => record),
    asked,
    resolution: one,
  };
});

const recordsOf = (part: Part, records: readonly ContactRecord[]): readonly ContactRecord[] => {
  if (part.kind !== 'entry' || part.action?.kind !== 'show') return records;
  return part.action.press.records.flatMap(id => directory.byId.get(id) ?? []);
};

const check = (holds: (one: Shown) => void, seed: number): void =>
  fc.assert(fc.property(shown, holds), { seed, numRuns: 250 });

describe('every card', () => {
  test('dials only the numbers and options of the record it speaks of', () => {
    const seen = { phone: 0, email: 0, time: 0, text: 0, quote: 0 };
    check(({ card, records }) => {
      for (const part of allParts(card)) {
        const known = recordsOf(part, records).flatMap(({ lines }) => lines);
        for (const span of spansOf(part)) {
          seen[span.kind] += 1;
          if (span.kind === 'email') expect(known).toContainEqual({ kind: 'email', address: span.address });
          if (span.kind !== 'phone') continue;
          const line = known.find(one =>
            one.kind === 'phone'
              ? one.number === span.number && one.option === span.option
              : one.kind === 'fax' && one.number === span.number,
          );
          expect(line?.kind).toBe(span.dial ? 'phone' : 'fax');
        }
      }
    }, 11);
    expect(seen.email).toBeGreaterThan(10);
    expect(seen.phone).toBeGreaterThan(300);
  });

  test('prints no digits but those of its records, its moments and its source', () => {
    check(({ card, records, asked, resolution: one }) => {
      for (const part of allParts(card)) {
        const about = recordsOf(part, records);
        const facts = JSON.stringify(
          about.map(({ name, unit, region, topics, lines, notes }) => [name, unit, region, topics, lines, notes]),
        );
        const said = cardText({ tone: 'answer', title: '', parts: [part], more: [], actions: [] });
        const rest = withoutMoments(said, about, asked, one);
        for (const number of rest.match(/\d[\d-]*/g) ?? []) expect(facts).toContain(number);
      }
    }, 12);
  });

  test('shows a time only as printed, or as that moment reckoned again in the zone of the asker', () => {
    const seen = { own: 0, converted: 0 };
    check(({ card, records, asked }) => {
      for (const part of allParts(card)) {
        for (const span of spansOf(part)) {
          if (span.kind !== 'time') continue;
          seen[span.own === undefined ? 'own' : 'converted'] += 1;
          expect(recordsOf(part, records).flatMap(record => moments(span.at, record, asked))).toContain(span.text);
          if (span.own !== undefined) expect(span.text).toMatch(new RegExp(`^${span.own}, .+ your time$`));
        }
      }
    }, 13);
    expect(seen.own).toBeGreaterThan(100);
    expect(seen.converted).toBeGreaterThan(200);
  });

  test('has buttons only for its own records, the same elsewhere, and the alternatives', () => {
    check(({ card, records, asked, resolution: one }) => {
      const allowed = new Set(
        [...records, ...alternativesFor(one, asked, directory).map(({ record }) => record)].map(({ id }) => id),
      );
      for (const action of allActions(card)) {
        if (action.kind === 'ask') continue;
        if (action.kind === 'show' && action.label === 'Other regions') continue;
        for (const id of action.press.records) expect(allowed).toContain(id);
      }
    }, 14);
  });

  test('is the same card twice', () => {
    check(({ card, asked, resolution: one }) => {
      expect(present(one, asked, directory, alternativesFor(one, asked, directory))).toEqual(card);
    }, 15);
  });
});

const clock = (time: { readonly hour: number; readonly minute: number }): string =>
  `${time.hour % 12 || 12}:${String(time.minute).padStart(2, '0')} ${time.hour < 12 ? 'AM' : 'PM'}`;

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The text of a moment, said again with Temporal, with its weekday and without: "Mon 9:30 AM ET, 8:30 AM your time". */
function moments(at: number, { hours }: ContactRecord, asked: Question): string[] {
  if (hours.kind === 'unstated') return [];
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  const line = instant.toZonedDateTimeISO(hours.zone === 'asker' ? (asked.zone ?? 'UTC') : hours.zone);
  const reader = asked.zone === undefined ? line : instant.toZonedDateTimeISO(asked.zone);
  const here = Temporal.Instant.fromEpochMilliseconds(asked.at).toZonedDateTimeISO(line.timeZoneId);
  const sameDay = reader.toPlainDate().equals(line.toPlainDate());
  const far = Math.abs(line.toPlainDate().since(here.toPlainDate()).days) >= 7;
  const day = (time: typeof line): string => {
    const year = time.year === here.withTimeZone(time.timeZoneId).year ? '' : `, ${time.year}`;
    const date = far ? `, ${time.toLocaleString('en-US', { month: 'short', day: 'numeric' })}${year},` : '';
    return `${WEEKDAYS[time.dayOfWeek - 1]}${date} `;
  };
  const yours = `, ${sameDay ? '' : day(reader)}${clock(reader)} your time`;
  const same = sameDay && reader.toPlainTime().equals(line.toPlainTime());
  const own = `${clock(line)} ${hours.zoneLabel}${same ? '' : yours}`;
  return [own, `${day(line)}${own}`];
}

/** A text without its dates, durations and printed times, each of which is checked for being one as it goes. */
function withoutMoments(said: string, records: readonly ContactRecord[], asked: Question, one: Resolution): string {
  const times = new Set(records.flatMap(record => timesOf(record, asked, one)));
  return said
    .replace(/\b\d{1,2}:\d\d [AP]M\b/g, time => (times.has(time) ? '' : time))
    .replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?:, 202[67])?\b/g, '')
    .replace(/\b(\d+ h )?\d+ min\b|\b\d+ h\b/g, '');
}

/** Every clock time that a card about a record may show: printed ones, the one asked about, and both as the asker's clock shows them. */
function timesOf({ hours, notes, lines }: ContactRecord, asked: Question, one: Resolution): string[] {
  const noted = JSON.stringify([notes, lines]).match(/\d{1,2}:\d\d [AP]M/g) ?? [];
  if (hours.kind === 'unstated') return noted;
  const zone = hours.zone === 'asker' ? (asked.zone ?? 'UTC') : hours.zone;
  const reader = asked.zone ?? zone;
  const whens = 'findings' in one ? one.findings.map(({ when: about }) => about) : [];
  const days = whens.flatMap(about =>
    about?.kind === 'days' ? about.dates : about?.kind === 'clock' ? [about.date] : [],
  );
  const near = Array.from({ length: 5 }, (_, index) => asked.at + index * 2 * DAY).map(at =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
  const minutes = hours.shifts.flatMap(({ opens, closes }) => [opens, closes]);
  const printed = minutes.map(minute =>
    Temporal.PlainTime.from({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 }),
  );
  const converted = [...days, ...near].flatMap(day =>
    printed.map(plainTime =>
      clock(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).withTimeZone(reader)),
    ),
  );
  const spoken = whens.flatMap(about => (about?.kind === 'clock' ? spokenTimes(about, zone, asked) : []));
  return [...noted, ...printed.map(clock), ...converted, ...spoken];
}

function spokenTimes(about: Extract<When, { kind: 'clock' }>, zone: string, asked: Question): string[] {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(about.minute / 60), minute: about.minute % 60 });
  const at = Temporal.PlainDate.from(about.date).toZonedDateTime({ timeZone: asked.zone ?? directory.zone, plainTime });
  return [clock(at), clock(at.withTimeZone(zone))];
}
