import { isOfHours } from '../../facets';
import { readFacet } from '../../language/asked/facet-cues';
import { type MomentRead, momentAmong } from '../../language/when/when';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import type { Subject } from '../subjects/subjects';

/**
 * "Permits at 7 pm and parks at 4", "he comes at 4, are parks open at 7": the moment that is told of each in its own
 * stretches, where it is another there; of several rows where at least two have one.
 */
export function ownMoments(subjects: readonly Subject[], reading: Reading): ReadonlyMap<Subject, MomentRead> {
  if (reading.momentsSaid === undefined) return NONE;
  const told = subjects.flatMap(subject => {
    const moment = subjects.length === 1 ? momentAsked(subject, reading) : momentAt(partsOf(subject, reading), reading);
    return moment ? [[subject, moment] as const] : [];
  });
  return new Map(told.length > 1 || subjects.length === 1 ? told : []);
}

const NONE: ReadonlyMap<Subject, MomentRead> = new Map();

/**
 * The moment at which one row alone is asked about. "A parade friday at 10. Are parades on at 8": of its stretches the one
 * that asks tells it. What is said behind that goes on about it, "are parks open saturday. And what about sunday", unless
 * now is asked: "are parks open now? I am back monday".
 */
function momentAsked(subject: Subject, reading: Reading): MomentRead | undefined {
  const parts = partsOf(subject, reading);
  const asking = parts.filter(part => asksHours(part, reading));
  const own = asking.length > 0 ? asking : parts;
  const alone = momentAt(own, reading);
  const [first = 0] = own;
  return alone?.now ? alone : momentAt([...own, ...reading.segments.filter(part => part > first)], reading);
}

function asksHours(part: number, reading: Reading): boolean {
  const facet = readFacet(spokenIn(part, reading));
  return facet !== undefined && isOfHours(facet);
}

/** The moment that is told in some stretches, where others tell another. */
export function momentAt(parts: readonly number[], reading: Reading): MomentRead | undefined {
  const { momentsSaid, tokens, segments } = reading;
  if (momentsSaid === undefined) return undefined;
  const among = new Set(parts);
  return momentAmong(momentsSaid, new Set([...tokens.keys()].filter(i => among.has(segments[i] ?? 0))));
}

/** The stretches that a subject stands in, in order. */
export function partsOf({ tokens }: Subject, { segments }: Reading): readonly number[] {
  return [...new Set([...tokens].map(i => segments[i] ?? 0))].sort((a, b) => a - b);
}
