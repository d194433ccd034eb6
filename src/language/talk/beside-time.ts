import { ZONE_NAME } from '../lists/zone-words';
import { nextSuch } from '../when/beside-day';
import { DAY, weekday } from '../when/days';
import { saysHalf } from '../when/half-said';
import { ZONE_LABEL } from '../when/zone-names';
import { leadWith } from '../words/joining-words';

/** How a moment is told by one that was spoken of before: the day after it, another hour of the same day. */

const BESIDE =
  /\bday (?:right )?(after|before)\b(?! (?:tomorrow|yesterday|thanksgiving|christmas|the|new|labor|memorial|our|my))/;
const NEXT_DAY = /\b(?:next|following) day\b/;

/** How many days later, or earlier, than what was asked about: "the day after that", "the next day". */
export function dayBeside(text: string): number | undefined {
  const [, side] = BESIDE.exec(text) ?? [];
  if (side !== undefined) return side === 'after' ? 1 : -1;
  return NEXT_DAY.test(text) ? 1 : undefined;
}

/** "And the friday after?", "the saturday before that": the day number of the next such weekday on that side of a day. */
export function weekdayBeside(text: string, day: number): number | undefined {
  const [, name, side] = WEEKDAY_BESIDE.exec(text) ?? [];
  const own = weekday(name);
  return own === undefined ? undefined : nextSuch(own, day, side === 'before' ? -1 : 1);
}

const WEEKDAY_BESIDE = new RegExp(
  String.raw`\b(${DAY}) (?:right )?(after|before|following)(?: (?:that|it|then))?(?: \?)*$`,
);

const NAMES_DAY = new RegExp(
  String.raw`\b(?:${DAY}|\d{1,2}(?:st|nd|rd|th)\b|next week\b|weekends?\b|ton(?:ight|ite)\b|this (?:morning|afternoon|evening)\b)`,
);
const ZONE = new RegExp(String.raw`\b(?:${ZONE_NAME}|${ZONE_LABEL})\b`);

/** What an hour says beside its face. */
interface HourSaid {
  /** Which half of the day it is in. */
  readonly half: boolean;
  /** That it is one of an evening: "after 7". */
  readonly leans: boolean;
  readonly zoned: boolean;
}

/** What else an hour says beside its face; undefined where it names a day of its own. */
export function hourAlone(text: string): HourSaid | undefined {
  if (NAMES_DAY.test(text)) return undefined;
  return { half: saysHalf(text), leans: LEANS.test(text), zoned: ZONE.test(text) };
}

const LEANS = /\b(?:after|past|later than|until|till?) \d/;

/** "And at 7", "what about saturday", "ok tomorrow at 8": behind a list of who is there, whoever is there then. */
export function asksAgainThen(text: string): boolean {
  return AGAIN_THEN.test(text);
}

const AGAIN_THEN = new RegExp(
  String.raw`^(?:(?:and|or|what about|how about)\b|(?:(?:only|just|but|ok|no|i mean) )*(?:(?:after|past|before|until|till?|later than|at|by|around|tonight)\b|(?:on )?${DAY})|.+ then(?: \?)*$)(?!.*\b(?:they|them|those|these|it|that)\b)`,
);

/** "Ok and tomorrow?", "thanks, and tonight": another day is asked about, though every word may be thanks. */
export function asksAnotherDay(text: string): boolean {
  return ANOTHER_DAY.test(text.replace(/[^a-z0-9?]+/g, ' ').trim());
}

const SHORTLY =
  '(?:today|tonight|tomorrow|(?:this|the|on|over|tomorrow|for)+ ?(?:weekend|morning|afternoon|evening|night))';
const ANOTHER_DAY = new RegExp(
  `\\b(?:and|or|but|what about|how about)(?: (?:for|on|over|what|about))* ${SHORTLY}(?: ?\\?)*$|^(?:(?:ok|okay|k|cool|great|thanks|thx|ty|got it|gotcha) )+${SHORTLY} ?\\?+$`,
);

/** "Saturday?", then "until when": of that day, not of now. */
export function asksUntilWhen(text: string): boolean {
  return UNTIL_WHEN.test(text);
}

const UNTIL_WHEN =
  /\b(?:until|till?) (?:when|what time)\b|\bhow late\b|\bclosing time\b|\b(?:when|what time) (?:do|does|will|would) (?:they|it|that)\b/;

/** "What about friday": a weekday, and not which one. */
export function saysWeekdayAlone(text: string): boolean {
  return BARE_WEEKDAY.test(text);
}

const BARE_WEEKDAY = /^(?!.*\b(?:this|next|coming|today|tomorrow|tonight)\b).*day\b/;

/** "And the same time on saturday". */
export function saysSameTime(text: string): boolean {
  return SAME_TIME.test(text);
}

const SAME_TIME = /\bsame (?:time|hour)\b/;

/** "At 7": an hour without its half of the day. */
export function saysBareHour(text: string): boolean {
  return BARE_HOUR.test(text);
}

const BARE_HOUR = /\bat \d{1,2}(?::\d\d)?(?![\d:]| ?(?:am|pm)\b)/;

/** "What about at 7": the moment without what leads it in. */
export function momentAlone(text: string): string {
  return text.replace(LEADS_TIME, '');
}

const LEADS_TIME = new RegExp(`^${leadWith(String.raw`or|what about|how about|only|just|no|i mean|\?`)}`);
