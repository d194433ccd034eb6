import { GREETING_LEAD, LEAD } from '../words/joining-words';
import type { Word } from '../words/words';
import { COLLEAGUE, WORKPLACE } from '../words/workplace';

/** "Hi, this is Tom at Lakeside Ford", "Tom Reyes from Lakeside here": how whoever asks says who asks. */
const INTRODUCES = new RegExp(
  String.raw`^${GREETING_LEAD}(?:(?:this is|its|it is|im|i am|my name is|name is|names) (?!\w+ing\b)(?:\w+ ){1,4}(?:at|from|with|over at|out of) |(?:calling|writing|typing) from |(?:\w+ ){1,3}(?:at|from|with|over at) (?:\w+ ){1,4}here\b)`,
);
/** The same by a name alone. */
const NAMED = new RegExp(String.raw`^${GREETING_LEAD}(?:this is|my name is|names?(?: is)?) (?:\w+ ?){1,3}$`);
/** "Chuck swears the parks open at 9", "the lady at the counter told me": somebody else says it; a machine or a layman: `lay-word.ts`. */
const REPORTS = new RegExp(
  String.raw`^${LEAD}(?:(?:the|my|our|this|some|one of|a) )*(?:(?:\w+ ){1,6}?(?:swears?|swore|insists?|(?:told|tells|is telling) (?:me|us))|(?:\w+ ){0,2}(?:${COLLEAGUE}|buddy|friend|coworker|boss)(?: (?:at|in|from|over at) (?:\w+ ){0,2}\w+)? (?:says|said|thinks|keeps saying))\b`,
);
/** One of these stands in it. */
const REPORTING: ReadonlySet<string> = new Set(
  'swear swears swore insist insists told tells telling says said thinks saying'.split(' '),
);
/** "Receptionist here, ...", "new guy from the lot here": who asks stands before the word, and what he asks behind it. */
const HERE = new RegExp(
  String.raw`^${GREETING_LEAD}(?!(?:who|whos|what|whats|where|how|when|anyone|anybody|someone|somebody|nobody|no|not|still|they|we|i|its|it|im)\b)(?:(?!(?:is|are|was|${WORKPLACE}) )\w+ ){1,4}here$`,
);
const ASKS =
  /^(?:who|whos|what|whats|where|wheres|which|how|need|needs|looking|can|could|do|does|is|are|i|we|got|trying|want)$/;
/** Words of the longest introduction. */
const LONGEST = 12;
/** And of one that ends with "here". */
const SHORTEST = 6;

/** How many words at the beginning say who asks; of those, what nobody knows names nothing that is asked for. */
export function introduction(words: readonly Word[]): number {
  const [first] = words;
  const here = words.findIndex(({ text }) => text === 'here') + 1;
  if (here > 1 && here <= SHORTEST && words[here]?.breaks && HERE.test(textOf(words.slice(0, here)))) return here;
  let end = 0;
  while (end < words.length && end <= LONGEST && words[end]?.sentence === first?.sentence) {
    const { text, breaks } = words[end] ?? { text: '', breaks: true };
    if (end > 3 && (breaks || ASKS.test(text))) break;
    end += 1;
  }
  const clause = textOf(words.slice(0, end));
  return INTRODUCES.test(`${clause} `) || NAMED.test(clause) ? end : 0;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** How many words at the beginning say who said what follows. */
export function reported(words: readonly Word[]): number {
  if (!words.some(({ text }) => REPORTING.has(text))) return 0;
  const first = words.findIndex(({ sentence }) => sentence !== words[0]?.sentence);
  const clause = words.slice(0, Math.min(LONGEST, first < 0 ? LONGEST : first)).map(({ text }) => text);
  return REPORTS.exec(clause.join(' '))?.[0].split(' ').length ?? 0;
}

/** The names of people behind a title, "mrs garcia": wherever they stand they name nothing that is asked for. */
export function titledNames(words: readonly Word[]): ReadonlySet<string> {
  const named = words.filter((_, i) => TITLES.has(words[i - 1]?.text ?? '') && words[i]?.breaks === false);
  return new Set(named.map(({ text }) => text));
}

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'sr', 'sra', 'senor', 'senora']);
