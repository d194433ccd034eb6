import { onlyOf } from '../../only-of';
import type { Reading } from '../reading/reading';
import type { Subject } from '../subjects/subjects';

/**
 * "Is a pool permit parks or streets": of two rows that are put up by their names alone, with an "or" between, the one that
 * handles what is named besides. Where both do, or neither, all are asked about.
 */
export function ofTwo(subjects: readonly Subject[], reading: Reading): readonly Subject[] {
  const [one, other, third] = subjects;
  if (one === undefined || other === undefined || third !== undefined) return subjects;
  if (isPutUp(other, one, reading)) return [one];
  return isPutUp(one, other, reading) ? [other] : subjects;
}

/** Whether a subject is no more than a name beside the "or", and the name on its other side is the rival's, which more is said of. */
function isPutUp({ tokens }: Subject, rival: Subject, { tokens: words, hits }: Reading): boolean {
  const at = onlyOf(tokens);
  if (at === undefined) return false;
  const beside = [at - 2, at + 2].find(i => OR.test(words[(i + at) / 2]?.text ?? ''));
  const ids = rival.matches.map(({ record }) => record.id);
  const isRivals = hits.some(
    ({ phrase: { sense }, tokens: own }) =>
      sense.kind === 'alias' && own.length === 1 && own[0] === beside && sense.records.some(id => ids.includes(id)),
  );
  return isRivals && [...rival.tokens].some(i => i !== beside && words[i]?.quiet === false);
}

const OR = /^(?:or|o)$/;
