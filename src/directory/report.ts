import type { Problem } from './directory';
import { nearestWord } from './nearest-word';
import type { Path } from './read-yaml';

/** Notes one problem at the place that a path leads to. */
export type Report = (path: Path, message: string, cure: string, level?: Problem['level']) => void;

/** The cure for a name that leads nowhere: the one that was meant, or those there are. */
export function meantOrOneOf(typed: string, known: readonly string[]): string {
  const meant = nearestWord(typed, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const shown = known.slice(0, 12).join(', ');
  return `Use one of: ${shown}${known.length > 12 ? ', ...' : ''}.`;
}
