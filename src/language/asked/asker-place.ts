import { DAY } from '../when/days';
import { LEAD, leadWith } from '../words/joining-words';
import { WORKPLACE } from '../words/workplace';

const PLACE = `(?:${WORKPLACE}|location|place|branch|franchise)`;
const TELLS = new RegExp(
  String.raw`^${leadWith('for|its')}(?:(?:we|were|we are|im|i am|(?:our |my |the )?${PLACE}(?: is)?)(?: (?:a|an) (?:\w+ )?${PLACE})?(?: located| based| over| up| down| out)* (?:in|near|from|of|outside|around) \w+(?: \w+)?(?: \w+)?|(?:we|were|we are|our|my|the|a)? ?\w+(?: \w+)? ${PLACE}(?: here)?)$`,
);

/** Whether words tell where the asker is, and nothing more: "we're in Tulsa", "our Reno store". */
export function tellsPlace(text: string): boolean {
  return TELLS.test(text);
}

/** "And for our Boston store": another place than the one before. */
export function turnsElsewhere(text: string): boolean {
  return ELSEWHERE.test(text);
}

const ELSEWHERE = new RegExp(
  String.raw`^${LEAD}(?:and|what about|how about|also|now|for)\b|\b(?:other|another) (?:${WORKPLACE}|location)\b`,
);

/** Where the asker is: "here in", "our store in"; of the two words before a place. */
export function leadsAskersPlace(text: string): boolean {
  return HERE.test(text);
}

const HERE = new RegExp(`^(?:here|im|were|sitting|based|${WORKPLACE}) (?:in|from|at)$|^(?:calling|i) from$`);

/** The same of a place that no row is named by: "saturday afternoon in". */
export function leadsAskersTown(text: string): boolean {
  return HOME.test(text);
}

const HOME = new RegExp(
  String.raw`^(?:am|are|over|we|oclock|am|pm|noon|morning|afternoon|evening|night|tonight|${DAY}|\d\S*) (?:in|from|at)$`,
);

/** "Her school is in the": of what stands before a region in its sentence. */
export function tellsWhere(text: string): boolean {
  return IS_IN.test(text);
}

const IS_IN =
  /^(?!(?:who|whos|what|which|where|is|are|does|do|can)\b)(?:\w+ ){1,5}(?:is|are|was|were|lives?|works?|moved|goes|going|headed) (?:\w+ )?(?:in|to|from|at|over in)(?: the)?$/;

/** "We are", "I am". */
export function saysOfSelf(text: string): boolean {
  return /^(?:we are|i am)$/.test(text);
}
