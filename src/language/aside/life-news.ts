import { asks } from '../asked/asking';
import { isName } from '../words/names';
import { COLLEAGUE } from '../words/workplace';

/** What befalls people: no deal has a baby. */
const BEFALLS = /\b(?:had (?:her|his|their|the|an?) (?:baby|babies|twins|boy|girl)|had twins|gave birth)\b/;
/** Whom it befalls: somebody of a workplace, or whoever all are told of. */
const WHOM = new RegExp(
  String.raw`\b(?:everyone|everybody|team|folks|yall|heads up|${COLLEAGUE}|(?:from|in|at|of|over in) (?:(?:the|our|my|your) )?(?:[a-z&]+ ){0,2}(?:desk|office|dept|department|team))\b`,
);
/** What is told of a child, and nothing else: what stands behind the news may be asked for. */
const OF_CHILD =
  /^(?:\d+|lbs?|pounds?|oz|ounces?|an?|the|both|all|baby|babies|boys?|girls?|mom|healthy|happy|is|are|doing|well|great|fine|good|today|yesterday|last|this|night|morning|weekend|on|\w+day|yay|congrats|congratulations|so|for|her|him|them|and|lol)$/;

/** What is told of one's own life: "my divorce is final friday", "hope I make it home". */
const OF_ONESELF =
  /^(?:(?:omg|lol|so|well|and|ugh|guess what) )*(?:(?:signing|closing|moving|packing) (?:\w+ )?(?:for|on|into|in) )?my (?:divorce|wedding|honeymoon|anniversary|birthday|graduation|surgery|root canal|(?:first|new) (?:apartment|house|home|place|puppy|dog|baby|grandbaby))\b|\bhope (?:i|we) make it (?:home|in|out)\b/;
/** What becomes of whoever bought is the business of a desk. */
const OF_BUYER =
  /\b(?:customers?|custs?|buyers?|borrowers?|clients?|lessees?|cosigners?|account|loan|payments?|name)\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/** Whether a whole message only tells what has befallen somebody: "heads up everyone, Ana from our permits desk had her baby". */
export function tellsOfLife(text: string): boolean {
  if (!mayTell(text)) return false;
  const [before = '', behind] = text.split(BEFALLS);
  if (behind === undefined || !(behind.match(/[a-z0-9]+/g) ?? []).every(word => OF_CHILD.test(word))) return false;
  return WHOM.test(before) || isName(before.split(' ', 1)[0] ?? '');
}

/** Whether a message that names nothing of the sheet tells of the asker's own life. */
export function tellsOfOneself(text: string): boolean {
  return mayTell(text) && OF_ONESELF.test(text);
}

function mayTell(text: string): boolean {
  return text.length <= LONGEST && !asks(text) && !OF_BUYER.test(text);
}
