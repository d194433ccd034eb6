import { DateTime } from 'luxon';
import { cardText, present } from '../../../../src';
import { directory } from '../../../support/directory';
import { answer, body, finding } from '../cards';

const ET = 'America/New_York';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Noon of each day on which a clock changes in New York or London, of the week before it and of the day after. */
const NOONS = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'].flatMap(change =>
  Array.from({ length: 9 }, (_, index) => DateTime.fromISO(`${change}T12:00`, { zone: ET }).plus({ days: index - 7 })),
);

/** By weekday what "Your time: Mon-Fri 6:30 AM-3:30 PM, Sat 6:00 AM-3:00 PM" says; nothing where that line is missing. */
function weekOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const said = lines.find(line => line.startsWith('Your time: '))?.slice('Your time: '.length) ?? '';
  const runs = [...said.matchAll(/(\w{3})(?:-(\w{3}))? (\d+:\d\d [AP]M-\d+:\d\d [AP]M)/g)];
  return new Map(
    runs.flatMap(([, first = '', last = first, hours = '']) =>
      DAYS.slice(DAYS.indexOf(first), DAYS.indexOf(last) + 1).map((day): [string, string] => [day, hours]),
    ),
  );
}

test.each(['America/Phoenix', 'America/Los_Angeles', 'Europe/London', 'Pacific/Honolulu'])(
  'the week by the clock of %s says of each day what an asker of that day is told, also where clocks change',
  zone => {
    for (const noon of NOONS) {
      const week = weekOf(body('dsc', 'hours', noon.toISO() ?? '', zone));
      expect(week.size).toBe(6);
      for (let ahead = 0; ahead < 7; ahead++) {
        const day = noon.plus({ days: ahead });
        const dates = [day.toISODate() ?? ''];
        const [told = ''] = body('dsc', 'hours', noon.toISO() ?? '', zone, { kind: 'days', dates });
        const yours = /ET, (\d+:\d\d [AP]M-\d+:\d\d [AP]M) your time$/.exec(told)?.[1];
        expect({ day: day.toISO(), hours: yours }).toEqual({
          day: day.toISO(),
          hours: week.get(day.toFormat('ccc')),
        });
      }
    }
  },
);

test.each([
  ['hours', undefined, 'In PT: Mon-Fri 5:00 AM-2:00 PM PT'],
  ['open_now', undefined, 'Open now until 5:00 PM ET, 2:00 PM PT'],
  ['open_now', { kind: 'days', dates: ['2026-11-20'] }, 'Open Friday, Nov 20: 8:00 AM-5:00 PM ET, 5:00 AM-2:00 PM PT'],
] as const)(
  "a clock that was asked for takes the place of the asker's, and is named: %s %j",
  (facet, when, expected) => {
    const asked = { ...finding('insurance', facet, when), clock: { zone: 'America/Los_Angeles', label: 'PT' } };
    const question = {
      text: '',
      conversation: 'test',
      at: Date.parse('2026-11-18T15:00:00-05:00'),
      zone: 'America/Chicago',
    };
    const lines = cardText(present(answer(asked), question, directory, [])).split('\n');
    expect(lines).toContain(expected);
    expect(lines.join(' ')).not.toMatch(/your time/i);
  },
);
