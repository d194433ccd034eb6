import { NUMBERS, numberSaid, numbersFrom } from '../words/counts';

/** Telephone numbers as dictation writes them: "eight hundred five five five, oh one oh four". */

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Under each word the digits that it says. */
const SAID: ReadonlyMap<string, string> = new Map([
  ...[...NUMBERS, ...TEENS].map((word, number) => [word, String(number)] as const),
  ...TENS.map((word, i) => [word, String(10 * (i + 2))] as const),
  ['oh', '0'],
  ['hundred', '00'],
  // "Nine something something": digits that nobody heard.
  ['something', '?'],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);
const WORD = `(?:${[...SAID.keys(), ...TIMES.keys(), 'thousand'].join('|')})`;
/** Fewer words are a time, a price or a count. */
const RUN = new RegExp(String.raw`\b${WORD}(?:(?:\s*,\s*|[\s-]+)(?:${WORD}|\d{2,4})){3,}\b`, 'g');
/** Without one of these nothing is dictated: most questions need not be looked through. */
const MAY = new RegExp(String.raw`\b(?:${numbersFrom(0, 9)}|oh)[\s,-]`);

/** The same text with runs of numbers in digits: "eight hundred five five five oh one oh four" is "8005550104". */
export function inDigits(text: string): string {
  return MAY.test(text) ? text.replace(RUN, numberOf) : text;
}

/** "Forty two thousand three hundred" is an amount, which tells nothing, "nine thirty, ten thirty" are hours: no number that is dialled. */
function numberOf(run: string): string {
  const words: readonly string[] = run.match(/[a-z]+|\d+/g) ?? [];
  const first = words.indexOf('hundred');
  const counts = words.includes('thousand') || words.lastIndexOf('hundred') > (words[0] === 'one' ? 2 : 1);
  if (counts) return ' ';
  if (HOURS.test(words.join(' ')))
    return run.replace(
      HOUR,
      (_all, hour: string, minutes: string) => `${numberSaid(hour)}:${digitsOf(minutes.split(' '))}`,
    );
  const apart = digitsOf(words);
  if (first < 1 || isWhole(apart)) return grouped(apart);
  // "Eight hundred seventy seven": its beginning is one number where so many digits come out.
  const together = digitsOf(words.toSpliced(first, 1));
  return grouped(isWhole(together) ? together : apart);
}

const HALVES = 'fifteen|thirty|forty five';
const HOUR = new RegExp(`\\b(${numbersFrom(1, 12)}) (${HALVES})\\b`, 'g');
const HOURS = new RegExp(`^(?:(?:${numbersFrom(1, 12)}) (?:${HALVES}) ?){2,}$`);

function isWhole(digits: string): boolean {
  return /^1?[^1].{9}$/.test(digits);
}

/** As a number is written, where some of its digits are not known. */
function grouped(digits: string): string {
  return digits.includes('?') ? digits.replace(/^(...)(...)(....)$/, '$1-$2-$3') : digits;
}

function digitsOf(words: readonly string[]): string {
  let digits = '';
  for (const [i, word] of words.entries()) {
    const said = SAID.get(word) ?? (/\d/.test(word) ? word : '');
    const before = words[i - 1] ?? '';
    // "Forty one" is two digits, "forty, ten" four.
    const fills = said.length === 1 && said !== '0' && TENS.includes(before);
    digits = (fills ? digits.slice(0, -1) : digits) + said.repeat(TIMES.get(before) ?? 1);
  }
  return digits;
}
