import { matches } from './matches';
import { isQuiet } from './quiet';
import type { Word } from './words';

/** "Who at ...", "who do I call over at ...", "anybody at ... who": whoever asks so names the company in which somebody is looked for. */
const LOOKED_FOR_AT =
  /(?:^| )(?:(?:who|whos|whom|whoever|anyone|anybody)(?: (?:can|do|does|should|would|could|to|i|we|you|call|ask|reach|contact|dial|talk to|speak to|speak with|talk with))*|(?:number|phone|line|rep|person|desk|contact)(?: for)?(?: somebody| someone| anyone)?)(?: over)? at $/;
/** Words of the longest beginning. */
const LONGEST = 9;
const BEFORE_NAMES = /^(a|an|the|my|our|his|her|their|this|that|first|new)$/;

/** Positions of the words that begin the name of a company at which somebody is looked for; "at your place" is the bot's own. */
export function placesNamed(words: readonly Word[]): number[] {
  if (!words.some(({ text }) => text === 'at')) return [];
  return words.flatMap(({ text, sentence }, i) => {
    if (text !== 'at') return [];
    const before = words.slice(Math.max(0, i + 1 - LONGEST), i + 1).filter(word => word.sentence === sentence);
    if (!LOOKED_FOR_AT.test(`${before.map(word => word.text).join(' ')} `)) return [];
    let at = i + 1;
    while (BEFORE_NAMES.test(words[at]?.text ?? '')) at += 1;
    const name = words[at];
    return name === undefined || name.sentence !== sentence || isQuiet(name.text) || /\d/.test(name.text) ? [] : [at];
  });
}

/** Words typed in capitals, in lower case, of a message that is not shouted: of those that nobody knows most are other companies. */
export function acronymsIn(typed: string): ReadonlySet<string> {
  const capitals = typed.match(/\b[A-Z]{3,5}\b/g) ?? [];
  const small = capitals.length > 0 ? (typed.match(/\b[a-z]{2,}\b/g) ?? []) : [];
  return new Set(small.length > capitals.length ? capitals.map(word => word.toLowerCase()) : []);
}

/** Words behind an "at" that begin with a capital, in lower case. */
export function capitalsIn(typed: string): ReadonlySet<string> {
  return new Set(matches(typed, CAPITAL).map(([, name = '']) => name.toLowerCase()));
}

const CAPITAL = /\bat ([A-Z][a-z]+)\b/g;

/** People by name, as typed: "Darnell's cell", "is Tom Reyes still covering": each name's words in lower case. */
export function peopleIn(typed: string): ReadonlySet<string> {
  const owners = OWNS.test(typed) ? matches(typed, OWNER).map(([, name = '']) => name) : [];
  const named = TWO_CAPITALS.test(typed)
    ? matches(typed, NAMED).flatMap(([, first = '', last = '']) => [first, last])
    : [];
  return new Set([...owners, ...named].map(name => name.toLowerCase()));
}

/** A name of two words: few messages have one. */
const TWO_CAPITALS = /[A-Z][a-z]+ [A-Z][a-z]/;
/** Most messages tell of nobody's things: to look for a name before each of their words takes longer. */
const OWNS = /['\u2019]s /;
/** What one person has: a team has a number too, but seldom a cell. */
const OWNER =
  /\b([a-z]+)['\u2019]s (?:cell|cell ?phone|mobile|extension|ext|direct (?:line|number|dial)|voice ?mail|personal (?:number|email|cell))\b/gi;
/** Asked after, where a sentence begins; a caller's or a customer's name says who asks, or for whom. */
const NAMED =
  /(?:^|[.?!] |\b(?:know if|tell me if) )(?:[Ss]o |[Hh]ey )?(?:[Ii]s|[Ww]as|[Dd]oes|[Dd]id|[Hh]as|[Ww]here(?:'s| is|s)|[Ww]ho(?:'s| is|s)) ([A-Z][a-z]+) ([A-Z][a-z]+)\b(?! [A-Z])/g;

/** "We are Harbor Motors", "Harbor Ford called": names as typed of whoever asks or is told of, the last two words of each in lower case. */
export function companiesIn(typed: string): ReadonlySet<string> {
  // Where every word has a capital none tells.
  if (!TWO_CAPITALS.test(typed) || !/\b[a-z]{4,}\b/.test(typed)) return NO_COMPANIES;
  return new Set(matches(typed, COMPANIES).map(([, run = '']) => run.toLowerCase().split(' ').slice(-2).join(' ')));
}

const NO_COMPANIES: ReadonlySet<string> = new Set();
const COMPANIES =
  /(?:\b(?:[Ww]e are|[Ww]e(?:'|\u2019)?re|[Tt]his is|[Cc]alling from|at|with|from) (?:the )?|^|[.?!] )((?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]+)(?=[,.!?]|$| (?:called|calling|here|says|said|wants|needs|is|has|asked|of|in)\b)/g;
