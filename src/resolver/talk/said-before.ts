import type { ContactRecord } from '../../directory/record';
import { theirsAsked } from '../../language/aside/asked-besides';
import { readFacet } from '../../language/asked/facet-cues';
import { meansPrevious } from '../../language/talk/places';
import { meansSaidBefore } from '../../language/talk/points-back';
import { asksOtherRegions, keyGoneBackTo, picksRegional, wordOfOne } from '../../language/talk/said-before';
import { othersCounted } from '../../language/talk/the-rest';
import { meaning } from '../../language/words/common';
import { isOffice } from '../../language/words/quiet';
import { onlyOf } from '../../only-of';
import type { Finding, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, tokensOf } from '../reading/hits';
import { type Reading, reread } from '../reading/reading';
import { ownMeaning, saysLittleMore } from '../reading/says-little';
import { answer, choices, finding, none, recordsOf } from '../rows/findings';
import { asksLineKind, hasKey, prints, printsWord } from '../rows/lines';
import { isRegional, namesPlace, regionsNamed, servesOneOf } from '../rows/regions';
import { everShown, recalled, type Shown } from '../rows/shown-before';
import { holdsAny, namesAnother, subjectsNamed } from '../subjects/named-rows';
import { leftOver, likeliest, weigh } from './weighed';

/** "What was the permits number again", "back to the 800 one": of all rows that the talk has shown, the one that is singled out. */
export function saidBefore(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const previous = ofPrevious(asking);
  if (previous) return previous;
  const regions = otherRegions(asking);
  if (regions) return regions;
  if (!meansSaidBefore(reading.text) || FIRST.test(reading.text)) return undefined;
  const rows = everShown(context, index);
  if (rows.length < 2)
    return rows.some(({ record }) => isRegional(record)) ? undefined : regionBeside(rows, reading, index);
  const numbered = byDigits(rows, reading) ?? byKeyShown(rows, reading);
  const called = numbered === undefined ? byCall(rows, reading) : undefined;
  if (called) return answer([toldAgain(called, reading)]);
  const picked = numbered ?? byRegion(rows, reading) ?? byWords(rows, reading, index) ?? byKind(rows, reading) ?? [];
  const [only, other] = picked;
  // "Back to the 877 one", "what was the underwriting number again": not of what was shown last either.
  if (only === undefined) {
    const missing = numbered !== undefined || namesUnshown(reading);
    return regionBeside(rows, reading, index) ?? (missing ? none({ kind: 'unknown' }) : undefined);
  }
  const shown = picked.map(row => toldAgain(row, reading));
  if (other !== undefined) return numbered && choices(shown);
  const { record } = only;
  const named = regionsNamed(reading, index);
  const elsewhere = isRegional(record) && named.length > 0 && !servesOneOf(record, named);
  return elsewhere || namesAnother([record], reading, index) ? undefined : answer(shown);
}

/** "The one before that", "no, I had it right the first time. their hours": the answer before the last. */
function ofPrevious({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  if (!meansPrevious(reading.text) || namesRow(reading) || namesPlace(reading)) return undefined;
  const rows = recalled({ findings: context.earlier?.at(-1) ?? [] }, index);
  const [first] = rows;
  if (first === undefined) return undefined;
  // "Go back" asks for no hours.
  const asked = reading.facet === 'hours' && /\bback$/.test(reading.text) ? undefined : reading.facet;
  const facet = asked ?? readFacet(theirsAsked(question.text)?.asked ?? '');
  if (asksLineKind(facet) && !rows.some(({ record }) => prints(record, facet)))
    return none({ kind: 'no_line', record: first.record, facet }, recordsOf(rows));
  return answer(rows.map(row => toldAgain(row, reread(reading, { facet }))));
}

function toldAgain({ record, facet }: Shown[number], reading: Reading): Finding {
  return finding(record, reading.facet ?? facet, ['what the conversation showed before'], reading.when);
}

/** "The permits one again": by a word that one of those shown alone prints, whatever else it may name. */
function byCall(rows: Shown, { text, tokens }: Reading): Shown[number] | undefined {
  const called = wordOfOne(text);
  const token = tokens.find(({ text: word, quiet }) => !quiet && word === called);
  return token && onlyOf(rows.filter(({ record }) => printsWord(record, token.stem)));
}

/** "That first number again" has a place of its own. */
const FIRST = /\b(?:first|1st|original)\b/;

/** Whether a word names something, and nothing that the directory could show. */
function namesUnshown({ hits, tokens }: Reading): boolean {
  const known = tokensOf(hits, ['alias', 'cue', 'region', 'hint']);
  const names = ({ quiet, stem, text }: Token) =>
    !quiet && !isOffice(stem) && !PLACES.test(text) && meaning(text) > LITTLE;
  return known.size === 0 && tokens.some(names);
}

/** "Remind me of number 4" */
const PLACES = /\d|^remind/;
/** "First", "other": everyday words place what was shown. */
const LITTLE = 0.4;

/** "The 800 one": by the beginning of its number. */
function byDigits(rows: Shown, { literals: { digits } }: Reading): Shown | undefined {
  if (digits.length === 0) return undefined;
  const begins = ({ lines }: ContactRecord) =>
    lines.some(line => 'number' in line && digits.some(said => line.number.startsWith(said)));
  return rows.filter(({ record }) => begins(record));
}

/** "Back to 4": by the key of a menu; of one that was not shown nothing is known here. */
function byKeyShown(rows: Shown, { text, when, now }: Reading): Shown | undefined {
  const key = keyGoneBackTo(text);
  const pressed =
    key === undefined || when !== undefined || now ? [] : rows.filter(({ record }) => hasKey(record, key));
  return pressed.length > 0 ? pressed : undefined;
}

/** "What was the south one again", when the north was shown: its neighbour of that name, and no other row. */
function regionBeside(rows: Shown, reading: Reading, index: DirectoryIndex): Resolution | undefined {
  const regions = namesPlace(reading) || CALLS_PLACE.test(reading.text) ? regionsNamed(reading, index) : [];
  if (regions.length === 0 || namesRow(reading)) return undefined;
  const last = rows.findLast(({ record }) => isRegional(record));
  const around = last === undefined ? [] : index.units.unitOf(last.record);
  const named = around.filter(row => servesOneOf(row, regions));
  if (last === undefined || named.length === 0) {
    const there = index.directory.records.filter(row => servesOneOf(row, regions));
    return none({ kind: 'unknown' }, there);
  }
  const facet = reading.facet ?? last.facet;
  const because = ['a neighbour of what was shown before'];
  return choices(named.map(row => finding(row, facet, because, reading.when)));
}

/** A zone's name is a region's where it calls one: "the central one", not "in central time". */
const CALLS_PLACE = /\b(?:ones?|region|office|center)\b/;

/** "The other regions from before", "back to permits, the other four", behind another row: those beside the last that was shown. */
function otherRegions({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const counted = namesRow(reading) ? othersCounted(reading.text) : undefined;
  if ((counted === undefined && !asksOtherRegions(reading.text)) || !saysLittleMore(reading)) return undefined;
  const rows = everShown(context, index);
  const last = rows.findLast(({ record }) => isRegional(record));
  if (last === undefined || recalled(context, index).some(({ record }) => isRegional(record))) return undefined;
  const told = recordsOf(rows);
  const others = index.units.namedAlike(last.record).filter(record => !told.includes(record));
  if (others.length === 0 || others.length !== (counted ?? others.length)) return undefined;
  if (namesAnother([last.record], reading, index)) return undefined;
  return answer(others.map(record => toldAgain({ ...last, record }, reading)));
}

/** "The one with the region". */
function byRegion(rows: Shown, { text }: Reading): Shown | undefined {
  return picksRegional(text) ? rows.filter(({ record }) => isRegional(record)) : undefined;
}

/** "What was the fax again": by the kind of line that one of them prints. */
function byKind(rows: Shown, { facet }: Reading): Shown | undefined {
  if (!asksLineKind(facet)) return undefined;
  const having = rows.filter(({ record }) => prints(record, facet));
  return having.length === 1 ? having : undefined;
}

function byWords(rows: Shown, reading: Reading, index: DirectoryIndex): Shown | undefined {
  const regions = regionsNamed(reading, index);
  const weighed = rows.map(({ record, facet }) => weigh(record, facet, reading, regions, index));
  const likely = likeliest(weighed);
  if (likely.length === 0) return byPrint(rows, reading);
  const held = recordsOf(likely);
  // Beside it hardly anything is said, or it is what the message means by itself.
  const meant = ownMeaning(reading) < BESIDE || subjectsNamed(reading, index).some(subject => holdsAny(subject, held));
  return meant && !leftOver(likely, reading, index) ? likely : undefined;
}

/** By a word that says too little to find a row, and is printed for one of those shown. */
function byPrint(rows: Shown, reading: Reading): Shown | undefined {
  const telling = reading.tokens.filter(({ quiet }) => !quiet);
  if (ownMeaning(reading) >= BESIDE) return undefined;
  const printed = rows.filter(({ record }) => telling.some(({ stem }) => printsWord(record, stem)));
  return printed.length > 0 ? printed : undefined;
}

const BESIDE = 2;
