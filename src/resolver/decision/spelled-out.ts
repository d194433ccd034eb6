import { clean } from '../../language/words/clean';
import type { Resolution } from '../../question';
import type { Reading } from '../reading/reading';
import { choices, finding, none, recordsOf } from '../rows/findings';
import type { Subject } from '../subjects/subjects';

/** An acronym is spelled out only where the sheet does. */
export function explainTerm(reading: Reading, subjects: readonly Subject[], refused?: Subject): Resolution {
  // "They keep saying CWO in my training, what's that short for": however much else is told.
  const [subject = refused] = subjects;
  const spelled = (subject?.matches ?? []).filter(({ record: { unit } }) =>
    reading.tokens.some(token => unit?.short !== undefined && token.text === clean(unit.short)),
  );
  if (spelled.length > 0) {
    const found = spelled.map(({ record, because }) => finding(record, 'topics', because()));
    return choices(found, [], 'Which of these do you mean?');
  }
  const term = reading.tokens.find(token => !token.quiet)?.text ?? '';
  return none({ kind: 'not_spelled_out', term }, recordsOf(subjects[0]?.matches ?? []));
}
