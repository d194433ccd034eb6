import type { Problem } from '../directory';
import { nearestId } from './nearest-word';
import { oneOf, problemAt } from './report';

/** A place that names a record which is not there; `line` from 1. */
export interface Reference {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/**
 * One error for each id that no record has, however many places of the sheet name it: who takes a row out sees what to do,
 * once. Left to itself, a choice with one row less would answer where it asked, and an exception would hold for nobody.
 */
export function missingIds(references: readonly Reference[], known: readonly string[]): readonly Problem[] {
  return grouped(references).map(({ id, file, line, places }) => {
    if (places.length === 1) return problemAt(file, line, `there is no record "${id}"`, cureOfOne(id, known));
    const message = `there is no record "${id}", but ${places.length} places name it: ${linesText(places)}`;
    const cure = `Its row was removed, or its id changed: put it back, or change or take out "${id}" in these places.`;
    return problemAt(file, line, message, cure);
  });
}

/** The same for what the vocabulary names, as one warning: what it says of a row that is gone is not covered (`withoutGone`). */
export function ignoredIds(references: readonly Reference[], known: readonly string[]): readonly Problem[] {
  return grouped(references).map(({ id, file, line, places }) => {
    const meant = nearestId(id, known);
    const others = places.length === 1 ? '' : `, but ${places.length} places name it, ${linesText(places)}`;
    const message = `there is no record "${id}"${others}: what is said for it alone is not covered`;
    const slip = meant === undefined ? '' : `Did you mean "${meant}"? `;
    const cure = `${slip}If its row was removed, nothing need be done at once; if its id changed, put it back or change it here too.`;
    return problemAt(file, line, message, cure, 'warning');
  });
}

/** An id, and where it is named: first of all, and everywhere. */
type Group = Reference & { readonly places: readonly Reference[] };

function grouped(references: readonly Reference[]): readonly Group[] {
  const byId = new Map<string, Reference[]>();
  for (const reference of references) {
    const places = byId.get(reference.id);
    if (places) places.push(reference);
    else byId.set(reference.id, [reference]);
  }
  return [...byId.values()].flatMap(places => places.slice(0, 1).map(first => ({ ...first, places })));
}

/** A single place may be a slip: the record that was meant, where that is no mere chance. */
function cureOfOne(id: string, known: readonly string[]): string {
  const meant = nearestId(id, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return `${oneOf(known)} If its row was removed, put it back or take "${id}" out here.`;
}

/** So many lines are named. */
const MOST_LINES = 5;

/** "lines 8, 12, 40 and 35 more". */
function linesText(places: readonly Reference[]): string {
  const more = places.length > MOST_LINES ? ` and ${places.length - MOST_LINES} more` : '';
  const first = places.slice(0, MOST_LINES).map(({ line }) => line);
  return `lines ${first.join(', ')}${more}`;
}
