/** "Ok fine, and yours": what was asked of another house is asked of ours. */

const LEADS =
  '(?:ok|okay|fine|alright|sure|cool|and|so|then|well|just|got it|no|but|an|for an|if its an|if its|what about|how about|whats|what is|is|give me|the|at|for|with|in that case|do you have)';
const ENDS =
  '(?: (?:one|ones|account|loan|deal|customer|number|line|desk|phone|then|instead|though|side|equivalent|own|pls|please|hours))*';
const ASKS_OURS = new RegExp(
  `^(?:(?:${LEADS} )*(?:yours|ours|you guys|yall|you all)|(?:${LEADS} )+(?:your|here))(?: ${LEADS})*${ENDS}$`,
);

/** Whether words ask for ours and say nothing more; `name` is the company's own. */
export function asksOurs(text: string, name: string): boolean {
  const words = text.split(' ').map(word => (word === name ? 'yours' : word));
  return words.length <= LONGEST && ASKS_OURS.test(words.join(' '));
}

const LONGEST = 8;
