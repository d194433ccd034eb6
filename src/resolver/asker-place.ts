import { tokensOf } from './hits';
import type { Reading } from './reading';
import type { Subject } from './subjects';

/** Who is in a region, not what is asked of it. */
const HOUSE = /^(stores?|dealers?|dealerships?|rooftop|lot|shop|here|tienda)$/;

/** "Pac West store here, a lien release is missing": a region that only says where the asker is, beside what is asked about. */
export function withoutPlace(subjects: readonly Subject[], reading: Reading): readonly Subject[] {
  const named = tokensOf(reading.hits, ['region']);
  const isPlace = ({ tokens, matches }: Subject) => {
    const behind = [1, 2].map(away => reading.tokens[Math.max(...tokens) + away]?.text ?? '');
    return (
      matches.every(({ record }) => record.region !== undefined) &&
      [...tokens].every(i => named.has(i)) &&
      (HOUSE.test(behind[0] ?? '') || (behind[0] === 'region' && HOUSE.test(behind[1] ?? '')))
    );
  };
  const asked = subjects.filter(subject => !isPlace(subject));
  return asked.some(({ matches }) => matches.some(({ record }) => record.region === undefined)) ? asked : subjects;
}
