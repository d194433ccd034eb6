import type { ContactRecord, Unit } from '../directory/record';

/** "Building permits · City Works Office (CWO)": what a record handles and who answers, with its region. */
export function recordTitle(record: ContactRecord): string {
  const { name, unit, region } = record;
  const isUnit = unit !== undefined && (same(name, unit.name) || same(name, unitText(unit)));
  const office = [isUnit ? undefined : unit && unitText(unit), region].filter(part => part !== undefined).join(', ');
  return office === '' || same(name, office) ? name : `${name} · ${office}`;
}

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

/** "City Works Office (CWO)". */
export function unitText(unit: Unit): string {
  return unit.short === undefined || unit.name.includes(unit.short) ? unit.name : `${unit.name} (${unit.short})`;
}

/** The topics of a record as one phrase, empty where its name says as much. */
export function topicsText(record: ContactRecord): string {
  return record.topics.every(topic => same(topic, record.name)) ? '' : record.topics.join(', ');
}

/** The words of a phrase in small letters; "R&D" is one. */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
}

function same(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
