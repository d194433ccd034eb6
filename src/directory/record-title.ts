import type { ContactRecord, Unit } from './record';

/** "Building permits · City Works Office (CWO)": what a record handles and who answers, with its region. */
export function recordTitle(record: ContactRecord): string {
  const { name, unit, region } = record;
  const isUnit = unit !== undefined && (isSameName(name, unit.name) || isSameName(name, unitText(unit)));
  const office = [isUnit ? undefined : unit && unitText(unit), region].filter(part => part !== undefined).join(', ');
  return office === '' || isSameName(name, office) ? name : `${name} · ${office}`;
}

/** "City Works Office (CWO)". */
export function unitText(unit: Unit): string {
  return unit.short === undefined || unit.name.includes(unit.short) ? unit.name : `${unit.name} (${unit.short})`;
}

/** Whether two names are one, however they are capitalised. */
export function isSameName(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
