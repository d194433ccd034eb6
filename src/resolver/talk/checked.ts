import { isOfHours } from '../../facets';
import { asksWhichZone, asksZoneAlone } from '../../language/lists/zone-words';
import {
  asksIfThat,
  checksIt,
  disputes,
  doubtedToBe,
  heldToBe,
  putsName,
  saysSameAs,
} from '../../language/talk/checks';
import { putsUpHours } from '../../language/talk/hours-put-up';
import { onlyOf } from '../../only-of';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, speaksAgainst } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { saysLittleMore } from '../reading/says-little';
import { spellAll } from '../reading/segments';
import { answer, finding, recordsOf } from '../rows/findings';
import { isRegional, namesPlace } from '../rows/regions';
import { again, onlyShown, recalled, type Shown } from '../rows/shown-before';
import { holdsAny, namesAnother, namesOtherPlace, subjectsNamed } from '../subjects/named-rows';
import { findSubjects, type Subject } from '../subjects/subjects';

/** "So 866 not 877?", "is that central or eastern time": what was shown is held against what was heard. */
export function checked(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  if (context.outcome !== 'answer') return undefined;
  return (
    byHours(asking) ??
    byDigits(asking) ??
    byEmail(asking) ??
    byZone(reading, context, index) ??
    byContrast(asking) ??
    doubted(asking) ??
    byName(asking) ??
    disputed(asking)
  );
}

/** "9 to 5 like everybody?": the hours that are printed for what was shown. */
function byHours({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  const put = only !== undefined && putsUpHours(spellAll(reading.tokens));
  return put ? answer([again(only.record, 'hours')]) : undefined;
}

/** Digits that are a part of what was shown; whose else they are is another question. */
function byDigits({ reading, context, index, numbers }: AskingOfShown): Resolution | undefined {
  const { literals, text, when } = reading;
  if (literals.digits.length === 0 || literals.phones.length > 0 || !isCheck(reading)) return undefined;
  if (!saysLittleMore(reading) || (namesRow(reading) && !saysSameAs(text))) return undefined;
  const owners = literals.digits.map(digits => new Set(recordsOf(numbers.part(digits))));
  const shown = recalled(context, index);
  // "Not the 919 one": where several were shown, the digits that come first.
  const told = shown.length === 1 ? owners : owners.slice(0, 1);
  const kept = shown.filter(({ record }) => told.some(some => some.has(record)));
  return kept.length === 0
    ? undefined
    : answer(kept.map(({ record, facet }) => finding(record, facet, ['digits of what was shown before'], when)));
}

/** "Permit@parks.example, without the s?": an address that is nearly the one shown is told as it is printed. */
function byEmail({ reading, context, index, numbers }: AskingOfShown): Resolution | undefined {
  const [email] = reading.literals.emails;
  if (email === undefined || namesRow(reading) || !saysLittleMore(reading)) return undefined;
  const printed = recordsOf(numbers.email((numbers.nearEmail(email) ?? email).toLowerCase()));
  const shown = recalled(context, index).filter(({ record }) => printed.includes(record));
  return shown.length === 0
    ? undefined
    : answer(shown.map(({ record }) => finding(record, 'email', ['nearly the address shown before'])));
}

const WHOSE = /\b(?:whose|who|which|what|whats|other|others|all|any|every|list|else|another)\b/;

function isCheck({ text, unwanted, tokens }: Reading): boolean {
  if (WHOSE.test(text) || tokens.length > LONGEST_CHECK) return false;
  return checksIt(text) || unwanted.some(token => /^\d{3,}$/.test(token.text));
}

const LONGEST_CHECK = 12;

/** The names of zones are those of regions too: here they are asked of the hours that were shown. */
function byZone(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  if (!asksWhichZone(reading.text) || namesRow(reading)) return undefined;
  if (!saysLittleMore(reading) && !saysLittleMore(reading, CLOCKS)) return undefined;
  const shown: Shown = recalled(context, index);
  // Behind several regions "eastern or central" are two of them.
  const ofHours = asksZoneAlone(reading.text) && shown.every(({ facet }) => isOfHours(facet));
  const isClock = ofHours && (shown.length === 1 || !shown.some(({ record }) => isRegional(record)));
  if (asksZoneAlone(reading.text) ? !isClock : namesPlace(reading)) return undefined;
  return shown.length === 0 ? undefined : answer(shown.map(({ record }) => again(record, 'hours')));
}

/** By whose clock: "my time zone or theirs". */
const CLOCKS: ReadonlySet<string> = new Set(
  'clock zone timezone mine ours yours theirs headquarters hq corporate'.split(' '),
);

/** "That's the one for us, not the customers' line, right?": what was shown once more, where what it is held to be is no other. */
function byContrast({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  const { text, literals, when } = reading;
  const only = onlyShown(context, index);
  const put = literals.phones.length + literals.digits.length + literals.options.length > 0;
  const said = only === undefined || put ? undefined : heldToBe(text);
  if (only === undefined || said === undefined) return undefined;
  const held = readQuestion({ ...question, text: said }, index);
  const others = held.hits.some(
    ({ phrase: { sense } }) => sense.kind === 'cue' && !sense.records.includes(only.record.id),
  );
  if (others || namesAnother([only.record], held, index) || namesOtherPlace([only.record], held, index))
    return undefined;
  return answer([again(only.record, only.facet, when)]);
}

/** "That's permits?": what was shown, where it is one of several that are named so. */
function byName({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const { text, tokens, when } = reading;
  const only = onlyShown(context, index);
  if (only === undefined || tokens.length > LONGEST_NAME || !putsName(text)) return undefined;
  const subject = onlyOf(subjectsNamed(reading, index));
  if (subject === undefined) return undefined;
  if (!holdsAny(subject, [only.record])) return besideNamed(only, subject, reading);
  return answer([again(only.record, reading.facet ?? only.facet, when)]);
}

/** "Wait, is that permits?", where another row is: both. */
function besideNamed(shown: Shown[number], { matches }: Subject, reading: Reading): Resolution | undefined {
  const best = onlyOf(matches);
  const asksAnotherFact = reading.facet !== undefined && reading.facet !== shown.facet;
  if (best === undefined || asksAnotherFact || !asksIfThat(reading.text)) return undefined;
  const because = ['the conversation so far, and what it is asked to be'];
  return answer([shown.record, best.record].map(row => finding(row, shown.facet, because, reading.when)));
}

/** "You sure that's not permits": what was shown, and beside it the row that it is asked to be. */
function doubted({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  // What is ruled out is left out of the text, and here it is what is asked.
  const words = SURE.test(reading.text) ? spellAll(reading.tokens) : '';
  const held = doubtedToBe(words);
  const only = onlyOf(recalled(context, index));
  if (held === undefined || only === undefined) return undefined;
  const named = readQuestion({ ...question, text: held }, index);
  if (named.hits.some(speaksAgainst)) return undefined;
  const [subject, second] = findSubjects(named, index).subjects;
  const [best, another] = second === undefined && subject && !holdsAny(subject, [only.record]) ? subject.matches : [];
  const rows = best === undefined || another !== undefined ? [only.record] : [only.record, best.record];
  const because = ['the conversation so far, and what it is asked to be'];
  return answer(rows.map(row => finding(row, only.facet, because, context.when)));
}

const SURE = /\b(?:sure|positive|certain)\b/;
const LONGEST_NAME = 6;

/** "5? No way, permits is there til 8": the hours that were shown, and those that they are held against. */
function disputed({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  const timed = reading.when !== undefined && isOfHours(only?.facet);
  if (only === undefined || !timed || !disputes(reading.text)) return undefined;
  const best = onlyOf(onlyOf(subjectsNamed(reading, index))?.matches ?? []);
  if (best === undefined || best.record === only.record) return undefined;
  const because = ['the conversation so far, and what it is held against'];
  return answer([only.record, best.record].map(row => finding(row, only.facet, because)));
}
