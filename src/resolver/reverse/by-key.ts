import type { Resolution } from '../../question';
import type { NumberIndex } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { answer, none, recordsOf } from '../rows/findings';
import { hasOption } from '../rows/lines';
import type { Subject } from '../subjects/subjects';
import { byValue, found } from './printed-rows';

/** Each of several menu keys; that one is not printed is said. */
export function byKeys(subjects: readonly Subject[], reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const owned = [...new Set(reading.literals.options)].map(option => byKey(option, subjects, reading, numbers));
  if (owned.length < 2 || owned.includes(undefined)) return owned[0];
  const missing = owned.find(one => one?.outcome === 'none');
  const findings = owned.flatMap(one => (one && 'findings' in one ? one.findings : []));
  return missing && findings.length === 0 ? missing : answer(findings, missing ? [NOT_ALL] : []);
}

const NOT_ALL = 'The sheet does not print all of the keys in your question.';

/** A menu key belongs to the unit that the question names, where it names one. */
function byKey(
  option: string,
  subjects: readonly Subject[],
  reading: Reading,
  numbers: NumberIndex,
): Resolution | undefined {
  const printed = numbers.option(option);
  const value = `option ${option}`;
  const [subject] = subjects;
  if (subject === undefined) return byValue(value, printed, reading);
  const units = new Set(subject.matches.map(({ record }) => record.unit?.id));
  const ofUnit = printed.filter(({ record }) => record.unit !== undefined && units.has(record.unit.id));
  const standsForUnit = subject.matches.some(({ record }) => record.name === record.unit?.name || !hasOption(record));
  if (!standsForUnit) return undefined;
  if (ofUnit.length > 0) return found(ofUnit, value, reading);
  // A key that stands elsewhere on the sheet cannot be said to be missing from it: what is asked about has its own answer.
  if (printed.length > 0) return undefined;
  return none({ kind: 'not_printed', value }, recordsOf(subject.matches));
}
