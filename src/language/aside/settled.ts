import { asks } from '../asked/asking';
import { leadWith } from '../words/joining-words';
import { readWords } from '../words/words';
import { anyOf } from './aside-parts';
import { CAME, DEALT_WITH, DONE, IS, STANDS } from './come-about';
import { marked } from './set-aside';

const LEAD = leadWith('welp|lol|fyi|hooray|yay|finally|heads up|update|good news');

/** What is wanted, wrong, missing or asked for is not settled. */
const OPEN =
  '(?:who|whos|what|which|where|when|how|why|if|no|not|never|none|nothing|still|yet|but|except|without|until|once|after|before|because|since|wrong|missing|short|lost|late|about|getting|penalty|charge\\w*|reject\\w*|demand|double|duplicate|twice|notices?|problems?|issues?|errors?|complaints?|disputes?|denials?|fees?|bounced|(?:is|are|was|were|do|does|did|has|have|wo|ca|could|would)nt)';
/** What it is that has come about. */
const IT = `(?!(?:(?:(?:i|we) )?(?:got|have|had|need|want|wanna|hope|hoping|doubt)|an?|put|leave|drop|file|has|is|are|was|were|did|does|do|wait|waiting|check|checking|make|making|verify|verifying|confirm|confirming|see|wondering) )(?:(?!${OPEN} )\\S+ ){1,9}?`;
const SAFE = '(?:desk|safe|drawer|folder|tray|bin|cabinet|lockbox|envelope|vault|outbox)';
const PLACE = `(?:in|on) (?:the|your|his|her|their|\\w+s) ${SAFE}`;
const COMES = `(?:${CAME}|came (?:off(?: of)?|out of) hold|went off hold|(?:pulled|walked|rolled|strolled|popped) (?:in|up)|balance[ds]|reconciled|tied out|ties out|went (?:fine|great|well|good|smooth|smoothly)|made it|hit(?= on )|hit (?:the|our|my) (?:account|bank|books)|landed)`;
const WORKS =
  '(?:works|(?:is )?working|is back|is back up|is up|(?:is letting|lets|let) (?:me|us|him|her|them) (?:back )?in) (?:again|now|fine|today)';
const PRAISED = 'was (?:so |just |really )*(?:unreal|amazing|awesome|incredible|epic|fantastic|wonderful|a blast)';
const IS_SO = `${IS}(?:${STANDS}|off hold|walking (?:the|our) lot|${PLACE})`;
const COMES_ABOUT = new RegExp(`\\b(?:${COMES}|${WORKS}|${IS_SO}|${PLACE}|${PRAISED})\\b`);
const WHEN =
  '(?:now|today|yesterday|already|finally|btw|fyi|lol|yay|nice|thanks|ty|fine|ok|okay|well|too|at last|at long last|folks|guys|yall|everybody|perfectly|to the penny|in the mail|this (?:morning|afternoon|week|month)|last (?:night|week|month)|(?:on |last )?\\w+day|an? (?:hour|minute|week|day) ago|for (?:me|us|him|her|them)|(?:on|for|from) (?:the|that|this|our) (?!wrong\\b|old\\b)(?:\\w+ ){0,2}\\w+)';
const DONE_WITH =
  '(?:(?:im |we are |were )?(?:putting|leaving|dropping|filing)|(?:i|we|he|she|they) (?:left|put|dropped|filed)) (?:it|them|that|this) .*';
const NEWS = `(?:${IT}(?:just |finally |already )*(?:${COMES}|${WORKS}|${IS_SO}|${PRAISED})|(?:all )?(?:funded|booked|approved)|${DONE_WITH})(?: ${WHEN})*`;

const LIST = '(?:the|my|our|your) (?:list|board|whiteboard|calendar)';
const THAT_ONE = '(?:that|this|it|them)(?: one| 1)?';
const WHAT = '(?:it|that|him|her|them)';
const TREAT = '(?:drinks|beers?|lunch|pizza|donuts|coffee|rounds?)';
/** What only somebody says who is done with it; "take it off" may be asked of a charge. */
const CLOSES = anyOf([
  `(?:(?:you|we|i|u) )?(?:can |could |will )?(?:(?:cross|check|scratch|mark|strike) ${THAT_ONE} off(?: ${LIST})?|(?:take|wipe) ${THAT_ONE} off ${LIST})`,
  `(?:we|i) can close ${THAT_ONE} out`,
  '(?:we are |were |im )?moving on',
  'case closed|false alarm|crisis averted|thats that',
  `(?:\\S+ )?${TREAT}(?: (?:is|are))? on (?:me|us|him|her|the boss)(?: \\w+)?`,
  `(?:\\S+ ){0,2}(?:is )?buying (?:the )?${TREAT}`,
  '(?:everybody|everyone|(?:\\S+ ){0,2}(?:is|are)) (?:in a good mood|happy|happy campers)(?: (?:now|again|today|for once|lol))*',
  '(?:woohoo|yay|hooray|yippee|whew|phew)(?: \\w+)?',
  `(?:(?:its|thats|it is) )?all (?:${DONE})(?: now)?`,
  `(?:he|she|they) (?:did|(?:${DEALT_WITH}|took care of) ${WHAT}(?: out)?|got ${WHAT} (?:${DONE}))`,
  'zero left(?: (?:on|in) (?:the|our) \\w+)?',
  'ignore (?:my (?:last|earlier|first)(?: \\w+)?|the (?:cursing|swearing|yelling|screaming))',
]);
/** How glad one is, and of whom. */
const GLAD = anyOf([
  `(?:got|have) (?:the|that|our|his|her) (?:(?!${OPEN}\\b)\\S+ ?){1,9}`,
  '(?:we|i|im|were|its|it is|all|youre) (?:are |am )?(?:all )?(?:good|set|done|happy|relieved|fine)(?: now)?(?: to (?:go|\\w+(?: \\w+){0,3}))?',
  `(?:just )?(?:got off|hung up|got off the phone) (?:with|w) (?:(?!${OPEN}\\b)\\S+ ?){1,5}`,
  '(?:(?:super|real|really|very|so|such an?) )+(?:nice|sweet|helpful|kind) (?:lady|guy|man|woman|person|people|folks|dude|girl)',
  '\\d+ for \\d+(?: today)?',
  'no worries|nice|great|awesome|finally|ty|fyi|btw|lol|sweet|hallelujah|amen|about time',
  '(?:thank|praise) (?:god|goodness|heavens|jesus|the lord)',
  'heads up(?: \\w+)?',
  'thanks(?: \\w+){0,3}',
  'thank you(?: \\w+){0,3}',
]);
const whole = (source: string) => new RegExp(`^${LEAD}${source}$`);
const TELLS = whole(NEWS);
const CLOSING = whole(CLOSES);
/** What is done with it then. */
const BESIDE = whole(`(?:${GLAD}|${CLOSES})`);
const ONLY_GLAD = whole(GLAD);

/** "Permit posted" is how a matter is called; a whole sentence tells: "the permit posted", "permit posted today". */
const TOLD =
  /^(?:the|this|that|his|her|their|all|both) |\b(?:finally|ago|went|already|just|now|again|today|yesterday|btw|fyi|nice|phew|yay|heads up|at last|\w+day|morning|night|week|month|(?:on|in|for|from|at) (?:the|my|our|your|his|her|their|\w+s))\b/;

/** Words one of which is in whatever closes. */
const CLOSING_CUE = new RegExp(
  String.raw`\b(?:(?:that|this|it|them|one|1) (?:off|out)|moving on|case closed|false alarm|averted|thats that|all (?:${DONE})|(?:he|she|they) (?:did|took|got|${DEALT_WITH})|on (?:me|us|him|her|the boss)|buying|mood|happy|woohoo|yay|hooray|yippee|whew|phew|zero left|ignore)\b`,
);
/** "Permits, beers on me" may well ask: something has happened to what is closed. */
const HAPPENED =
  /\b(?:\w+ed|is|are|was|were|has|have|hit|got|came|went|cut|sold|won|lost|paid|sent|bought|made|done|gone|found|told|gave|rang)\b/;
/** What was lost may be closed; what is not done, wanted or wrong is not. */
const UNDONE =
  /\b(?:no|not|never|still|yet|but|tho|though|except|without|until|wrong|missing|short|denied|waiting|pending|stuck|problem|issue|next|other|else|(?:is|are|was|were|do|does|did|has|have|wo|ca|could|would)n'?t)\b/;

/** "The fax is working": what is told of a machine asks for no number. */
const MACHINE = /\b(?:the|our) (?:fax|phones?)(?: lines?)?(?= (?:is|are|works?|came|was|were|got) )/;

/** "Told him to call the permits line and he did": of whoever was told to call nothing is asked. */
const SENT_THERE =
  /\b(?:told|asked|had|gave|sent|pointed) (?:him|her|them|(?:the|my|our|his|her) \w+)(?: \w+)? (?:to )?(?:ring|call|phone|dial|contact|reach|talk to|speak to|the (?:\w+ ){0,3}(?:numbers?|phone|line)|your (?:\w+ ){0,3}(?:numbers?|phone|line))\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/**
 * Whether a whole message only tells that something has come about, or that somebody is done with it: "the permit came in
 * today, it is on your desk", "we lost that one, moving on". Such news asks nothing; what is still missing, wrong or
 * wanted is no such news.
 */
export function tellsSettled(text: string): boolean {
  if (text.length > LONGEST || asks(text.replace(MACHINE, '').replace(SENT_THERE, ''))) return false;
  const said = text.replace('up and running', 'working');
  const comesAbout = COMES_ABOUT.test(said) && TOLD.test(said);
  const closes = CLOSING_CUE.test(said) && HAPPENED.test(said) && !UNDONE.test(said);
  if (!comesAbout && !closes) return false;
  const clauses = marked(readWords(said)).split(PARTS).filter(Boolean);
  const tells = (clause: string) => TELLS.test(clause);
  if (comesAbout && clauses.some(tells) && clauses.every(clause => tells(clause) || BESIDE.test(clause))) return true;
  const last = clauses.findLastIndex(clause => !ONLY_GLAD.test(clause));
  return closes && CLOSING.test(clauses[last > 0 ? last : clauses.length - 1] ?? '') && clauses.length > 1;
}

const PARTS = / ?[,.] (?:(?:so|and) )?| (?:so|and) | $/;

/** "The reserve has been answered", "the courier's side I know by heart": a matter that is told of and needs nothing more. */
export function dismisses(text: string): boolean {
  return DISMISSES.test(text);
}

const DISMISSES = new RegExp(
  [
    String.raw`\bno need (?:of|for) (?:those|them|that|it|him|her)\b|\bnothing (?:further|more|else) (?:is )?(?:needed|required|open)\b|\bno (?:\w+ )?is needed\b`,
    String.raw`\b(?:has|have|had|was|were) (?:already )?been (?:answered|${DONE})\b|\b(?:is|are|was|were) (?:all )?(?:${DONE})\b`,
    String.raw`\b(?:squared away|out of the way|(?:know|have) (?:it |that |those |them )?by heart|(?:have|got) (?:its|their|all the|the) details|went (?:fine|well|great|through|smoothly)|(?:did|got) theirs)\b`,
  ].join('|'),
);
