import { assertNever } from '../../assert-never';
import type { Part } from './card';

/** A part with its weight: the lowest stay on the card when room runs out. */
export interface WeighedPart {
  readonly weight: number;
  readonly part: Part;
}

/** At first sight a card has six lines: its title, its footnote, and these. */
const ROOM = 4;

/** Splits parts, their order kept, into those that are seen at first sight and the rest. */
export function atFirstSight(weighed: readonly WeighedPart[]): { readonly shown: Part[]; readonly rest: Part[] } {
  const byWeight = [...weighed].sort((a, b) => a.weight - b.weight);
  const kept = new Set<WeighedPart>();
  let used = 0;
  for (const one of byWeight) {
    if (used + linesOf(one.part) > ROOM) continue;
    used += linesOf(one.part);
    kept.add(one);
  }
  return {
    shown: weighed.filter(one => kept.has(one)).map(({ part }) => part),
    rest: weighed.filter(one => !kept.has(one)).map(({ part }) => part),
  };
}

/** How many lines of reading a part is. */
function linesOf(part: Part): number {
  switch (part.kind) {
    case 'fields':
      return part.rows.length;
    case 'divider':
      return 0;
    case 'fact':
    case 'open':
    case 'text':
    case 'notice':
    case 'entry':
      return 1;
    default:
      return assertNever(part);
  }
}
