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
const LEAVE = 'close|leave|quit|go|shut|lock up|hang up';
const LEAVES =
  '(?:closes?|closing|shuts?(?: down)?|quits?|leaves?|knocks? off|wraps? up|locks? up|hangs? up|goes? home|goes dark)';
/** "Open later" is rather there for longer than begun later. */
const STARTS = '(?:opens|opening|starts?|begins?|gets? in|comes? in)';
const BEFORE = '(?:the )?(?:earliest|first|soonest|(?:earlier|sooner)(?! (?:than|or)\\b))';
const AFTER = '(?:the )?(?:latest|last|later(?! (?:than|or)\\b))';

const FIRST_OUT = new RegExp(
  String.raw`\b(?:${LEAVES} ${BEFORE}|(?:first|earliest) ${ROW}to (?:${LEAVE})|earliest (?:closing|quitting time)|${LEAVES} before (?:everyone|everybody|all the) (?:else|others))\b`,
);
const LAST_IN = new RegExp(
  String.raw`\b(?:${STARTS} ${AFTER}|(?:last|latest) ${ROW}to (?:open|start|get in|come in)|latest (?:opening|start))\b`,
);
const LATEST = new RegExp(
  String.raw`\b(?:latest|longest|last ${ROW}to (?:${LEAVE})|(?:goes|stays?|runs?|is|open|closes) (?:open |there )?(?:later|longer)(?! than)|closes? last|mas tarde)\b`,
);
const EARLIEST = new RegExp(
  String.raw`\b(?:earliest|first ${ROW}to (?:open|start)|(?:opens?|starts?|begins?|gets? in) (?:first|(?:earlier|sooner)(?! than))|mas temprano)\b`,
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
const TIMES =
  /\b(open|opens|opening|close|stays?|goes|closes?|closing|there|hours|runs?|starts?|answers?|picks? up|leaves?|go|quits?|shuts?|gets? in|comes? in|knocks? off|hangs? up|locks? up|abren?|cierran?)\b/;
