import { asksWho } from '../asked/whole';
import { LEAD } from '../words/joining-words';
import { NOT } from '../words/negation';

const SAME =
  /\bsame (?:exact |business |set of |opening )?(?:hours|hrs|schedule|timetable|times|shift)\b(?: of operation)? (?:as|like)\b|\b(?:hours|hrs|schedule) (?:that |which )?(?:match(?:es)?|identical to|equal to|(?:are|is) the same as)\b/;
/** "Does the north keep the same hours as the south" compares two that are named. */
const COMPARES = new RegExp(
  String.raw`^${LEAD}(?:do|does|did|is|are|was|were|isnt|arent|doesnt|dont)\b(?! (?:any|anyone|anybody|someone|somebody)\b)`,
);
/** What else begins a list than the words of `asksWho`. */
const OTHERS = /\b(?:any|all|list|every|each|everyone|everybody|others?|lines|ones|desks|rows)\b/;

/** "Who doesn't have the same hours", "... but not the parks": whoever does would be the opposite. */
const DENIED = new RegExp(String.raw`\b${NOT}\b`);

/** "Who keeps the same hours as permits": rows are asked for by the hours of one that is named. */
export function asksSameHours(text: string): boolean {
  return SAME.test(text) && !COMPARES.test(text) && !DENIED.test(text) && (asksWho(text) || OTHERS.test(text));
}
