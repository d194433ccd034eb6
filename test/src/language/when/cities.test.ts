import { isZone } from '../../../../src/hours/zone';
import { NAMES_PEOPLE, zoneOfLargeCity } from '../../../../src/language/when/cities';
import { placeZone } from '../../../../src/language/when/place-zones';
import { readWhen } from '../../../../src/language/when/when';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const zoneIn = (text: string) => {
  const when = readWhen(text.split(' '), at, 'America/New_York')?.when;
  return when?.kind === 'clock' ? when.zone : undefined;
};

test.each([
  ['dallas', 'America/Chicago'],
  ['st louis', 'America/Chicago'],
  ['fort worth', 'America/Chicago'],
  ['las vegas', 'America/Los_Angeles'],
  ['scottsdale', 'America/Phoenix'],
  ['houston', 'America/Chicago'],
])('a clock time in a larger city is told by its clock: %s', (city, zone) => {
  expect(isZone(zone)).toBe(true);
  expect(zoneIn(`open at 6 pm in ${city}`)).toBe(zone);
});

test('a state counts as a place, but for one that the capital is called like', () => {
  expect(zoneIn('open at 6 pm in texas')).toBe('America/Chicago');
  expect(zoneIn('open at 6 pm in washington')).toBeUndefined();
});

test.each(['aurora', 'springfield', 'fayetteville', 'pasadena', 'arlington'])(
  'of a name that cities in two zones have none is meant: %s',
  city => {
    expect(zoneOfLargeCity(city)).toBeUndefined();
  },
);

test.each([...NAMES_PEOPLE])(
  'whose clock a time is by the name of %s alone does not tell, though there is such a place',
  name => {
    expect(placeZone(name.split(' '))).toBeDefined();
    expect(zoneIn(`at 5 pm ${name} is permits open`)).toBeUndefined();
  },
);

test('right behind a clock time the name of another place tells whose clock it is by', () => {
  expect(zoneIn('at 5 pm dallas is permits open')).toBe('America/Chicago');
});
