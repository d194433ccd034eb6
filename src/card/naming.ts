import type { ContactRecord } from '../directory/record';
import { isSameName, recordTitle, unitText } from '../directory/record-title';

/** What the rows of a card have in common, said once above them, and what each is called then. */
export interface Titles {
  readonly shared: string | undefined;
  of(record: ContactRecord): string;
}

/** Of several rows what tells one from the other comes first: a region, a carrier, a name; all of it where they differ in more. */
export function titlesOf(records: readonly ContactRecord[]): Titles {
  const rows = [...new Set(records)];
  const [first] = rows;
  if (first === undefined || rows.length < 2) return { shared: undefined, of: recordTitle };
  const isUnits = first.unit !== undefined && rows.every(({ unit }) => unit?.id === first.unit?.id);
  const places = new Set(rows.map(placeOf));
  if (rows.every(({ name }) => name === first.name) && places.size === rows.length && !places.has(undefined)) {
    const { region: _region, ...anywhere } = first;
    return isUnits ? { shared: recordTitle(anywhere), of: row => placeOf(row) ?? row.name } : byPlace(rows);
  }
  if (!isUnits || first.unit === undefined) return byPlace(rows);
  return {
    shared: unitText(first.unit),
    of: ({ name, region }) => (region === undefined ? name : `${name} · ${region}`),
  };
}

/** The region before the name, where several rows have the name. */
function byPlace(rows: readonly ContactRecord[]): Titles {
  const of = (row: ContactRecord): string => {
    const isAlone = rows.every(other => other === row || other.name !== row.name);
    return row.region === undefined || isAlone ? recordTitle(row) : `${row.region} · ${row.name}`;
  };
  return { shared: undefined, of };
}

/** What sets a row apart from those of its name: its region, its carrier. */
export function placeOf({ region, lines: [line, ...others] }: ContactRecord): string | undefined {
  return region ?? (line?.kind === 'mail' && others.length === 0 ? line.carrier : undefined);
}

/** What was asked about, be it several rows: "Permits · City Works Office in any region", "Permits or Parks". */
export function rowsTitle(first: ContactRecord, others: readonly ContactRecord[]): string {
  if (others.length === 0) return recordTitle(first);
  const names = [...new Set([first, ...others].map(({ name }) => name))];
  if (names.length > 1) return names.join(' or ');
  const { region, ...anywhere } = first;
  return `${recordTitle(anywhere)}${region === undefined ? '' : ' in any region'}`;
}

/** The topics of a record as one phrase, empty where its name says as much. */
export function topicsText(record: ContactRecord): string {
  return record.topics.every(topic => isSameName(topic, record.name)) ? '' : record.topics.join(', ');
}

/** The words of a phrase in small letters; "R&D" is one. */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
}

/** Rows that are named; of more the rest is counted. */
const NAMED = 3;

/** Some of a card's rows by name: "Permits and Parks", "all but Parks", "Permits, Parks, Water and 2 more". */
export function rowsText(some: readonly Row[], all: readonly Row[]): string {
  const label = labelOf(all);
  const named = [...new Set(some.map(label))];
  const others = [...new Set(all.filter(row => !some.includes(row)).map(label))];
  if (named.length <= NAMED) return listed(named);
  if (others.length <= NAMED) return `all but ${listed(others)}`;
  return listed([...named.slice(0, NAMED), `${named.length - NAMED} more`]);
}

interface Row {
  readonly record: ContactRecord;
}

/** What tells the rows apart: their regions where one name is all there is, else name and region. */
function labelOf(all: readonly Row[]): (row: Row) => string {
  const alike = new Set(all.map(({ record }) => record.name)).size === 1;
  return ({ record: { name, region } }) => {
    if (region === undefined) return name;
    return alike ? region : `${name} · ${region}`;
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
