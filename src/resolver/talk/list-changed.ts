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
import { asksRest, placeSaid } from '../../language/talk/places';
import { clean } from '../../language/words/clean';
import { numberSaid } from '../../language/words/counts';
import { AND } from '../../language/words/joining-words';
import type { Context, Question, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Asking, AskingOfShown } from '../reading/asking';
import { namesRow, speaksAgainst, tokensOf } from '../reading/hits';
import { type Reading, readQuestion, reread } from '../reading/reading';
import { answer, finding, recordsOf } from '../rows/findings';
import { hasKey, printsWord } from '../rows/lines';
import { byHoursOrState, noneFits, toldBy } from '../rows/narrow';
import { isRegional, namesPlace, regionsNamed, servesOneOf } from '../rows/regions';
import { longerBefore, recalled, rowAt, type Shown } from '../rows/shown-before';
import { namesAnother, subjectsNamed } from '../subjects/named-rows';
import { atAnotherTime } from './another-time';
import { likeliest, weigh } from './weighed';

/** "Minus permits", "just permits", "put it back": the list that was shown, shorter or longer again. */
export function listChanged(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, question, index } = asking;
  const { text, tokens } = reading;
  const isList = context.outcome === 'answer' && context.findings.length >= LIST;
  const typed = isList ? question.text : '';
  // "Minus permits and parks": what is to be taken out is not asked for, and may be set aside.
  const whole = isList && tokens.some(({ negated }) => negated) ? tokens.map(one => one.text).join(' ') : text;
  const [back, out] = [putBack(text), takenOut(text, typed) ?? takenOut(whole, typed)];
  const words = out?.words ?? keptOnly(text);
  const rest = asksRest(text);
  if ((back === undefined && words === undefined && !rest) || saysMoreBeside(question.text)) return undefined;
  const shown = recalled(context, index);
  const read = (said: string) => readPart(said, question, index);
  const meant = (said: string, among: Shown) => rowsCalled(read(said), among, index);
  if (back !== undefined) return told(restored(back, shown, longerBefore(context, index), meant), reading, context);
  if (rest) return told(withoutRows(longerBefore(context, index), shown), reading, context);
  if (shown.length < 2 || words === undefined) return undefined;
  const fitting = out === undefined ? byCondition(shown, asking) : undefined;
  if (fitting) return fitting;
  const part = read(words);
  const unfit = out === undefined ? [] : fittingRows(shown, { ...asking, reading: part });
  if (unfit.length > 0 && unfit.length < shown.length) return told(withoutRows(shown, unfit), reading, context);
  const called =
    byRegional(words, shown) ??
    byKey(reading, shown) ??
    byPlace(words, shown) ??
    eachCalled(words, part, shown, read, index);
  const named = out === undefined ? called : withUnits(called, shown, index);
  // "Minus permits" of a list without them: it stays as it is.
  if (named.length === 0 && out?.plain && onlyNames(part, words, index)) return told(shown, reading, context);
  if (named.length === 0 || named.length === shown.length || !isPlain(out, named)) return undefined;
  return told(out === undefined ? named : withoutRows(shown, named), reading, context);
}

/** "No permits" takes out of a list of so many rows; behind fewer it may say what is meant instead. */
const LIST = 4;

/** Whether words name a row, and nothing else is said in them. */
function onlyNames(reading: Reading, words: string, index: DirectoryIndex): boolean {
  const [subject, other] = subjectsNamed(reading, index);
  return subject !== undefined && other === undefined && words.split(' ').length <= LONGEST_NAME;
}

const LONGEST_NAME = 3;

/** "Central time ones only", "only those after 6": by what hours they keep, or whether they are there then. */
function byCondition(shown: Shown, asking: AskingOfShown): Resolution | undefined {
  const { reading, context } = asking;
  const { facet, tokens } = reading;
  if (namesRow(reading)) return undefined;
  const said = atAnotherTime(reading, context);
  const timed =
    (facet === undefined || isOfHours(facet)) &&
    (said.when?.kind === 'clock' || said.when?.kind === 'days') &&
    (facet === 'open_now' || shown.every(row => isOfHours(row.facet))) &&
    tokens.every(({ quiet, text }) => quiet || callsRows(text));
  if (facet === 'open_now' && !timed) return undefined;
  const narrowed = byHoursOrState(
    recordsOf(shown),
    timed,
    timed ? { ...asking, reading: reread(said, { all: true }) } : asking,
  );
  if (timed && narrowed?.records.length === 0) return noneFits(narrowed, reading, recordsOf(shown));
  return narrowed === undefined || narrowed.records.length === 0 ? undefined : toldBy(narrowed);
}

/** "Drop the ones on central time": those that keep such hours. */
function fittingRows(shown: Shown, asking: Asking): Shown {
  if (namesRow(asking.reading) || namesPlace(asking.reading)) return [];
  const fitting = new Set(byHoursOrState(recordsOf(shown), asking.reading.facet === 'open_now', asking)?.records);
  return shown.filter(({ record }) => fitting.has(record));
}

/** "Just the regional ones". */
function byRegional(words: string, shown: Shown): Shown | undefined {
  return /^(?:regional|regions?|regional centers?)(?: ones?)?$/.test(words)
    ? shown.filter(({ record }) => isRegional(record))
    : undefined;
}

/** "Without option 3": of a menu. */
function byKey({ literals: { options } }: Reading, shown: Shown): Shown | undefined {
  return options.length === 0 ? undefined : shown.filter(({ record }) => options.some(key => hasKey(record, key)));
}

/** "Drop the first one", "only the first two". */
function byPlace(words: string, shown: Shown): Shown | undefined {
  const [, count] = /^first (two|three|four|[2-4])$/.exec(words) ?? [];
  if (count !== undefined) return shown.slice(0, numberSaid(count));
  const place = placeSaid(`the ${words}`)?.place;
  const row = place === undefined ? undefined : rowAt(shown, place);
  return row && [row];
}

/** Whether it is a list that something is taken out of: a region goes without saying, a lien is removed elsewhere too. */
function isPlain(out: TakenOut | undefined, named: Shown): boolean {
  return (
    out === undefined || out.plain || named.every(({ record }) => isRegional(record) || isCalled(record, out.words))
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

/** The rows of a list that words stand for, by region, by name or by a word that they print; none where another row is named. */
function rowsCalled(reading: Reading, among: Shown, index: DirectoryIndex): Shown {
  if (reading.hits.some(speaksAgainst)) return [];
  const regions = regionsNamed(reading, index);
  const weighed = among.map(row => ({ row, ...weigh(row.record, row.facet, reading, regions, index) }));
  const placed = weighed.filter(({ record }) => servesOneOf(record, regions));
  const likely = placed.length > 0 ? placed : likeliest(weighed);
  const explained = new Set(likely.flatMap(one => [...one.explained.keys()]));
  for (const i of tokensOf(reading.hits, ['region'])) explained.add(i);
  const found = likely.length > 0 ? likely.map(({ row }) => row) : byPrint(reading, among);
  // Every word is one of the rows', or calls them rows: else something else is asked.
  const all = reading.tokens.every(
    ({ quiet, text, stem }, i) =>
      explained.has(i) || callsRows(text) || (!quiet && found.every(({ record }) => printsWord(record, stem))),
  );
  return all && !namesAnother(recordsOf(found), reading, index) ? found : [];
}

/** "Permits and parks": where the words call no rows together, those that each part of them calls; none where one calls none. */
function eachCalled(
  words: string,
  whole: Reading,
  among: Shown,
  read: (said: string) => Reading,
  index: DirectoryIndex,
): Shown {
  const together = rowsCalled(whole, among, index);
  const parts = words.split(JOINED);
  if (together.length > 0 || parts.length < 2) return together;
  const each = parts.map(part => rowsCalled(read(part), among, index));
  return each.every(rows => rows.length > 0) ? among.filter(row => each.some(rows => rows.includes(row))) : [];
}

const JOINED = new RegExp(` (?:${AND}|n?or) `);

/** With the head of a unit all of its rows. */
function withUnits(named: Shown, among: Shown, index: DirectoryIndex): Shown {
  const units = named.flatMap(({ record }) =>
    index.units.headOf(record) === record && record.unit ? record.unit.id : [],
  );
  return units.length === 0
    ? named
    : among.filter(row => named.includes(row) || (row.record.unit !== undefined && units.includes(row.record.unit.id)));
}

function byPrint({ tokens }: Reading, among: Shown): Shown {
  const telling = tokens.filter(({ quiet, text }) => !quiet && !callsRows(text));
  return telling.length === 0
    ? []
    : among.filter(({ record }) => telling.every(({ stem }) => printsWord(record, stem)));
}
