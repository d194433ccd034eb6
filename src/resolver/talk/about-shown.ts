import type { ContactRecord } from '../../directory/record';
import { FACETS } from '../../facets';
import { asksAgeOfShown } from '../../language/asked/age';
import { asksWhichOf, asksWhoMayCall } from '../../language/asked/value-cues';
import { asksAnotherNumber, asksToCall, saysItFailed, saysUnanswered } from '../../language/talk/failed-calls';
import { asksTheirs, asksWhatFor, asksWhatIs, wantsSomebody } from '../../language/talk/of-them';
import { asksIfForOrThe } from '../../language/talk/points-back';
import { isOffice } from '../../language/words/quiet';
import { onlyOf } from '../../only-of';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { ownMeaning } from '../reading/says-little';
import { answer, choices, finding, none, recordsOf } from '../rows/findings';
import { asksLineKind, hasKey, hasPhone, isSentTo, lacks, prints, withLinesOrBeside } from '../rows/lines';
import { rivalsOf } from '../rows/rivals';
import { again, onlyShown, recalled } from '../rows/shown-before';
import { holdsAny, namesAnother, namesOtherPlace, subjectsNamed } from '../subjects/named-rows';
import { findSubjects } from '../subjects/subjects';

/** "Is that the buyer's side or the seller's?": what was shown once more, which says whose it is. */
export function whichOf({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  const { phones, digits } = reading.literals;
  const asked = phones.length + digits.length === 0 && asksWhichOf(reading.text);
  if (!asked || only === undefined) return undefined;
  // "Is the permits desk open saturday or sunday", "is it permits or parks": asked of the rows that it names.
  const { record } = only;
  const ofIt = asksIfForOrThe(reading.text) || asksWhoMayCall(reading.text);
  const named = !ofIt && namesAnother([record], reading, index);
  if (named || namesOtherPlace([record], reading, index)) return undefined;
  return answer([again(record, only.facet, reading.when ?? context.when)]);
}

/** "How current is that number": what was shown once more, under which every card says how old the sheet is. */
export function ageOfShown({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!asksAgeOfFew(reading.text, context) || namesRow(reading)) return undefined;
  const shown = recalled(context, index).map(({ record, facet }) => again(record, facet, context.when));
  if (shown.length === 0) return undefined;
  return context.outcome === 'choices' ? choices(shown) : answer(shown);
}

/** Whether the age of a few rows is asked that were shown; that of a long list is the sheet's own. */
export function asksAgeOfFew(text: string, { findings }: Context): boolean {
  return findings.length > 0 && findings.length <= FEW && asksAgeOfShown(text);
}

/** "What's their street address, I want to mail a check", of a row that prints none: whose is printed for that is not theirs. */
export function theirLine({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  const { facet, text } = reading;
  if (only === undefined || !asksLineKind(facet) || !asksTheirs(text)) return undefined;
  const { record } = only;
  const unit = index.units.unitOf(record);
  // "Their address to send the permit": a neighbour's own.
  const near = subjectsNamed(reading, index).some(subject => holdsAny(subject, unit));
  if (near || withLinesOrBeside([record], facet, index).length > 0) return undefined;
  return none({ kind: 'no_line', record, facet }, [record]);
}

/** "What all can i bug them about": what those shown before handle. */
export function whatFor({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const asked = reading.facet === undefined || reading.facet === 'topics' || reading.facet === 'contact';
  if (!asked || !asksWhatFor(reading.text)) return undefined;
  const shown = recalled(context, index);
  if (shown.length === 0 || shown.length > FEW || namesRow(reading) || ownMeaning(reading) > TOLD_BESIDE)
    return undefined;
  return answer(shown.map(({ record }) => again(record, 'topics')));
}

/** "That number was wrong": what was shown once more, with the row of the sheet that prints it. */
export function whatFailed({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  if (only === undefined) return undefined;
  if (tokensOf(reading.hits, ['alias', 'cue', 'region']).size > 0) return undefined;
  const another = asksAnotherNumber(reading.text);
  if (!another && !saysItFailed(reading.text)) return undefined;
  // "The mail bounced, guess I call, what's the button": another kind of line is asked for.
  const { facet } = reading;
  if (facet === 'menu_option' || facet === 'hours' || (facet !== undefined && lacks(only.record, facet)))
    return undefined;
  const { phones, digits, options } = reading.literals;
  // "Pressed 6 and got nobody" of a key that is not its own tells of another row.
  if (options.some(key => !hasKey(only.record, key))) return undefined;
  const names = phones.length + digits.length > 0 || (!another && wantsSomebody(reading.text));
  if (names || ownMeaning(reading) > TOLD_OF_IT) return undefined;
  return answer([again(only.record, only.facet, reading.when)], noOther(only.record, another));
}

/** What the sheet has besides the one number of a row that was tried, and what to do where it is wrong. */
function noOther(record: ContactRecord, another: boolean): readonly string[] {
  if (record.lines.filter(({ kind }) => kind === 'phone').length !== 1) return [];
  const besides = KINDS.filter(kind => prints(record, kind)).map(kind => FACETS[kind].word);
  const also = besides.length === 0 ? '' : `, besides its ${besides.join(' and its ')}`;
  const wrong = another ? '' : ' Press “Wrong” if it is not theirs.';
  return [`This is the only number that the sheet prints for ${record.name}${also}.${wrong}`];
}

const KINDS = ['fax', 'email', 'address'] as const;

/** "I'd rather talk to somebody there", "sent it and crickets, anybody I can call", of a fax or an inbox: who of its unit has a phone. */
export function somebodyThere({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const { text, hits, tokens, when } = reading;
  const unanswered = saysUnanswered(text);
  if (context.outcome !== 'answer' || !(wantsSomebody(text) || asksToCall(text))) return undefined;
  const shown = recordsOf(recalled(context, index));
  const [first] = shown;
  const told = unanswered ? TOLD_OF_IT : TOLD_BESIDE;
  if (first === undefined || !shown.every(isSentTo) || ownMeaning(reading) > told) return undefined;
  const says = tokens.some(({ quiet, stem, text: word }) => !quiet && !isOffice(stem) && !SOMEBODY.test(word));
  // "Yesterday" is when it was sent.
  const tells = tokensOf(hits, ['alias', 'cue', 'region']).size > 0 || (when !== undefined && !unanswered);
  if (tells) return ofTold(first, reading, index);
  if (says && !unanswered && !saysItFailed(text)) return undefined;
  const rows = whoAnswersFor(first, index);
  return rows.length === 0
    ? undefined
    : choices(rows.map(row => finding(row, 'phone', ['the unit of what was shown'])));
}

/** Those of the unit that data/ sets beside the row and that can be called, else the unit's head. */
function whoAnswersFor(shown: ContactRecord, index: DirectoryIndex): readonly ContactRecord[] {
  const unit = index.units.unitOf(shown);
  const beside = rivalsOf(shown, index).filter(row => unit.includes(row) && hasPhone(row));
  const head = index.units.headOf(shown);
  return beside.length > 0 || head === undefined || !hasPhone(head) ? beside : [head];
}

/** "... it's a pool permit" tells which of the unit's rows is to be called; "in sales" names another. */
function ofTold(shown: ContactRecord, reading: Reading, index: DirectoryIndex): Resolution | undefined {
  const told = findSubjects(reading, index).subjects.flatMap(({ matches }) => matches);
  const only = onlyOf(told.filter(({ record }) => hasPhone(record) && index.units.unitOf(shown).includes(record)));
  return only && answer([finding(only.record, 'contact', only.because(), reading.when)]);
}

/** "Fine, a human", "suppose I would rather ..." */
const SOMEBODY = /^(?:human|real|live|actual|fine|rather|sooner|instead|suppose|supposing|prefer|place)$/;
/** "Got a busy tone twice": what happened when it was tried. */
const TOLD_OF_IT = 4;
const FEW = 3;
/** "Get sorted": what is said of it in words of its own. */
const TOLD_BESIDE = 2;

/** "Who is this, a department?": what was shown, with what it is called and what it handles. */
export function whatIs({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const { phones, emails, boxes, options, digits } = reading.literals;
  // "900, what is that": of the value that is put.
  const put = [phones, emails, boxes, options, digits].some(({ length }) => length > 0);
  if (context.outcome !== 'answer' || put || !asksWhatIs(reading.text)) return undefined;
  const shown = recalled(context, index);
  if (shown.length === 0 || shown.length > FEW) return undefined;
  return answer(shown.map(({ record }) => again(record, 'topics')));
}
