import { LEADS_IN, TRAILS } from '../words/joining-words';

/** "Ok fine, and yours": what was asked of another house is asked of ours. */

const LEADS = `(?:${LEADS_IN}|fine|alright|sure|cool|just|got it|no|an|for an|if its an|if its|what about|how about|whats|what is|is|give me|the|at|for|with|in that case|do you have|i mean|i meant|meant)`;
const ENDS = `(?: (?:${TRAILS}|one|ones|account|loan|deal|customer|number|line|desk|phone|instead|side|equivalent|own|hours))*`;
const ASKS_OURS = new RegExp(
  `^(?:(?:${LEADS} )*(?:yours|ours|you guys|yall|you all)|(?:${LEADS} )+(?:your|here))(?: ${LEADS})*${ENDS}$`,
);

/** Whether words ask for ours and say nothing more; `name` is the company's own. */
export function asksOurs(text: string, name: string): boolean {
  const words = text.split(' ').flatMap(word => (word === '?' ? [] : word === name ? 'yours' : word));
  return words.length <= LONGEST && ASKS_OURS.test(words.join(' '));
}

const LONGEST = 8;
