import { placeZone } from './place-zones';

/** The zones of the mainland of the United States, by name. */
const MAINLAND = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
} as const;

/** Names, and the IANA zone of each. */
type Zones = Readonly<Record<string, string>>;

/** What the zones of the mainland are called. */
export const MAINLAND_NAMES: readonly string[] = Object.keys(MAINLAND);
/** How they are written short, "ct", "cst", "cdt", as the source of a pattern. */
export const ZONE_LABEL = `[${MAINLAND_NAMES.map(name => name.charAt(0)).join('')}][sd]?t`;

/** Each zone under further names, which are made of its own. */
function under(zones: Zones, names: (name: string) => readonly string[]): Zones {
  return Object.fromEntries(
    Object.entries(zones).flatMap(([name, zone]) => names(name).map(said => [said, zone] as const)),
  );
}

/** Their short forms begin as their names do. */
const SHORT = under(MAINLAND, name => ['t', 'st', 'dt'].map(end => `${name.charAt(0)}${end}`));

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

/** A coast is asked for by its clock too. */
const COASTS: Zones = { 'east coast': MAINLAND.eastern, 'west coast': MAINLAND.pacific };

/** Zones said by themselves: a region's name is one only with "time" or a coast. */
export const SPOKEN: Zones = {
  ...under(MAINLAND, name => [`${name} time`, `${name} standard time`, `${name} daylight time`]),
  ...under(COASTS, coast => [`on the ${coast}`, `in the ${coast}`, `${coast} time`]),
};
/** "I'm on central": the asker's clock where he tells a time, else his region. */
export const SPOKEN_OF_SELF: Zones = under(MAINLAND, name => [
  `im on ${name}`,
  `i am on ${name}`,
  `were on ${name}`,
  `we are on ${name}`,
]);

/** By what name a clock is asked for, as the source of a pattern: "pacific", "hawaiian", "east coast", "cst", "akst". */
export const CLOCK_NAME = `(?:${Object.keys({ ...MAINLAND, ...OFF_MAINLAND, ...COASTS, ...OFF_SHORT }).join('|')}|${ZONE_LABEL})`;

/** What a place may be called, in one to three words, as the source of a pattern: "denver", "salt lake city". */
export const PLACE_NAME = '(?:the )?[a-z]+(?: [a-z]+){0,2}?';

/** The zone of a clock, a coast, a state or a city by its name: "pacific", "california", "denver time", "portland maine". */
export function zoneCalled(name: string): string | undefined {
  const plain = name.replace(/^the /, '').replace(/(?: (?:standard|daylight))? time$/, '');
  return zoneIn(COASTS, plain) ?? zoneWord(plain)?.zone ?? placeZone(plain.split(' '));
}

/** The zone that one word names, "est", "pacific"; `regional` where a region may be called so too. */
export function zoneWord(word: string): { readonly zone: string; readonly regional: boolean } | undefined {
  const [plain, shared] = [zoneIn(ABBREVIATIONS, word), zoneIn(REGIONAL, word)];
  const zone = plain ?? shared;
  return zone === undefined ? undefined : { zone, regional: plain === undefined };
}

/** What a zone is called beside a time: "PT", or its city. */
export function zoneName(zone: string): string {
  const letter = Object.entries(MAINLAND)
    .find(([, mainland]) => mainland === zone)?.[0]
    .charAt(0);
  return letter === undefined ? `${zone.replace(/^.*\//, '').replaceAll('_', ' ')} time` : `${letter.toUpperCase()}T`;
}

/** The zone of the mainland whose label begins with a letter: "c" for "CT". */
export function zoneLabelled(letter: string): string | undefined {
  return zoneIn(SHORT, `${letter}t`);
}

/** The zone that a table has under a name, and no word of JavaScript's own. */
function zoneIn(table: Zones, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
