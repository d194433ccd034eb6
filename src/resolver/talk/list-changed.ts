import type { ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import {
  callsRows,
  keptOnly,
  putBack,
  saysMoreBeside,
  type TakenOut,
  takenOut,
} from '../../language/talk/list-changes';
import { asksLeft, asksRest } from '../../language/talk/the-rest';
import { clean } from '../../language/words/clean';
import { onlyOf } from '../../only-of';
import type { Context, Question, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { type Reading, readQuestion } from '../reading/reading';
import { answer, finding, recordsOf } from '../rows/findings';
import { noneFits } from '../rows/narrow';
import { isRegional } from '../rows/regions';
import { longerBefore, recalled, type Shown } from '../rows/shown-before';
import { subjectsNamed } from '../subjects/named-rows';
import { called, headNamed, rowsCalled, withUnits } from './rows-called';
import { onlyFitting, rowsFitting } from './rows-fitting';

/** "Minus permits", "just permits", "put it back": the list that was shown, shorter or longer again. */
export function listChanged(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, question, index } = asking;
  const { text, tokens } = reading;
  const shown = recalled(context, index);
  const isList = context.outcome === 'answer' && (shown.length >= LIST || isOfThoseThere(context, index));
  const typed = isList ? question.text : '';
  // "Minus permits and parks": what is to be taken out is not asked for, and may be set aside.
  const whole = isList && tokens.some(({ negated }) => negated) ? tokens.map(one => one.text).join(' ') : text;
  const [back, out] = [putBack(text), takenOut(text, typed) ?? takenOut(whole, typed)];
  const words = out?.words ?? keptOnly(text);
  const rest = asksRest(text);
  if (rest && context.shortened && asksLeft(text)) return told(shown, reading, context);
  if ((back === undefined && words === undefined && !rest) || saysMoreBeside(question.text)) return undefined;
  const read = (said: string) => readPart(said, question, index);
  const meant = (said: string, among: Shown) => rowsCalled(read(said), among, index);
  if (back !== undefined)
    return told(restored(back, shown, longerList(context, shown, index), meant), reading, context);
  if (rest) return told(withoutRows(longerBefore(context, index), shown), reading, context);
  if ((shown.length < 2 && !isList) || words === undefined) return undefined;
  const fitting = out === undefined ? onlyFitting(shown, asking) : undefined;
  if (fitting) return fitting;
  const part = read(words);
  const unfit = out === undefined ? [] : rowsFitting(shown, { ...asking, reading: part });
  if (unfit.length > 0 && unfit.length < shown.length) return told(withoutRows(shown, unfit), reading, context);
  const meantBy = called(words, shown, reading, read, index);
  const named =
    out === undefined ? meantBy : withUnits(meantBy.length > 0 ? meantBy : headNamed(part, index), shown, index);
  // "Minus permits" of a list without them: it stays as it is.
  if (named.length === 0 && out?.plain && onlyNames(part, words, index)) return told(shown, reading, context);
  if (named.length === 0 || !isPlain(out, named)) return undefined;
  if (named.length === shown.length) return isList ? allCalled(out, named, reading, context) : undefined;
  return told(out === undefined ? named : withoutRows(shown, named), reading, context);
}

/** "No permits" takes out of a list of so many rows; behind fewer it may say what is meant instead. */
const LIST = 4;

/** Whether it was asked who is there, however few there are: of everybody, or of a list that was made shorter since. */
function isOfThoseThere(context: Context, index: DirectoryIndex): boolean {
  const ofState = context.findings.every(({ facet }) => facet === 'open_now');
  return ofState && (context.listed === true || longerBefore(context, index).length > 0);
}

/** "Only permits" of those alone is the same list; without them nobody is left of it. */
function allCalled(
  out: TakenOut | undefined,
  named: Shown,
  reading: Reading,
  context: Context,
): Resolution | undefined {
  if (out === undefined) return told(named, reading, context);
  const [{ facet } = { facet: 'contact' as const }] = named;
  return noneFits({ facet, when: context.when }, reading, recordsOf(named));
}

/** The list that was longer; of regions that were told as all but some the others besides. */
function longerList(context: Context, shown: Shown, index: DirectoryIndex): Shown {
  const longer = longerBefore(context, index);
  const [first] = shown;
  if (longer.length > 0 || first === undefined || !shown.every(({ record }) => isRegional(record))) return longer;
  return index.units.namedAlike(first.record).map(record => ({ record, facet: first.facet }));
}

/** Whether words name a row, and nothing else is said in them. */
function onlyNames(reading: Reading, words: string, index: DirectoryIndex): boolean {
  return onlyOf(subjectsNamed(reading, index)) !== undefined && words.split(' ').length <= LONGEST_NAME;
}

const LONGEST_NAME = 3;

/** Whether it is a list that something is taken out of: a region goes without saying, a fence is removed elsewhere too. */
function isPlain(out: TakenOut | undefined, named: Shown): boolean {
  return (
    out === undefined ||
    out.plain ||
    /^\d/.test(out.words) ||
    named.every(({ record }) => isRegional(record) || isCalled(record, out.words))
  );
}

/** Whether words stand in a row's name or are its unit's short one, and no more is said. */
function isCalled({ name, unit }: ContactRecord, words: string): boolean {
  const own = new Set([...clean(name).split(' '), clean(unit?.short ?? '')]);
  return words.split(' ').every(word => own.has(word) || callsRows(word));
}

function told(rows: Shown, { facet: asked, text, when }: Reading, { when: before }: Context): Resolution | undefined {
  // "Back" asks for hours elsewhere.
  const facet = asked === 'hours' && !/\bhours\b/.test(text) ? undefined : asked;
  const toldFor = ({ record }: Shown[number], kind: Facet) =>
    finding(record, kind, ['the list so far, changed'], when ?? (isOfHours(kind) ? before : undefined));
  return rows.length === 0 ? undefined : answer(rows.map(row => toldFor(row, facet ?? row.facet)));
}

function withoutRows(rows: Shown, out: Shown): Shown {
  const gone = new Set(recordsOf(out));
  return rows.filter(({ record }) => !gone.has(record));
}

/** Of the last longer list what is named, beside what is shown; all of it where nothing is. */
function restored(words: string, shown: Shown, longer: Shown, meant: (words: string, among: Shown) => Shown): Shown {
  if (words === '') return longer;
  if (longer.length === 0) return [];
  const left = withoutRows(longer, shown);
  const named = meant(words, left);
  return named.length === 0 ? [] : withoutRows(longer, withoutRows(left, named));
}

function readPart(text: string, question: Question, index: DirectoryIndex): Reading {
  return readQuestion({ ...question, text }, index);
}
