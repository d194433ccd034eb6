import { asksWho } from '../asked/whole';

const FACTS =
  'ones?|lines?|numbers?|phones?|fax|zip|code|street|box|suite|address|hours|times?|zone|place|desk|office|team|crew|people|folks|bunch|guys';
/** All that may stand before it: whatever names something else there is held against the other by itself. */
const LEFT =
  'ok|and|so|but|hmm|wait|is|isnt|are|arent|was|wasnt|do|does|how|hows|the|an?|any|really|still|it|its|that|thats|this|they|theyre|those|them|their|theirs|open|opens|close|closes|start|starts|there';
const COMPARED = new RegExp(
  `^(?:(?:${LEFT}|${FACTS}) )*(?:same|identical|different|differs?|later|earlier|longer|shorter)(?: (?:${FACTS}))* (?:as|from|than|to|like)(?: (?:for|the|with|at|on|in|its|their))* (.+)$`,
);
const BEHIND =
  /(?: (?:ones?|lines?|numbers?|fax|address|hours|does|do|is|has|yeah|yea|yes|right|correct|true|no|or no|huh|too|then|though|tho|\?))+$/;

/** Letters of the longest message that compares. */
const LONGEST = 120;

/** What something that was shown is held against: "same street as the courier's one, yeah?", "different from parks?". */
export function comparedWith(text: string): string | undefined {
  const [, named] = text.length > LONGEST ? [] : (COMPARED.exec(text) ?? []);
  return named === undefined || asksWho(text) ? undefined : named.replace(BEHIND, '');
}
