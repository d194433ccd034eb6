import { checkTopics } from './check-topics';
import type { Choice, Directory } from './directory';
import { readHours, readTimes, type Zones } from './read-hours';
import { readLine } from './read-line';
import type { ContactRecord, Hours, HoursException, Line, Unit } from './record';
import { meantOrOneOf, type Report } from './report';
import type { Contacts, WrittenRecord } from './shape';
import type { Vocabulary } from './vocabulary';
import { readZones } from './zones';

/** What the file itself does not hold. */
export interface Context {
  readonly vocabulary: Vocabulary;
  /** Short hash of `data/`. */
  readonly version: string;
  /** ISO date; exceptions before it are reported. Absent: none are. */
  readonly today?: string;
}

/** Makes the directory of what was written, and reports what does not fit together. Equal hours and units are shared objects. */
export function buildDirectory(written: Contacts, context: Context, report: Report): Directory {
  const zones = readZones(written.zones, report);
  const units = new Map(Object.entries(written.units).map(([id, unit]): [string, Unit] => [id, { id, ...unit }]));
  const hours = hoursReader(zones, report);
  const records = written.records.map((record, index) => buildRecord(record, index, { written, units, hours, report }));
  const byId = indexById(records, report);
  const choices = buildChoices(written, byId, report);
  checkTopics(records, choices, report);
  return {
    name: written.directory.name,
    command: written.directory.command,
    effective: Object.values(written.pages).sort().at(-1) ?? '',
    zone: defaultZone(written, zones, report),
    ...(written.directory.holidays === undefined ? {} : { holidays: written.directory.holidays }),
    records,
    byId,
    units: [...units.values()],
    exceptions: buildExceptions(written, byId, context.today, report),
    choices,
    vocabulary: context.vocabulary,
    examples: written.directory.examples,
    version: context.version,
  };
}

const UNSTATED: Hours = { kind: 'unstated' };

type ReadHours = (printed: WrittenRecord['hours'], index: number) => Hours;

/** Reads each wording once, so that thousands of records with the same hours share one object. */
function hoursReader(zones: Zones, report: Report): ReadHours {
  const known = new Map<string, ReturnType<typeof readHours>>();
  return (printed, index) => {
    if (printed === undefined) return UNSTATED;
    const lines = typeof printed === 'string' ? [printed] : printed;
    const key = lines.join('\n');
    const read = known.get(key) ?? readHours(lines, zones);
    known.set(key, read);
    if ('kind' in read) return read;
    report(['records', index, 'hours', ...(typeof printed === 'string' ? [] : [read.line])], read.message, read.cure);
    return UNSTATED;
  };
}

interface Parts {
  readonly written: Contacts;
  readonly units: ReadonlyMap<string, Unit>;
  readonly hours: ReadHours;
  readonly report: Report;
}

function buildRecord(record: WrittenRecord, index: number, { written, units, hours, report }: Parts): ContactRecord {
  const path = ['records', index];
  const unit = record.unit === undefined ? undefined : units.get(record.unit);
  if (record.unit !== undefined && unit === undefined) {
    report([...path, 'unit'], `there is no unit "${record.unit}"`, meantOrOneOf(record.unit, [...units.keys()]));
  }
  const effective = written.pages[record.source.page];
  if (effective === undefined) {
    const cure = `Correct the number, or add the page and its date to "pages" (there now: ${Object.keys(written.pages).join(', ')}).`;
    report([...path, 'source', 'page'], `there is no page ${record.source.page}`, cure);
  }
  const lines = record.lines
    .map((line, at) => readLine(line, [...path, 'lines', at], report))
    .filter((line): line is Line => line !== undefined);
  return {
    id: record.id,
    name: record.name,
    ...(unit && { unit }),
    ...(record.region === undefined ? {} : { region: record.region }),
    topics: record.topics,
    aliases: record.aliases,
    lines,
    hours: hours(record.hours, index),
    notes: record.notes,
    source: { page: record.source.page, row: record.source.row, effective: effective ?? '' },
  };
}

function indexById(records: readonly ContactRecord[], report: Report): ReadonlyMap<string, ContactRecord> {
  const byId = new Map<string, ContactRecord>();
  for (const [index, record] of records.entries()) {
    const first = byId.get(record.id);
    if (first)
      report(
        ['records', index, 'id'],
        `the id "${record.id}" is taken by "${first.name}"`,
        'Give one of the two another id.',
      );
    else byId.set(record.id, record);
  }
  return byId;
}

function buildChoices(written: Contacts, byId: ReadonlyMap<string, ContactRecord>, report: Report): readonly Choice[] {
  return written.choices.map(({ about, ask, between = [] }, index) => {
    checkIds(between, ['choices', index, 'between'], byId, report);
    return { about, ask, between };
  });
}

function buildExceptions(
  written: Contacts,
  byId: ReadonlyMap<string, ContactRecord>,
  today: string | undefined,
  report: Report,
): readonly HoursException[] {
  return written.exceptions.map(({ date, records, closed, hours, reason, source }, index) => {
    const path = ['exceptions', index];
    checkIds(records ?? [], [...path, 'records'], byId, report);
    if ((closed === true) === (hours !== undefined)) {
      report(path, 'an exception is either closed or has hours', 'Keep one of "closed: true" and "hours: ...".');
    }
    const shifts = hours === undefined ? [] : readTimes(hours);
    if ('message' in shifts) report([...path, 'hours'], shifts.message, shifts.cure);
    if (today !== undefined && date < today) {
      report(
        [...path, 'date'],
        `the exception of ${date} is past`,
        'Take it out when nobody asks about that day any more.',
        'warning',
      );
    }
    const open = 'message' in shifts ? [] : shifts;
    return { date, ...(records && { records }), closed: closed === true, shifts: open, reason, source };
  });
}

function checkIds(
  ids: readonly string[],
  path: readonly PropertyKey[],
  byId: ReadonlyMap<string, ContactRecord>,
  report: Report,
): void {
  for (const [at, id] of ids.entries()) {
    if (!byId.has(id)) report([...path, at], `there is no record "${id}"`, meantOrOneOf(id, [...byId.keys()]));
  }
}

function defaultZone(written: Contacts, zones: Zones, report: Report): string {
  const { zone } = written.directory;
  const iana = zones[zone];
  if (iana !== undefined && iana !== 'asker') return iana;
  report(
    ['directory', 'zone'],
    `the default zone "${zone}" is not a place`,
    `Use one of the table "zones": ${Object.keys(zones).join(', ')}.`,
  );
  return 'UTC';
}
