import { WEEKDAY } from '../when/days';
import { ASKED_OF, leadWith } from '../words/joining-words';

/** Whether a sentence only tells something: it has a verb, and neither asks, nor orders, nor wishes, nor tells of what is amiss. */
export function isStatement(text: string): boolean {
  return VERB.test(text) && !asksOrOrders(text) && !wishesForIt(text) && !AMISS.test(text);
}

/** "Which desk is it", "does anybody know", "give me their line": whether a sentence is a question or an order by its form. */
export function asksOrOrders(text: string): boolean {
  return ASKS.test(text);
}

/** "I need the permit line": whether something is wished for. */
export function wishesForIt(text: string): boolean {
  return WISHES.test(text);
}

/** For each sentence of a message as it was typed whether it ends in a question mark; undefined where there are not so many. */
export function questionMarks(typed: string, sentences: number): readonly boolean[] | undefined {
  const ends = typed.split(/(?<=[.?!])\s+|\n+/).filter(one => /[a-z0-9]/i.test(one));
  return ends.length === sentences ? ends.map(one => /\?[^a-z0-9]*$/i.test(one)) : undefined;
}

const VERB = new RegExp(
  [
    String.raw`\b(?:is|isnt|was|wasnt|are|arent|were|werent|am|im|ive|weve|been|has|hasnt|have|havent|had|did|didnt|does|doesnt|do|dont|will|wont|would|can|cant|came|got|gets|gave|goes|went|keeps?|kept|says?|said|knows?|knew|told|took|takes|sent|put|made|makes|left|met|ran|runs?|sits?|sat|broke|quits?|burns|shows|owes|wrote|looks?|go|understand|belongs?|serves?|drops?|comes?|seems?|called|pays?|paid|sold|bought|waits?|waiting|stands?|means?|thinks?|guess|hopes?|loves?|hates?|likes?|asks?|finally|already)\b`,
    String.raw`\b(?:i|we|he|she|they|it|who) (?:\w+ly )?\w{3,}ed\b`,
    String.raw`\b\w{3,}ed (?:the|my|our|his|her|their|an?|all|it|me|us|them|back|off|on|out|up|for|with|in|at|to|from|into|over|last|this|today|yesterday|again|finally|weeks|months|${WEEKDAY})\b`,
  ].join('|'),
);
const QUESTION =
  '(?:who|whos|whom|whose|what|whats|where|wheres|which|how|hows|when|whens|why|is|are|do|does|did|can|could|would|will|may|should|am|any(?:one|body)?|got (?:an?|any|your|their|the (?:number|fax|address|hours)))';
const ASKS = new RegExp(
  [
    String.raw`^${leadWith('again|anyway|anyhow|meantime|first|second|third|next')}(?:${ASKED_OF} )?${QUESTION}\b`,
    String.raw`\b(?:who|whos|whom|what|whats|where|wheres|which) (?:do|does|did|is|are|can|could|would|will|should|number|line|fax|address|phone|option|desk|office|zip|i|we|you|handles?|gets?|takes?|answers?|fixes|quotes?|has|s)\b`,
    String.raw`^${leadWith('kindly')}(?:give|send|get|tell|show|read|text|list|gimme|lemme|name|advise|find)\b`,
    String.raw`\b(?:is|are) there\b|\b(?:gimme|(?:give|send|get|tell|show|text|remind) (?:me|us))\b`,
  ].join('|'),
);
/** "The permit is late": whoever tells so wants it seen to. */
const AMISS =
  /\b(?:late|overdue|past due|missing|wrong|short|lost|(?:still )?stuck|(?:messed|screwed|kicked) (?:up|back)|(?:is|was|are|were) off|damaged?|broken|expired|locked(?: out)?|errors?|failed|denied|rejected|never (?:came|showed|got|arrived|posted|funded)|(?:hasnt|havent|didnt|has not|have not|did not) (?:\w+ )?(?:come|came|show|shown|showed|arrived?|post|posted|fund|funded|got|gotten|received?|clear|cleared|paid|pay))\b/;
const WISHES =
  /(?<!\bno )(?<!\bnot )(?<!\bdont )\b(?:needs?|wants?|wanna|requires?|looking (?:for|to)|hunting|chasing|trying to|(?:have|has|had|got) to|gotta|must|would like|id like|wish(?:es)? to|could use|asking (?:about|for)|questions? (?:on|about|for)|after an?|please|pls|plz)\b/;
