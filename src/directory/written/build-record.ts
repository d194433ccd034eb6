import type { Reports } from '../problems/report';
import type { ContactRecord, Hours, Line, Unit } from '../record';
import { readHours, type Zones } from './read-hours';
import { readLine } from './read-line';
import type { Contacts, WrittenRecord } from './shape';

/** The tables that records refer to. */
export interface Tables {
  readonly pages: Contacts['pages'];
  readonly units: ReadonlyMap<string, Unit>;
  readonly hours: ReadHours;
}

/** Makes a record of what was written under `records`, at `index`. */
export function buildRecord(written: WrittenRecord, index: number, tables: Tables, reports: Reports): ContactRecord {
  const path = ['records', index];
  const { id, name, region, topics, aliases, notes } = written;
  const { page, row } = written.source;
  const unit = written.unit === undefined ? undefined : tables.units.get(written.unit);
  const effective = tables.pages[page];
  if (effective === undefined) {
    const cure = `Correct the number, or add the page and its date to "pages" (there now: ${Object.keys(tables.pages).join(', ')}).`;
    reports.dangling(['pages'], [...path, 'source', 'page'], `there is no page ${page}`, cure);
  }
  const lines = written.lines
    .map((line, at) => readLine(line, [...path, 'lines', at], reports))
    .filter((line): line is Line => line !== undefined);
  return {
    id,
    name,
    ...(unit && { unit }),
    ...(region !== undefined && { region }),
    topics,
    aliases,
    lines,
    hours: tables.hours(written.hours, index),
    notes,
    source: { page, row, effective: effective ?? '' },
  };
}

const UNSTATED: Hours = { kind: 'unstated' };

type ReadHours = (printed: WrittenRecord['hours'], index: number) => Hours;

/** Reads each wording once, so that thousands of records with the same hours share one object. */
export function hoursReader(zones: Zones, reports: Reports): ReadHours {
  const known = new Map<string, ReturnType<typeof readHours>>();
  return (printed, index) => {
    if (printed === undefined) return UNSTATED;
    const lines = typeof printed === 'string' ? [printed] : printed;
    const key = lines.join('\n');
    const read = known.get(key) ?? readHours(lines, zones);
    known.set(key, read);
    if ('kind' in read) return read;
    const at = typeof printed === 'string' ? [] : [read.line];
    reports.wrong(['records', index, 'hours', ...at], read.message, read.cure);
    return UNSTATED;
  };
}
