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
