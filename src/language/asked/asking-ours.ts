import { LEADS_IN, TRAILS } from '../words/joining-words';

/** "Ok fine, and yours": what was asked of another company is asked of ours. */

const LEADS = `(?:${LEADS_IN}|fine|alright|sure|cool|just|got it|no|an|for an|if its an|if its|what about|how about|whats|what is|is|give me|the|at|for|with|in that case|do you have|i mean|i meant|meant)`;
const ENDS = `(?: (?:${TRAILS}|one|ones|account|loan|deal|customer|number|line|desk|phone|instead|side|equivalent|own|hours))*`;
const ASKS_OURS = new RegExp(
  `^(?:(?:${LEADS} )*(?:yours|ours|you guys|yall|you all)|(?:${LEADS} )+(?:your|here))(?: ${LEADS})*${ENDS}$`,
);

/** "Oops it's actually one of yours, wrong house", "the loan is with you": all that is said is that ours was meant. */
const SAYS_SO: ReadonlySet<string> = new Set(
  `${LEADS_IN} oops whoops sorry no nope nah my bad mistake fault actually really turns out correction i we he she they it its is was im hes shes
  theyre this that thats customer buyer says said tells me meant mean not a an the his her their our on with at by from through thru to just only
  one loan account lease car truck deal contract note lien paper policy insurance unit line number desk has have had holds hold owns own owned carries
  financed bought funded hit picked typed named put gave got wrong lender bank company house insurer pls thanks instead please all
  along after been always ones yours ours yall guys folks of`.split(/[\s|]+/),
);
const NAMES_OURS = /^(?:yours|ours|yall)$/;
/** "Is it with you", "not yours": ours is not what is meant. */
const WONDERS =
  /^(?:is|are|was|do|does|did|can|could|has|have|will)\b|\b(?:not|nt) (?:(?:an?|the|with|at|of|one|thru|through) )*(?:yours|ours|yall)\b/;

/** Whether words ask for ours, or only tell that it was ours that was meant; `name` is the company's own. */
export function asksOurs(text: string, name: string): boolean {
  const words = text.split(' ').flatMap(word => (word === '?' ? [] : word === name ? 'yours' : word));
  if (words.length <= LONGEST && ASKS_OURS.test(words.join(' '))) return true;
  if (words.length > LONGEST_TOLD || WONDERS.test(words.join(' ')) || text.includes('?')) return false;
  return words.some(word => NAMES_OURS.test(word)) && words.every(word => SAYS_SO.has(word));
}

const LONGEST = 8;
const LONGEST_TOLD = 14;
