import { asks } from '../asked/asking';
import { isName } from '../words/names';
import { COLLEAGUE } from '../words/people';

/** What befalls people: no deal has a baby, and none retires. */
const BEFALLS =
  /\b(?:had (?:her|his|their|the|an?) (?:baby|babies|twins|boy|girl|surgery)|had twins|gave birth|new baby|pregnant|(?:got|is getting|are getting) (?:married|engaged)|(?:is|are) (?:retiring|expecting)|retires|birthday|baby shower|work anniversary|congrats|congratulations)\b/;
/** Whom it befalls: somebody of a house, or whoever all are told of. */
const WHOM = new RegExp(
  String.raw`\b(?:everyone|everybody|team|folks|yall|heads up|${COLLEAGUE}|(?:from|in|at|of|over in) (?:(?:the|our|my|your) )?(?:[a-z&]+ ){0,2}(?:desk|office|dept|department|team))\b`,
);
/** What becomes of whoever bought is the business of a desk. */
const OF_BUYER =
  /\b(?:customers?|custs?|buyers?|borrowers?|clients?|lessees?|cosigners?|account|loan|payments?|name)\b/;

/** What is told of one's own life: "my divorce is final friday", "hope I make it home". */
const OF_ONESELF =
  /^(?:(?:omg|lol|so|well|and|ugh|guess what) )*(?:(?:signing|closing|moving|packing) (?:\w+ )?(?:for|on|into|in) )?my (?:divorce|wedding|honeymoon|anniversary|birthday|graduation|surgery|root canal|(?:first|new) (?:apartment|house|home|place|puppy|dog|baby|grandbaby))\b|\bhope (?:i|we) make it (?:home|in|out)\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/** Whether a whole message only tells what has befallen somebody: "heads up everyone, Ana from our permits desk had her baby". */
export function tellsOfLife(text: string): boolean {
  if (text.length > LONGEST || asks(text) || OF_BUYER.test(text)) return false;
  if (OF_ONESELF.test(text)) return true;
  if (!BEFALLS.test(text)) return false;
  return WHOM.test(text) || isName(text.split(' ', 1)[0] ?? '');
}
