import { COLLEAGUE } from '../words/workplace';

/** What is told as heard from others of people and companies; what a layman says of the sheet: `lay-word.ts`. */
const HEARD =
  /\b(?:word is|word on the street|rumou?rs?|grapevine|little bird|apparently|supposedly|allegedly|heard|hear|told me|(?:people|everyone|everybody|they|somebody|someone)(?: is| are| keeps?|'?re)? (?:said|says?|saying))\b/;

const WHO = `(?:${COLLEAGUE}|boss|owner|gm|reps?|auditors?|adjusters?|closers?|porters?|advisors?|techs?|salesm[ae]n|salesperson|team|crew)`;
/** What becomes of people and of whole companies: no deal is fired, and none resigns. */
const FATE = new RegExp(
  [
    String.raw`\b(?:fired|sacked|laid off|demoted|promoted|poached|quitting|resigning|retiring|dating|hooking up)\b`,
    String.raw`\b(?:gave|giving|put in|putting in|turned in) (?:his|her|their) (?:notice|two weeks?|2 weeks?)\b`,
    // "Keeps shutting down on us", "closing down at five" tell of a fault and of hours.
    String.raw`\bthey(?:'?re| are) (?:all |finally |just )?(?:selling off|shutting down|closing down|merging|spinning off) (?!(?:my|our|his|her|both|two|early|at|on|for|today|tonight|tomorrow|now|the (?:two|accounts?|line|deals?))\b)\w`,
    String.raw`\b(?:going under|going bankrupt|layoffs|hiring freeze)\b`,
    String.raw`\b${WHO} (?:\w+ ){0,2}(?:(?:is|was|got|getting) (?:written up|let go|suspended|canned|axed|leaving)|quit|resigned|retired)\b(?! (?:working|letting|over the car))`,
  ].join('|'),
);

/** "Is that true", "anybody believe that": whether it is so is all that is asked. */
const IS_IT_SO =
  /\b(?:(?:is|do|does|can|u|you|yall|anybody|anyone|that|this|it|really|even|actually) )*(?:true|for real|legit|(?:believes?|buy|buying|heard|hear) (?:that|it|this))(?: or (?:what|no|not|nah|bs))?[ ?!.]*$/;
/** "Did anyone hear". */
const SAYS_WHO = /\b(?:anyone|someone)\b(?= (?:else )?(?:hear|heard|told|said|says|is saying|know)\b)/g;

/** What becomes of whoever bought is the business of a desk, and so is whatever is asked or wanted besides. */
const OF_A_DESK =
  /\?|\b(?:customers?|custs?|buyers?|borrowers?|clients?|lessees?|cosigners?|payments?|pays?|paying|owes?|loans?|extensions?|arrangements?|behind|afford|skip|who|whos|whom|whose|whoever|what|whats|which|where|when|how|numbers?|phones?|hours|open|closed|address|fax|e-?mails?|zip|options?|lists?|calls?|reach|wants?|needs?|handles?|help|never|not|no|still|so|mess|wrong|problems?|issues?|missing|late|short|lost|(?:is|are|was|were|do|does|did|has|have|wo|ca|could|would)n'?t|instead|replac\w+|anyone|someone)\b/;

/** Letters of the longest message that is looked at. */
const LONGEST = 160;

/**
 * Whether a whole message only tells, or asks the truth of, what is said of people and companies: "word is the parks
 * director got fired, is that true". No sheet tells.
 */
export function isHearsay(text: string): boolean {
  if (text.length > LONGEST || !FATE.test(text) || !HEARD.test(text)) return false;
  return !OF_A_DESK.test(text.replace(IS_IT_SO, '').replace(SAYS_WHO, ''));
}
