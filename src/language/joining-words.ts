import { COUNTS } from './counts';

/** Words that only join a message to the talk before it: asked once more, asked of another too, said instead. */

const COUNT = `(?:${COUNTS.slice(1).join('|')}|[2-8])`;
const AGAIN = String.raw`\b(?:once (?:more|again)|(?:one|1) (?:more|last) time|a second time|scroll(?:ing)? (?:back|up)|ditto|likewise|idem|along(?= with)|(?<=^(?:\w+ )?(?:that|those|them|it|these) )plus|together(?= with)|remaining(?= (?:ones?|${COUNT})(?: (?:ones|please|pls|too|also|then))*$))\b`;
const LEAD =
  '(?:(?:oh|ah|ahh|oops|whoops|sorry|sry|no|nah|nope|hm|ok|okay|ugh|wait|well|and|so|but|my|bad|mistake|fault|i|we|that|it|was|is|its) )*';
const THAT = '(?:it|that|this|them|those)';
/** "Typed it wrong, i wanted permits", at the beginning alone: "he sent the wrong one" is a story. */
const SAID_WRONG = String.raw`^${LEAD}(?:(?:typed|said|wrote|put|asked|read|had|got|picked|entered) (?:${THAT} )?(?:wrong|backwards?|the wrong (?:one|thing|name|word|line|desk))|(?:the )?wrong (?:one|thing|line|desk|name|word|place)|mixed (?:${THAT} )?up|misspoke|mistyped|typo|fat fingered(?: ${THAT})?|nvm|nevermind|never mind|(?:scratch|strike|forget|cancel) (?:it|that|them)|meant the other(?: one| way(?: around)?)?)(?! (?:number|was|were|is|on|in|for|by|and|to))\b`;
const PHRASES = new RegExp(`${AGAIN}|${SAID_WRONG}`, 'g');
const HINT =
  /\b(?:once|time|plus|along|together|remaining|scroll|scrolling|ditto|likewise|idem|wrong|backwards?|mixed|nvm|nevermind|never|scratch|strike|forget|cancel|misspoke|mistyped|typo|fat|meant)\b/;

/** Positions of the words that name nothing, and only say that something is asked again, of another too, or instead. */
export function joiningWords(words: readonly string[]): ReadonlySet<number> {
  const said = new Set<number>();
  const text = words.join(' ');
  if (!HINT.test(text)) return said;
  let [position, passed] = [0, 0];
  for (const { 0: found, index } of text.matchAll(PHRASES)) {
    while (passed < index) passed += (words[position++]?.length ?? 0) + 1;
    for (const _ of found.split(' ')) {
      said.add(position);
      passed += (words[position++]?.length ?? 0) + 1;
    }
  }
  return said;
}
