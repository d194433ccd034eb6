import { nearestId } from '../problems/nearest-word';
import { meantOrOneOf, type Reports } from '../problems/report';
import type { Contacts } from '../written/shape';

/** Reports units that rows name and the table has not: each once, however many rows are of it, and all at once where there is no table. */
export function checkUnits({ units, records }: Contacts, reports: Reports): void {
  const known = Object.keys(units);
  const named = new Map<string, number[]>();
  for (const [index, { unit }] of records.entries()) {
    if (unit !== undefined && !known.includes(unit)) named.set(unit, [...(named.get(unit) ?? []), index]);
  }
  const rows = [...named.values()].flat();
  if (known.length === 0 && rows.length > 1) {
    const cure = `Add "units:" with an entry for each of: ${[...named.keys()].join(', ')}.`;
    report(rows, `there is no table "units", but ${rows.length} rows name a unit`, cure, reports);
    return;
  }
  for (const [unit, of] of named) {
    const others = of.length === 1 ? '' : `, but ${of.length} rows name it`;
    report(of, `there is no unit "${unit}"${others}`, cureOf(unit, units), reports);
  }
}

function cureOf(unit: string, units: Contacts['units']): string {
  const known = Object.keys(units);
  const isCalledSo = (text: string | undefined) => text?.toLowerCase() === unit.toLowerCase();
  const called = known.find(id => isCalledSo(units[id]?.name) || isCalledSo(units[id]?.short));
  if (called !== undefined) return `Write its id, "${called}".`;
  return known.length === 0 ? 'Add it to the table "units".' : meantOrOneOf(unit, known, nearestId);
}

/** At the first of the rows. */
function report([first = 0]: readonly number[], message: string, cure: string, reports: Reports): void {
  reports.dangling(['units'], ['records', first, 'unit'], message, cure);
}
