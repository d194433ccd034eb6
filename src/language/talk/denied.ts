import { leadWith } from '../words/joining-words';

/** What is said not to be meant of a few that are on offer, where hardly anything else is said. */

/** What is denied of them, one by one, and what is said to be meant instead. */
export interface Denied {
  readonly words: readonly string[];
  readonly instead: string | undefined;
}

const LED = leadWith(
  'no|nope|nah|naw|actually|its|it|it is|this|this is|that|thats|that is|theyre|these|was|has|have|having|got|had|the|ones?|which|which is|definitely|really|for sure|i mean|i said|just|absolutely|clearly|honestly|totally|i|we|he|she|they|ours|mine|customer|buyer|dealer|car|unit|deal',
);
const NOTHING = '(?:nothing|not anything|not a thing|zip|zero|zilch|nada|squat|no connection)';
const IS_NONE =
  '(?:isnt|aint|arent|wasnt|werent|(?:is|was|are|were|im|am) not|cant be|cannot be|couldnt be|never(?= (?:used?|do|did|deal|came|was|went|bought)\\b)|non|not|neither(?= (?:\\w+ ){1,3}n?or\\b))(?! (?:it|that|this|they|sure)\\b)';
/** "We never got the permit", "don't have the permit yet" is what somebody lacks, and wants. */
const NOT_SO =
  '(?:dont|doesnt|didnt)(?: (?:do|use|want|mean|involve|concern|touch|belong))?(?! (?:have|get|got|gotten|need|own|carry|hold|see|receive|sign|know|find|like|care|answer|pick|open|close|work|release|pay|paid|come|go)\\b)';
/** "No trees involved", "theres no house here": of one word; "no, trees" says what is meant. */
const NO_SUCH = `(?:(?:theres|there is|there was|has|have|with|involves|its|this is|got) )?no(?= \\w+(?: (?:involved|here|whatsoever|at all|in it|on it))?$)(?! (?:clue|idea|the|its|no|not|problem|worries|thanks|one)\\b)`;
const LINKS =
  '(?: (?:about|related to|going|coming|sent|being|from|for|in|on|by|with|via|to|an?|any|the|your|our|my|his|her))*';
const DENIES = new RegExp(
  `^(?:${LED}(?:${NOTHING} (?:to do |related )?(?:with|to|about)|un(?:related|connected) (?:to|with)|${IS_NONE}|${NOT_SO})|${NO_SUCH})${LINKS} (.+)$`,
);
const BEHIND =
  /(?: (?:at all|whatsoever|involved|here|related|either|this time|though|tho|anymore|please|pls|thanks|thx|sorry))+$/;
/** Said ahead of it or behind it, and says no more. */
const ONLY_NO = new RegExp(`^${leadWith('no|nope|nah|naw|not|it|this|that|this time')}$`);
/** "Not retail or lease", "not retail and not lease" denies both. */
const OR = / (?:or|nor|and)(?: not)?(?: (?:an?|the|for))* /;
/** "Not the north it's the south": behind a second subject stands what is meant. */
const TURNS_TO =
  /^(.+?) (?:(?:and|but|now|anymore) )*(?:its|it is|im|i am|were|we are|weve|thats|that is|theyre|they are) (?!it$)(.+)$/;
/** "Isn't the north open till 5", "it isn't a house yet": asked or told of those, not denied. */
const OF_THEM =
  /\d|\b(?:open|opens|close|closes|closed|hours|till?|until|yet|different|same|right|happy|is (?:it|that)|does it|are they)\b/;
const BUT = /^(?:(?:but|just|rather|its|it is|thats|this is|theyre|it was|only|an?|the|for|about) )+/;
/** "It's not the customer calling, it's me": one of the others. */
const SELF = /^(?:but )?(?:its|it is|thats|this is|just)? ?(?:me|us|i am|im) ?(?:calling|asking|here)?$/;
const ASKS = /\b(?:what|whats|who|whos|where|when|how|why|which|option|else|other|only|just)\b/;
const HINT =
  /\b(?:no|neither|nope|nah|nothing|zip|zero|zilch|nada|squat|unrelated|unconnected|isnt|aint|arent|wasnt|werent|not|cant|cannot|couldnt|never|dont|doesnt|didnt)\b/;
const LONGEST = 80;

/** What a message denies: "nope, nothing to do with trees", "isn't a house, it's a shed", "not the north, not the south"; a comma and a question mark part it. */
export function denied(text: string): Denied | undefined {
  if (text.length > LONGEST || !HINT.test(text)) return undefined;
  const [asked, answered] = text.split('? ');
  if (asked !== undefined && answered !== undefined && onlyNo(answered)) return plain([asked], undefined);
  const parts = text
    .split(/[,?] /)
    .filter(part => !onlyNo(part))
    .flatMap(turned);
  const said = parts.map(part => DENIES.exec(part)?.[1]);
  if (said[0] === undefined) return undefined;
  const each = said.flatMap(words => words?.split(OR) ?? []);
  const instead = parts.filter((_, i) => said[i] === undefined).join(' ');
  return plain(each, SELF.test(instead) ? undefined : instead.replace(BUT, '') || undefined);
}

/** What is denied and what is meant, where no mark stands between them. */
function turned(part: string): readonly string[] {
  const [, no, meant] = DENIES.test(part) ? (TURNS_TO.exec(part) ?? []) : [];
  return no !== undefined && meant !== undefined && DENIES.test(no) ? [no, meant] : [part];
}

function onlyNo(part: string): boolean {
  return ONLY_NO.test(`${part} `);
}

function plain(said: readonly string[], instead: string | undefined): Denied | undefined {
  const words = said.map(one => one.replace(BEHIND, ''));
  return words.some(one => ASKS.test(one) || OF_THEM.test(one)) ? undefined : { words, instead };
}
