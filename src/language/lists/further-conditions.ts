import { CLOCK } from '../when/face';
import { IS_NOT, NOT } from '../words/negation';
import { turnVerbs } from '../words/turn-verbs';

/** What else a list of rows may be narrowed by, in words: weekdays alone, a turn off the full hour, what is printed, what costs nothing. */

/** "Everyone who is Mon-Fri only", "strictly weekdays"; of "who is not just weekdays" the others. */
export function asksWeekdaysOnly(text: string): 'only' | 'others' | undefined {
  if (!WEEKDAYS_ONLY.test(text)) return undefined;
  return NOT_ONLY.test(text) ? 'others' : 'only';
}

const WEEKDAYS = '(?:mon(?:days?)? (?:(?:to|through|thru|till?) )?fri(?:days?)?|weekdays?)';
const ONLY = String.raw`(?:${WEEKDAYS} (?:only|alone|exclusively)\b|\b(?:only|strictly|just) (?:\w+ )?(?:on )?${WEEKDAYS}\b)`;
const WEEKDAYS_ONLY = new RegExp(String.raw`\b${ONLY}`);
const NOT_ONLY = new RegExp(String.raw`\b${NOT} (?:\w+ ){0,2}?${ONLY}`);

/** "Which open at half past", "whose opening time is not on the full hour": no clock time is said. */
export function asksOffHour(text: string): boolean {
  return OFF_HOUR.test(text);
}

const TURNS = String.raw`\b${turnVerbs('opens', ['base', 'third', 'ing'])}`;
const HALF_PAST = `(?:at|on) (?:the |a )?half (?:past|hours?)(?! ${CLOCK})`;
const NOT_FULL = String.raw`(?:${IS_NOT}|off|instead of|rather than) (?:(?:on|at) )?(?:\w+ )?(?:the )?(?:full |top of the |top of |exact )?(?:hour|one)`;
const OFF_HOUR = new RegExp(
  String.raw`${TURNS}.*\b(?:${HALF_PAST}|${NOT_FULL})\b|\bhours\b.*\b(?:with|have|has|having|got) an? (?::?30|half hour)\b`,
);

/** "Which line actually says Sunday closed": what is printed, not what follows from it. */
export function asksPrintedClosed(text: string): boolean {
  return /\b(?:says?|prints?|printed|lists?|listed|shows?|marked|writes?)\b.*\bclosed\b|\bclosed\b.*\b(?:printed|listed|marked|in writing)\b/.test(
    text,
  );
}

/** "Toll free": of numbers those that cost the caller nothing. */
export function asksTollFree(text: string): boolean {
  return /\btoll ?free\b/.test(text);
}
