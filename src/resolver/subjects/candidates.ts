import type { ContactRecord } from '../../directory/record';
import type { DirectoryIndex } from '../index/directory-index';
import { holding, type Sought, sought } from '../index/holding';
import type { Posting } from '../index/posting';
import type { Term } from '../index/term';
import type { Reading } from '../reading/reading';
import type { Candidate } from './credit';

/** What a question was found to have of each record's phrases: the same for every subject that is sought in it. */
export type Met = Map<ContactRecord, Candidate>;

/** The records that any telling word or alias of the question may mean. Cost grows with these, not with the directory. */
export function candidates(
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
  met: Met,
): ReadonlySet<Candidate> {
  const { records, byId } = index.directory;
  const found = new Set<Candidate>();
  for (const { phrase } of reading.hits) {
    if (phrase.sense.kind !== 'alias') continue;
    for (const id of phrase.sense.records) {
      const record = byId.get(id);
      if (record) found.add(met.get(record) ?? meet(record, index.terms(record), reading, met));
    }
  }
  const all = [...regions(reading, index), ...words(reading, open, index)];
  const positions = holding(all, index);
  const termsAt = index.termsWith(reading.places.keys());
  for (const position of positions.sort((a, b) => a - b)) {
    const record = records[position];
    if (record) found.add(met.get(record) ?? meet(record, termsAt(position), reading, met));
  }
  return found;
}

/** A record with those of its phrases of which the question has a word. */
function meet(record: ContactRecord, all: readonly Term[], { places }: Reading, met: Met): Candidate {
  const terms: Term[] = [];
  for (const term of all) if (isTouched(term, places)) terms.push(term);
  const candidate = { record, terms };
  met.set(record, candidate);
  return candidate;
}

/** Every phrase of every record asks: a plain loop, which makes no function. */
function isTouched({ stems }: Term, places: Reading['places']): boolean {
  for (const stem of stems) if (places.has(stem)) return true;
  return false;
}

function regions({ hits }: Reading, index: DirectoryIndex): Sought[] {
  const named = hits.filter(({ phrase: { sense } }) => sense.kind === 'region');
  return named.flatMap(({ phrase: { sense } }) =>
    sought(
      sense.regions.flatMap(id => index.regionPosting(id) ?? []),
      REGION,
    ),
  );
}

/** What a region's name explains; as much as the matching gives it. */
const REGION = 0.5;

function words({ tokens }: Reading, open: ReadonlySet<number>, index: DirectoryIndex): Sought[] {
  const all: Sought[] = [];
  for (const i of open) {
    const lists: Posting[] = [];
    let size = 0;
    for (const stem of tokens[i]?.stems ?? []) {
      const list = index.posting(stem);
      if (list === undefined) continue;
      lists.push(list);
      size += list.length;
    }
    if (size > 0) all.push({ lists, size, weight: tokens[i]?.weight ?? 0 });
  }
  return all;
}
