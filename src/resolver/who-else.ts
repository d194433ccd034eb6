import { isOfHours } from '../facets';
import { clean } from '../language/clean';
import type { Resolution } from '../question';
import type { AskingOfShown } from './asking';
import { answer } from './findings';
import { namesRow } from './hits';
import { noneFits } from './narrow';
import { readQuestion } from './reading';
import { withoutSubject } from './whole-sheet';

/** "Anybody else open saturday": whoever is there then, but those that were shown. */
export function whoElse({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  const { text, facet, when, now } = reading;
  const timed = when !== undefined || now || isOfHours(facet);
  if (!timed || !ELSE.test(text) || namesRow(reading)) return undefined;
  const asked = { ...question, text: clean(question.text).replace(ELSE, 'who') };
  const list = withoutSubject({ reading: readQuestion(asked, index), question: asked, index });
  if (list.outcome !== 'answer') return undefined;
  const shown = new Set(context.findings.map(({ record }) => record));
  const others = list.findings.filter(({ record }) => !shown.has(record.id));
  const [{ facet: kind = 'hours' } = {}] = list.findings;
  return others.length > 0
    ? answer(others)
    : noneFits({ facet: kind, when: kind === 'open_now' ? when : undefined }, reading);
}

const ELSE =
  /\b(?:who|whos|which|any(?:one|body)|some(?:one|body)|any (?:line|desk|office|number|department)) else(?:s| is)?\b/;
