import { HALF_DAY } from '../../hours/units';
import { namesDay } from './days';
import { type Matcher, type Now, PhraseList, type Piece } from './piece';

/** When hardly anybody is up. */
const SMALL_HOURS = new PhraseList(['in the middle of the night', 'middle of the night', 'in the dead of night']);
const THREE = 180;

/** A clock time that no clock is read for: "the same time on saturday" is the time of asking, "in the middle of the night". */
export const untoldTimes: Matcher = { match: matchUntold, begins: ['same', ...SMALL_HOURS.begins] };

function matchUntold(words: readonly string[], index: number, { minute }: Now): Piece | undefined {
  const small = SMALL_HOURS.at(words, index);
  if (small) return exactly(THREE, small.length);
  if (words[index] !== 'same' || !/^(?:time|hour)$/.test(words[index + 1] ?? '')) return undefined;
  return namesDay(words.slice(index + 2, index + 5)) ? exactly(minute, 2) : undefined;
}

function exactly(minute: number, length: number): Piece {
  const half = minute < HALF_DAY ? 'am' : 'pm';
  return {
    meaning: { kind: 'clock', clock: { minute, half, zone: undefined, stated: false, exact: true, leans: undefined } },
    length,
  };
}
