import type { ContactRecord } from '../../directory/record';
import { rulesOut } from '../../language/aside/ruled-out';
import { readFacet } from '../../language/asked/facet-cues';
import { asksEveryOfKind } from '../../language/asked/of-several';
import { asksWho } from '../../language/asked/whole';
import { NUMBERS, numberSaid } from '../../language/words/counts';
import type { Finding, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import type { Reading } from '../reading/reading';
import { answer, choices, none, recordsOf } from '../rows/findings';
import { asksLineKind, linesFor, printsWord, stemsOf } from '../rows/lines';
import { regionsNamed, servesOneOf } from '../rows/regions';
import { asQuestion } from './own-questions';
import { findSubjects } from './subjects';

/** Of several rows those are left out that the words rule out: "all except the fax", "parks other than the north". */
export function withoutExcluded(resolution: Resolution, reading: Reading, index: DirectoryIndex): Resolution {
  if (reading.unwanted.length === 0 || !('findings' in resolution)) return resolution;
  // One row that is shown may be what a list is asked for besides: then none is left.
  const [first] = resolution.findings;
  const listed = (asksWho(reading.text) || reading.all || asksEveryOfKind(reading.text)) && first?.facet !== 'topics';
  const single = resolution.findings.length < 2;
  if (single && (!listed || isNamedSo(first, reading))) return resolution;
  const menu = resolution.findings.every(({ facet }) => facet === 'menu_option');
  const isOut = excludes(reading, menu, single, listed, index);
  if (isOut === undefined) {
    const excepted = listed && !single && reading.unwanted.some(({ text }) => EXCEPT.test(text));
    return excepted ? withRemark(resolution, NOT_LEFT_OUT) : resolution;
  }
  const left = resolution.findings.filter(found => !isOut(found));
  if (left.length === resolution.findings.length) return resolution;
  if (left.length === 0) return none({ kind: 'unknown' });
  return resolution.outcome === 'answer'
    ? answer(left, resolution.remarks)
    : choices(left, resolution.remarks, resolution.prompt);
}

function withRemark(resolution: Extract<Resolution, { findings: unknown }>, remark: string): Resolution {
  return { ...resolution, remarks: [...resolution.remarks, remark] };
}

const EXCEPT = /^(?:except|excluding|but|besides|minus)$/;

/** "All regions but one", "all but a town that the sheet does not know": nobody knows which row that is. */
const NOT_LEFT_OUT = 'What you want left out names nothing on the sheet: all are shown.';

/** "Everything besides the permit itself" may be an alias for one row. */
function isNamedSo(found: Finding | undefined, { hits, tokens }: Reading): boolean {
  return hits.some(
    ({ phrase: { sense }, tokens: at }) =>
      found !== undefined && sense.records.includes(found.record.id) && at.some(i => rulesOut(tokens[i]?.text ?? '')),
  );
}

const MANY = /\b(?:lines|numbers|rows|ones|desks|units|everything)\b/;

/** Whether a row that was found is ruled out. */
type IsOut = (found: Finding) => boolean;

/** Reads what is ruled out as a question of its own ("the two held ones" by "held"): a kind of line, regions, rows. Undefined where it names none of them. */
function excludes(
  reading: Reading,
  menu: boolean,
  single: boolean,
  listed: boolean,
  index: DirectoryIndex,
): IsOut | undefined {
  const said = reading.unwanted.filter(({ text }) => !rulesOut(text));
  const tokens = said.filter(({ text }) => !NUMBERS.includes(text));
  const out = asQuestion(tokens, reading, index);
  return (
    (menu ? ofKeys(tokens.every(({ quiet }) => quiet) ? said : tokens) : undefined) ??
    ofKind(out) ??
    ofRegions(out, index) ??
    ofRows(out, tokens, single, listed, reading, index)
  );
}

/** "Every option but 5". */
function ofKeys(tokens: readonly Token[]): IsOut | undefined {
  const keys = new Set(tokens.map(({ text }) => String(numberSaid(text))).filter(key => /^\d$/.test(key)));
  if (keys.size === 0) return undefined;
  return ({ lines }) => lines.some(line => line.kind === 'phone' && line.option !== undefined && keys.has(line.option));
}

/** "All but the faxes": the rows that have no other kind of line. */
function ofKind({ text }: Reading): IsOut | undefined {
  const kind = readFacet(text);
  if (!asksLineKind(kind)) return undefined;
  return ({ record }) => record.lines.length > 0 && linesFor(record, kind).length === record.lines.length;
}

/** "Everybody except the north". */
function ofRegions(out: Reading, index: DirectoryIndex): IsOut | undefined {
  const regions = regionsNamed(out, index);
  return regions.length === 0 ? undefined : ({ record }) => servesOneOf(record, regions);
}

/** "All of them besides permits and parks": the rows that are named, of a unit that is named all. */
function ofRows(
  out: Reading,
  tokens: readonly Token[],
  single: boolean,
  listed: boolean,
  reading: Reading,
  index: DirectoryIndex,
): IsOut | undefined {
  const readings = [out, ...eachOf(tokens).map(part => asQuestion(part, reading, index))];
  const named = readings.flatMap(one => recordsOf(findSubjects(one, index).subjects[0]?.matches ?? []));
  if (named.length === 0) return undefined;
  // "Not held, who has it": a word of several rows tells of how it stands, and takes none of them out alone.
  const unsaid = single && asksWho(reading.text) && new Set(named).size > 1;
  const telling = tokens.filter(({ quiet, stem }) => !quiet && index.posting(stem) !== undefined);
  // "Never mind permits, plates": what is not asked for is one topic of a row that may have the other as well.
  const rows = unsaid ? [] : named.filter(record => listed || !hasOther(record, telling, reading));
  const units = rows.filter(record => index.units.headOf(record) === record).map(({ unit }) => unit?.id);
  // "The ABC lines" are those of the units beside it too that print its acronym.
  const beside = MANY.test(out.text) ? rows.flatMap(record => index.units.besideUnit(record)) : [];
  return ({ record }) =>
    rows.includes(record) || beside.includes(record) || (record.unit !== undefined && units.includes(record.unit.id));
}

/** The rows that words name as a question of their own. */
export function namedAlone(
  tokens: readonly Token[],
  reading: Reading,
  index: DirectoryIndex,
): readonly ContactRecord[] {
  return findSubjects(asQuestion(tokens, reading, index), index).subjects.flatMap(({ matches }) => recordsOf(matches));
}

/** "Except permits and parks": where several are named, the words of each. */
function eachOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:and|or|nor)$/.test(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.length > 1 ? parts : [];
}

/** Whether words name one topic of a row, and not the row, and a word of its own beside them is what it was found by. */
function hasOther(record: ContactRecord, telling: readonly Token[], { tokens }: Reading): boolean {
  const { name, topics, unit } = record;
  const own = [name, unit?.name ?? '', unit?.short ?? ''].flatMap(stemsOf);
  const handled = topics.flatMap(stemsOf);
  const out = telling.map(({ stem }) => stem);
  const isTopic = out.length > 0 && out.every(one => handled.includes(one) && !own.includes(one));
  return (
    isTopic &&
    tokens.some(({ quiet, negated, stem }) => !quiet && !negated && !out.includes(stem) && printsWord(record, stem))
  );
}
