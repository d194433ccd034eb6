import type { ContactRecord } from '../../directory/record';
import type { DirectoryIndex } from '../index/directory-index';
import type { PhraseSense } from '../index/phrases/sayings';
import type { Token } from '../index/token';
import { lookUp } from '../reading/look-up';
import type { Reading } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import type { Subject } from '../subjects/subjects';

/** Which rows are named, without a number, beside an honest no. */

/** "The main number", "an operator", the company by its name: no topic is named, and nearest is who takes a general question. */
export function ofAnybody({ tokens, when, facet }: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  const telling = tokens.filter(({ quiet }) => !quiet);
  const isAnybody = ({ text }: Token) => ANYBODY.has(text) || text === index.ownNames.company;
  const asks = telling.length > 0 && telling.every(isAnybody) && when === undefined;
  if (!asks || (facet !== undefined && facet !== 'phone' && facet !== 'contact')) return [];
  const { plain } = lookUp(GENERAL, index);
  const ids = new Set(index.phrases.find(plain).flatMap(({ phrase: { sense } }) => recordsOfSense(sense)));
  return index.directory.records.filter(({ id }) => ids.has(id));
}

function recordsOfSense(sense: PhraseSense): readonly string[] {
  return sense.kind === 'alias' ? sense.records : [];
}

/** What a sheet or its vocabulary has a row for where nobody in particular is asked for. */
const GENERAL = 'general question';
const ANYBODY: ReadonlySet<string> = new Set(
  'main general operator switchboard human agent agents rep reps representative representatives receptionist'.split(
    ' ',
  ),
);

/** A match that explains at least this much of the question is named (without its number) beside the no. */
const WORTH_NAMING = 0.25;

/** What a subject that did not stand may have meant. */
export function nearest(refused: Subject | undefined): readonly ContactRecord[] {
  return refused !== undefined && refused.share >= WORTH_NAMING ? recordsOf(refused.matches) : [];
}
