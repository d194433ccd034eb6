import { memo } from '../../memo';
import { BANDS, everyday, START } from './everyday';

/** Longer words are not everyday ones, and must not fill the memory. */
const LONGEST = 30;

/** What the rank of an everyday English word is below, 150 for the most frequent. */
function rankOf(word: string): number | undefined {
  return word.length > LONGEST ? undefined : ranksUnder(word.slice(0, START)).get(word.slice(START));
}

/** The ends of the everyday words that begin so, taken apart when one is first asked for: of most beginnings none ever is. */
const ranksUnder = memo((start: string): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  for (const entry of everyday.get(start)?.trim().split(' ') ?? []) {
    const [end = '', band = ''] = entry.split(':');
    ranks.set(end, BANDS[Number(band)] ?? Number.POSITIVE_INFINITY);
  }
  return ranks;
});

/** Whether a word is ordinary English, or a form of such a word: "corrects" is no slip of anything. */
export function isEnglish(word: string): boolean {
  if (word.length > LONGEST + LONGEST_ENDING) return false;
  return rankOf(word) !== undefined || basesOf(word).some(base => (rankOf(base) ?? Number.POSITIVE_INFINITY) <= COMMON);
}

/** Letters that an ending has at most. */
const LONGEST_ENDING = 3;

const COMMON = 8_000;
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[a-z]{3})ies$/, ['y']],
  [/(?<=[a-z]{2}(?:s|x|z|ch|sh))es$/, ['']],
  [/(?<=[a-z]{4})ed$/, ['', 'e']],
  [/(?<=[a-z]{4})s$/, ['']],
  [/(?<=[a-z]{4})ing$/, ['', 'e']],
];

/** With what an ending ends: other words need not be looked at for one. */
const LAST = 'sdg';
const NONE: readonly string[] = [];

function basesOf(word: string): readonly string[] {
  if (!LAST.includes(word.charAt(word.length - 1))) return NONE;
  return ENDINGS.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.map(letters => word.replace(ending, letters)) : [],
  );
}

/** Words that everybody uses all the time are what they are, never a slip of the finger. */
const FREQUENT = 1_500;

/** Whether a word is among the most frequent of English. */
export function isFrequent(word: string): boolean {
  return (rankOf(word) ?? Number.POSITIVE_INFINITY) <= FREQUENT;
}

/** How much a word says about what is asked, 0.1 for the most frequent words to 1 for rare and unknown ones. */
export function meaning(word: string): number {
  return word.length > LONGEST ? 1 : meaningOf(word);
}

const meaningOf = memo((word: string): number => {
  const rank = rankOf(word);
  if (rank === undefined) return 1;
  if (rank <= 150) return 0.1;
  if (rank <= 600) return 0.3;
  if (rank <= 2_000) return 0.6;
  return rank <= 8_000 ? 0.85 : 1;
});
