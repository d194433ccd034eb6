import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { type Unprinted, unprintedAsked, unprintedOfShown } from '../../language/asked/unprinted';
import { turnsTo } from '../../language/talk/another';
import { dayBeside } from '../../language/talk/beside-time';
import { asksAnyNumber, asksUnprinted, doubtsLine, officeAskedFor, tellsOfSomebody } from '../../language/talk/of-them';
import { picksTheOne } from '../../language/talk/of-those';
import { asksOnceMore, isOfCalls, meansEarlier, pointsBack } from '../../language/talk/points-back';
import { endsInBreakage } from '../../language/talk/small-stories';
import { isOffice } from '../../language/words/quiet';
import { onlyOf } from '../../only-of';
import type { Finding, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { namesOthers } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { asksFact } from '../reading/says-little';
import { answer, choices, none, printsNo, recordsOf } from '../rows/findings';
import { asksLineKind, hasPhone, isSentTo, linesFor, prints, withLinesOrBeside } from '../rows/lines';
import { ofUnprinted } from '../rows/remarks';
import { again, asksEverybody, longerBefore, ofThose, type Shown } from '../rows/shown-before';
import { refersBack } from './refers-back';
import { spokenOf } from './spoken-of';

/** "Phone for the credit department", "fax for the underwriter": an office or a trade is named to which the fact belongs. */
function namesSomebody({ text, tokens, hits }: Reading): boolean {
  const said = officeAskedFor(text);
  const named = said === undefined ? -1 : tokens.findIndex((token, i) => i > 0 && token.text === said);
  const explained = hits.some(({ phrase: { sense }, tokens: at }) => at.includes(named) && sense.kind !== 'context');
  return named > 0 && tokens[named]?.quiet === false && !explained && !isOffice(tokens[named]?.stem ?? '');
}

/** "What about the bank accounts" names something of its own, even in words that are at home here. */
function asksAnew(reading: Reading): boolean {
  return turnsTo(reading.text) && reading.tokens.some(token => !token.quiet && !/\d/.test(token.text));
}

/** Whether it asks about something else than what was shown last, or only tells of somebody. */
function leavesThem(reading: Reading): boolean {
  return (
    (asksAnew(reading) && dayBeside(reading.text) === undefined) ||
    namesSomebody(reading) ||
    meansEarlier(reading.text) ||
    (!asksFact(reading) && (tellsOfSomebody(reading.text) || endsInBreakage(reading.text) || isOfItsOwn(reading)))
  );
}

/** "How many did we deliver last month": a whole sentence that neither asks for a fact nor points to what was shown. */
function isOfItsOwn(reading: Reading): boolean {
  const { text, tokens } = reading;
  const hints = tokens.length <= LONGEST_HINT || reading.all || pointsBack(text) || isOfCalls(text);
  return !hints && !refersBack(reading) && unprintedAsked(text) === undefined;
}

/** "Then press what", "no buttons to push": so few words can only be about what was shown. */
const LONGEST_HINT = 4;

/** The same records with what the follow-up asks: another facet, day, or the number once more. */
export function followUp(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const isShown = context.outcome === 'answer' || context.outcome === 'choices';
  if (!isShown || leavesThem(reading)) return undefined;
  const before = spokenOf(reading, context, index);
  if (before.length === 0) return undefined;
  const records = recordsOf(before);
  if (asksUnprinted(reading.text)) return withoutIt(records, asking);
  if (namesOthers(records, reading)) return undefined;
  // "The one that opens at 8:30" behind one of several: of all of them.
  const among = records.length === 1 && picksTheOne(reading.text) ? recordsOf(longerBefore(context, index)) : records;
  const told = ofThose(among, asking) ?? stillNone(reading, records);
  if (told?.outcome === 'answer' && asksEverybody(reading, told.findings.length, among.length)) return undefined;
  return told ?? askedAnew(before, asking);
}

/** What is asked of all of them. */
function askedAnew(before: Shown, asking: AskingOfShown): Resolution {
  const { reading, index } = asking;
  const records = recordsOf(before);
  const asked = meansShown(reading, records) ? undefined : reading.facet;
  const facet = asked ?? (reading.when === undefined ? undefined : timedFacet(reading.when, before));
  if (asksLineKind(facet)) return otherLines(records, facet, index);
  // Where the row had no such line, the next question is how to reach it at all.
  const toldOf = ({ record, facet: kind }: Shown[number]) =>
    asksLineKind(kind) && linesFor(record, kind).length === 0 ? 'contact' : kind;
  const shown = before.map(row => again(row.record, facet ?? toldOf(row), reading.when));
  return shownAgain(shown, unprintedAsked(reading.text), asking);
}

/** What no sheet prints is asked of those shown: they are told with what is missing, where that has a name. */
function withoutIt(records: readonly ContactRecord[], asking: AskingOfShown): Resolution {
  const { reading } = asking;
  const kind = unprintedOfShown(reading.text);
  // For somebody's own line no desk's stands in.
  if (kind === undefined || kind === 'personal' || namesOthers(records, reading))
    return none({ kind: 'unknown', ofShown: true }, records);
  const shown = records.map(record => again(record, 'contact'));
  return shownAgain(shown, kind, asking);
}

/** Those shown, once more on offer where they were, and what no sheet prints of them. */
function shownAgain(shown: readonly Finding[], missing: Unprinted | undefined, { context }: AskingOfShown): Resolution {
  const remarks = ofUnprinted(missing, recordsOf(shown));
  return (context.outcome === 'choices' ? choices : answer)(shown, remarks);
}

/** "Read that number back", "what was the number": the number that was shown, a fax's too. */
function meansShown({ facet, text }: Reading, records: readonly ContactRecord[]): boolean {
  if (facet !== 'phone') return false;
  return asksOnceMore(text) || (records.every(record => prints(record, 'fax')) && asksAnyNumber(text));
}

/** Whoever asked whether somebody is there asks so of another moment. */
function timedFacet({ kind }: When, before: Shown): Facet {
  return kind === 'clock' && before.every(({ facet }) => facet === 'open_now') ? 'open_now' : 'hours';
}

/** "Really, no fax at all?": what a row has not got is told once more, with what it has. */
function stillNone({ text, facet }: Reading, records: readonly ContactRecord[]): Resolution | undefined {
  const kind = facet === undefined || facet === 'contact' ? undefined : facet;
  const only = onlyOf(records);
  if (kind === undefined || only === undefined || !doubtsLine(text)) return undefined;
  const lacks = linesFor(only, kind).length === 0 || (kind === 'phone' && !hasPhone(only));
  const shown = [again(only, 'contact')];
  return lacks ? answer(shown, [printsNo(only, kind)]) : undefined;
}

function otherLines(records: readonly ContactRecord[], facet: Facet, index: DirectoryIndex): Resolution {
  const having = withLinesOrBeside(records, facet, index);
  const [first] = records;
  // What is sent in another way has none: "is that a fax".
  if (first !== undefined && records.every(record => isSentTo(record) && !prints(record, facet)))
    return answer(
      records.map(record => again(record, 'contact')),
      [printsNo(first, facet)],
    );
  if (having.length === 0 && first) return none({ kind: 'no_line', record: first, facet }, [first]);
  return choices(having.map(record => again(record, facet)));
}
