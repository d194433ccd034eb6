import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { isRuledOut } from '../language/listing';
import type { Context, Question, Resolution } from '../question';
import type { DirectoryIndex } from './directory-index';
import { answer, finding } from './findings';
import { byHours, byState } from './narrow';
import type { Reading } from './reading';
import { remarksOn } from './remarks';

/** The records that the conversation is about, those still in the directory. */
export function recalled(context: Context, index: DirectoryIndex): { record: ContactRecord; facet: Facet }[] {
  return context.findings.flatMap(({ record: id, facet }) => {
    const record = index.directory.byId.get(id);
    return record ? [{ record, facet }] : [];
  });
}

/** "Let me read it back, 800-555-0109?": what was shown once more, where the number put up is a slip of one of its own. */
export function readBack(
  literal: Resolution,
  reading: Reading,
  context: Context,
  index: DirectoryIndex,
): Resolution | undefined {
  if (literal.outcome !== 'none' || literal.reason.kind !== 'not_printed' || context.outcome !== 'answer')
    return undefined;
  const { near } = literal.reason;
  const told = recalled(context, index);
  const noted = told.length === 1 && NOTED.test(reading.text) && reading.literals.phones.length === 1;
  const shown = noted
    ? told
    : told.filter(({ record }) => record.lines.some(line => 'number' in line && line.number === near));
  if ((near === undefined && !noted) || shown.length === 0) return undefined;
  return answer(
    shown.map(({ record, facet }) => finding(record, facet, ['the conversation so far'], reading.when)),
    remarksOn(
      reading,
      shown.map(({ record }) => record),
    ),
  );
}

/** A number that the asker has from somewhere is held against the one that was shown. */
const NOTED = /\bi (had |have |just )?(wrote|written|jotted|have|had|got|heard|typed|dialed|put|saved|was told)\b/;

/** "Which of those run on eastern time", "any of them open late": of several rows shown before, some. */
export function ofThose(
  reading: Reading,
  before: readonly ContactRecord[],
  question: Question,
  index: DirectoryIndex,
): Resolution | undefined {
  if (before.length < 2 || !OF_THOSE.test(reading.text) || isRuledOut(reading.text)) return undefined;
  const state = reading.facet === 'open_now' ? byState(before, reading, question, index) : undefined;
  const narrowed = byHours(before, reading, question, index) ?? state;
  if (narrowed === undefined || narrowed.records.length === 0) return undefined;
  const { records, facet, because, when } = narrowed;
  return answer(records.map(record => finding(record, facet, [because], when)));
}

const OF_THOSE = /\b(which|any|who|whichever)\b/;
