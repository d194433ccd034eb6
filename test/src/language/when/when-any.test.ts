import fc from 'fast-check';
import { readWhen, type When } from '../../../../src';
import { momentAmong } from '../../../../src/language/when/when';

/** Words of time in any order, between any others. */
const TIMELY =
  'at in on the next this last half past quarter to 5 7pm 4:45 11/26 2026-02-30 0:00 24:00 31 feb may 29 monday sun weekend tonight noon midnight when how long till close open back now hour hours minutes an et central time denver los angeles day after before christmas thanksgiving hoy manana a las de la noche'.split(
    ' ',
  );

const words = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TIMELY) }, fc.string({ maxLength: 12 })), {
  maxLength: 40,
});
const zone = fc.constantFrom('America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe');
const at = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });

function expectReal(when: When | undefined): void {
  const dates = when?.kind === 'days' ? when.dates : when?.kind === 'clock' ? [when.date] : [];
  for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  if (when?.kind === 'clock') expect(when.minute >= 0 && when.minute < 1440).toBe(true);
}

describe('words in any order', () => {
  test('name a moment that exists, by words that stand there, or none', () => {
    fc.assert(
      fc.property(words, at, zone, (said, moment, here) => {
        const read = readWhen(said, moment, here, 'US');
        if (read === undefined) return;
        expect(read.explains.length).toBeGreaterThan(0);
        expect(read.explains.every(index => index >= 0 && index < said.length)).toBe(true);
        expect(read.explains).toEqual([...new Set(read.explains)].sort((a, b) => a - b));
        expectReal(read.when);
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });

  test('name a moment that exists at some of their positions alone, of all of them none but the whole', () => {
    let told = 0;
    fc.assert(
      fc.property(words, at, zone, fc.array(fc.nat(39)), (said, moment, here, some) => {
        const momentsSaid = readWhen(said, moment, here, 'US')?.momentsSaid;
        if (momentsSaid === undefined) return;
        const among = momentAmong(momentsSaid, new Set(some));
        expect(momentAmong(momentsSaid, new Set([...some].reverse()))).toEqual(among);
        expect(momentAmong(momentsSaid, new Set(said.keys()))).toBeUndefined();
        expectReal(among?.when);
        if (among?.when !== undefined) told += 1;
      }),
      { seed: 6, numRuns: 3_000 },
    );
    expect(told).toBeGreaterThan(100);
  });

  test('name the same moment twice', () => {
    fc.assert(
      fc.property(words, at, zone, (said, moment, here) => {
        expect(readWhen([...said], moment, here, 'US')).toEqual(readWhen(said, moment, here, 'US'));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
