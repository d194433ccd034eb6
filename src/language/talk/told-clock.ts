import type { Clock } from '../../question';
import { clockCalled, clockIn, NAMED_CLOCKS, OVER, TIME } from '../when/own-clock';
import { CLOCK_NAME, PLACE_NAME, ZONE_LABEL } from '../when/zone-names';
import { LEAD, LEADS_IN, leadWith } from '../words/joining-words';

/** How a talk about hours turns to another clock than the printed one: "what's that in central". */

const SAID = '(?:that|it|those|this|they|these|thats|them|he|she)';
/** "What's that in pacific", "so in california that's until", "convert it to mountain". */
const HOUR_TOLD = [
  new RegExp(
    String.raw`\b(?:what|whats|how late|when|whens|is|until when|so)\b.*\b${SAID}(?: \w+){0,3} (?:in|to|for|on) (${PLACE_NAME})${OVER}$`,
  ),
  // "What's that pacific"
  new RegExp(`^${LEAD}(?:whats?|what is) ${SAID} (${CLOCK_NAME})${OVER}$`),
  new RegExp(
    String.raw`^${LEAD}(?:for (?:us|me|them|him|her) )?(?:in|for|on|over in|out in) (${PLACE_NAME}) (?:${SAID}|what|when|how late|until)\b`,
  ),
  new RegExp(String.raw`\b(?:convert|translate|put|give|say|tell|make)\b.*\b(?:to|into|in) (${PLACE_NAME})${OVER}$`),
] as const;
const ALONE = new RegExp(
  `^${leadWith('or|what about|how about|whats|is that')}((?:in|to|for|on) )?(?:the )?(${CLOCK_NAME})(${TIME})?${OVER}$`,
);
/** "What about in Seattle". */
const IN_PLACE = new RegExp(
  `^(?:(?:${LEADS_IN}|or|what about|how about|for (?:me|us)) )+(?:in|over in|out in) (${PLACE_NAME})${OVER}(?: \\?)*$`,
);
/** "My time is central": the hour that was said is told by it. */
const OWN_TIME = new RegExp(`^${LEAD}(?:my|our) (?:time|clock|zone|time zone) is (${CLOCK_NAME})${OVER}(?: \\?)*$`);
/** Somebody or something else than hours is asked for there. */
const ASKS_ELSE =
  /\b(?:who|whos|whose|numbers?|phones?|fax(?:es)?|emails?|address(?:es)?|one|office|center|line|desk|option)\b/;

/** "Which run on eastern time", "the ones on Denver time": some of those shown. */
const PICKS = /\b(?:which|whichever|who|ones)\b(?! times?\b)/;

/** The clock that a talk turns to; `time` where it is said to be one, `bare` where a place would be called the same way. */
export interface ClockTurn {
  readonly clock: Clock;
  /** Nothing but its name is said. */
  readonly alone: boolean;
  readonly time: boolean;
  readonly bare: boolean;
}

/** How a talk about hours turns to another clock: "mountain time?", "what's that in pacific". */
export function clockTurnedTo(text: string): ClockTurn | undefined {
  const [, lead, said, time] = ALONE.exec(text) ?? [];
  const named = said === undefined ? clockIn([IN_PLACE, OWN_TIME], text) : clockCalled(said);
  const alone = said !== undefined || named !== undefined;
  const clock =
    named ??
    (alone || ASKS_ELSE.test(text) || PICKS.test(text) ? undefined : clockIn([...NAMED_CLOCKS, ...HOUR_TOLD], text));
  const isTime = time !== undefined || /\btime\b/.test(text);
  const bare = alone && lead === undefined && !isTime;
  return clock && { clock, alone, time: isTime, bare };
}

/** Without one of these words no clock is named; the text may be as typed. */
export function mayNameClock(text: string): boolean {
  return NAMES_CLOCK.test(text);
}

const NAMES_CLOCK = new RegExp(
  String.raw`\b(?:time|(?:i'?m|i am|we'?re|we are) (?:in |on )?(?:eastern|mountain)|${ZONE_LABEL})\b`,
  'i',
);
