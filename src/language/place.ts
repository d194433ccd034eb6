import { isQuiet } from './quiet';
import type { Word } from './words';

/** "Who at ...", "who do I call over at ...", "anybody at ... who": whoever asks so names the house in which somebody is looked for. */
const LOOKED_FOR_AT =
  /(?:^| )(?:(?:who|whos|whom|whoever|anyone|anybody)(?: (?:can|do|does|should|would|could|to|i|we|you|call|ask|reach|contact|dial|talk to|speak to|speak with|talk with))*|(?:number|phone|line|rep|person|desk|contact)(?: for)?(?: somebody| someone| anyone)?)(?: over)? at $/;
/** Words of the longest beginning. */
const LONGEST = 9;
const BEFORE_NAMES = /^(a|an|the|my|our|his|her|their|this|that|first|new)$/;

/** Positions of the words that begin the name of a house at which somebody is looked for; "at your place" is the bot's own. */
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

/** Words typed in capitals, in lower case, of a message that is not shouted: of those that nobody knows most are other houses. */
export function acronymsIn(typed: string): ReadonlySet<string> {
  const capitals = typed.match(/\b[A-Z]{3,5}\b/g) ?? [];
  const small = capitals.length > 0 ? (typed.match(/\b[a-z]{2,}\b/g) ?? []) : [];
  return new Set(small.length > capitals.length ? capitals.map(word => word.toLowerCase()) : []);
}
