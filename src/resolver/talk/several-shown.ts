import { isOfHours } from '../../facets';
import {
  asksAfterAll,
  comparesHours,
  comparesShown,
  countMeant,
  gathersShown,
  mayMeanSeveral,
  picksOfShown,
} from '../../language/talk/of-those';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import { asksLineKind, prints } from '../rows/lines';
import { recalled, type Shown } from '../rows/shown-before';
import { ofFirst, ofFirstFew } from './first-shown';
import { allOf, namesNothing, namesOnly, thoseOf } from './told-of-several';

/**
 * What is asked of several rows that the talk has shown, in the last answer or in the last few: which of them are open, all
 * of them at once, how they differ; or of the first of them. Undefined where anything else is named.
 */
export function ofSeveralShown(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  if (!mayMeanSeveral(reading.text) || (context.outcome !== 'answer' && context.outcome !== 'choices'))
    return undefined;
  const bare = namesNothing(reading);
  return (
    (bare ? ofFirstFew(asking) : undefined) ??
    ofFirst(reading, context, index) ??
    sideBySide(reading, context, index) ??
    (bare ? pickedOf(asking) : undefined) ??
    together(reading, context, index, bare)
  );
}

/** The rows that are spoken of: of so many answers as make the number that was said; of the last one where it was several. */
function rowsMeant({ text }: Reading, context: Context, index: DirectoryIndex, usual?: number): Shown | undefined {
  const answers = [...(context.earlier ?? []), context.findings];
  const count = countMeant(text);
  const several = context.findings.length > 1;
  if (several && (count === undefined || count === context.findings.length)) return recalled(context, index);
  const wanted = count ?? usual;
  let rows: Shown = [];
  for (const findings of answers.toReversed()) {
    // A list too long to be remembered is none of a few.
    if (findings.length === 0) break;
    const shown = recalled({ findings }, index);
    const ids = new Set(recordsOf(shown));
    rows = [...shown, ...rows.filter(({ record }) => !ids.has(record))];
    if (rows.length === wanted) return rows;
  }
  return count === undefined && rows.length > 1 && (usual === undefined || rows.length < usual) ? rows : undefined;
}

/** "Same number for both?", "which is which": what is compared, of each. */
function sideBySide(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const compared = comparesShown(reading.text);
  const rows =
    compared === undefined
      ? undefined
      : rowsMeant(reading, context, index, /\ball\b/.test(reading.text) ? undefined : 2);
  if (compared === undefined || rows === undefined || !namesOnly(rows, reading)) return undefined;
  return allOf(rows, compared === 'all' ? undefined : compared, reading);
}

/** "Which is still open", "who of these three can i still get": those of them; where there are none, how each of them stands. */
function pickedOf(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const compares = comparesHours(reading.text);
  const picks = compares ? 'any' : picksOfShown(reading.text);
  if (picks === undefined || (picks === 'last' && context.findings.length < 2)) return undefined;
  const rows = rowsMeant(reading, context, index, compares ? 2 : undefined);
  // "Who has the longest day" behind a list, or behind rows without hours, is asked of all.
  return rows === undefined || (compares && !areCompared(rows)) ? undefined : thoseOf(rows, compares, asking);
}

function areCompared(rows: Shown): boolean {
  return rows.length <= MOST_COMPARED && rows.every(({ record }) => prints(record, 'hours'));
}

const MOST_COMPARED = 5;

/** "Both numbers in one message", "hours for all of those", "both gone home by now". */
function together(reading: Reading, context: Context, index: DirectoryIndex, bare: boolean): Resolution | undefined {
  const { text, facet, when } = reading;
  const { outcome, findings } = context;
  // "Both then, buyer and seller": of two on offer.
  if (outcome === 'choices' && findings.length === 2 && /\bboth\b/.test(text)) {
    const offered = recalled(context, index);
    if (namesOnly(offered, reading)) return allOf(offered, facet, reading);
  }
  if (!bare) return undefined;
  const after = (isOfHours(facet) || when !== undefined) && asksAfterAll(text);
  if (!after && !gathersShown(text)) return undefined;
  const rows = rowsMeant(reading, context, index) ?? bothPrinted(reading, context, index);
  return rows && allOf(rows, facet ?? (when === undefined ? undefined : 'hours'), reading);
}

/** "Both faxes" behind one of them: the two that the sheet prints. */
function bothPrinted({ text, facet }: Reading, context: Context, index: DirectoryIndex): Shown | undefined {
  if (!asksLineKind(facet) || countMeant(text) !== 2) return undefined;
  if (!recalled(context, index).some(({ record }) => prints(record, facet))) return undefined;
  const rows = index.directory.records.filter(record => prints(record, facet));
  return rows.length === 2 ? rows.map(record => ({ record, facet })) : undefined;
}
