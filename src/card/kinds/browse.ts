import type { Directory } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import { unitText } from '../../directory/record-title';
import type { Finding, Question } from '../../question';
import { sheetText } from '../parts/footnote';
import type { Card, Part } from '../shape/card';
import { tryInstead } from '../shape/sentences';
import { bold, noticePart, textPart } from '../shape/spans';
import { dayNotices, entryPart } from './list';

/** What to read of the directory: `at` in epoch ms, `region` as a record prints it, `page` from 1. */
export interface Browsing {
  readonly at: number;
  readonly zone?: string;
  readonly region?: string;
  /** Ids of the records that a search found, where one was made. */
  readonly found?: readonly string[];
  readonly page?: number;
  readonly pageSize: number;
}

/** The directory by unit with open or closed now, one page of it; records of other regions are left out where one is given. */
export function browse(directory: Directory, { at, zone, region, found, page = 1, pageSize }: Browsing): Card {
  const question: Question = { text: '', conversation: '', at, ...(zone !== undefined && { zone }) };
  const among = found && new Set(found);
  const listed = byUnit(
    directory,
    directory.records.filter(record => isOf(region, record) && (among?.has(record.id) ?? true)),
  );
  const of = Math.max(1, Math.ceil(listed.length / pageSize));
  const number = Math.min(Math.max(1, Math.trunc(page) || 1), of);
  const records = listed.slice((number - 1) * pageSize, number * pageSize);
  return {
    tone: 'answer',
    title: `${directory.name}: ${listed.length} ${listed.length === 1 ? 'entry' : 'entries'}${found ? ' found' : ''}`,
    parts:
      found && listed.length === 0
        ? [textPart(tryInstead(directory))]
        : [...noticesOf(records, question, directory), ...unitParts(records, question, directory)],
    more: [],
    actions: [],
    page: { number, of },
    footnote: sheetText(directory.effective, at),
  };
}

function isOf(region: string | undefined, record: ContactRecord): boolean {
  return region === undefined || record.region === undefined || record.region === region;
}

/** Records in the order of the directory's units; those without one come last. */
function byUnit(directory: Directory, records: readonly ContactRecord[]): ContactRecord[] {
  const order = new Map(directory.units.map(({ id }, index) => [id, index]));
  const place = ({ unit }: ContactRecord): number => (unit && order.get(unit.id)) ?? order.size;
  return [...records].sort((a, b) => place(a) - place(b));
}

function noticesOf(records: readonly ContactRecord[], question: Question, directory: Directory): Part[] {
  const said = dayNotices(records.map(findingOf), question, directory);
  return said.map(noticePart);
}

function unitParts(records: readonly ContactRecord[], question: Question, directory: Directory): Part[] {
  let unit: string | undefined;
  return records.flatMap(record => {
    const heading = record.unit ? unitText(record.unit) : 'Others';
    const entry = entryPart(findingOf(record), question, directory);
    if (heading === unit) return [entry];
    unit = heading;
    return [{ kind: 'text', spans: [bold(heading)] } satisfies Part, entry];
  });
}

function findingOf(record: ContactRecord): Finding {
  return { record, facet: 'contact', lines: record.lines, because: ['the directory, read through'] };
}
