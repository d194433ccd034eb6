import type { Clock, Context, Question } from '../../question';
import { clean } from '../words/clean';
import { TRAILS } from '../words/joining-words';
import { CLOCK_NAME, MAINLAND_NAMES, PLACE_NAME, ZONE_LABEL, zoneCalled, zoneName } from './zone-names';

/** Whose clock hours are told by: that of the place where whoever asks is, or one that a question names. */

/** Behind the name of a clock, as the source of a pattern. */
export const TIME = '(?: (?:standard|daylight))? time';
/** Words that may still follow at the end. */
export const OVER = `(?: (?:${TRAILS}|instead|exactly))*`;

/** What may stand between what is asked and the clock: without an end a long message would cost the square of its length. */
const BETWEEN = '.{0,200}';
const SELF = String.raw`\b(?:i'?m|i am|we'?re|we are)`;

/** How a clock is asked for by its name, whatever is asked: "what time pacific". A region's name is one only as a time. */
export const NAMED_CLOCKS = [
  // "Denver time".
  new RegExp(String.raw`\b(?:in|on|by) ((?!what|which)${PLACE_NAME}) time\b`),
  new RegExp(String.raw`\b(?:what|which) times? (?:is (?:that|it) )?(?:in |on )?(?:the )?(${CLOCK_NAME})\b`),
  new RegExp(String.raw`\b(?:in|to|into|for) (?:the )?(${CLOCK_NAME})${TIME}\b`),
  new RegExp(
    String.raw`\b(?:hours?|opens?|closes?|closed|closing|opening|until|till?)\b${BETWEEN} (${CLOCK_NAME})${TIME}${OVER}$`,
  ),
  // "In my time, I'm pacific", "we're in central, what time is that".
  new RegExp(String.raw`\b(?:my|our|what) time\b${BETWEEN}${SELF} (?:in |on )?(${CLOCK_NAME})\b`),
  new RegExp(String.raw`${SELF} (?:in |on )?(${CLOCK_NAME})\b${BETWEEN}\b(?:my|our|what) time\b`),
  new RegExp(String.raw`\b(?:my|our) (?:time|clock|zone|time zone) is (${CLOCK_NAME})\b`),
  // "When do they open, I'm eastern": the other zones are called like regions.
  new RegExp(
    String.raw`\b(?:hours?|hrs|opens?|closes?|closing|opening|until|till?)\b${BETWEEN}${SELF} (?:in |on )?(eastern|mountain|est|mst)(?: here)?${OVER}$`,
  ),
  // "In eastern" at the end; the other zones are called like regions.
  new RegExp(
    String.raw`\b(?:hours?|hrs|opens?|closes?|closing|opening|until|till?)\b${BETWEEN} in (eastern|mountain)$`,
  ),
  // "In CT" may be the state.
  new RegExp(
    String.raw`\b(?:hours?|opens?|closes?|closing|opening|until|till?)\b${BETWEEN}\b(?:in|to) (?!ct\b)(${ZONE_LABEL})\b`,
  ),
] as const;
/** "Which lines are in central time": rows are sought by the clock that they print. */
const LISTS = /\b(?:who|which|whichever|whoever|any|anyone|anybody|all|every|everyone|list|lines|ones)\b(?! times?\b)/;

/** The clock by which hours are asked for by its name in any question. */
export function clockNamed(text: string): Clock | undefined {
  return LISTS.test(text) ? undefined : clockIn(NAMED_CLOCKS, text);
}

/** What may follow the name of a place. */
const ENDS = String.raw`(?= *(?:$|[,.;?!]| (?:and|so|but|when|how|what|is|are|can|who|here|now|today)\b))`;
const IN = `${SELF} (?:here |over |out |down |up )?in (?!(?:central|pacific)${ENDS})`;
/** "I'm in LA, how late can I call", "we're in Portland, Maine": a region's name ("in central") is no place with a clock. */
const OWN_PLACE = [
  new RegExp(`${IN}(${PLACE_NAME}, [a-z]+(?: [a-z]+)??)${ENDS}`),
  new RegExp(`${IN}(${PLACE_NAME})${ENDS}`),
  // "When do they close for me in New York".
  new RegExp(
    String.raw`\bfor (?:me|us)(?: (?:here|over|out|down|up))? in (?!(?:central|pacific)${ENDS})(${PLACE_NAME})${ENDS}`,
  ),
  new RegExp(`${SELF} on (${CLOCK_NAME})(?:${TIME})?${ENDS}`),
] as const;

const MAINLAND = `(?:${MAINLAND_NAMES.join('|')}|${ZONE_LABEL})`;
/** Somebody else is there: "my customer is in LA". */
const THERE = '(?:is|are|was|were|lives?|hes|shes|theyre|customers?|buyers?|clients?|borrowers?|he|she|they|who)';
/** "Open in Denver", "at 4 pm Denver time": a clock by its own name is that of no place. */
const PLACE_ASKED = [
  new RegExp(String.raw`(?<!\b${THERE} )\bin (?!${MAINLAND}\b)(${PLACE_NAME})${ENDS}`),
  new RegExp(String.raw`\b(?!(?:${MAINLAND}|my|our|local|what|the) )(${PLACE_NAME}) time\b`),
] as const;

/** The clock of a place that a question of one row names: "is it open in Denver", "at 4 pm Denver time". */
export function clockOfPlace(text: string): Clock | undefined {
  return LISTS.test(text) ? undefined : clockIn(PLACE_ASKED, text);
}

/** A question in the asker's own clock: that of the place where he says, or said before in the talk, that he is. */
export function inOwnClock(question: Question, said: string, before: Context | undefined): Question {
  const own = clockIn(OWN_PLACE, clean(said));
  const { zone } = question;
  const clock = own === undefined ? clockBefore(zone, before) : { ...own, ...(zone !== undefined && { of: zone }) };
  return clock === undefined ? question : { ...question, zone: clock.zone, clock };
}

/**
 * In a thread of several people it is not the clock of whoever is in another zone by his platform. Of two in the same one
 * nobody knows which spoke: who asks is not told here, so that a talk keeps nothing by which a person is found.
 */
function clockBefore(zone: string | undefined, before: Context | undefined): Context['clock'] {
  const clock = before?.clock;
  return clock?.of === undefined || zone === undefined || clock.of === zone ? clock : undefined;
}

/** The clock that is called as the first of some patterns takes it from a text. */
export function clockIn(patterns: readonly RegExp[], text: string): Clock | undefined {
  for (const pattern of patterns) {
    const [, name] = pattern.exec(text) ?? [];
    const clock = name === undefined ? undefined : clockCalled(name);
    if (clock !== undefined) return clock;
  }
  return undefined;
}

/** A clock by its own name or a place's: "pacific", "denver time". */
export function clockCalled(name: string): Clock | undefined {
  const zone = zoneCalled(name.replace(',', ''));
  return zone === undefined ? undefined : { zone, label: zoneName(zone) };
}
