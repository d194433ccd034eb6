import type { ContactRecord } from '../directory/record';
import { keptOnly, putBack, takenOut } from '../language/list-changes';
import { asksRest } from '../language/places';
import type { Context, Question, Resolution } from '../question';
import { holds } from './among-shown';
import type { DirectoryIndex } from './directory-index';
import { answer, finding } from './findings';
import { namesAnother } from './named-rows';
import { heard, type Reading, readQuestion } from './reading';
import { regionsNamed } from './regions';
import { recalled, type Shown } from './shown-before';
import { LEAST_HINT, TIE, weigh } from './weighed';

/** "Minus permits", "just permits", "put it back": the list that was shown, shorter or longer again. */
export function listChanged(
  reading: Reading,
  context: Context,
  question: Question,
  index: DirectoryIndex,
): Resolution | undefined {
  const { text } = reading;
  const [back, out] = [putBack(text), takenOut(text)];
  const words = out ?? keptOnly(text);
  const rest = asksRest(text);
  if (back === undefined && words === undefined && !rest) return undefined;
  const shown = recalled(context, index);
  const meant = (said: string, among: Shown) => rowsMeant(said, among, question, index);
  if (back !== undefined) return told(restored(back, shown, longerBefore(context, index), meant), reading);
  if (rest) return told(withoutRows(longerBefore(context, index), shown), reading);
  if (shown.length < 2 || words === undefined) return undefined;
  const named = meant(words, shown);
  if (named.length === 0 || named.length === shown.length) return undefined;
  return told(out === undefined ? named : withoutRows(shown, named), reading);
}

function told(rows: Shown, { facet: asked, text, when }: Reading): Resolution | undefined {
  // "Back" asks for hours elsewhere.
  const facet = asked === 'hours' && !/\bhours\b/.test(text) ? undefined : asked;
  const because = ['the list so far, changed'];
  return rows.length === 0
    ? undefined
    : answer(rows.map(row => finding(row.record, facet ?? row.facet, because, when)));
}

/** The last list that was longer and held all that is shown; none where the talk has made none shorter. */
function longerBefore({ earlier = [], findings }: Context, index: DirectoryIndex): Shown {
  const has = (list: Context['findings']) =>
    list.length > findings.length && findings.every(({ record }) => list.some(one => one.record === record));
  return recalled({ findings: earlier.findLast(has) ?? [] }, index);
}

function withoutRows(rows: Shown, out: Shown): Shown {
  const gone = new Set(recordsIn(out));
  return rows.filter(({ record }) => !gone.has(record));
}

/** Of the last longer list what is named, beside what is shown; all of it where nothing is. */
function restored(words: string, shown: Shown, longer: Shown, meant: (words: string, among: Shown) => Shown): Shown {
  if (words === '') return longer;
  const left = withoutRows(longer, shown);
  const named = meant(words, left);
  return named.length === 0 ? [] : withoutRows(longer, withoutRows(left, named));
}

/** The rows of a list that words stand for, by region, by name or by a word that they print; none where another row is named. */
function rowsMeant(words: string, among: Shown, question: Question, index: DirectoryIndex): Shown {
  const part = { ...question, text: words };
  const reading = readQuestion(part, index, heard(part, index));
  const regions = regionsNamed(reading, index);
  const placed = among.filter(({ record: { region } }) => region !== undefined && regions.includes(region));
  if (placed.length > 0) return placed;
  const weighed = among.map(row => ({ row, ...weigh(row.record, row.facet, reading, [], index) }));
  const best = Math.max(...weighed.map(({ score }) => score));
  const likely = weighed.filter(({ score }) => score > LEAST_HINT && score >= best - TIE).map(({ row }) => row);
  if (likely.length > 0) return namesAnother(recordsIn(likely), reading, index) ? [] : likely;
  const telling = reading.tokens.filter(({ quiet }) => !quiet);
  return telling.length === 0 ? [] : among.filter(({ record }) => telling.every(({ stem }) => holds(record, stem)));
}

function recordsIn(rows: Shown): readonly ContactRecord[] {
  return rows.map(({ record }) => record);
}
