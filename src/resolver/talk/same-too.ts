import { asksSameToo } from '../../language/talk/same-too';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { speaksAgainst } from '../reading/hits';
import { answer } from '../rows/findings';
import { printsWord } from '../rows/lines';
import { again, onlyShown } from '../rows/shown-before';
import { holdsAny, namesOtherPlace, subjectsNamed } from '../subjects/named-rows';

/** "Leases too, or someplace different": what was shown once more, where it prints what is named or is among what that means. */
export function sameToo({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!asksSameToo(reading.text) || reading.hits.some(speaksAgainst)) return undefined;
  const only = onlyShown(context, index);
  if (only === undefined || namesOtherPlace([only.record], reading, index)) return undefined;
  const [subject, another] = subjectsNamed(reading, index);
  const means = another === undefined && subject !== undefined && holdsAny(subject, [only.record]);
  const telling = reading.tokens.filter(({ quiet, stem }) => !quiet && index.posting(stem) !== undefined);
  const printed = telling.length > 0 && telling.every(({ stem }) => printsWord(only.record, stem));
  return means || printed ? answer([again(only.record, only.facet, reading.when)]) : undefined;
}
