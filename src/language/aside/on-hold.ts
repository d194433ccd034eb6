const VERBS: ReadonlySet<string> = new Set(
  'is was are were been get got gets put puts placed went stays stayed'.split(' '),
);
const ADVERBS: ReadonlySet<string> = new Set('still now just has have being currently already also'.split(' '));
/** Who may be kept waiting on a telephone. */
const CALLERS: ReadonlySet<string> = new Set(
  'i im ive we weve he hes she shes they you me us him her them caller callers someone somebody who customer customers buyer boss lady guy'.split(
    ' ',
  ),
);
const WAITED =
  /^(?:with|w|by|waiting|over|so|too|music|times?|again|myself)\b|^for (?:\d|over|about|like|almost|ever|forever|hours|minutes|me\b|him\b|her\b|them\b|half|twenty|thirty|forty|an? (?:hour|half|while|long|minute|sec|few))/;

/**
 * Positions at which a thing is said to wait: "the permit for the Nguyens is on hold". "I was on hold for an hour" and "they
 * put me on hold" are told of whoever calls.
 */
export function waitingThings(words: readonly string[]): ReadonlySet<number> {
  const waiting = words.includes('hold') ? new Set<number>() : NOTHING;
  for (let i = words.indexOf('hold'); i > 1; i = words.indexOf('hold', i + 1)) {
    if (words[i - 1] !== 'on' || WAITED.test(words.slice(i + 1, i + 4).join(' '))) continue;
    let at = i - 2;
    while (ADVERBS.has(words[at] ?? '')) at -= 1;
    if (!VERBS.has(words[at] ?? '')) continue;
    while (VERBS.has(words[at] ?? '') || ADVERBS.has(words[at] ?? '')) at -= 1;
    if (at >= 0 && !CALLERS.has(words[at] ?? '')) waiting.add(i);
  }
  return waiting;
}

const NOTHING: Set<number> = new Set();
