/** "Ok fine, and yours": what was asked of another house is asked of ours. */

const LEADS =
  '(?:ok|okay|fine|alright|sure|cool|and|so|then|well|just|got it|no|but|what about|how about|whats|what is|is|give me|the|at|for|with|in that case|do you have)';
const ENDS = '(?: (?:one|ones|number|line|desk|phone|then|instead|though|side|equivalent|own|pls|please|hours))*';

/** Whether words ask for ours and say nothing more; `name` is the company's own. */
export function asksOurs(text: string, name: string): boolean {
  const words = text.split(' ');
  if (words.length > LONGEST || !words.some(word => word === name || OURS.has(word))) return false;
  const ours = [name, 'yours', 'ours', 'your', 'you guys', 'yall', 'you all', 'here'].join('|');
  return new RegExp(`^(?:${LEADS} )*(?:${ours})(?: ${LEADS})*${ENDS}$`).test(text);
}

const LONGEST = 8;
const OURS: ReadonlySet<string> = new Set(['yours', 'ours', 'your', 'guys', 'yall', 'all', 'here']);
