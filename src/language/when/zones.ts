import { isZone } from '../../hours/zone';
import { type Match, type Matcher, PhraseList } from './piece';

/** How people name the zones of the United States, and the time of the world. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  akst: 'America/Anchorage',
  hst: 'Pacific/Honolulu',
  utc: 'UTC',
  gmt: 'UTC',
};

/** Names that are also those of regions: zones right behind a clock time, unless a place follows. */
const REGIONAL: Readonly<Record<string, string>> = {
  central: 'America/Chicago',
  pacific: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
};

/** Zones said by themselves: a region's name is one only with "time" or a coast. */
const SPOKEN: Readonly<Record<string, string>> = {
  'eastern time': 'America/New_York',
  'eastern standard time': 'America/New_York',
  'on the east coast': 'America/New_York',
  'east coast time': 'America/New_York',
  'central time': 'America/Chicago',
  'central standard time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'mountain standard time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'pacific standard time': 'America/Los_Angeles',
  'on the west coast': 'America/Los_Angeles',
  'west coast time': 'America/Los_Angeles',
};
const SPOKEN_ZONES = new PhraseList(Object.keys(SPOKEN));

/** A zone that stands apart from the clock time it belongs to: "i'm on central time, are they open at 5:30". */
export const zonesApart: Matcher = { match: matchZone, begins: SPOKEN_ZONES.begins };

function matchZone(words: readonly string[], index: number): Match | undefined {
  const said = SPOKEN_ZONES.at(words, index);
  const zone = said && SPOKEN[said.phrase];
  return zone === undefined ? undefined : { meaning: { kind: 'zone', zone }, length: said?.length ?? 0 };
}

const PLACES = /^(center|centre|region|regional|office|desk|team|branch|line|or|and|floorplan)$/;

const CONTINENTS = ['America', 'Pacific', 'Europe', 'Asia', 'Australia', 'Africa', 'Atlantic', 'Indian'] as const;
const PLACE_LEADS: readonly string[] = ['here in', 'over in', 'out in', 'in', 'here'];

/** The zone named after a clock time ("et", "central time", "in denver"), and how many words name it; no zone where only "here" is said. */
export function zoneAt(words: readonly string[], index: number): { readonly zone?: string; readonly length: number } {
  const [word = '', next = ''] = words.slice(index, index + 2);
  const timed = next === 'time' ? 2 : 1;
  const abbreviated = own(ABBREVIATIONS, word);
  if (abbreviated !== undefined) return { zone: abbreviated, length: timed };
  const coast = SPOKEN_ZONES.at(words, index);
  if (coast !== undefined)
    return { ...(SPOKEN[coast.phrase] !== undefined && { zone: SPOKEN[coast.phrase] }), length: coast.length };
  const regional = own(REGIONAL, word);
  if (regional !== undefined && !PLACES.test(next)) return { zone: regional, length: timed };
  if (['my', 'our', 'local'].includes(word) && timed === 2) return { length: 2 };
  return placeAt(words, index);
}

/** A city is one only where the zone database has it ("denver", "los angeles"). */
function placeAt(words: readonly string[], index: number): { readonly zone?: string; readonly length: number } {
  for (const lead of PLACE_LEADS) {
    const size = lead.split(' ').length;
    if (words.slice(index, index + size).join(' ') !== lead) continue;
    for (const length of [3, 2, 1]) {
      const city = words.slice(index + size, index + size + length);
      const zone = city.length === length ? cityZone(city) : undefined;
      if (zone !== undefined) return { zone, length: size + length };
    }
    if (lead === 'here') return { length: 1 };
  }
  return { length: 0 };
}

/** The zone of a city after which the database names one. */
function cityZone(city: readonly string[]): string | undefined {
  if (!city.every(word => /^[a-z]+$/.test(word))) return undefined;
  const name = city.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('_');
  return CONTINENTS.map(continent => `${continent}/${name}`).find(isZone);
}

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
