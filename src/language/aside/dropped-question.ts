import { asks } from '../asked/asking';

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/**
 * Whether a message asks nothing any more: it tells with whom the matter is and drops what was asked ("oh, it is with Acme.
 * Never mind"; a choice made in passing is none: "the owner's, never mind"), was meant for somebody else ("oops, wrong
 * chat"), or takes back what it asked before ("please disregard my earlier note").
 */
export function dropsQuestion(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (WRONG_ROOM.test(text) || takesBack(text)) return true;
  if (!DROPS.test(text)) return false;
  const told = text.replace(DROPS, '');
  return WITH_WHOM.test(told) && !asks(told);
}

const DROPS =
  /(?:[.,;!-] ?|\b(?:so|ok|okay|oh) )(?:nvm|never ?mind|forget (?:it|i (?:asked|said anything))|disregard|ignore (?:me|that|my (?:last )?question)|don'?t worry about it)(?: (?:then|sorry|thanks|guys|all|now|please|pls))*[ .!]*$/;
/** Other companies; a customer is whoever the deal is with, and so is "it's with the dealer". */
const WITH_WHOM =
  /(?:'s|\b(?:its|is|was|are|were|hers|mines|theirs)) (?:all |actually |really )*(?:with|through|thru) (?!(?:(?:an?|the|my|our) )?(?:customer|buyer|borrower|owner)\b)(?!(?<=\bits with )(?:the|a|another) dealer\b)/;
/** Sent to the wrong place, and no more said. */
const WRONG_ROOM =
  /^(?:(?:oops|whoops|oof|sorry|sry|srry|my bad|ugh|lol|ignore (?:that|me|this)|that was|this was|meant for|in|the)[ ,.!]*)*wrong (?:chat|window|channel|thread|tab|group(?: chat)?|conversation|dm|person)(?:[ ,.!-]+(?:sorry|ignore|ignore (?:that|me|this)|my bad|lol|please|guys|all|everyone|nvm|never ?mind|disregard))*[ .!]*$/;
/** What was asked before is not wanted any more, whatever has come of it. */
const TAKES_BACK =
  /^(?:(?:please|pls|ok|oh|sorry|sry|hi|you can|you may)[ ,]+)*(?:disregard|ignore|scratch|forget) (?:my|the|that|this)(?: (?:earlier|last|previous|prior|first|above|other))? (?:note|message|msg|text|question|request|post|email)(?=$|[ ,;.!-])/;
/** What may follow it: thanks, or that it has been found. */
const FOUND =
  /^[ ,;.!-]*(?:(?:(?:as|because|since|cuz|for) )?(?:i|we|he|she)(?:'ve| have|'m| am)? (?:just |since |already |now )*(?:found|figured|got|worked|sorted|solved|good)\b(?!.*\b(?:needs?|wants?|but|now|still|problems?|who|where|when|how|which|whats|what (?:is|are|do|about))\b)(?! an?\b)[^?.]*|(?:(?:thanks?|sorry|all set|please|pls|guys)[ ,.!]*)*)[ .!]*$/;

function takesBack(text: string): boolean {
  const said = TAKES_BACK.exec(text)?.[0];
  return said !== undefined && FOUND.test(text.slice(said.length));
}
