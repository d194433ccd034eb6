import type { ContactRecord, Directory, Hours, Unit } from '../../src/index';
import { type Random, seeded, zipf } from './random';
import { dictionary, KINDS, places, REGIONS, WORK_TOPICS } from './words';

/** One record in the bare: the words from which the directory's record, the peers' document and the questions are made. */
export interface Entry {
  /** Two topic words, such as "billing permits": the record's name, with a kind of office behind it. */
  readonly name: string;
  readonly kind: string;
  /** Two of two words, one of one. */
  readonly topics: readonly string[];
  readonly place: string;
  readonly region: string;
  readonly city: string;
  readonly number: string;
}

/** Makes as many entries as asked for; a larger directory begins with the smaller one of the same seed. */
export function entries(count: number, seed = 7): Entry[] {
  const random = seeded(seed);
  const word = topicWords(random);
  const names = places();
  const pair = () => {
    const first = word();
    let second = word();
    while (second === first) second = word();
    return `${first} ${second}`;
  };
  return Array.from({ length: count }, () => ({
    name: pair(),
    kind: random.pick(KINDS),
    topics: [pair(), pair(), word()],
    place: random.pick(names),
    region: random.pick(REGIONS),
    city: random.pick(names),
    number: `${200 + random.below(800)}-${200 + random.below(800)}-${String(random.below(10_000)).padStart(4, '0')}`,
  }));
}

/** Three quarters from what offices do, one quarter from a dictionary, both the usual first. */
function topicWords(random: Random): () => string {
  const work = zipf(WORK_TOPICS, random);
  const rest = zipf(dictionary(), random);
  return () => (random.below(4) < 3 ? work() : rest());
}

const WEEK: Hours = {
  kind: 'weekly',
  shifts: [{ days: [1, 2, 3, 4, 5], opens: 8 * 60, closes: 17 * 60 }],
  closed: [6, 7],
  zone: 'America/New_York',
  zoneLabel: 'ET',
};

const capital = (text: string) => text.replace(/\b[a-z]/g, letter => letter.toUpperCase());

/** The entry's text as a person would find it on a sheet. */
export function textOf({ name, kind, topics, place, region, city }: Entry): {
  readonly name: string;
  readonly topics: readonly string[];
  readonly unit: string;
} {
  return { name: `${capital(name)} ${kind}`, topics: topics.map(capital), unit: `${place} ${region} ${city}` };
}

function recordOf(entry: Entry, position: number): ContactRecord {
  const { name, topics, unit } = textOf(entry);
  return {
    id: `r${position}`,
    name,
    unit: { id: unit, name: unit },
    region: entry.region,
    topics,
    aliases: [],
    lines: [{ kind: 'phone', number: entry.number }],
    hours: WEEK,
    notes: [],
    source: { page: 1, row: name, effective: '2026-01-01' },
  };
}

/** A directory of the entries, with the regions in its vocabulary and nothing else. */
export function directoryOf(list: readonly Entry[], version = 'synthetic'): Directory {
  const records = list.map(recordOf);
  const units = new Map(records.flatMap(({ unit }): [string, Unit][] => (unit ? [[unit.id, unit]] : [])));
  return {
    name: 'Synthetic offices',
    app: 'Offices',
    command: '/offices',
    effective: '2026-01-01',
    zone: 'America/New_York',
    records,
    byId: new Map(records.map(record => [record.id, record])),
    units: [...units.values()],
    exceptions: [],
    choices: [],
    vocabulary: {
      words: [],
      aliases: [],
      cues: [],
      regions: REGIONS.map(name => ({ id: name.toLowerCase(), name, say: [name.toLowerCase()] })),
      vagueRegions: [],
      weak: [],
      context: [],
      elsewhere: [],
      worlds: [],
    },
    examples: [],
    version,
  };
}
