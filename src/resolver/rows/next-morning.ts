import { HALF_DAY } from '../../hours/units';
import { dayOf, isoDate } from '../../hours/zone';
import { leansToHalf } from '../../language/when/half-said';
import type { When } from '../../question';

/**
 * "Is the permits desk open at 9", asked in the afternoon: of a desk that has long been shut by nine in the evening, and opens
 * about nine the next morning, that morning; undefined for one that is there until late the evening, which is nearer.
 */
export function nextMorning(
  evening: When | undefined,
  text: string,
  isOpenAt: (when: When) => boolean,
): When | undefined {
  if (evening?.kind !== 'clock' || evening.minute < SEVEN || leansToHalf(text)) return undefined;
  const morning = { ...evening, date: isoDate((dayOf(evening.date) ?? 0) + 1), minute: evening.minute - HALF_DAY };
  const lately = { ...evening, minute: evening.minute - LONG };
  const soon = { ...morning, minute: morning.minute + SOON };
  return !isOpenAt(lately) && isOpenAt(soon) ? morning : undefined;
}

/** Minutes since which nobody is there any more. */
const LONG = 120;
/** Minutes in which somebody comes. */
const SOON = 60;
/** From seven on an hour may be the morning's. */
const SEVEN = 19 * 60;
