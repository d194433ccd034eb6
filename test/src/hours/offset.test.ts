import { knowOffsets, offsetsOf } from '../../../src/hours/offset';
import { wallClock } from '../../../src/hours/zone';

const FROM = Date.UTC(2025, 11, 31);
const END = Date.UTC(2028, 0, 2);
const HOUR = 3_600_000;

describe('the offsets of a zone', () => {
  it('are those from the first moment, and the changes of the clocks to the minute', () => {
    const { changes } = offsetsOf('America/New_York', FROM, Date.UTC(2027, 0, 1));
    expect(changes).toEqual([
      { at: FROM, ahead: -5 * HOUR },
      { at: Date.UTC(2026, 2, 8, 7), ahead: -4 * HOUR },
      { at: Date.UTC(2026, 10, 1, 6), ahead: -5 * HOUR },
    ]);
    expect(offsetsOf('America/Phoenix', FROM, END).changes).toHaveLength(1);
  });

  it.each(['America/Chicago', 'Europe/London', 'Australia/Lord_Howe', 'UTC'])(
    'give the clock of %s as the machine does, within what is known and beyond',
    zone => {
      const moments = Array.from({ length: 4_000 }, (_, i) => FROM - 40 * HOUR + i * 5.25 * HOUR);
      // A name that is known, and one that is not, of the same zone: what is known is never asked of the machine.
      const asked = moments.map(at => wallClock(at, zone));
      knowOffsets({ ...offsetsOf(zone, FROM, END), zone: zone.toUpperCase() });
      expect(moments.map(at => wallClock(at, zone.toUpperCase()))).toEqual(asked);
    },
  );
});
