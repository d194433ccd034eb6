import { anyCue } from '../words/cues';
import { turnVerbs } from '../words/turn-verbs';

/** Which end of all hours is asked for: the last to close, the first to open, the first to close, the last to open, and the length of a day. */
export type Extreme = 'latest' | 'earliest' | 'first_out' | 'last_in' | 'longest_day' | 'shortest_day';

/** "Who stays open latest?", "who opens earliest?", "which one quits first", "who has the longest day". */
export function asksExtreme(text: string): Extreme | undefined {
  return firstSaid(OF_DAYS, text) ?? (TIMES.test(text) ? firstSaid(OF_ENDS, text) : undefined);
}

function firstSaid(cues: readonly (readonly [Extreme, RegExp])[], text: string): Extreme | undefined {
  return cues.find(([, cue]) => cue.test(text))?.[0];
}

const ROW = '(?:one |ones |line |lines |desk |desks |office |offices )?';
const LEAVE = `(?:${turnVerbs('closes', ['base'])}|go\\b)`;
const LEAVES = turnVerbs('closes', ['base', 'third', 'ing']);
const START = turnVerbs('opens', ['base']);
/** "Open later" is rather there for longer than begun later. */
const STARTS = `(?:${turnVerbs('opens', ['third', 'ing'], 'doors')}|${turnVerbs('opens', ['base', 'third', 'ing'], 'people')})`;
const BEFORE = '(?:the )?(?:earliest|first|soonest|(?:earlier|sooner)(?! (?:than|or)\\b))';
const AFTER = '(?:the )?(?:latest|last|later(?! (?:than|or)\\b))';

/** The cue of each, written as src/language/words/cues.ts says; the first that is said counts. */
const LENGTHS: readonly (readonly [Extreme, RegExp])[] = [
  [
    'longest_day',
    /(?:longest (?:\w+ )?(?:days?|shifts?|hours)|(?:most|highest number of) (?:\w+ )?hours)\b(?! (?:wait|hold)\b)/,
  ],
  ['shortest_day', /(?:shortest (?:\w+ )?(?:days?|shifts?|hours)|(?:fewest|least) (?:\w+ )?hours)\b/],
];
const ENDS: readonly (readonly [Extreme, RegExp])[] = [
  [
    'first_out',
    new RegExp(
      String.raw`(?:${LEAVES} ${BEFORE}|(?:first|earliest) ${ROW}to ${LEAVE}|earliest (?:closing|quitting time)|${LEAVES} before (?:everyone|everybody|all the) (?:else|others))\b`,
    ),
  ],
  [
    'last_in',
    new RegExp(String.raw`(?:${STARTS} ${AFTER}|(?:last|latest) ${ROW}to ${START}|latest (?:opening|start))\b`),
  ],
  [
    'latest',
    new RegExp(
      String.raw`(?:latest|longest|last ${ROW}to ${LEAVE}|${LEAVES} last|(?:goes|stays?|runs?|is|open|closes) (?:open |there )?(?:later|longer)(?! than)|mas tarde)\b`,
    ),
  ],
  [
    'earliest',
    new RegExp(
      String.raw`(?:(?:${STARTS}|open) (?:(?:the )?(?:first|earliest|soonest)|(?:earlier|sooner)(?! than))|earliest|first ${ROW}to ${START}|mas temprano)\b`,
    ),
  ],
];
const asCues = (all: typeof ENDS) => all.map(([extreme, cue]) => [extreme, anyCue([cue])] as const);
const OF_DAYS = asCues(LENGTHS);
const OF_ENDS = asCues(ENDS);

/** Cues that a row is at one of these ends. */
export const EXTREMES: readonly RegExp[] = [...LENGTHS, ...ENDS].map(([, cue]) => cue);

/** What a superlative must be about: "the longest wait" is no matter of hours. */
const TIMES = new RegExp(
  String.raw`\b(?:${LEAVES}|${START}|${STARTS}|(?:stays?|go|goes|there|hours|runs?|answers?|picks? up)\b)`,
);
