import { LEAD } from '../words/joining-words';
import { COLLEAGUE } from '../words/workplace';

/** News of somebody who is away, or of doors that are closed, told before something is asked. */

/** Whether a sentence does no more than tell that somebody is away or ill, or that some office is closed: "boss is out today". */
export function tellsAway(sentence: string): boolean {
  return AWAY.test(sentence);
}

/** Not what was spoken of before: "it is closed". */
const WHOSE = String.raw`(?!(?:it|its|that|thats|this|they|theyre|these|those|there|theres|who|whos|what|is|are|does|do)\b)`;
const WHO = String.raw`(?:(?:im|were) |(?:(?:my|our|the|his|her) )?(?:[\w&]+ ){1,3}?(?:is|are|am|was|were|has been) |(?:my |our |the )?\w+ went (?=home))`;
const GONE =
  'out|off|closed|shut|gone|away|home|sick|ill|on (?:vacation|leave|holiday|pto|break|a break)|at (?:lunch|the \\w+)';

const AWAY = new RegExp(
  String.raw`^${LEAD}${WHOSE}${WHO}(?:(?:all|already|just|still|both|home|out|always) )*(?:${GONE})(?: \w+){0,4}$`,
);

/** Whether it tells so of somebody of the asker's own workplace: "our permits clerk is out sick" asks for no permits. */
export function tellsOfColleague(sentence: string): boolean {
  return OF_COLLEAGUE.test(sentence) && tellsAway(sentence);
}

const OF_COLLEAGUE = new RegExp(String.raw`^${LEAD}(?:my|our) (?:\S+ ){0,2}?${COLLEAGUE} `);

/** Whether a sentence only tells that one's child or animal is ill or away: nothing that is asked for is asked for that. */
export function tellsOfOwn(sentence: string): boolean {
  return OWN_AWAY.test(sentence);
}

const OWN_AWAY = new RegExp(
  String.raw`^${LEAD}(?:my|our) (?:\w+ )?(?:dog|cat|puppy|kitten|pet|kid|son|daughter|baby|toddler)s? (?:is|are|was|has been|got|went|keeps) (?:(?:all|so|still|really|very|home|out) )*(?:${GONE}|tired|hungry|crying|barking|screaming|teething)\b`,
);
