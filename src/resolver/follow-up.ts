import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { dayBeside } from '../language/beside-time';
import { meaning } from '../language/common';
import { IS_NOT } from '../language/negation';
import { isOffice } from '../language/quiet';
import { asksUnprinted, speaksOfThem, tellsOfSomebody } from '../language/talk-cues';
import type { Resolution, When } from '../question';
import type { AskingOfShown } from './asking';
import type { DirectoryIndex } from './directory-index';
import { answer, choices, finding, none, printsNo, recordsOf } from './findings';
import { namesOthers, namesRow, speaksAgainst, tokensOf } from './hits';
import { asksLineKind, hasPhone, isSentTo, linesFor, prints, withLines } from './lines';
import type { Reading } from './reading';
import { longerBefore, ofThose, type Shown } from './shown-before';
import { isEarlier, spokenOf } from './spoken-of';

/** What a word that is at home here says of its own. */
const AT_HOME = 0.3;
/** A follow-up may hold this much meaning of its own before it is a new question. */
const LITTLE = 0.7;

/** Whether the words say so little of their own that they can only be about what was shown before, or the whole sheet. */
export function saysLittle(reading: Reading): boolean {
  return ownMeaning(reading) < LITTLE;
}

/** The same in a conversation, in which small words beside what is asked only join it to what was said before. */
export function saysLittleMore(reading: Reading): boolean {
  return ownMeaning(reading, asksFact(reading) ? SMALL : NONE, AT_HOME) < LITTLE;
}

/** Whether a kind of fact, or a moment, is asked for. */
function asksFact({ facet, when, now }: Reading): boolean {
  return facet !== undefined || when !== undefined || now;
}

/** "I'm busy til 6, will they still be there": whatever else is told, it is asked of those shown before. */
export function refersBack(reading: Reading): boolean {
  const { text, facet, hits } = reading;
  const told = namesRow(reading);
  const back =
    (/\b(?:they|them|em)\b/.test(text) && /\b(i|im|ive|we)\b/.test(text) && facet === 'open_now') ||
    AGAIN.test(text) ||
    UNSURE.test(text) ||
    ALL_OF.test(text) ||
    (OURS.test(text) && hits.some(({ phrase: { sense } }) => sense.kind === 'region'));
  if (told) return false;
  const own = ownMeaning(reading, SMALL);
  return (back && own < TOLD) || (own <= TOLD_OF_THEM && asksFact(reading) && speaksOfThem(text));
}

/** "Same thing if it goes by courier", "and if he would rather call": asked of what was shown, under another condition. */
export function supposes(reading: Reading): boolean {
  return SUPPOSES.test(reading.text) && ownMeaning(reading, SMALL) < SUPPOSED;
}

const SUPPOSES =
  /^(?:(?:but|so|ok|no) )*(?:(?:and )?same (?:thing|place|one|number|address|question|line)?(?: as)? ?(?:if|for|when)|what if|and if|how about if|what about if)\b/;

/** "No clue which one": the choices once more. */
const UNSURE = /\b(no (clue|idea)|not sure|unsure|dont know|idk)\b/;

/** "All of them, I run reports for the whole group". */
const ALL_OF = /\b(?:all|both|each|every one) of (?:them|those|these)\b/;

/** "Does it matter that we are a southeast franchise": where the asker is picks of those shown before. */
const OURS = /\b(?:we|were|im|i am|our)\b/;

/** "Can you write that out once more". */
const AGAIN =
  /(?:^|\b(?:can|could|will|would) (?:you|u) |\b(?:pls|please|ok|and) )(?:write|type|spell|say|read|repeat|print) (?:that|it|this|them)(?: number| address| one)?(?: out| back| down| again| once more| one more time| slowly| slower| to me| for me| pls| please)*(?: (?:im|ill|so i|cuz|because|while) .*)?$|\b(?:once more|one more time|a second time)\b|\bdidnt (?:catch|get|hear) (?:that|it)\b|\brepeat (?:that|it|the \w+)\b|^(?:that |it )?again(?: but)? slow(?:er|ly)?\b/;

/** What the asker may tell of himself beside it. */
const TOLD = 2;
const TOLD_OF_THEM = 1;
const SUPPOSED = 3;

/** The meaning of the words that neither ask nor belong to any office nor are at home here; endless where they belong elsewhere. */
export function ownMeaning({ hits, tokens }: Reading, small: ReadonlySet<string> = NONE, atHome = 0): number {
  if (hits.some(speaksAgainst)) return Number.POSITIVE_INFINITY;
  const explained = new Set(
    hits.filter(({ phrase: { sense } }) => sense.kind !== 'context').flatMap(hit => hit.tokens),
  );
  const home = tokensOf(hits, ['context']);
  return tokens.reduce((sum, token, i) => {
    const silent =
      token.quiet || explained.has(i) || isOffice(token.stem) || /^\d/.test(token.text) || small.has(token.text);
    return silent ? sum : sum + meaning(token.text) * (home.has(i) ? atHome : 1);
  }, 0);
}

const NONE: ReadonlySet<string> = new Set();
/** Words that only join one question of a talk to the next. */
const SMALL: ReadonlySet<string> = new Set(
  [
    'included includes include rather instead drop remind provide furnish supply share grab text also same ditto',
    // A call: "what do i push once the recording starts".
    'rang rung ringing keypad dialpad hit push pushed punch once start starts recording recorded robot automated connected greeting beep digit',
    'reached catch caught missed miss longer minute minutes around folks crew reads read voicemail busy tone signal lunch break slower',
  ].flatMap(line => line.split(' ')),
);

/** "Phone for the credit department", "fax for the underwriter": an office or a trade is named to which the fact belongs. */
function namesSomebody({ text, tokens, hits }: Reading): boolean {
  const [, office, trade] = FACT_FOR.exec(text) ?? [];
  const said = office ?? trade;
  const named = said === undefined ? -1 : tokens.findIndex((token, i) => i > 0 && token.text === said);
  const explained = hits.some(({ phrase: { sense }, tokens: at }) => at.includes(named) && sense.kind !== 'context');
  return named > 0 && tokens[named]?.quiet === false && !explained && !isOffice(tokens[named]?.stem ?? '');
}

const FACT_FOR =
  /\b(?:phones?|numbers?|fax(?:es)?|e-?mails?|address|hours|option|contact) (?:number |address )?(?:for|of|at|to) (?:(?:the|an?|your|their) )?(?:(?!that|those|this|these|same|other)([a-z]+) (?:departments?|dept|team|desk|office|division|group|manager)|(underwriters?))\b/;

/** "What about the bank accounts" names something of its own, even in words that are at home here. */
function asksAnew(reading: Reading): boolean {
  return (
    /\b(what|how) about\b|^and (for|the)\b/.test(reading.text) &&
    reading.tokens.some(token => !token.quiet && !/\d/.test(token.text))
  );
}

/** The same records with what the follow-up asks: another facet, day, or the number once more. */
export function followUp(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const before = spokenOf(reading, context, index);
  if (
    (asksAnew(reading) && dayBeside(reading.text) === undefined) ||
    namesSomebody(reading) ||
    isEarlier(reading) ||
    (tellsOfSomebody(reading.text) && !asksFact(reading)) ||
    before.length === 0 ||
    (context.outcome !== 'answer' && context.outcome !== 'choices')
  )
    return undefined;
  const records = before.map(({ record }) => record);
  if (asksUnprinted(reading.text)) return none({ kind: 'unknown', ofShown: true }, records);
  if (namesOthers(records, reading)) return undefined;
  // "The one that opens at 8:30" behind one of several: of all of them.
  const among = records.length === 1 && THE_ONE.test(reading.text) ? recordsOf(longerBefore(context, index)) : records;
  const told = ofThose(among, asking) ?? stillNone(reading, records);
  if (told) return told;
  const again = meansShown(reading, records) ? undefined : reading.facet;
  const facet = again ?? (reading.when === undefined ? undefined : timedFacet(reading.when, before));
  if (facet !== undefined && asksLineKind(facet)) return otherLines(records, facet, index);
  const lacks = ({ record, facet: kind }: (typeof before)[number]) =>
    asksLineKind(kind) && linesFor(record, kind).length === 0;
  // Where the row had no such line, the next question is how to reach it at all.
  const shown = before.map(item =>
    finding(item.record, facet ?? (lacks(item) ? 'contact' : item.facet), ['the conversation so far'], reading.when),
  );
  return context.outcome === 'choices' ? choices(shown, 'Which of these?') : answer(shown);
}

const THE_ONE = /\bthe ones? (?:thats?|whos?|which|with)\b/;

/** "Read that number back", "what was the number": the number that was shown, a fax's too. */
function meansShown({ facet, text }: Reading, records: readonly ContactRecord[]): boolean {
  if (facet !== 'phone') return false;
  return AGAIN.test(text) || (records.every(record => prints(record, 'fax')) && NUMBER.test(text) && !CALLS.test(text));
}

const NUMBER = /\b(?:numbers?|digits)\b(?! (?:for|if|to|in case)\b)/;
const CALLS = /\b(?:phones?|call|dial|ring|talk)\b/;

/** Whoever asked whether somebody is there asks so of another moment. */
function timedFacet({ kind }: When, before: Shown): Facet {
  return kind === 'clock' && before.every(({ facet }) => facet === 'open_now') ? 'open_now' : 'hours';
}

/** "Really, no fax at all?": what a row has not got is told once more, with what it has. */
function stillNone({ text, facet }: Reading, records: readonly ContactRecord[]): Resolution | undefined {
  const kind = facet === undefined || facet === 'contact' ? undefined : facet;
  const [only, other] = records;
  if (kind === undefined || only === undefined || other !== undefined || !DOUBTS.test(text)) return undefined;
  const lacks = linesFor(only, kind).length === 0 || (kind === 'phone' && !hasPhone(only));
  const shown = [finding(only, 'contact', ['the conversation so far'])];
  return lacks ? answer(shown, [printsNo(only, kind)]) : undefined;
}

const DOUBTS = new RegExp(
  String.raw`\b(?:no|without|even|${IS_NOT}) (?:an? |any |even )?(?:fax|e-?mail|phone|number|address|line)\b`,
);

function otherLines(records: readonly ContactRecord[], facet: Facet, index: DirectoryIndex): Resolution {
  const having = withLines(records, facet, index, true);
  const [first] = records;
  // What is sent in another way has none: "is that a fax".
  if (first !== undefined && records.every(record => isSentTo(record) && !prints(record, facet)))
    return answer(
      records.map(record => finding(record, 'contact', ['the conversation so far'])),
      [printsNo(first, facet)],
    );
  if (having.length === 0 && first) return none({ kind: 'no_line', record: first, facet }, [first]);
  return choices(
    having.map(record => finding(record, facet, ['the conversation so far'])),
    'Which of these?',
  );
}
