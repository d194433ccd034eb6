import { DAY } from '../when/days';
import { LEAD } from '../words/joining-words';

/** What the sentences and stretches of a story tell of: the asker, his life, how things stand elsewhere. */

/** "It is with Acme": whose the matter is, after all. */
export function tellsWithWhom(text: string): boolean {
  return WITH_WHOM.test(text);
}

const WITH_WHOM = new RegExp(
  String.raw`^${LEAD}(?:its?|thats?|this|theyre|they|mine|ours) (?:(?:is|are|was) )?(?:with|at|from|through|by)\b`,
);

/** "My rent is late": what follows from one's own life is asked for that. */
export function tellsOfOwnLife(text: string): boolean {
  return OWN_LIFE.test(text);
}

const OWN_LIFE = new RegExp(String.raw`^${LEAD}(?:my|his|her|their|mom|dad|grandma|grandpa)\b`);

/** "Who over there", "is she in": whoever the sentences before have named. */
export function speaksOfNamed(text: string): boolean {
  return NAMED_BEFORE.test(text);
}

const NAMED_BEFORE = /\b(?:they|them|theirs?|he|she|hers?|his|him|yours|over there)\b/;

/** "The boiler is down", "it is snowing". Not "my mother is ...": what follows from one's own life asks for something of that life. */
export function tellsHowItStands(text: string): boolean {
  return HOW_IT_STANDS.test(text);
}

const HOW_IT_STANDS = new RegExp(
  String.raw`^${LEAD}(?:(?:it is|its|i am|im|we are|were) (?!going\b)|(?:the|our) (?:\w+ ){1,2}(?:is|are|was|were|needs|broke|died|quit|froze) |(?!my\b)\w+(?: \w+)? (?:is|was|needs) (?!going\b)|\w+(?: \w+)? (?:at|until|till?) \d\S*(?: (?:am|pm|today|tomorrow))*$)`,
);

/** "Works saturdays", "open on monday": of a day, and not of now. */
export function asksOfDay(text: string): boolean {
  return ON_DAY.test(text);
}

const ON_DAY = new RegExp(
  String.raw`\b(?:works?|working|open|opens|answers?|there) (?:on |this |next )?(?!to(?:day|night)\b)${DAY}`,
);

/** "Early bird here", "our lot is shut", "making a cheat sheet": the asker speaks of himself. */
export function tellsOfAsker(text: string): boolean {
  return OF_SELF.test(text);
}

const OF_SELF =
  /\b(i|im|ive|id|ill|we|were|weve|our|us|here)\b|^(?:just )?\w{3,}ing (?:them|em|these|those|it|this|an?|up|my|our)\b/;

/** "Also the permit", "two, the plates", "an address for each", "numbers?": asked for beside what was told, or of all of it. */
export function asksBesideTold(text: string): boolean {
  return BESIDES.test(text);
}

const BESIDES =
  /^(?:and )?(?:also|plus|two|second|secondly|three|third)\b|\b(?:both|each|either|respectively|all (?:of (?:them|those|these)|three|four)|numbers|phones|addresses)\b/;
