import type { ContactRecord } from '../../directory/record';
import { comparedWith } from '../../language/talk/compared';
import { hoursLikenedTo } from '../../language/talk/hours-put-up';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { type Reading, readQuestion } from '../reading/reading';
import { spellAll } from '../reading/segments';
import { answer, finding, recordsOf } from '../rows/findings';
import { lacks } from '../rows/lines';
import { isRegional, regionsAnswered } from '../rows/regions';
import { rivalsOf } from '../rows/rivals';
import { again, onlyShown } from '../rows/shown-before';
import { subjectsNamed } from '../subjects/named-rows';
import { leftOver, likeliest, weigh } from './weighed';

/** "Street is the same as the courier's one, yeah?": what was shown, and beside it the row that it is held against. */
export function compared({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  const only = onlyShown(context, index);
  // "Isn't that the same as the parks one? both 0104" puts up digits of what was shown.
  const plain = only !== undefined && reading.literals.digits.length === 0;
  // What hours are likened to is no more in the text.
  const like = plain ? hoursLikenedTo(spellAll(reading.tokens)) : undefined;
  const against = plain ? (like ?? comparedWith(reading.text)) : undefined;
  if (only === undefined || against === undefined) return undefined;
  const named = readQuestion({ ...question, text: against }, index);
  const other =
    beside(only.record, named, index) ?? onlyOf(recordsOf(onlyOf(subjectsNamed(named, index))?.matches ?? []));
  const facet = like ? 'hours' : (reading.facet ?? only.facet);
  if (other === undefined || other === only.record) return undefined;
  // Of a row that prints no line at all it is told that it prints none.
  if (facet !== 'contact' && other.lines.length > 0 && lacks(other, facet)) return undefined;
  const because = ['what was shown is held against it'];
  const when = like ? undefined : reading.when;
  return answer([again(only.record, facet, when), finding(other, facet, because, when)]);
}

/** The one row that words mean of those that data/ sets beside another, or of the same row in other regions. */
function beside(record: ContactRecord, named: Reading, index: DirectoryIndex): ContactRecord | undefined {
  const regions = isRegional(record) ? regionsAnswered(named, index) : [];
  const near = new Set([...rivalsOf(record, index), ...index.units.namedAlike(record)]);
  near.delete(record);
  const weighed = likeliest([...near].map(row => weigh(row, 'contact', named, regions, index)));
  const [best] = weighed;
  return best === undefined || weighed.length > 1 || leftOver(weighed, named, index) ? undefined : best.record;
}
