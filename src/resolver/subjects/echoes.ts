import type { Reading } from '../reading/reading';

/** Words beyond a comma are this much farther away. */
const MOST_APART = 10;

/** A word said twice explains once: the one that stands beside the record's other words. */
export function withoutEchoes(explained: Map<number, number>, reading: Reading): void {
  if (explained.size < 2) return;
  const stemAt = (i: number) => reading.tokens[i]?.stems[0];
  const positions = [...explained.keys()];
  const stems = positions.map(stemAt);
  if (stems.every((stem, i) => stems.indexOf(stem) === i)) return;
  for (const one of positions) {
    const twin = positions.find(other => other !== one && explained.has(other) && stemAt(other) === stemAt(one));
    if (twin === undefined || !explained.has(one)) continue;
    const rest = positions.filter(other => stemAt(other) !== stemAt(one));
    const apart = (i: number, other: number) => (reading.segments[i] === reading.segments[other] ? 0 : MOST_APART);
    const distance = (i: number) => Math.min(...rest.map(other => Math.abs(other - i) + apart(i, other)));
    explained.delete(distance(one) <= distance(twin) ? twin : one);
  }
}
