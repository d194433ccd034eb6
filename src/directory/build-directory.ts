import { checkDates } from './checks/check-dates';
import { checkExceptions, checkHoursless } from './checks/check-exceptions';
import { checkNights } from './checks/check-nights';
import { checkReach } from './checks/check-reach';
import { checkTopics } from './checks/check-topics';
import { checkTwice } from './checks/check-twice';
import { checkUnits } from './checks/check-units';
import { type Choice, type Directory, SHOWN_EXAMPLES } from './directory';
import type { ParseOptions } from './parse-directory';
import { checkIds, type Reports } from './problems/report';
import { ASKER_ZONE, type ContactRecord, type Unit } from './record';
import type { Vocabulary } from './vocabulary';
import { buildExceptions } from './written/build-exceptions';
import { buildRecord, hoursReader } from './written/build-record';
import { readCountry } from './written/read-country';
import type { Zones } from './written/read-hours';
import { readZones } from './written/read-zones';
import type { Contacts } from './written/shape';

/** What the file itself does not hold. */
export interface BuildOptions extends ParseOptions {
  readonly vocabulary: Vocabulary;
}

/** Makes the directory of what was written, and reports what does not fit together. Equal hours and units are shared objects. */
export function buildDirectory(written: Contacts, context: BuildOptions, reports: Reports): Directory {
  const { name, app = name, command, examples } = written.directory;
  const zones = readZones(written.zones, reports);
  const units = new Map(Object.entries(written.units).map(([id, unit]): [string, Unit] => [id, { id, ...unit }]));
  const tables = { pages: written.pages, units, hours: hoursReader(zones, reports) };
  const records = written.records.map((record, index) => buildRecord(record, index, tables, reports));
  const byId = indexById(records, reports);
  const choices = buildChoices(written, byId, reports);
  const exceptions = buildExceptions(written, byId, reports);
  const holidays = readCountry(written.directory.holidays, reports);
  checkExamples(examples, reports);
  checkNights(written, records, reports);
  checkUnits(written, reports);
  checkExceptions(written, context.today, reports);
  checkHoursless(written, reports);
  checkDates(written.pages, context.today, reports);
  checkReach(written.records, reports);
  checkTwice(written, reports);
  checkTopics(records, choices, reports);
  return {
    name,
    app,
    command,
    effective: Object.values(written.pages).sort().at(-1) ?? '',
    zone: defaultZone(written.directory.zone, zones, reports),
    ...(holidays !== undefined && { holidays }),
    records,
    byId,
    units: [...units.values()],
    exceptions,
    choices,
    vocabulary: context.vocabulary,
    examples,
    version: context.version,
  };
}

function indexById(records: readonly ContactRecord[], reports: Reports): ReadonlyMap<string, ContactRecord> {
  const byId = new Map<string, ContactRecord>();
  for (const [index, record] of records.entries()) {
    const first = byId.get(record.id);
    if (first === undefined) byId.set(record.id, record);
    else {
      const message = `the id "${record.id}" is taken by the record "${first.name}" above`;
      reports.wrong(['records', index, 'id'], message, 'Give one of the two another id.');
    }
  }
  return byId;
}

/** Warns of questions beyond those that a card offers: nobody would ever see them. */
function checkExamples(examples: readonly string[], reports: Reports): void {
  if (examples.length <= SHOWN_EXAMPLES) return;
  const cure = `Keep the ${SHOWN_EXAMPLES} that are asked most; the first one stands where there is room for one.`;
  const message = `cards offer ${SHOWN_EXAMPLES} examples, and of these there are ${examples.length}`;
  reports.warn(['directory', 'examples', SHOWN_EXAMPLES], message, cure);
}

const ONE_MEANT =
  'Name those that it may be as well; words that mean one record alone are an entry under "aliases" in vocabulary.yaml.';

function buildChoices(
  written: Contacts,
  byId: ReadonlyMap<string, ContactRecord>,
  reports: Reports,
): readonly Choice[] {
  return written.choices.map(({ about, ask, between = [] }, index) => {
    const path = ['choices', index, 'between'];
    checkIds(between, path, byId, reports);
    if (between.length === 1) reports.warn(path, `there is nothing to choose between "${between[0]}" alone`, ONE_MEANT);
    return { about, ask, between };
  });
}

function defaultZone(label: string, zones: Zones, reports: Reports): string {
  const zone = zones[label];
  if (zone !== undefined && zone !== ASKER_ZONE) return zone;
  const places = Object.keys(zones).filter(known => zones[known] !== ASKER_ZONE);
  const cure = `Use one of the table "zones" that is a place: ${places.join(', ')}.`;
  const message = `the zone "${label}" is ${zone === undefined ? 'not known' : 'no place'}`;
  reports.dangling(['zones'], ['directory', 'zone'], message, cure);
  return 'UTC';
}
