import { isEnglish } from '../../language/words/common';
import { joinsNames } from '../../language/words/joining-words';
import type { DirectoryIndex } from '../index/directory-index';
import { placeWords } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { positionsIn } from '../reading/segments';
import { namedAlone } from './excluded';
import { isListOfNames } from './name-list';
import type { Subject } from './subjects';

/**
 * "Permits and bail bonds", "wombats, permits and parks": whether a list has a name that no row explains, beside one that a
 * row does. At either end of it an "and" joins it to that, or there are several others, and it is no name of a person.
 */
export function hasStrangeName(subjects: readonly Subject[], reading: Reading, index: DirectoryIndex): boolean {
  const { tokens, segments } = reading;
  if (segments[0] === segments.at(-1) || !isListOfNames(reading)) return false;
  const known = new Set(subjects.flatMap(subject => [...subject.tokens].map(i => segments[i])));
  const places = placeWords(reading);
  const parts = [...new Set(segments)];
  const joins = (part: number | undefined) => joinsNames(tokens[segments.indexOf(part ?? -1)]?.text ?? '');
  return parts.some((part, i) => {
    const name = positionsIn(part, segments).flatMap(at => tokens[at] ?? []);
    const telling = positionsIn(part, segments).filter(at => isTelling(at, reading) && !places.has(at));
    if (telling.length === 0 || known.has(part)) return false;
    const [before, behind] = [parts[i - 1], parts[i + 1]];
    const beside = [before, behind].filter(one => known.has(one ?? -1));
    const joined = beside.length === 2 || (beside.length === 1 && joins(beside[0] === before ? part : behind));
    const listed = beside.length === 1 && known.size > 1 && name.every(one => isThing(one, i === 0));
    return (joined || listed) && namedAlone(name, reading, index).length === 0;
  });
}

function isTelling(at: number, { tokens }: Reading): boolean {
  return tokens[at]?.quiet === false && !tokens[at]?.negated;
}

/** "Hi Jill, permits and parks": whoever is greeted or thanked, or called at the beginning, is no name of the list. */
function isThing({ text, quiet }: Reading['tokens'][number], first: boolean): boolean {
  if (quiet) return !GREETS.test(text);
  return THINGS.test(text) || (!first && isEnglish(text));
}

/** How words for things end, and few names of people. */
const THINGS = /[a-z]{3}(?:s|ing|ion|ment|age|ship)$/;

const GREETS = /^(?:hi|hello|hey|thanks|thx|morning|dear)$/;
