import { beginsCondition } from './condition-clauses';
import { ASKED, begins, leadingExcept, tellsMore } from './left-out';
import { isQuiet } from './quiet';
import { namesDay } from './when/days';
import { ZONE_LABEL } from './when/zones';
import type { Word } from './words';
import { ZONE_NAME } from './zone-words';

/** What begins a clause that says what is not wanted: "dont give me", "i dont want", "forget the", "stop sending me to". */
const UNWANTED = [
  /^(?:(?:please |pls )?(?:dont|do not|never) )(?:give|send|show|tell|read|connect|transfer|route|put|quote) (?:me|us) (?!what|where|who|how|which|that|if)/,
  /^(?:i|we) (?:dont|do not) (?:want|need) (?!to |it |this (?!\w)|you |them |him |her |anything |much |more |help |someone |somebody |anyone )(?:(?:the|a|an|your|another|any|that|this) )?/,
  /^(?:i|we) (?:dont|do not) mean (?!to )/,
  /^we (?:arent|aint|are not) (?:in |with |part of )?(?:the )?(?!\w+(?:ed|ing)\b|sure |able |open |closed |on |at )/,
  /^(?:nothing|not) (?:to do|related) (?:with|to) /,
  /^(?:stop|quit) (?:giving|sending|showing|telling|reading|transferring|connecting|routing|putting)(?: me| us)? /,
  /^(?:forget|nvm|nevermind|never mind|scratch|disregard|ignore) (?:about )?(?:the|that|my last) /,
  /^(?:nvm|nevermind|never mind) (?:the |that )?(?:e ?mail|fax|phone|number|address|hours|zip) /,
  /^(?:everything|anything) but (?:the )?/,
  /^but not /,
  /^rather than /,
] as const;
/** "I have the number for permits, I need parks", "I know that one": what is known is not asked for. */
const KNOWN =
  /^(?:i|we) (?:already |do )?(?:know (?:that ones?|thats|thats the) |(?:know|have|got) (?:the|your|their|that) (?:number|phone|fax|email|address|zip|hours) (?:for|of) |know (?:\w+ ){1,3}(?:doesnt|dont|isnt|arent|cant|wont|didnt) )/;
/** "All except the fax", "any region but the south": what is taken out of a list. */
const EXCEPT =
  /^(?:except|besides|excluding|minus|without(?! (?:an?|any|the|fax|faxes|e?mails?|address|hours|phones?|numbers?|options?|print\w*)\b)|other than|apart from|aside from|but|leaving out|leave out(?= (?:the|all|any|those) )|not counting)(?: for)? /;
const LISTED =
  /^(?:all|every|everyone|everything|any|anyone|anybody|each|list|who|whos|which|regions?|centers?|lines?|numbers?|ones?|options|buttons|keys|offices|desks)$/;
const ANSWERED = /^(?:thing|same|ok|okay|yes|yeah|yep|sure|right|thanks|cool|it|that|this)$/;
/** What happened to all but one is a story of that one: "every permit came except the pool's". */
const TOLD = /^(?:\w+ed|got|came|went|paid|sent)$/;
/** "NOT the parking desk!!": at the beginning of what is said, or of a clause of it. */
const NOT_THE = /^not (?:(?:in|for|from) )?(?:the|your|my|our|his|her|their|that|those|any|another) /;
/** "Its not an auction car", "nah not my login": behind what begins a clause. */
const NOT_A = /^not (?:an?|the|your|my|our|his|her|their|about|for) /;
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
  'please pls dont do never nothing i we stop quit forget nvm nevermind scratch disregard ignore everything anything not just same take taking like as except besides excluding minus without other apart aside but leaving leave rather skip moved used no neither'.split(
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
/** Words of the longest beginning. */
const LONGEST = 8;

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
  const negates = words.some(({ text }) => text === 'not' || text === 'instead');
  for (let i = 0; negates && i < words.length; i += 1) if (isNegated(words, i)) out.add(i);
  for (const [i, { text }] of words.entries()) {
    // "I" and "we" begin such a clause before few words only, and stand in most messages.
    if (!BEGINS.has(text) || (/^(?:i|we)$/.test(text) && !OF_SELF.test(words[i + 1]?.text ?? ''))) continue;
    const ahead = words.slice(i, i + LONGEST).map(word => word.text);
    const excepts = EXCEPT.test(`${ahead.join(' ')} `);
    const clause = clauseFrom(words, i, excepts);
    for (const at of leadingExcept(words, i, `${ahead.join(' ')} `)) out.add(at);
    // "Everything besides the permit itself, where do i fax it" goes on, and asks for no list.
    const next = (clause.at(-1) ?? i) + 1;
    const ends =
      next > words.findLastIndex(word => !isQuiet(word.text)) ||
      (excepts && words[next]?.breaks === false && setsCondition(words, next));
    // "Same thing but the car is leased" goes on.
    const goesOn = text === 'but' && (ANSWERED.test(words[i - 1]?.text ?? '') || tellsMore(clause, words));
    const denied = text === 'neither' && next < words.length && begins(words, i) && deniesTwo(clause, words);
    const taken = denied || (ends && excepts && !goesOn && isListed(words.slice(0, i), /^(?:but|without)$/.test(text)));
    if (!taken && !isUnwanted(`${ahead.join(' ')} `, words, i)) continue;
    const leaves = (clause: readonly number[]) =>
      words.some((word, at) => !clause.includes(at) && !out.has(at) && !isQuiet(word.text));
    // "Everything but the fax for permits" still asks about the permits.
    const owner = clause.findIndex(at => /^(for|from|of)$/.test(words[at]?.text ?? ''));
    const ways = owner < 0 ? [clause] : [clause, clause.slice(0, owner)];
    // A list needs no telling word of its own: "list all lines except the fax".
    for (const at of (taken ? ways.at(-1) : ways.find(leaves)) ?? []) out.add(at);
  }
  return out;
}

/** Whether a clause that is not wanted, or that something is only compared with, begins here. */
function isUnwanted(ahead: string, words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (
    OVER.test(ahead) ||
    KNOWN.test(ahead) ||
    (!SUBJECT.test(before?.text ?? '') && UNWANTED.some(cue => cue.test(ahead)))
  )
    return true;
  const first = begins(words, i);
  const short = first && word?.text === 'not' && !/^an?$/.test(words[i + 1]?.text ?? '') ? clauseFrom(words, i) : [];
  // "The permit one, not parking" holds one thing against another.
  const isDeed = before?.text !== 'one' && tellsOfDeed(short.map(at => words[at]?.text ?? ''));
  if (short.length > 1 && short.length <= SHORT && !isDeed) return true;
  // "Forget permits, who has plates": a clause of its own, with something behind it.
  const dropped = first && DROPS.test(word?.text ?? '') ? clauseFrom(words, i) : [];
  if (dropped.length > 1 && dropped.length <= SHORT && (dropped.at(-1) ?? i) < words.length - 1) return true;
  const last = before?.text ?? '';
  if ((first || /^(?:actually|just|please|pls)$/.test(last)) && SKIP.test(ahead)) return true;
  if ((first && NOT_THE.test(ahead)) || (SAID.test(last) && begins(words, i - 1) && NOT_A.test(ahead))) return true;
  const likened = (COMPARED.test(last) || namesDay([last])) && LIKE.test(ahead);
  // "Does the north keep the same hours as the south?" asks about both, "who keeps the same hours as the south" about others.
  if (
    likened &&
    SAME.test(
      words
        .slice(Math.max(0, i - 3), i)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return false;
  return (
    likened && !words.slice(0, i).some(({ text, sentence }) => sentence === word?.sentence && /^(do|does)$/.test(text))
  );
}

/** "Neither north nor east, we are south"; "neither the permit nor the plate came" tells of a deed. */
function deniesTwo(at: readonly number[], words: readonly Word[]): boolean {
  const clause = at.map(i => words[i]?.text ?? '');
  return NEITHER_OF_TWO.test(clause.join(' ')) && !tellsOfDeed(clause) && !/^(?:came|went)$/.test(clause.at(-1) ?? '');
}

const NEITHER_OF_TWO = /^neither (?:the )?(?:\w+ )?\w+ (?:n?or) (?:the )?(?:\w+ )?\w+$/;

/** "Not getting anywhere", "not yet paid": behind a "not" it did not happen; "not contract signing" is no deed. */
function tellsOfDeed([, first = '', ...rest]: readonly string[]): boolean {
  return HAPPENED.test(first) || rest.some(word => HAPPENED.test(word) && !word.endsWith('ing'));
}

/**
 * Whether what stands before asks for a list, or is so short that it can only name one; a "but" is more often no exception,
 * and must stand right behind the list.
 */
function isListed(before: readonly Word[], isBut: boolean): boolean {
  if (isBut) return before.slice(-2).some(({ text }) => LISTED.test(text));
  const told = before.some(({ text }) => TOLD.test(text));
  return !told && before.length > 0 && (before.length < SHORT || before.some(({ text }) => LISTED.test(text)));
}

/** "... except the centers who close at 5": behind what is excepted the list goes on. */
function setsCondition(words: readonly Word[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  return ASKED.test(text) || (TURNS.test(text) && beginsCondition(words, i));
}

const TURNS = /^(?:opens?|closed?|closes|shuts?|stays?|works?|runs?|starts?|begins?|quits?|leaves?|finish|finishes)$/;

/**
 * The words from here to the next comma, conjunction or full stop; in "everything but the fax" the "but" goes on, in "all
 * besides 3 and 7" the list of what is excepted.
 */
function clauseFrom(words: readonly Word[], start: number, lists = false): number[] {
  const first = words[start];
  const clause = [start];
  for (let i = start + 1; i < words.length; i += 1) {
    const word = words[i];
    const goesOn =
      word !== undefined &&
      word.sentence === first?.sentence &&
      !(lists && i > start + 1 && setsCondition(words, i)) &&
      (!word.breaks ||
        /^(?:or|nor)$/.test(word.text) ||
        (lists && /^(?:and|plus|\d)$/.test(word.text)) ||
        (i === start + 1 && /^(?:but|plus)$/.test(word.text)));
    if (!goesOn) break;
    clause.push(i);
  }
  return clause;
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
  const not = before === 'not' ? i - 1 : earlier === 'not' && /^(?:the|for|an?)$/.test(before ?? '') ? i - 2 : -1;
  const next = words[i + 1];
  const ends = next === undefined || next.breaks || next.sentence !== words[i]?.sentence;
  const word = words[i]?.text ?? '';
  return not >= 0 && ends && words.length > i - not + 1 && !HAPPENED.test(word);
}

/** What did not happen is still what is asked about. */
const HAPPENED = /(ed|ing)$|^(paid|sent|hit|got|gotten|done|gone|come|shown|open|here|there)$/;
