import { asksWho } from '../asked/whole';

const COMPARED =
  /\b(?:same|identical|different|differs?|(?:later|earlier|longer|shorter))\b(?: \w+){0,4}? (?:as|from|than|to|like)(?: (?:for|the|with|at|on|in|its|their))* (.+)$/;
const BEHIND =
  /(?: (?:ones?|lines?|numbers?|fax|address|hours|does|do|is|has|yeah|yea|yes|right|correct|true|no|or no|huh|too|then|though|tho|\?))+$/;

/** Letters of the longest message that compares. */
const LONGEST = 120;

/** What something that was shown is held against: "same street as the courier's one, yeah?", "different from parks?". */
export function comparedWith(text: string): string | undefined {
  const [, named] = text.length > LONGEST ? [] : (COMPARED.exec(text) ?? []);
  return named === undefined || asksWho(text) ? undefined : named.replace(BEHIND, '');
}
