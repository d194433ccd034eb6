import type { Choice } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import type { Finding, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfSubject } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { answer, choices, finding, none, printsNo } from '../rows/findings';
import { asksLineKind } from '../rows/lines';
import { eachNamed } from '../rows/regions';
import type { Subject } from '../subjects/subjects';
import { recordsMeant } from './meant';
import { type Missing, type Told, toldOf } from './told-of';
import { wholeUnit, writtenTo } from './whole-unit';

/** Findings of a subject, or the honest no that the sheet prints no such line for it, or that none of its rows fits. */
export type Decided = Missing | Unfit | DecidedFindings;

interface Unfit {
  readonly unfit: Resolution;
}

interface DecidedFindings {
  readonly findings: readonly Finding[];
  readonly tied: boolean;
  /** What was put up for confirmation as a kind of line that the record does not have. */
  readonly lacking: { readonly record: ContactRecord; readonly facet: Facet } | undefined;
}

/** Which records of a subject are meant, and which of their lines answer. */
export function decide(subject: Subject, facet: Facet, asking: AskingOfSubject): Decided {
  const { reading, index, alone } = asking;
  const { meant, picked, when, unfit } = recordsMeant(subject, facet, asking);
  if (unfit) return { unfit };
  const unit = alone ? wholeUnit(meant, facet, reading, index) : [];
  const written = alone ? writtenTo(meant, reading, index) : undefined;
  const isUnit = unit.length > 1 || written !== undefined;
  const ofUnit: Told = written ?? { records: unit, facet: asksLineKind(facet) ? 'contact' : facet };
  const told: Told | Missing = isUnit ? ofUnit : toldOf(meant, subject, facet, asking);
  if ('missing' in told) return told;
  const { records, lacking } = told;
  return {
    findings: records.map(record => found(record, subject, meant, told.facet, when)),
    tied: records.length > 1 && !picked && !isUnit,
    lacking: lacking && { record: lacking, facet },
  };
}

/** A finding by what matched a record, or by what it stands beside. */
function found(
  record: ContactRecord,
  { matches, second }: Subject,
  [first]: readonly ContactRecord[],
  facet: Facet,
  when: When | undefined,
): Finding {
  const match = [...matches, ...(second ? [second] : [])].find(one => one.record === record);
  if (match === undefined) return finding(record, facet, [`of the same unit as ${first?.name ?? ''}`], when);
  const unprinted = match.unprinted();
  return { ...finding(record, facet, match.because(), when), ...(unprinted !== undefined && { unprinted }) };
}

/** Joins what was decided for each subject into one resolution. */
export function conclude(
  decided: readonly Decided[],
  reading: Reading,
  remarks: readonly string[],
  index: DirectoryIndex,
): Resolution {
  const findings = onceEach(decided.flatMap(one => ('findings' in one ? one.findings : [])));
  const missing = decided.find(one => 'missing' in one);
  if (findings.length === 0 && missing) {
    const { missing: record, others, facet } = missing;
    return none({ kind: 'no_line', record, facet, ...(others.length > 0 && { others }) }, [record, ...others]);
  }
  const without = decided.find(one => 'unfit' in one);
  if (findings.length === 0 && without) return without.unfit;
  const tied =
    decided.length === 1 &&
    decided.some(one => 'findings' in one && one.tied) &&
    !reading.all &&
    !eachNamed(findings, reading);
  // A story that touches two rows asks for one of them: better to ask back than to show both as the answer.
  const story = decided.length > 1 && !reading.outright;
  const lacking = decided.map(one => ('findings' in one ? one.lacking : undefined)).find(one => one !== undefined);
  const absent = missing && !story ? [printsNo(missing.missing, missing.facet)] : [];
  const said = lacking ? [printsNo(lacking.record, lacking.facet)] : [...remarks, ...absent];
  return tied || story ? choices(findings, said, promptFor(findings, reading, index)) : answer(findings, said);
}

/** Two subjects may come to the same line of one record: it is shown once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const isFirst = ({ record, facet }: Finding, i: number) =>
    findings.findIndex(other => other.record === record && other.facet === facet) === i;
  return findings.filter(isFirst);
}

/** What sets the choices apart, in the words that data/ has for it. */
export function promptFor(findings: readonly Finding[], reading: Reading, index: DirectoryIndex): string {
  const ids = findings.map(({ record }) => record.id);
  for (const { phrase } of reading.hits) {
    const { sense } = phrase;
    if (sense.ask !== undefined && ids.every(id => sense.records.includes(id))) return sense.ask;
  }
  const shared = (about: readonly string[]) =>
    findings.every(({ record }) => about.some(topic => record.topics.includes(topic)));
  const offered = ({ between, about }: Choice) =>
    between.length === 0 ? shared(about) : ids.every(id => between.includes(id));
  return index.directory.choices.find(offered)?.ask ?? 'Which of these do you mean?';
}
