import { isZone } from '../../hours/zone';
import { memo } from '../../memo';
import { zoneOfLargeCity } from './cities';
import { NAMESAKES } from './namesakes';
import { type Matcher, PhraseList, type Piece } from './piece';
import { CUT_IN_TWO, STATE_ZONES } from './states';

/** The zones of the mainland of the United States. */
const MAINLAND = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
} as const;

type Zones = Readonly<Record<string, string>>;

/** What the zones of the mainland are called. */
export const MAINLAND_NAMES: readonly string[] = Object.keys(MAINLAND);
/** How they are written short, "ct", "cst", "cdt", as the source of a pattern. */
export const ZONE_LABEL = `[${MAINLAND_NAMES.map(name => name.charAt(0)).join('')}][sd]?t`;

function called(zones: Zones, names: (name: string) => readonly string[]): Zones {
  return Object.fromEntries(
    Object.entries(zones).flatMap(([name, zone]) => names(name).map(said => [said, zone] as const)),
  );
}

/** Their short forms begin as their names do. */
const SHORT = called(MAINLAND, name => ['t', 'st', 'dt'].map(end => `${name.charAt(0)}${end}`));

const ALASKA = 'America/Anchorage';
const HAWAII = 'Pacific/Honolulu';
/** States with a time of their own. */
const OFF_MAINLAND: Zones = { alaska: ALASKA, alaskan: ALASKA, hawaii: HAWAII, hawaiian: HAWAII };
const OFF_SHORT: Zones = { akst: ALASKA, hst: HAWAII };

/** How people name zones, and the time of the world, in one word. */
const ABBREVIATIONS: Zones = {
  ...SHORT,
  eastern: MAINLAND.eastern,
  mountain: MAINLAND.mountain,
  ...OFF_SHORT,
  utc: 'UTC',
  gmt: 'UTC',
};

/** Names that are also those of regions: zones right behind a clock time, unless a place follows. */
const REGIONAL: Zones = { central: MAINLAND.central, pacific: MAINLAND.pacific, ...OFF_MAINLAND };

const COASTS: Zones = { 'east coast': MAINLAND.eastern, 'west coast': MAINLAND.pacific };

/** By what name a clock is asked for, as the source of a pattern: "pacific", "hawaiian", "east coast", "cst", "akst". */
export const CLOCK_NAME = `(?:${Object.keys({ ...MAINLAND, ...OFF_MAINLAND, ...COASTS, ...OFF_SHORT }).join('|')}|${ZONE_LABEL})`;

/** Zones said by themselves: a region's name is one only with "time" or a coast. */
const SPOKEN: Zones = {
  ...called(MAINLAND, name => [`${name} time`, `${name} standard time`, `${name} daylight time`]),
  ...called(COASTS, coast => [`on the ${coast}`, `in the ${coast}`, `${coast} time`]),
};
const SPOKEN_ZONES = new PhraseList(Object.keys(SPOKEN));
/** "I'm on central": the asker's clock where he tells a time, else his region. */
const OWN_CLOCK: Zones = called(MAINLAND, name => [
  `im on ${name}`,
  `i am on ${name}`,
  `were on ${name}`,
  `we are on ${name}`,
]);
const OWN_CLOCKS = new PhraseList(Object.keys(OWN_CLOCK));

/** A zone that stands apart from the clock time it belongs to: "i'm on central time, are they open at 5:30". */
export const zonesApart: Matcher = { match: matchZone, begins: [...SPOKEN_ZONES.begins, ...OWN_CLOCKS.begins, 'in'] };

function matchZone(words: readonly string[], index: number): Piece | undefined {
  const said = SPOKEN_ZONES.at(words, index);
  const own = said === undefined ? ownClock(words, index) : undefined;
  if (own) return own;
  // "I'm in honolulu, 4:30 here": a city says where the asker's clock is, where he tells its time.
  const city = words[index] === 'in' && tellsTime(words, index) ? placeAt(words, index) : NOWHERE;
  const { zone, length, place }: ZoneWords =
    said === undefined ? city : { zone: SPOKEN[said.phrase], length: said.length };
  return zone === undefined ? undefined : { meaning: { kind: 'zone', zone }, length, place };
}

function ownClock(words: readonly string[], index: number): Piece | undefined {
  const said = OWN_CLOCKS.at(words, index);
  const zone = said && OWN_CLOCK[said.phrase];
  if (said === undefined || zone === undefined) return undefined;
  const next = words[index + said.length] ?? '';
  const apart = !PLACES.test(next) && !/^(?:time|standard|daylight)$/.test(next) && tellsTime(words, index);
  return apart ? { meaning: { kind: 'zone', zone }, length: said.length } : undefined;
}

/** Whether a clock time stands near a place: to ask whether there is such a city costs more than a question. */
function tellsTime(words: readonly string[], index: number): boolean {
  return CLOCK_TIME.test(words.slice(Math.max(0, index - NEAR), index + NEAR).join(' '));
}

const NEAR = 12;
const CLOCK_TIME =
  /\b(?:at|by|until|till?) \d{1,2}\b|\b\d{1,2}(?::\d\d(?:am|pm)?| ?am| ?pm| oclock| at night| tonight| in the (?:morning|afternoon|evening))\b/;

const PLACES = /^(center|centre|region|regional|office|desk|team|branch|line|or|and)$/;

const CONTINENTS = ['America', 'Pacific', 'Europe', 'Asia', 'Australia', 'Africa', 'Atlantic', 'Indian'] as const;
const PLACE_LEADS: readonly string[] = ['here in', 'over in', 'out in', 'in', 'here'];

/** A zone, how many words name it, and how many of these, the last, are the name of a place. */
interface ZoneWords {
  readonly zone: string | undefined;
  readonly length: number;
  readonly place?: number;
}

const NOWHERE: ZoneWords = { zone: undefined, length: 0 };

/** The zone named after a clock time ("et", "central time", "in denver"); none where only "here" is said. */
export function zoneAt(words: readonly string[], index: number): ZoneWords {
  const [word = '', next = ''] = words.slice(index, index + 2);
  const timed = next === 'time' ? 2 : 1;
  const spoken = SPOKEN_ZONES.at(words, index);
  if (spoken !== undefined) return { zone: SPOKEN[spoken.phrase], length: spoken.length };
  const abbreviated = own(ABBREVIATIONS, word);
  if (abbreviated !== undefined) return { zone: abbreviated, length: timed };
  const regional = own(REGIONAL, word);
  if (regional !== undefined && !PLACES.test(next)) return { zone: regional, length: timed };
  if (['my', 'our', 'local'].includes(word) && timed === 2) return { zone: undefined, length: 2 };
  return placeTime(words, index) ?? placeAt(words, index);
}

/** "7:30 chicago time", "4 pm salt lake city time". */
function placeTime(words: readonly string[], index: number): ZoneWords | undefined {
  const length = [1, 2, 3].find(away => words[index + away] === 'time');
  const name = words.slice(index, index + (length ?? 0));
  const zone = length === undefined ? undefined : (zoneCalled(name.join(' ')) ?? placeZone(name));
  return zone === undefined || length === undefined ? undefined : { zone, length: length + 1 };
}

/** The zone of a clock, a coast, a state or a city of the zone database by its name: "pacific", "california", "denver time". */
export function zoneCalled(name: string): string | undefined {
  const called = name.replace(/^the /, '').replace(/(?: (?:standard|daylight))? time$/, '');
  return (
    own(COASTS, called) ??
    own(ABBREVIATIONS, called) ??
    own(REGIONAL, called) ??
    own(STATE_ZONES, called) ??
    cityZone(called.split(' '))
  );
}

/** What a zone is called beside a time: "PT", or its city. */
export function zoneName(zone: string): string {
  const letter = Object.entries(MAINLAND)
    .find(([, mainland]) => mainland === zone)?.[0]
    .charAt(0);
  return letter === undefined ? `${zone.replace(/^.*\//, '').replaceAll('_', ' ')} time` : `${letter.toUpperCase()}T`;
}

/** A city is one only where the zone database has it ("denver", "los angeles"). */
function placeAt(words: readonly string[], index: number): ZoneWords {
  for (const lead of PLACE_LEADS) {
    const size = lead.split(' ').length;
    if (words.slice(index, index + size).join(' ') !== lead) continue;
    for (const length of [4, 3, 2, 1]) {
      const city = words.slice(index + size, index + size + length);
      const zone = city.length === length ? placeZone(city) : undefined;
      if (zone !== undefined) return { zone, length: size + length, place: length };
    }
    if (lead === 'here') return { zone: undefined, length: 1 };
  }
  return NOWHERE;
}

/** The zone of a state too, but for one that the capital is called like. */
function placeZone(place: readonly string[]): string | undefined {
  const name = place.join(' ');
  const state = name === 'washington' ? undefined : own(STATE_ZONES, name.replace(/ state$/, ''));
  return state ?? cityZone(place) ?? cityInState(place);
}

/** "Portland Maine": the state tells two cities apart, but for one that a border of zones runs through. */
function cityInState(place: readonly string[]): string | undefined {
  for (const length of [1, 2]) {
    const [city, state] = [place.slice(0, -length), place.slice(-length).join(' ')];
    const zone = own(STATE_ZONES, state);
    const known = zone === undefined || city.length === 0 ? undefined : cityZone(city);
    if (known !== undefined || (zone !== undefined && city.length === 1))
      return CUT_IN_TWO.has(state) ? (known ?? zone) : zone;
  }
  return undefined;
}

/** The zone of a larger city, or of one after which the database names one. */
function cityZone(city: readonly string[]): string | undefined {
  if (!city.every(word => /^[a-z]{1,20}$/.test(word))) return undefined;
  const name = city.join(' ');
  return zoneOfLargeCity(name) ?? zoneOfCity(name);
}

const zoneOfCity = memo((city: string): string | undefined => {
  if (NAMESAKES.has(city)) return NAMESAKES.get(city);
  const name = city
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
  return CONTINENTS.map(continent => `${continent}/${name}`).find(isZone);
});

/** The zone of the mainland whose label begins with a letter: "c" for "CT". */
export function zoneLabelled(letter: string): string | undefined {
  return own(SHORT, `${letter}t`);
}

function own(table: Zones, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
