import { IS_NOT } from './negation';
import type { Word } from './words';

/** Words that name a time zone where "time" stands behind them, whatever regions the directory has. */
const NAMES = ['eastern', 'central', 'mountain', 'pacific', 'local'];
const ZONES: ReadonlySet<string> = new Set(NAMES);
/** The same as the source of a pattern. */
export const ZONE_NAME = `(?:${NAMES.join('|')})`;

const NEGATED = new RegExp(`^${IS_NOT}$`);

/** "Central time", and both of "central time or eastern" and "eastern or central time". */
export function namesZone(words: readonly Word[], i: number): boolean {
  const at = (away: number) => words[i + away]?.text ?? '';
  if (!ZONES.has(at(0))) return false;
  return (
    at(1) === 'time' ||
    // "At 10 on a weeknight eastern", "goes by eastern".
    /^(both|am|pm|oclock|week(day|night)s?|mornings?|afternoons?|evenings?|nights?)$/.test(at(-1)) ||
    // "8 to 5 eastern", but "800 number 4 central region".
    (/^\d{1,2}(:\d\d)?$/.test(at(-1)) && (at(1) === '' || /^(hours|and|or)$/.test(at(1)))) ||
    (/^(by|on|keeps?|uses?)$/.test(at(-1)) && /^(goes|go|runs?|works?|stays?|who|which|they|it|are)$/.test(at(-2))) ||
    (NEGATED.test(at(at(-1) === 'on' ? -2 : -1)) && /^(|and|but|or|nor)$/.test(at(1))) ||
    // "That's eastern, right?"
    /^(thats|its|that|those|theyre)$/.test(at(-1)) ||
    (at(1) === 'or' && ZONES.has(at(2)) && at(3) === 'time') ||
    (at(-1) === 'or' && at(-2) === 'time' && ZONES.has(at(-3)))
  );
}
