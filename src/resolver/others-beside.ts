import type { ContactRecord } from '../directory/record';
import { othersCounted } from '../language/places';
import type { Context, Resolution } from '../question';
import type { DirectoryIndex } from './directory-index';
import { answer, finding } from './findings';
import { namesRow } from './hits';
import { hasOption } from './lines';
import type { Reading } from './reading';
import { regionsNamed } from './regions';
import { recalled } from './shown-before';

/** "Can i get the other four too": of those that stand beside what was shown the group of which so many are left. */
export function othersBeside(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const count = othersCounted(reading.text);
  if (count === undefined || context.outcome !== 'answer' || namesRow(reading)) return undefined;
  const before = recalled(context, index);
  const [first] = before;
  if (first === undefined) return undefined;
  const shown = new Set(before.map(({ record }) => record));
  const unit = index.units.unitOf(first.record);
  const regions = regionsNamed(reading, index);
  const groups: readonly (readonly ContactRecord[])[] = [
    (context.offered ?? []).flatMap(id => index.directory.byId.get(id) ?? []),
    first.record.region === undefined ? [] : unit.filter(({ name, region }) => region && name === first.record.name),
    hasOption(first.record) ? unit.filter(hasOption) : [],
    unit,
  ];
  // "Drop the north, just the other two": those of the ones shown that are not named.
  const kept = [...shown].filter(({ region }) => region === undefined || !regions.includes(region));
  const beside = groups.map(group => group.filter(record => !shown.has(record)));
  const others = [...(regions.length > 0 ? [kept] : []), ...beside].find(({ length }) => length === count);
  const facet = reading.facet ?? first.facet;
  return others && answer(others.map(record => finding(record, facet, ['beside what was shown before'], reading.when)));
}
