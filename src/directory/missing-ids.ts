import type { Problem } from './directory';
import { nearestId } from './nearest-word';
import { oneOf, problemAt } from './report';

/** A place that names a record which is not there; `line` from 1. */
export interface Reference {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** One problem for each id that no record has, however many places name it: who takes a row out sees what to do, once. */
export function missingIds(references: readonly Reference[], known: readonly string[]): readonly Problem[] {
  const byId = new Map<string, Reference[]>();
  for (const reference of references) {
    const places = byId.get(reference.id);
    if (places) places.push(reference);
    else byId.set(reference.id, [reference]);
  }
  return [...byId.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { id, file, line } = first;
    if (others.length === 0) return [problemAt(file, line, `there is no record "${id}"`, cureOfOne(id, known))];
    const message = `there is no record "${id}", but ${others.length + 1} places name it: ${placesText([first, ...others])}`;
    const cure = `Its row was removed, or its id changed: put it back, or change or take out "${id}" in these places.`;
    return [problemAt(file, line, message, cure)];
  });
}

/** A single place may be a slip: the record that was meant, where that is no mere chance. */
function cureOfOne(id: string, known: readonly string[]): string {
  const meant = nearestId(id, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return `${oneOf(known)} If its row was removed, put it back or take "${id}" out here.`;
}

/** So many lines of a file are named. */
const MOST_LINES = 40;

/** "contacts.yaml, line 8; vocabulary.yaml, lines 12, 40". */
function placesText(places: readonly Reference[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of places) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines]
    .map(([file, all]) => {
      const name = file.split(/[\\/]/).at(-1);
      const more = all.length > MOST_LINES ? ` and ${all.length - MOST_LINES} more` : '';
      return `${name}, line${all.length === 1 ? '' : 's'} ${all.slice(0, MOST_LINES).join(', ')}${more}`;
    })
    .join('; ');
}
