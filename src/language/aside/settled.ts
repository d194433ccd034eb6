import { LEAD } from '../words/joining-words';
import { readWords } from '../words/words';
import { marked } from './set-aside';

/** What is wanted, wrong, missing or asked for is not settled. */
const OPEN =
  '(?:who|whos|what|which|where|when|how|why|if|no|not|never|none|nothing|still|yet|but|except|without|until|once|after|before|because|since|wrong|missing|short|lost|late|about|getting|penalty|(?:is|are|was|were|do|does|did|has|have|wo|ca|could|would)nt)';
/** What it is that has come about. */
const IT = `(?!(?:put|leave|drop|file|has|have|had|is|are|was|were|did|does|do) )(?:(?!${OPEN} )\\S+ ){1,9}?`;
const BE = '(?:(?:is|are|was|were|got|has been|have been|all|now|already|finally|just|both) )+';
const SAFE =
  '(?:desk|safe|drawer|files?|folder|mail|inbox|tray|bin|cabinet|office|lockbox|envelope|vault|outbox|mailbox)';
const PLACE = `(?:in|on|at) (?:the|my|your|his|her|our|their|\\w+s) (?:(?!penalty)\\w+ )?${SAFE}`;
const CAME =
  '(?:came(?: in| back| through| out)?|arrived|showed up|turned up|posted|cleared|settled|funded|balance[ds]|reconciled|tied out|ties out|went (?:through|out|fine|great|well|good|smooth|smoothly)|made it|hit|landed)';
const WORKS =
  '(?:works|(?:is )?working|is back|is back up|is up|(?:is letting|lets|let) (?:me|us|him|her|them) (?:back )?in)(?= (?:again|now|fine|today)\\b)';
const STANDS = `${BE}(?:done|fine|good|set|sorted|handled|resolved|fixed|approved|funded|paid|paid out|released|received|delivered|in|here|in order|squared away|taken care of|${PLACE})`;
const COMES_ABOUT = new RegExp(`\\b(?:${CAME}|${WORKS}|${STANDS}|${PLACE})\\b`);
const WHEN =
  '(?:again|now|today|yesterday|already|finally|btw|fyi|lol|yay|nice|thanks|ty|fine|ok|okay|well|too|perfectly|to the penny|in the mail|this (?:morning|afternoon|week|month)|last (?:night|week|month)|(?:on |last )?\\w+day|for (?:me|us|him|her|them)|(?:on|for|from) (?:the|that|this|our) (?!wrong\\b)(?:\\w+ ){0,2}\\w+)';
const DONE_WITH =
  '(?:(?:im |we are |were )?(?:putting|leaving|dropping|filing)|(?:i|we|he|she|they) (?:left|put|dropped|filed)) (?:it|them|that|this) .*';
const NEWS = new RegExp(
  `^${LEAD}(?:${IT}(?:just |finally |already )*(?:${CAME}|${WORKS}|${STANDS})|(?:got |have )?${IT}${PLACE}|${DONE_WITH})(?: ${WHEN})*$`,
);
/** What is done with it then, and how glad one is. */
const BESIDE = new RegExp(
  `^${LEAD}(?:(?:got|have) (?:the|that|our|his|her) (?:(?!${OPEN}\\b)\\S+ ?){1,9}|(?:we|i|im|were|its|it is|all|youre) (?:are |am )?(?:all )?(?:good|set|done|happy|relieved|fine)(?: to (?:go|\\w+(?: \\w+){0,3}))?|nice|great|awesome|yay|woohoo|finally|thanks(?: \\w+){0,3}|thank you(?: \\w+){0,3}|ty|fyi|btw|lol|phew|whew|hooray|sweet)$`,
);

/** "Permit posted" is how a matter is called; a whole sentence tells: "the permit posted", "permit posted today". */
const TOLD =
  /^(?:the|this|that|his|her|their|all|both) |\b(?:finally|went|already|just|now|again|today|yesterday|btw|fyi|nice|phew|\w+day|morning|night|week|month|(?:on|in|for|from|at) (?:the|my|our|your|his|her|their|\w+s))\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/**
 * Whether a whole message only tells that something has come about: "the permit came in today, it is on your desk". Such
 * news asks nothing; what is still missing, wrong or wanted is no such news.
 */
export function tellsSettled(text: string): boolean {
  if (text.length > LONGEST || !COMES_ABOUT.test(text) || !TOLD.test(text)) return false;
  const clauses = marked(readWords(text)).split(PARTS).filter(Boolean);
  return clauses.some(clause => NEWS.test(clause)) && clauses.every(clause => NEWS.test(clause) || BESIDE.test(clause));
}

const PARTS = / ?[,.] (?:(?:so|and) )?| (?:so|and) | $/;
