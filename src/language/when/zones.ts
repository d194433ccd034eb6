import { NAMES_PEOPLE } from './cities';
import { type Matcher, PhraseMap, type Piece } from './piece';
import { placeZone } from './place-zones';
import { SPOKEN, SPOKEN_OF_SELF, zoneCalled, zoneWord } from './zone-names';

const SPOKEN_ZONES = new PhraseMap(Object.entries(SPOKEN));
const OF_SELF = new PhraseMap(Object.entries(SPOKEN_OF_SELF));

/** A zone that stands apart from the clock time it belongs to: "i'm on central time, are they open at 5:30". */
export const zonesApart: Matcher = { match: matchZone, begins: [...SPOKEN_ZONES.begins, ...OF_SELF.begins, 'in'] };

function matchZone(words: readonly string[], index: number): Piece | undefined {
  const said = SPOKEN_ZONES.at(words, index);
  const own = said === undefined ? zoneOfSelf(words, index) : undefined;
  if (own) return own;
  // "I'm in honolulu, 4:30 here": a city says where the asker's clock is, where he tells its time.
  const city =
    words[index] === 'in' && tellsTime(words, index) && !isElsewhere(words, index) ? placeAt(words, index) : NOWHERE;
  const { zone, length, place }: ZoneWords = said === undefined ? city : { zone: said.meant, length: said.length };
  return zone === undefined ? undefined : { meaning: { kind: 'zone', zone }, length, place };
}

/** "I'm in Denver, my customer is in LA, are they open at 4": by the clock of the asker, who says where he is. */
function isElsewhere(words: readonly string[], index: number): boolean {
  const isOwn = (at: number) => IS_SELF.test(words.slice(Math.max(0, at - 3), at).join(' '));
  const own = words.findIndex((word, at) => word === 'in' && isOwn(at) && placeAt(words, at).zone !== undefined);
  return own >= 0 && own !== index && !isOwn(index);
}

const IS_SELF = /(?:^| )(?:im|i am|were|we are)(?: (?:here|over|out|down|up))?$/;

function zoneOfSelf(words: readonly string[], index: number): Piece | undefined {
  const said = OF_SELF.at(words, index);
  if (said === undefined) return undefined;
  const next = words[index + said.length] ?? '';
  const apart = !PLACES.test(next) && !/^(?:time|standard|daylight)$/.test(next) && tellsTime(words, index);
  return apart ? { meaning: { kind: 'zone', zone: said.meant }, length: said.length } : undefined;
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
export interface ZoneWords {
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
  if (spoken !== undefined) return { zone: spoken.meant, length: spoken.length };
  const named = zoneWord(word);
  if (named !== undefined && !(named.regional && PLACES.test(next))) return { zone: named.zone, length: timed };
  if (['my', 'our', 'local'].includes(word) && timed === 2) return { zone: undefined, length: 2 };
  return placeTime(words, index) ?? placeAt(words, index);
}

/**
 * "7:15 am vegas, is permits open": right behind a clock time the name of a city or state alone says whose clock it is, but
 * for one that people or cars are called by too ("at 5 pm austin wants it").
 */
export function placeBehind(words: readonly string[], index: number): ZoneWords {
  if (SMALL_WORD.test(words[index] ?? '')) return NOWHERE;
  for (const length of [3, 2, 1]) {
    const place = words.slice(index, index + length);
    // "At 3 pm columbus day", "at 4 pm phoenix motors called": the name goes on.
    if (index + length < words.length && !GOES_ON.test(words[index + length] ?? '')) continue;
    const zone = place.length < length || NAMES_PEOPLE.has(place.join(' ')) ? undefined : placeZone(place);
    if (zone !== undefined) return { zone, length, place: length };
  }
  return NOWHERE;
}

/** What may follow a place that tells whose clock a time is by. */
const GOES_ON =
  /^(?:is|are|can|could|will|would|do|does|who|whos|what|whats|when|anybody|anyone|still|now|here|and|but|so|if|right)$/;

/** No place is called by these, though two of their letters may stand for a state. */
const SMALL_WORD = /^[a-z]{0,2}$|^(?:and|are|can|for|not|the|who)$/;

/** "7:30 chicago time", "4 pm salt lake city time". */
function placeTime(words: readonly string[], index: number): ZoneWords | undefined {
  const length = [1, 2, 3].find(away => words[index + away] === 'time');
  const name = words.slice(index, index + (length ?? 0));
  const zone = length === undefined ? undefined : zoneCalled(name.join(' '));
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
