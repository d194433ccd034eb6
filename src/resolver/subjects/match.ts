import type { ContactRecord } from '../../directory/record';
import { hasQuestion } from '../../language/asked/asking';
import type { DirectoryIndex } from '../index/directory-index';
import type { Reading } from '../reading/reading';
import { hasPhone } from '../rows/lines';
import { BY_PHONE_ALONE, type Candidate, credited } from './credit';
import { withoutEchoes } from './echoes';
import { told, unprintedWord } from './evidence';

/** A record with the words of the question that it explains. */
export interface Match extends Candidate {
  /** Position of each explained word and how much of the question's meaning it carries. */
  readonly explained: ReadonlyMap<number, number>;
  readonly score: number;
  /** Whether a whole phrase of the record stands in the question, not just words of it. */
  readonly complete: boolean;
  /** Words of the longest whole phrase. */
  readonly longest: number;
  /** Whether a whole phrase of the sheet itself stands there, not only an alias. */
  readonly printed: boolean;
  /** Whether a part of its name or of its unit's name stands there. */
  readonly partOfName: boolean;
  /** Whether nothing but words of a postal address stands there: a city says where something goes, not who is asked. */
  readonly onlyAddress: boolean;
  /** In words, on what grounds: told of the few matches that are shown. */
  readonly because: () => readonly string[];
  /** The word by which alone it was found and that its row does not print. */
  readonly unprinted: () => string | undefined;
}

/** Extra for a whole phrase, and more where the sheet itself prints it: it decides between records that explain the same words. */
const WHOLE = 0.15;
const PRINTED = 0.3;

/** Matches one record against the words in `open` (positions still unexplained). */
export function matchRecord(
  candidate: Candidate,
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
): Match {
  const { record, terms } = candidate;
  const { explained, because, longest, printed, partOfName, onlyAddress } = credited(candidate, reading, open, index);
  withoutEchoes(explained, reading);
  let sum = 0;
  for (const weight of explained.values()) sum += weight;
  const bonus = printed ? PRINTED : longest > 0 ? WHOLE : 0;
  const score = (sum + bonus) * (longest > 1 ? 1 : reachable(record, reading));
  const grounds = () => because.map(one => told(one, record, reading.tokens));
  return {
    record,
    terms,
    explained,
    complete: longest > 0,
    longest,
    printed,
    partOfName,
    onlyAddress,
    because: grounds,
    unprinted: () => unprintedWord(because, record, reading.tokens),
    score,
  };
}

/** 1, or half where somebody is asked after and the record prints no number to call: another may be meant. */
function reachable(record: ContactRecord, reading: Reading): number {
  const silent = record.lines.length > 0 && !hasPhone(record);
  if (!silent) return 1;
  const spoken = reading.facet === undefined ? hasQuestion(reading.text) : BY_PHONE_ALONE.has(reading.facet);
  return spoken ? 0.5 : 1;
}
