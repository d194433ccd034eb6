import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { asksEveryRegion } from '../../language/asked/region-said';
import { asksOtherOfKind, asksRest, othersCounted } from '../../language/talk/the-rest';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { asksLineKind, hasOption, isSentTo, prints } from '../rows/lines';
import { isRegional, regionsNamed, servesOneOf } from '../rows/regions';
import { recalled, type Shown, shownSoFar } from '../rows/shown-before';
import { momentKept } from './another-time';

/** "The other four too", "the rest of them", "the other fax": those that stand beside what was shown. */
export function othersBeside({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (context.outcome !== 'answer' || namesRow(reading)) return undefined;
  const before = recalled(context, index);
  const [first] = before;
  if (first === undefined) return undefined;
  const facet = reading.facet ?? first.facet;
  const when = momentKept(reading, facet, context);
  const every = asksEveryRegion(reading.text) ? sameOfAllRegions(first.record, index) : [];
  if (every.length > 1) return answer(every.map(row => finding(row, facet, ['the same of every region'], when)));
  const ofKind =
    asksOtherOfKind(
      reading.text,
      before.every(({ record }) => isSentTo(record)),
    ) && asksLineKind(facet)
      ? otherLines(before, facet, index)
      : undefined;
  const others = ofKind ?? counted(before, reading, context, index) ?? rest(before, reading, context, index);
  if (others === undefined) return undefined;
  const shown = others.map(record => finding(record, facet, ['beside what was shown before'], when));
  return (ofKind === undefined ? answer : choices)(shown);
}

function sameOfAllRegions(record: ContactRecord, { units }: DirectoryIndex): readonly ContactRecord[] {
  return isRegional(record) ? units.namedAlike(record).filter(isRegional) : [];
}

/** Of the groups around what was shown the one of which so many are left. */
function counted(
  before: Shown,
  reading: Reading,
  context: Context,
  index: DirectoryIndex,
): readonly ContactRecord[] | undefined {
  const count = othersCounted(reading.text);
  if (count === undefined) return undefined;
  const shown = new Set(recordsOf(before));
  const told = shownSoFar(context, index);
  const regions = regionsNamed(reading, index);
  // "Drop the north, just the other two": those of the ones shown that are not named.
  const kept = [...shown].filter(record => !servesOneOf(record, regions));
  // Of those that were shown before that, too, some may be left out.
  const beside = groupsAround(before, context, index).flatMap(group =>
    [shown, told].map(some => group.filter(record => !some.has(record))),
  );
  return [...(regions.length > 0 ? [kept] : []), ...beside].find(({ length }) => length === count);
}

/** Of the first group around what was shown all that the talk has not shown yet; a unit is too loose a group for that. */
function rest(
  before: Shown,
  { text }: Reading,
  context: Context,
  index: DirectoryIndex,
): readonly ContactRecord[] | undefined {
  // "The rest of the regions" behind a menu is no key of it.
  const ofOthers = /\b(?:regions|centers)\b/.test(text) && !before.every(({ record }) => isRegional(record));
  if (!asksRest(text) || ofOthers) return undefined;
  const shown = shownSoFar(context, index);
  const group = groupsAround(before, context, index)
    .slice(0, -1)
    .find(rows => before.every(({ record }) => rows.includes(record)));
  const left = group?.filter(record => !shown.has(record)) ?? [];
  return left.length > 0 ? left : undefined;
}

/** The choices that were offered, the same row of other regions, the keys of a menu, the unit. */
function groupsAround([first]: Shown, context: Context, index: DirectoryIndex): readonly (readonly ContactRecord[])[] {
  if (first === undefined) return [];
  const { record } = first;
  const unit = index.units.unitOf(record);
  return [
    (context.offered ?? []).flatMap(id => index.directory.byId.get(id) ?? []),
    sameOfAllRegions(record, index),
    hasOption(record) ? unit.filter(hasOption) : [],
    unit,
  ];
}

/** All that print such a line but those shown; nothing where what was shown prints none. */
function otherLines(before: Shown, facet: Facet, index: DirectoryIndex): readonly ContactRecord[] | undefined {
  const shown = new Set(recordsOf(before));
  if (!before.every(({ record }) => prints(record, facet))) return undefined;
  const others = index.directory.records.filter(record => prints(record, facet) && !shown.has(record));
  return others.length > 0 ? others : undefined;
}
