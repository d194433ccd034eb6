import type { Clock } from '../../question';
import { CLOCK_NAME, ZONE_LABEL, zoneCalled, zoneName } from '../when/zone-names';
import { LEAD, LEADS_IN, TRAILS } from '../words/joining-words';

/** Hours that are asked for by another clock than the printed one: "what time pacific does it open", "what's that in central". */

const TIME = '(?: (?:standard|daylight))? time';
const PLACE = '((?:the )?[a-z]+(?: [a-z]+)??)';
const OVER = `(?: (?:${TRAILS}|instead|exactly))*`;

/** A clock by its name, whatever is asked; a region's name is one only as a time. */
const NAMED = [
  // "Denver time".
  /\b(?:in|on|by) ((?!what|which)[a-z]+(?: [a-z]+)??) time\b/,
  new RegExp(String.raw`\b(?:what|which) times? (?:is (?:that|it) )?(?:in |on )?(?:the )?(${CLOCK_NAME})\b`),
  new RegExp(String.raw`\b(?:in|to|into|for) (?:the )?(${CLOCK_NAME})${TIME}\b`),
  new RegExp(
    String.raw`\b(?:hours?|opens?|closes?|closed|closing|opening|until|till?)\b.* (${CLOCK_NAME})${TIME}${OVER}$`,
  ),
  // "In my time, I'm pacific".
  new RegExp(String.raw`\b(?:my|our) time\b.*\b(?:im|i am|were|we are) (?:in |on )?(${CLOCK_NAME})\b`),
  new RegExp(String.raw`\b(?:my|our) (?:time|clock|zone|time zone) is (${CLOCK_NAME})\b`),
  // "When do they open, I'm eastern": the other zones are called like regions.
  new RegExp(
    String.raw`\b(?:hours?|hrs|opens?|closes?|closing|opening|until|till?)\b.*\b(?:im|i am|were|we are) (?:in |on )?(eastern|mountain|est|mst)(?: here)?${OVER}$`,
  ),
  // "In CT" may be the state.
  new RegExp(
    String.raw`\b(?:hours?|opens?|closes?|closing|opening|until|till?)\b.*\b(?:in|to) (?!ct\b)(${ZONE_LABEL})\b`,
  ),
] as const;
/** "Which lines are in central time": rows are sought by the clock that they print. */
const LISTS = /\b(?:who|which|whichever|whoever|any|anyone|anybody|all|every|everyone|list|lines|ones)\b(?! times?\b)/;

/** "I'm in LA, how late can I call": whoever asks, and for whatever list. */
const OWN_PLACE =
  /\b(?:i'?m|i am|we'?re|we are) (?:here |over |out |down |up )?in ((?:the )?[a-z]+(?: [a-z]+){0,2}?)(?= *(?:$|[,.;?!]| (?:and|so|but|when|how|what|is|are|can)\b))/;

/** The clock of the place where whoever asks says that he is. */
export function ownClock(text: string): Clock | undefined {
  return clockCalled(firstIn([OWN_PLACE], text));
}

/** The clock by which hours are asked for by name in any question. */
export function clockNamed(text: string): Clock | undefined {
  return ownClock(text) ?? (LISTS.test(text) ? undefined : clockCalled(firstIn(NAMED, text)));
}

const SAID = '(?:that|it|those|this|they|these|thats|them|he|she)';
/** "What's that in pacific", "so in california that's until", "convert it to mountain". */
const HOUR_TOLD = [
  new RegExp(
    String.raw`\b(?:what|whats|how late|when|whens|is|until when|so)\b.*\b${SAID}(?: \w+){0,3} (?:in|to|for|on) ${PLACE}${OVER}$`,
  ),
  new RegExp(String.raw`^${LEAD}(?:in|for|on|over in|out in) ${PLACE} (?:${SAID}|what|when|how late|until)\b`),
  new RegExp(String.raw`\b(?:convert|translate|put|give|say|tell|make)\b.*\b(?:to|into|in) ${PLACE}${OVER}$`),
] as const;
const ALONE = new RegExp(
  `^(?:(?:${LEADS_IN}|or|what about|how about|whats|is that) )*((?:in|to|for|on) )?(?:the )?(${CLOCK_NAME})(${TIME})?${OVER}$`,
);
/** "What about in Seattle". */
const IN_PLACE = new RegExp(
  `^(?:(?:${LEADS_IN}|or|what about|how about|for (?:me|us)) )+(?:in|over in|out in) ${PLACE}${OVER}(?: \\?)*$`,
);
/** "My time is central": the hour that was said is told by it. */
const OWN_TIME = new RegExp(`^${LEAD}(?:my|our) (?:time|clock|zone|time zone) is (${CLOCK_NAME})${OVER}(?: \\?)*$`);
/** Somebody or something else than hours is asked for there. */
const ASKS_ELSE =
  /\b(?:who|whos|whose|numbers?|phones?|fax(?:es)?|emails?|address(?:es)?|one|office|center|line|desk|option)\b/;

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
  const alone = said ?? firstIn([IN_PLACE, OWN_TIME], text);
  const clock = clockCalled(alone ?? (ASKS_ELSE.test(text) ? undefined : firstIn([...NAMED, ...HOUR_TOLD], text)));
  const isTime = time !== undefined || /\btime\b/.test(text);
  const bare = alone !== undefined && lead === undefined && !isTime;
  return clock && { clock, alone: alone !== undefined, time: isTime, bare };
}

function firstIn(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const [, name] = pattern.exec(text) ?? [];
    if (name !== undefined && zoneCalled(name) !== undefined) return name;
  }
  return undefined;
}

function clockCalled(name: string | undefined): Clock | undefined {
  const zone = name === undefined ? undefined : zoneCalled(name);
  return zone === undefined ? undefined : { zone, label: zoneName(zone) };
}
