import { MOST_ANSWERS } from '../../context';
import type { ContactRecord } from '../../directory/record';
import { isPost } from '../../directory/record-facts';
import { isOfHours } from '../../facets';
import { wallClock } from '../../hours/zone';
import {
  pairSaid,
  pickedBy,
  placeOfTwo,
  placeRetyped,
  placeSaid,
  saysExtremeOne,
  saysMiddleOne,
} from '../../language/talk/places';
import { sendsByPost } from '../../language/talk/sent-otherwise';
import { onlyOf } from '../../only-of';
import type { Context, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import type { Asking, AskingOfShown } from '../reading/asking';
import { namesOthers, namesRow, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { ownMeaning } from '../reading/says-little';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { byExtreme } from '../rows/hours-ranking';
import { hasKey, hasOption, prints, printsWord } from '../rows/lines';
import { rivalsOf } from '../rows/rivals';
import { recalled, rowAt, type Shown, thoseBefore } from '../rows/shown-before';
import { momentKept } from './another-time';

/** "The 3rd one", "number 4 again", "the earlier one": one of several rows that were shown, by its place or by its hours. */
export function amongShown(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  // "Who handles permits on the 3rd one he bought" asks for what it names.
  if (namesRow(reading)) return undefined;
  const two = ofTwo(asking);
  if (two) return two;
  if (context.findings.length < 2) return oneOfThose(asking) ?? oneByOne(asking);
  const shown = recalled(context, index);
  const [first, second] = shown;
  if (first === undefined || second === undefined) return undefined;
  const when = momentKept(reading, first.facet, context);
  return byPlaces(reading, shown) ?? byPlace(reading, shown, when) ?? byTurn(shown, asking);
}

/** "The first and the last of those". */
function byPlaces(reading: Reading, shown: Shown): Resolution | undefined {
  const rows = pairSaid(reading.text)?.flatMap(place => rowAt(shown, place) ?? []);
  if (rows === undefined || new Set(rows).size < 2) return undefined;
  const because = ['its place among those shown'];
  return answer(rows.map(({ record, facet }) => finding(record, reading.facet ?? facet, because, reading.when)));
}

/** "Hours of the latter": of the two that were spoken of last. */
function ofTwo({ reading: { text, facet, when }, context, index }: AskingOfShown): Resolution | undefined {
  const place = placeOfTwo(text);
  const row = place === undefined ? undefined : rowAt(twoSpokenOf(context, index), place);
  return row && answer([finding(row.record, facet ?? row.facet, ['its place of the two shown'], when)]);
}

/** Shown together, offered together or shown one after the other. */
function twoSpokenOf(context: Context, index: DirectoryIndex): Shown {
  const shown = recalled(context, index);
  const together = shown.length === 1 ? thoseBefore(context, index) : shown;
  const previous = context.earlier?.at(-1) ?? [];
  if (together.length > 0 || shown.length !== 1 || previous.length !== 1) return together.length === 2 ? together : [];
  return recalled({ findings: [...previous, ...context.findings] }, index);
}

/** "And the first one", "sorry, 4": of the list or the choice that one row was picked from, another. */
function oneOfThose({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const those = TO_THE_START.test(reading.text) ? [] : thoseBefore(context, index);
  const retyped = context.when === undefined ? placeRetyped(reading.text) : undefined;
  const row = retyped === undefined ? undefined : rowAt(those, retyped);
  if (row === undefined) return byPlace(reading, those, reading.when);
  return answer([finding(row.record, row.facet, ['its place among those shown'])]);
}

/** "Back to the first one" goes to where the talk began. */
const TO_THE_START = /\b(?:back|original|asked|talked)\b/;

/** "The second one's hours", "the one before that": of rows that were shown one after the other, as far as all are remembered. */
function oneByOne(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const { earlier = [], findings, outcome } = context;
  const answers = [...earlier, findings];
  if (earlier.length === 0 || earlier.length >= MOST_ANSWERS) return undefined;
  if (outcome !== 'answer' || answers.some(({ length }) => length !== 1)) return undefined;
  // "Last one, the south": the last that is asked.
  if (tokensOf(reading.hits, ['region']).size > 0) return undefined;
  const shown = recalled({ findings: answers.flat() }, index);
  // What was shown twice stands where it was first, and is asked what was asked last.
  const { facet } = shown.at(-1) ?? { facet: 'contact' };
  const told = recordsOf(shown);
  const once = shown.filter(({ record }, i) => told.indexOf(record) === i);
  const rows = once.length < shown.length ? once.map(({ record }) => ({ record, facet })) : shown;
  return byPlaces(reading, rows) ?? byPlace(reading, rows, reading.when) ?? byTurn(rows, asking);
}

/** Rows stand in the order in which they were shown; of a menu a bare number is the key. `when` is the moment of the row. */
function byPlace(reading: Reading, shown: Shown, when: When | undefined): Resolution | undefined {
  const said = shown.length === 3 && saysMiddleOne(reading.text) ? SECOND : placeSaid(reading.text);
  // "Number for 2 trucks in the south" is no place in a list of regions.
  if (said === undefined || tokensOf(reading.hits, ['region']).size > 0) return undefined;
  const { place, counted } = said;
  const isMenu = counted && shown.every(({ record }) => hasOption(record));
  const picked = isMenu
    ? shown.filter(({ record }) => hasKey(record, String(place)))
    : shown.slice(place < 0 ? place : place - 1).slice(0, 1);
  const only = onlyOf(picked);
  if (only === undefined) return undefined;
  // "Number 4" asks for no telephone.
  const facet = counted && reading.facet === 'phone' ? only.facet : (reading.facet ?? only.facet);
  // "The 3rd one" is no date.
  const isOrdinal = /\d(?:st|nd|rd|th)\b/.test(reading.text);
  return answer([finding(only.record, facet, ['its place among those shown'], isOrdinal ? undefined : when)]);
}

const SECOND = { place: 2, counted: false } as const;

/** Of two rows whose hours were compared the one that is there earlier, or later; both where opening and closing disagree. */
function byTurn(shown: Shown, { reading, question, index }: Asking): Resolution | undefined {
  const extreme = saysExtremeOne(reading.text);
  const compared = shown.every(({ facet }) => isOfHours(facet));
  if (extreme === undefined || !compared || shown.length > 2) return undefined;
  const { zone } = index.directory;
  const asker = question.zone ?? zone;
  const today = wallClock(question.at, asker).day;
  const rows = recordsOf(shown);
  const ends = (end: 'earliest' | 'latest') =>
    byExtreme({ kind: 'extreme', extreme: end, weekday: undefined }, rows, { today, asker });
  const [first, second] = [ends('earliest'), ends('latest')];
  const [told, other] = extreme === 'earliest' ? [first, second] : [second, first];
  const facet = reading.facet ?? 'hours';
  const because = ['the hours of those shown'];
  const found = (records: readonly ContactRecord[]) => records.map(row => finding(row, facet, because, reading.when));
  const agree = told.length === 1 && (other.length > 1 || other[0] !== told[0]);
  return agree ? answer(found(told)) : choices(found(rows));
}

/** "The sales one": a word that says too little by itself picks one of few, where no other of them prints it. */
export function byWord(asking: AskingOfShown): Resolution | undefined {
  const token = wordPicked(asking);
  const shown = recalled(asking.context, asking.index);
  if (token === undefined || shown.length < 2) return undefined;
  const row = onlyOf(shown.filter(({ record }) => printsWord(record, token.stem)));
  if (row === undefined) return undefined;
  const { facet = row.facet, when } = asking.reading;
  return answer([finding(row.record, facet, [`"${token.text}" is printed for it alone`], when)]);
}

/** "The permits one then" behind a payment's address: of the rows beside it those that print the word, and what is asked. */
export function besideByWord(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const token = wordPicked(asking);
  const row = onlyOf(recalled(context, index));
  if (token === undefined || row === undefined || printsWord(row.record, token.stem)) return undefined;
  const facet = reading.facet ?? row.facet;
  const beside = rivalsOf(row.record, index).filter(one => printsWord(one, token.stem) && prints(one, facet));
  const because = [`"${token.text}" is printed for it, beside what was shown`];
  const found = beside.map(one => finding(one, facet, because, reading.when));
  return found.length > 0 ? choices(found) : undefined;
}

/** The word by which a row is picked that names none by itself; behind a choice a word alone picks. */
function wordPicked({ reading, context: { outcome } }: AskingOfShown): Token | undefined {
  const alone = outcome === 'choices' ? onlyOf(reading.tokens)?.text : undefined;
  const word = alone ?? pickedBy(reading.text);
  const token = word === undefined ? undefined : reading.tokens.findLast(({ text }) => text === word);
  return token === undefined || token.quiet || namesRow(reading, reading.tokens.indexOf(token)) ? undefined : token;
}

/** "A regular stamp and envelope": of addresses the one that is printed for the post, be it a neighbour of the one shown. */
export function byPost({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!sendsByPost(reading.text) || ownMeaning(reading) > TOLD) return undefined;
  const shown = recordsOf(recalled(context, index));
  const told = onlyOf(shown);
  const rows = told && isCarried(told) ? rivalsOf(told, index) : shown;
  const only = onlyOf(
    rows.filter(({ lines }) => lines.some(line => line.kind === 'mail' && isPost(line.carrier ?? ''))),
  );
  if (rows.length < 2 || only === undefined || namesOthers([only], reading)) return undefined;
  return answer([finding(only, 'address', ['it is printed for the post'], reading.when)]);
}

/** Whether a row is an address that is printed for a carrier. */
function isCarried({ lines }: ContactRecord): boolean {
  return lines.some(line => line.kind === 'mail' && line.carrier !== undefined);
}

/** "A stamp and an envelope": so much is said of how it is sent. */
const TOLD = 3;
