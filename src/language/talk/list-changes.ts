import { countsTo, numberSaid } from '../words/counts';
import { AND, leadWith, TRAILS } from '../words/joining-words';

/** How a list that a talk has shown is made shorter, or longer again. */

/** "Too long", "shorter please". */
const TOO_LONG = '(?:(?:thats )?too (?:long|many|much)|(?:(?:a bit|much|make it) )*shorter)';
const ASKED = leadWith(
  String.raw`no|nah|actually|oops|can you|could you|pls|please|lets|id like to|i want to|${TOO_LONG}|\?`,
);
const END = `(?: (?:${TRAILS}|from (?:it|that|them|the list|those|there)|out|off|either|neither))*$`;
/** Said of lists alone. */
const WITHOUT =
  '(?:minus|without|(?:but |its |it is |thats )?not|i (?:dont|didnt) (?:mean|want|need)|nor|all but|lose|hide|exclude|omit|subtract|take (?:out|away)|leave (?:out|off)|except(?: for)?|(?:(?:the )?ones?(?: (?:that|thats|which|who|whos))?|whichever(?: one)?|whoever)(?: is| are)? (?:outside(?: of)?|not|isnt|arent|aint))';
/** Fences are removed and payments skipped too: what these take out must be called a row. */
const REMOVE = '(?:drop|remove|delete|skip|ditch|cut|scratch|take off|forget(?: about)?)';
const TAKEN_OUT = new RegExp(`^${ASKED}(?:(${WITHOUT})|${REMOVE}) (?:the |those |all )?(.+?)${END}`);
const ROW = /(?:^| )(?:ones?|lines?|rows?|offices?|centers?|regions?|desks?|hotlines?|numbers?)$/;
const ONLY =
  '(?:only|just|keep(?: only| just)?|(?:show|give|list)(?: me)? (?:only|just)|limit (?:it|that|them|this) to|(?:narrow|filter|cut|trim)(?: (?:it|that|them|this))?(?: down)? (?:to|by|for))';
const KEPT = new RegExp(
  `^${ASKED}${ONLY} (?:(?:the|those|ones|${countsTo(6)}) )*(?:(?:that|which|with|who|named|in|for) )*(.+?)(?: in (?:the|their|its) name)?${END}`,
);
const EACH =
  '(?: (?:with |and )?(?:their )?(?:hours|phones|numbers|faxes)(?: (?:next to each|for each|too|as well))?)?';
const WHOLE = '(?:whole|full|entire|complete) (?:list|menu|lot|thing)';
const PUT_BACK = [
  String.raw`(?:put|bring|add|throw|stick) ((?:\w+ ){0,3}?\w+) back(?: in| on)?(?: (?:with|to|on) (?:it|them|that|there))?`,
  'undo(?: (?:that|it))?',
  '(?:put|glue|bring) (?:it|that|them|the (?:list|menu|lot)) (?:all )?(?:back )?together(?: again)?',
  `(?:back to|unhide|unfilter) (?:them all|all of (?:it|them)|everything|the ${WHOLE})`,
  `(?:show|give|list|put|bring)(?: me)?(?: back)? (?:the )?${WHOLE}`,
].join('|');
const PUTS_BACK = new RegExp(`^${ASKED}(?:${PUT_BACK})(?: (?:${TRAILS}|again|back))*${EACH}$`);
const IT = /^(?:it|them|that|those|him|her|everything|all)$/;

/** What is to be left out of a list; `plain` where nothing but a list is spoken of so. */
export interface TakenOut {
  readonly words: string;
  readonly plain: boolean;
}

/** "Minus permits", "drop the permits line", "no permits" as it was typed; undefined where nothing is taken out. */
export function takenOut(text: string, typed: string): TakenOut | undefined {
  const [, plain, words] = TAKEN_OUT.exec(text) ?? [];
  if (words !== undefined) return { words, plain: plain !== undefined || ROW.test(words) };
  const [, none] = NO_SUCH.test(typed) ? (NONE_OF.exec(text) ?? []) : [];
  return none === undefined ? undefined : { words: none, plain: true };
}

/** "No, permits" and "no the permits one" say what is meant instead. */
const NO_SUCH =
  /^\W*(?:(?:ok|okay|k|so|and|but|pls|please)\W+)*no +(?!the\b|that\b|its\b|it's\b|not\b|i\b|i'm\b)[a-z]/i;
const NONE_OF = new RegExp(`^${leadWith('pls|please')}no (.+?)${END}`);

/** What alone is to be kept of it: "just permits", "permits only", "keep only those with permits in the name". */
export function keptOnly(text: string): string | undefined {
  return (KEPT.exec(text) ?? ONLY_BEHIND.exec(text))?.[1];
}

const ONLY_BEHIND = new RegExp(`^${ASKED}(.+?)(?: ones?| lines?| rows?)? only${END}`);

/** What is to be put back into it: the words for it, or "" for all that was taken out; undefined where nothing is. */
export function putBack(text: string): string | undefined {
  const found = PUTS_BACK.exec(text);
  if (found === null) return undefined;
  const [, named = ''] = found;
  return IT.test(named) ? '' : named;
}

/** Whether a word may stand beside what is taken out or kept without asking for anything. */
export function callsRows(word: string): boolean {
  return CALLS_ROWS.test(word);
}

const CALLS_ROWS =
  /^(?:the|those|these|that|this|one|ones|lines?|rows?|offices?|centers?|regions?|desks?|hotlines?|numbers?|phones?|hours|fax|faxes|emails?|address|addresses|options?|menu|and|or|n|both|all|please|pls|from|of|in|for|with|name|it|them|list|out|only|thanks|thx)$/;

/** Whether a message says something else behind a comma or in a further sentence; words that lead in do not count. */
export function saysMoreBeside(typed: string): boolean {
  const rest = typed.replace(LEADING, '');
  return /(?:[,;.?!]|:(?!\d))\s*[a-z0-9]/i.test(rest) && !BACK_AND_EACH.test(rest);
}

const LEADING = new RegExp(
  String.raw`^(?:\s*(?:ok|okay|no|nah|so|wait|sorry|actually|hm+|and|but|please|pls|now|${TOO_LONG})\b[\s,.!]*)+`,
  'i',
);
/** "Put it back. Hours next to each" */
const BACK_AND_EACH = /\bback\b[\s,.]+(?:with |and )?(?:their )?(?:hours|phones|numbers|faxes)\b[^,.?!]*$/i;

/** "Just the regional ones". */
export function callsRegional(text: string): boolean {
  return /^(?:regional|regions?|regional centers?)(?: ones?)?$/.test(text);
}

/** "Number 4", "4 and 5": keys and nothing else; undefined where more is said. */
export function bareKeys(words: string): readonly string[] | undefined {
  return BARE_KEYS.test(words) ? (words.match(/\d+/g) ?? undefined) : undefined;
}

const BARE_KEYS = new RegExp(String.raw`^(?:(?:number|key|${AND}|n?or) )*\d+(?: (?:(?:${AND}|n?or) )?\d+)*$`);

/** "First two": how many from the beginning of the list. */
export function countFromFirst(words: string): number | undefined {
  const [, count] = FIRST_FEW.exec(words) ?? [];
  return count === undefined ? undefined : numberSaid(count);
}

const FIRST_FEW = new RegExp(`^first (${countsTo(6)})$`);

/** "Permits and parks", "permits or parks": what is joined, each by itself. */
export function partsOfList(words: string): readonly string[] {
  return words.split(JOINED);
}

const JOINED = new RegExp(` (?:${AND}|n?or) `);
