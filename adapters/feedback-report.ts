import { type Directory, WRONG_REASONS } from '../src/index';
import type { Reports } from './store';

/** What is reported, from which store, and the sheet that names the rows. */
export interface Told {
  readonly reports: Reports;
  /** The file, or "PostgreSQL". */
  readonly store: string;
  /** Epoch milliseconds; absent for all that is kept. */
  readonly since?: number;
  readonly directory?: Directory;
}

type Wrong = Reports['wrongs'][number];

/** The text shows so many rows and questions; JSON has all. */
const MOST = 25;
/** Of one row so many different reports. */
const MOST_OF_A_ROW = 5;
/** Of a question so many letters: it may be as long as a page. */
const LONGEST = 200;

/** Everything as JSON: rows by id and name, moments as ISO. */
export function reportJson({ reports, store, since, directory }: Told): string {
  const { right, wrongs, unanswered } = reports;
  const json = JSON.stringify(
    {
      store,
      since: since === undefined ? null : isoOf(since),
      sheet: directory?.version ?? null,
      right,
      wrong: wrongs.map(({ records, last, ...wrong }) => ({
        records: records.map(id => ({ id, name: directory?.byId.get(id)?.name ?? null })),
        ...wrong,
        last: isoOf(last),
      })),
      unanswered: unanswered.map(({ last, ...missed }) => ({ ...missed, last: isoOf(last) })),
    },
    null,
    2,
  );
  return json.replace(UNSEEN, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What steers a terminal or turns the text round, and JSON lets pass as it is. */
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The most frequent reports, for the sheet's maintainer. */
export function reportLines(told: Told): string[] {
  const { reports, store, since } = told;
  const { right, wrongs, unanswered } = reports;
  const from = `${since === undefined ? 'Of all that is kept' : `Since ${momentOf(since)}`} in ${store}`;
  if (right + wrongs.length + unanswered.length === 0) {
    return [`${from}: nobody said anything about an answer, and no question went without one.`];
  }
  const counts = [`${right} right`, `${sumOf(wrongs)} wrong`, `${sumOf(unanswered)} without an answer`];
  return [`${from}: ${counts.join(', ')}.`, ...wrongLines(told), ...missedLines(unanswered)];
}

/** For each row, what was said about answers that showed it; an answer with two rows is under both. */
function wrongLines(told: Told): string[] {
  const { wrongs } = told.reports;
  if (wrongs.length === 0) return [];
  const rows = [...new Set(wrongs.flatMap(({ records }) => records))]
    .map(id => ({ id, said: wrongs.filter(({ records }) => records.includes(id)) }))
    .sort((a, b) => sumOf(b.said) - sumOf(a.said));
  return [
    '',
    'Said to be wrong, by row of the sheet',
    ...rows
      .slice(0, MOST)
      .flatMap(({ id, said }) => [
        `  ${rowName(id, told)}: ${timesOf(sumOf(said))}`,
        ...said.slice(0, MOST_OF_A_ROW).map(wrong => `    ${saidLine(wrong, id, told)}`),
        ...further(said, MOST_OF_A_ROW, '    '),
      ]),
    ...further(rows, MOST, '  '),
  ];
}

function rowName(id: string, { directory }: Told): string {
  if (directory === undefined) return id;
  const record = directory.byId.get(id);
  if (record === undefined) return `${id} (no longer on the sheet)`;
  return `${[record.name, record.region].filter(part => part !== undefined).join(', ')} (${id})`;
}

function saidLine({ reason, records, question, version, count, last }: Wrong, id: string, told: Told): string {
  const others = records.filter(other => other !== id).map(other => rowName(other, told));
  return [
    reasonOf(reason),
    timesOf(count),
    `last ${momentOf(last)}`,
    ...(others.length === 0 ? [] : [`shown with ${others.join(' and ')}`]),
    ...(told.directory === undefined || version === told.directory.version ? [] : ['of another version of the sheet']),
  ]
    .join(', ')
    .concat(question === undefined ? '' : `: ${quoted(question)}`);
}

function reasonOf(reason: string | undefined): string {
  if (reason === undefined) return 'Not said what';
  return Object.entries(WRONG_REASONS).find(([name]) => name === reason)?.[1] ?? reason;
}

function missedLines(unanswered: Reports['unanswered']): string[] {
  if (unanswered.length === 0) return [];
  return [
    '',
    'Questions without an answer, most frequent first',
    ...unanswered
      .slice(0, MOST)
      .map(({ text, count, last }) => `  ${timesOf(count)}, last ${momentOf(last)}: ${quoted(text)}`),
    ...further(unanswered, MOST, '  '),
  ];
}

function further(all: readonly unknown[], shown: number, indent: string): string[] {
  return all.length > shown ? [`${indent}... and ${all.length - shown} more (--json has all)`] : [];
}

const sumOf = (all: readonly { readonly count: number }[]): number => all.reduce((sum, { count }) => sum + count, 0);
const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const isoOf = (at: number): string => new Date(at).toISOString();
const momentOf = (at: number): string => `${isoOf(at).slice(0, 16).replace('T', ' ')} UTC`;

/** In one line, its beginning only where it is long; what an asker typed moves no cursor and turns no line around. */
function quoted(text: string): string {
  const letters = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  const more = letters.length - LONGEST;
  return more > 0
    ? `"${letters.slice(0, LONGEST).join('')}…" (${more} more letters: --json has all)`
    : `"${letters.join('')}"`;
}
