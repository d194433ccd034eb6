import { lazily } from '../../memo';
import { KIND } from '../lists/printed';
import { ZONE_NAME } from '../lists/zone-words';
import { namesDay } from '../when/days';
import { ZONE_LABEL } from '../when/zone-names';
import { isQuiet } from '../words/quiet';
import type { Word } from '../words/words';
import { begins, clauseFrom, type Here, hereAt } from './clause-from';
import { excepts, leadingExcept, takesOut, withoutOwner } from './left-out';

/** What begins a clause that says what is not wanted: "dont give me", "i dont want", "forget the", "stop sending me to". */
const UNWANTED = [
  /^(?:(?:please |pls )?(?:dont|do not|never) )(?:give|send|show|tell|read|connect|transfer|route|put|quote) (?:me|us) (?!what|where|who|how|which|that|if)/,
  /^(?:i|we) (?:dont|do not) (?:want|need) (?!to |it |this (?!\w)|you |them |him |her |anything |much |more |help |someone |somebody |anyone )(?:(?:the|a|an|your|another|any|that|this) )?/,
  /^(?:i|we) (?:dont|do not) mean (?!to )/,
  /^we (?:arent|aint|are not) (?:in |with |part of )?(?:the )?(?!\w+(?:ed|ing)\b|sure |able |open |closed |on |at )/,
  /^(?:nothing|not) (?:to do|related) (?:with|to) /,
  /^(?:stop|quit) (?:giving|sending|showing|telling|reading|transferring|connecting|routing|putting)(?: me| us)? /,
  /^(?:forget|nvm|nevermind|never mind|scratch|disregard|ignore) (?:about )?(?:the|that|my last) /,
  new RegExp(`^(?:nvm|nevermind|never mind) (?:the |that )?${KIND} `),
  /^(?:everything|anything) but (?:the )?/,
  /^but not /,
  /^rather than /,
] as const;
/** "I have the number for permits, I need parks", "I know that one": what is known is not asked for. */
const KNOWN = new RegExp(
  String.raw`^(?:i|we) (?:already |do )?(?:know (?:that ones?|thats|thats the) |(?:know|have|got) (?:the|your|their|that) ${KIND} (?:for|of) |know (?:\w+ ){1,3}(?:doesnt|dont|isnt|arent|cant|wont|didnt) )`,
);
/** "NOT the parking desk!!": at the beginning of what is said, or of a clause of it. */
const NOT_THE = /^not (?:(?:in|for|from) )?(?:the|your|my|our|his|her|their|that|those|any|another) /;
/** "Its not an auction car", "nah not my login": behind what begins a clause. */
const NOT_A = /^not (?:an?|the|your|my|our|his|her|their|about|for|from) /;
/** "This isn't a parking thing", behind "this". */
const NO_THING = /^(?:isnt|aint|is not) (?:an? |about )?(?:\w+ ){1,3}(?:thing|matter|question|problem|call)\b/;
const THIS = /^(?:this|it|that)$/;
/** "A title that's not for a pool car": wherever it stands. */
const THAT = /^thats?$/;
const SAID = /^(?:its|thats|nah|nope|no)$/;
/** "Both faxes, actually skip the first one": what a customer wants to skip is asked about. */
const SKIP = /^skip (?:the|that|those) /;
/** "Opens at 9 like the others", "shut Sundays like parks": what something is held against is not asked about. */
const LIKE = /^(?:just |same )?(?:like|as) (?!if |to |in |is |of |i |we |he |she |they )/;
/** Ahead of what hours are held against: "who keeps the same hours as permits". */
const SAME = /\bsame (?:\w+ )?(?:hours|times|shift)$/;
const COMPARED = new RegExp(
  String.raw`^(?:\d\S*|am|pm|${ZONE_LABEL}|${ZONE_NAME}|noon|midnight|open|opens|closed?|closes|hours)$`,
);
/** The words with which these begin: at others they are not tried. */
const BEGINS: ReadonlySet<string> = new Set(
  'please pls dont do never isnt aint is nothing i we stop quit forget nvm nevermind scratch disregard ignore everything anything not just same take taking like as except besides excluding minus without other apart aside but leaving leave rather skip moved used no neither'.split(
    ' ',
  ),
);
/** "They moved our store out of the north, we're south now": what is over. */
const OVER = /^(?:moved (?:\w+ ){0,3}out of|(?:used to|no longer) be (?:in|with|under)|no longer (?:in|with|under)) /;
const DROPS = /^(?:forget|disregard|ignore)$/;
/** Whoever forgot something asks for it. */
const SUBJECT = /^(?:i|we|he|she|they|you|customer|buyer)$/;
/** "Not the north side, the south", "permits, not parks department, for the south": a clause of so few words, its "not" included. */
const SHORT = 4;
/** What "I" and "we" begin such a clause with. */
const OF_SELF = /^(?:arent|aint|are|dont|do|already|know|have|got)$/;

/** Whether a word is one with which something that was meant is dropped for something else. */
export function dropsIt(word: string): boolean {
  return /^(?:drop|skip|scratch|lose|remove|ditch|swap|replace|change|switch)$/.test(word);
}

/** Whether a word is one with which things are ruled out. */
export function rulesOut(word: string): boolean {
  return /^(?:not|instead|except|besides|excluding|minus|without|other|than|apart|aside|but|leaving|leave|out|counting|longer|neither|nor)$/.test(
    word,
  );
}

/** Positions of the words that the message rules out: asked about is what is left of it. */
export function ruledOut(words: readonly Word[]): ReadonlySet<number> {
  const out = new Set<number>();
  const telling = lazily(() => [...words.keys()].filter(i => !isQuiet(words[i]?.text ?? '')));
  const negates = words.some(({ text }) => NEGATES.has(text) || text === 'instead');
  for (let i = 0; negates && i < words.length; i += 1) if (isNegated(words, i)) out.add(i);
  for (const [i, { text }] of words.entries()) {
    // "I" and "we" begin such a clause before few words only, and stand in most messages.
    if (!BEGINS.has(text) || (/^(?:i|we)$/.test(text) && !OF_SELF.test(words[i + 1]?.text ?? ''))) continue;
    const here = hereAt(words, i);
    for (const at of leadingExcept(here)) out.add(at);
    const clause = clauseFrom(words, i, excepts(here.ahead));
    if (deniesTwo(here, clause) || takesOut(here, clause)) for (const at of withoutOwner(clause, words)) out.add(at);
    else if (isUnwanted(here)) {
      // "Everything but the fax for permits" asks about the permits: something must be left to ask about.
      const leaves = (at: readonly number[]) => telling().some(i => !at.includes(i) && !out.has(i));
      for (const at of [clause, withoutOwner(clause, words)].find(leaves) ?? []) out.add(at);
    }
  }
  return out;
}

/** Whether a clause that is not wanted, or that something is only compared with, begins here. */
function isUnwanted(here: Here): boolean {
  return UNWANTED_WAYS.some(says => says(here));
}

const UNWANTED_WAYS: readonly ((here: Here) => boolean)[] = [
  ({ ahead }) => OVER.test(ahead) || KNOWN.test(ahead),
  ({ ahead, before }) => !SUBJECT.test(before) && UNWANTED.some(cue => cue.test(ahead)),
  holdsAgainst,
  dropsClause,
  ({ ahead, before, first }) => (first || /^(?:actually|just|please|pls)$/.test(before)) && SKIP.test(ahead),
  ({ ahead, first }) => first && NOT_THE.test(ahead),
  ({ ahead, before, words, i }) =>
    NOT_A.test(ahead) && (THAT.test(before) || (SAID.test(before) && begins(words, i - 1))),
  ({ ahead, before, words, i }) => NO_THING.test(ahead) && THIS.test(before) && begins(words, i - 1),
  isLikened,
];

/** "Permits, not parks department": of few words. "The permit one, not parking" holds one thing against another. */
function holdsAgainst({ words, i, before, first }: Here): boolean {
  if (!first || words[i]?.text !== 'not' || /^an?$/.test(words[i + 1]?.text ?? '')) return false;
  const clause = clauseFrom(words, i);
  if (clause.length < 2 || clause.length > SHORT) return false;
  return before === 'one' || !tellsOfDeed(clause.map(at => words[at]?.text ?? ''));
}

/** "Forget permits, who has plates": a clause of its own, with something behind it. */
function dropsClause({ words, i, first }: Here): boolean {
  if (!first || !DROPS.test(words[i]?.text ?? '')) return false;
  const clause = clauseFrom(words, i);
  return clause.length > 1 && clause.length <= SHORT && (clause.at(-1) ?? i) < words.length - 1;
}

/** "Opens at 9 like the others": what it is held against is not asked about. */
function isLikened({ words, i, ahead, before }: Here): boolean {
  if (!LIKE.test(ahead) || !(COMPARED.test(before) || namesDay([before]))) return false;
  const said = words.slice(Math.max(0, i - 3), i).map(({ text }) => text);
  // "Does the north keep the same hours as the south?" asks about both, "who keeps the same hours as the south" about others.
  if (SAME.test(said.join(' '))) return false;
  return !words.slice(0, i).some(({ text, sentence }) => sentence === words[i]?.sentence && /^(do|does)$/.test(text));
}

/** "Neither north nor east, we are south"; "neither the permit nor the plate came" tells of a deed. */
function deniesTwo({ words, first }: Here, at: readonly number[]): boolean {
  if (!first || (at.at(-1) ?? 0) >= words.length - 1) return false;
  const clause = at.map(i => words[i]?.text ?? '');
  return NEITHER_OF_TWO.test(clause.join(' ')) && !tellsOfDeed(clause) && !/^(?:came|went)$/.test(clause.at(-1) ?? '');
}

const NEITHER_OF_TWO = /^neither (?:the )?(?:\w+ )?\w+ (?:n?or) (?:the )?(?:\w+ )?\w+$/;

/** "Not getting anywhere", "not yet paid": behind a "not" it did not happen; "not contract signing" is no deed. */
function tellsOfDeed([, first = '', ...rest]: readonly string[]): boolean {
  return HAPPENED.test(first) || rest.some(word => HAPPENED.test(word) && !word.endsWith('ing'));
}

/**
 * "not north, south", "sales not repairs", "instead of the fax": a word that is ruled out is not asked about.
 * "permit not received" rules nothing out: the word must stand alone behind its "not", with something else to ask about.
 */
function isNegated(words: readonly Word[], i: number): boolean {
  const [earlier, before] = [words[i - 2]?.text, words[i - 1]?.text];
  if (earlier === 'instead' && before === 'of') return true;
  // "Instead of north or south", "not north or south" rule both out.
  if ((before === 'or' || before === 'nor') && i > 2 && words[i]?.sentence === words[i - 2]?.sentence)
    if (isNegated(words, i - 2)) return true;
  const not = notBefore(words, i);
  const next = words[i + 1];
  const ends = next === undefined || next.breaks || next.sentence !== words[i]?.sentence;
  const word = words[i]?.text ?? '';
  return not >= 0 && ends && words.length > i - not + 1 && !HAPPENED.test(word);
}

const NEGATES: ReadonlySet<string> = new Set(['not', 'arent', 'isnt']);
const ZONE = new RegExp(`^${ZONE_NAME}$`);

/** Where the "not" of a word stands: "not north", "not the north", "that aren't in the north"; -1 where there is none. */
function notBefore(words: readonly Word[], i: number): number {
  const textAt = (at: number) => words[at]?.text ?? '';
  const told = /^(?:the|an?)$/.test(textAt(i - 1)) ? i - 1 : i;
  const led = textAt(told - 1);
  const at = /^(?:for|in|from)$/.test(led) ? told - 2 : told - 1;
  if (led === 'in' && told === i && !isPlace(words, i)) return -1;
  return textAt(at) === 'not' || (led === 'in' && told < i && NEGATES.has(textAt(at))) ? at : -1;
}

/** "Who is not in yet, not in today" tells of nobody's place, "hours that are not in eastern" of a clock. */
function isPlace(words: readonly Word[], i: number): boolean {
  const text = words[i]?.text ?? '';
  const clock = ZONE.test(text) && words.some(word => word.text === 'hours');
  return !clock && !isQuiet(text) && !namesDay([text]);
}

/** What did not happen is still what is asked about. */
const HAPPENED = /(ed|ing)$|^(paid|sent|hit|got|gotten|done|gone|come|shown|open|here|there)$/;
