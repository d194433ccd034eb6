import type { Resolution } from '../../question';
import type { NumberIndex } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { none, recordsOf } from '../rows/findings';
import { hasOption } from '../rows/lines';
import { ofEach } from '../rows/of-each';
import type { Subject } from '../subjects/subjects';
import { byValue, eachOnce, found } from './printed-rows';

/** Each of several menu keys, where all of them are such. */
export function byKeys(subjects: readonly Subject[], reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const owned = eachOnce(reading.literals.options).map(option => byKey(option, subjects, reading, numbers));
  const told = owned.flatMap(one => one ?? []);
  return told.length < owned.length ? owned[0] : ofEach('key', told);
}

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
