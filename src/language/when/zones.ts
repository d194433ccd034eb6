import { isZone } from '../../hours/zone';

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

const PLACES = /^(center|centre|region|regional|office|desk|team|branch|line|or|and|floorplan)$/;

const CONTINENTS = ['America', 'Pacific', 'Europe', 'Asia', 'Australia', 'Africa', 'Atlantic', 'Indian'] as const;
const PLACE_LEADS: readonly string[] = ['here in', 'over in', 'out in', 'in', 'here'];

/** The zone named after a clock time ("et", "central time", "in denver"), and how many words name it; no zone where only "here" is said. */
export function zoneAt(words: readonly string[], index: number): { readonly zone?: string; readonly length: number } {
  const [word = '', next = ''] = words.slice(index, index + 2);
  const timed = next === 'time' ? 2 : 1;
  const abbreviated = own(ABBREVIATIONS, word);
  if (abbreviated !== undefined) return { zone: abbreviated, length: timed };
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
