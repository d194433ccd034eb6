import type { ContactRecord, Unit } from '../directory/record';

/** "Building permits · City Works Office (CWO)": what a record handles and who answers, with its region. */
export function recordTitle(record: ContactRecord): string {
  const office = [record.unit && unitText(record.unit), record.region].filter(part => part !== undefined).join(', ');
  if (office === '' || same(record.name, office) || same(record.name, record.unit?.name)) return record.name;
  return `${record.name} · ${office}`;
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
