import { isOfHours } from '../facets';
import { clean } from '../language/clean';
import type { Resolution } from '../question';
import type { AskingOfShown } from './asking';
import { answer, choices, finding, recordsOf } from './findings';
import { namesRow } from './hits';
import { noneFits } from './narrow';
import { readQuestion } from './reading';
import { findSubjects } from './subjects';
import { withoutSubject } from './whole-sheet';

/** "Anybody else open saturday": whoever is there then, but those that were shown. */
export function whoElse(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, question, index } = asking;
  const { text, facet, when, now } = reading;
  if (!ELSE.test(text)) return undefined;
  if (namesRow(reading)) return ofTheSame(asking);
  if (when === undefined && !now && !isOfHours(facet)) return undefined;
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

/** "Who else does permits": of the rows that do, those that were not shown. */
function ofTheSame({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const [subject, other] = findSubjects(reading, index).subjects;
  if (subject === undefined || other !== undefined || reading.when !== undefined) return undefined;
  const shown = new Set(context.findings.map(({ record }) => record));
  const rows = recordsOf(subject.matches);
  const others = rows.filter(({ id }) => !shown.has(id));
  if (others.length === 0 || others.length === rows.length) return undefined;
  const because = ['it does the same as what was shown'];
  return choices(
    others.map(row => finding(row, reading.facet ?? 'contact', because)),
    'Which of these?',
  );
}

/** "Do they do it, or someone else" is asked of those shown. */
const ELSE =
  /(?<!\bor )\b(?:who|whos|which|any(?:one|body)|some(?:one|body)|any (?:line|desk|office|number|department)) else(?:s| is)?\b/;
