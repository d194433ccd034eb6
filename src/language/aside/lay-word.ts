import { LEAD } from '../words/joining-words';

/**
 * What a layman says of the sheet, who knows nothing of it: "a search engine says PSO is a show. What is it at your place".
 * What is said of people: `hearsay.ts`; who says a fact that is asked about: `introduction.ts`.
 */

const MACHINE =
  '(?:(?:an?|the|some|my|our) )*(?:chat ?gpt|gpt|google|siri|alexa|gemini|copilot|ai|chatbot|wikipedia|internet|web|reddit|bing|grok|claude|perplexity)';
const PERSON =
  '(?:(?:my|our|the|some) )?(?:hr|human resources|payroll|wife|husband|kid|son|daughter|mom|dad|nephew|niece|cousin|buddy|neighbor|roommate|friend|intern)';
const SAYS =
  '(?:(?:just|keeps|also|is|always) )*(?:says?|saying|said|told (?:me|us)|tells (?:me|us)|telling (?:me|us)|thinks?|thought|claims?|claimed|swears?|swore|insists?|insisted) (?:that )?';
/** An acronym, what it is held to be, and that it is asked what it is here. */
const HELD_TO_BE = new RegExp(
  String.raw`^${LEAD}(?:${MACHINE}|${PERSON}) ${SAYS}(?:an? |the )?([a-z]{2,5}) (?:is|are|means|stands for) [^.,;?!]{2,80}[.,;?!]+ ?((?:but |and |so )*(?:what|whats|what's|who|whos|who's)\b.*)$`,
);
/** What a machine says, and whether that is so. */
const TOLD_BY = new RegExp(
  `^${LEAD}${MACHINE} ${SAYS}(.{4,120}[,.;?!] ?(?:is (?:that|it|this) )?(?:true|right|correct|so|legit|accurate|yes|really)(?: or (?:not|no|what))?[ ?.!]*)$`,
);
const SAYS_CUE =
  /\b(?:sa(?:ys?|id|ying)|told|tell(?:s|ing)|th(?:inks?|ought)|claim(?:s|ed)?|sw(?:ears?|ore)|insist(?:s|ed)?)\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 200;

/** A message without who says it, where that is nobody of whom it is asked, and without what an acronym is said to be elsewhere. */
export function withoutLayWord(text: string): string {
  if (text.length > LONGEST || !SAYS_CUE.test(text)) return text;
  const [, term, asked] = HELD_TO_BE.exec(text) ?? [];
  if (term !== undefined && asked !== undefined) return asksForTerm(asked) ? `${term}. ${asked}` : asked;
  return TOLD_BY.exec(text)?.[1] ?? text;
}

/** Whether the question behind asks for what the acronym is here, and names nothing else: "the fax for permits" does. */
function asksForTerm(asked: string): boolean {
  return LOOKS_BACK.test(asked) || !OF_ANOTHER.test(asked);
}

const LOOKS_BACK = /\b(?:it|that|this|one|yours|they|them|their|theyre)\b/;
const OF_ANOTHER = /\b(?:for|of|at|to|on|about|in|does|do|handles?|takes?) (?!i\b|we\b|you\b|here\b)\w/;
