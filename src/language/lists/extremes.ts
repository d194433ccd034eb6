import { turnVerbs } from '../words/turn-verbs';

/** Which end of all hours is asked for: the last to close, the first to open, the first to close, the last to open, and the length of a day. */
export type Extreme = 'latest' | 'earliest' | 'first_out' | 'last_in' | 'longest_day' | 'shortest_day';

/** "Who stays open latest?", "who opens earliest?", "which one quits first", "who has the longest day". */
export function asksExtreme(text: string): Extreme | undefined {
  if (DAY_LONG.test(text)) return 'longest_day';
  if (DAY_SHORT.test(text)) return 'shortest_day';
  if (!TIMES.test(text)) return undefined;
  if (FIRST_OUT.test(text)) return 'first_out';
  if (LAST_IN.test(text)) return 'last_in';
  if (LATEST.test(text)) return 'latest';
  return EARLIEST.test(text) ? 'earliest' : undefined;
}

const ROW = '(?:one |ones |line |lines |desk |desks |office |offices )?';
const LEAVE = `(?:${turnVerbs('closes', ['base'])}|go\\b)`;
const LEAVES = turnVerbs('closes', ['base', 'third', 'ing']);
const START = turnVerbs('opens', ['base']);
/** "Open later" is rather there for longer than begun later. */
const STARTS = `(?:${turnVerbs('opens', ['third', 'ing'], 'doors')}|${turnVerbs('opens', ['base', 'third', 'ing'], 'people')})`;
const BEFORE = '(?:the )?(?:earliest|first|soonest|(?:earlier|sooner)(?! (?:than|or)\\b))';
const AFTER = '(?:the )?(?:latest|last|later(?! (?:than|or)\\b))';

const FIRST_OUT = new RegExp(
  String.raw`\b(?:${LEAVES} ${BEFORE}|(?:first|earliest) ${ROW}to ${LEAVE}|earliest (?:closing|quitting time)|${LEAVES} before (?:everyone|everybody|all the) (?:else|others))\b`,
);
const LAST_IN = new RegExp(
  String.raw`\b(?:${STARTS} ${AFTER}|(?:last|latest) ${ROW}to ${START}|latest (?:opening|start))\b`,
);
const LATEST = new RegExp(
  String.raw`\b(?:latest|longest|last ${ROW}to ${LEAVE}|${LEAVES} last|(?:goes|stays?|runs?|is|open|closes) (?:open |there )?(?:later|longer)(?! than)|mas tarde)\b`,
);
const EARLIEST = new RegExp(
  String.raw`\b(?:(?:${STARTS}|open) (?:(?:the )?(?:first|earliest|soonest)|(?:earlier|sooner)(?! than))|earliest|first ${ROW}to ${START}|mas temprano)\b`,
);
/** "The longest day", "the most hours". */
const DAY_LONG =
  /\b(?:longest (?:\w+ )?(?:days?|shifts?|hours)|(?:most|highest number of) (?:\w+ )?hours)\b(?! (?:wait|hold)\b)/;
const DAY_SHORT = /\b(?:shortest (?:\w+ )?(?:days?|shifts?|hours)|(?:fewest|least) (?:\w+ )?hours)\b/;

/** What says that a row is at one of these ends, as the source of a pattern. */
export const EXTREMES = [DAY_LONG, DAY_SHORT, FIRST_OUT, LAST_IN, LATEST, EARLIEST]
  .map(({ source }) => `(?:${source})`)
  .join('|');

/** What a superlative must be about: "the longest wait" is no matter of hours. */
const TIMES = new RegExp(
  String.raw`\b(?:${LEAVES}|${START}|${STARTS}|(?:stays?|go|goes|there|hours|runs?|answers?|picks? up)\b)`,
);
