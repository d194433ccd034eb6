import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { ContactRecord } from '../record';
import type { Vocabulary } from '../vocabulary';
import { fold } from './fold';

/** Shorter names have no abbreviation of their first letters. */
const ABBREVIATED = 3;

/**
 * Warns of a topic that its own name, or the first letters of it, leads away from under "aliases": it was moved to another
 * record, and its words were not. `placeOf` names the line of a path in the vocabulary.
 */
export function checkMoved(
  records: readonly ContactRecord[],
  { aliases }: Vocabulary,
  placeOf: (path: Path) => string,
  reports: Reports,
): void {
  const names = namesOf(records);
  const known = new Set(records.map(({ id }) => id));
  for (const [index, { say, means }] of aliases.entries()) {
    const ids = [means].flat();
    // A row that is gone, or that has another id, is told by itself.
    if (!ids.every(id => known.has(id))) continue;
    for (const [at, text] of say.entries()) {
      const topic = plainWords(text).flatMap(name => names.get(name) ?? [])[0];
      if (topic === undefined || ids.some(id => topic.owners.includes(id))) continue;
      const line = placeOf(['aliases', index, 'say', at]);
      const [owner = ''] = topic.owners;
      reports.warn(
        topic.path,
        `"${text}" (${line}) means "${ids.join('", "')}", which does not print "${topic.text}"`,
        `Move it to "${owner}", and with it the other words there that belong to "${topic.text}".`,
      );
    }
  }
}

/** A topic, where it first stands, and the ids of the records that print it. */
interface Topic {
  readonly path: Path;
  readonly text: string;
  readonly owners: string[];
}

/** The topics by their names, and by the first letters of these. */
function namesOf(records: readonly ContactRecord[]): ReadonlyMap<string, Topic> {
  const names = new Map<string, Topic>();
  for (const [index, { id, topics }] of records.entries()) {
    for (const [at, text] of topics.entries()) {
      const words = fold(text).split(' ');
      const letters = words.length < ABBREVIATED ? [] : [words.map(word => word.charAt(0)).join('')];
      for (const name of [words.join(' '), ...letters]) {
        const topic = names.get(name) ?? { path: ['records', index, 'topics', at], text, owners: [] };
        topic.owners.push(id);
        names.set(name, topic);
      }
    }
  }
  return names;
}

/** What a phrase of one word, or of words without alternatives, says: "permit|permits" is either. */
function plainWords(text: string): readonly string[] {
  const said = text.replace(/^= */, '').trim();
  if (/[<>]/.test(said)) return [];
  return (said.includes(' ') ? [said] : said.split('|')).map(fold);
}
