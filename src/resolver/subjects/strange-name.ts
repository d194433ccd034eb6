import { joinsNames } from '../../language/words/joining-words';
import type { DirectoryIndex } from '../index/directory-index';
import { placeWords } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { positionsIn } from '../reading/segments';
import { namedAlone } from './excluded';
import { isListOfNames } from './name-list';
import type { Subject } from './subjects';

/** "Permits and bail bonds": whether a list has a name that no row explains, which an "and" joins to those that are, or which stands between two. */
export function hasStrangeName(subjects: readonly Subject[], reading: Reading, index: DirectoryIndex): boolean {
  const { tokens, segments } = reading;
  if (segments[0] === segments.at(-1) || !isListOfNames(reading)) return false;
  const known = new Set(subjects.flatMap(subject => [...subject.tokens].map(i => segments[i])));
  const places = placeWords(reading);
  return [...new Set(segments)].some(part => {
    const at = positionsIn(part, segments);
    const telling = at.filter(i => tokens[i]?.quiet === false && !tokens[i]?.negated && !places.has(i));
    const joined = joinsNames(tokens[at[0] ?? 0]?.text ?? '') || known.has(part + 1);
    if (telling.length === 0 || known.has(part) || !joined || !known.has(part - 1)) return false;
    const name = at.flatMap(i => tokens[i] ?? []);
    return namedAlone(name, reading, index).length === 0;
  });
}
