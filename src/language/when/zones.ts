import { type Matcher, PhraseList, type Piece } from './piece';
import { placeZone } from './place-zones';
import { ABBREVIATIONS, COASTS, called, MAINLAND, REGIONAL, type Zones, zoneCalled, zoneIn } from './zone-names';

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
  const abbreviated = zoneIn(ABBREVIATIONS, word);
  if (abbreviated !== undefined) return { zone: abbreviated, length: timed };
  const regional = zoneIn(REGIONAL, word);
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
