import { MOST_ANSWERS } from '../../context';
import { comparesHours, firstFew, meansFirst } from '../../language/talk/of-those';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { type Reading, reread } from '../reading/reading';
import { answer, finding, none } from '../rows/findings';
import { everShown, recalled } from '../rows/shown-before';
import { allOf, havingOf, namesOnly, thoseOf } from './told-of-several';

/** What is asked of that with which a talk began. */

/** "Of the first two who opens earlier", "hours of the first three": of the rows with which the talk began, and of no other. */
export function ofFirstFew(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const few = context.findings.length > 1 ? undefined : firstFew(reading.text);
  if (few === undefined) return undefined;
  // What was shown between the first answer and the last few is forgotten.
  const { earlier = [] } = context;
  if (earlier.length >= MOST_ANSWERS || earlier.slice(1).some(({ length }) => length === 0))
    return none({ kind: 'unknown', ofShown: true });
  const rows = everShown(context, index).slice(0, few.count);
  const asked = reread(reading, { text: few.rest });
  if (rows.length < few.count) return undefined;
  return (
    thoseOf(rows, comparesHours(few.rest), { ...asking, reading: asked }) ??
    allOf(rows, reading.facet, asked) ??
    havingOf(rows, asked)
  );
}

/** "That one i asked about first", "the first place": what the talk began with. */
export function ofFirst(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const { findings, missed } = context;
  // Of one answer, and a no behind it, the answer is the first.
  const { first = missed ? findings : [] } = context;
  const said = meansFirst(reading.text);
  // Of several rows that were shown last the first may be the first of those.
  if (
    said === undefined ||
    first.length === 0 ||
    (said === 'place' && (findings.length > 1 || reading.facet === undefined))
  )
    return undefined;
  const rows = recalled({ findings: first }, index);
  if (rows.length === 0 || !namesOnly(rows, reading)) return undefined;
  return answer(
    rows.map(({ record, facet }) =>
      finding(record, reading.facet ?? facet, ['the first of the conversation'], reading.when),
    ),
  );
}
