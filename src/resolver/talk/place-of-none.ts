import { isOfHours } from '../../facets';
import { callsAnOffice } from '../../language/asked/region-said';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, placeWords } from '../reading/hits';
import { answer, finding } from '../rows/findings';
import { isRegional, namesPlace, regionsNamed } from '../rows/regions';
import { onlyShown } from '../rows/shown-before';

/**
 * "In the north" behind a row that has no region, and none was spoken of: it is reached from everywhere, and another row's
 * number is not what was asked for.
 */
export function placeOfNone({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const before = onlyShown(context, index);
  if (before === undefined || reading.when) return undefined;
  if (isRegional(before.record) || !namesRegion() || namesRow(reading) || spokeOfRegions()) return undefined;
  const places = placeWords(reading);
  const bare = reading.tokens.every((token, i) => token.quiet || places.has(i));
  if (!bare || reading.unwanted.length > 0 || callsAnOffice(reading.text)) return undefined;
  // "South hours" asks for the south's; "hours in the south" goes on with the row.
  if (reading.facet !== undefined && !/\b(?:in|for|from)\b/.test(reading.text)) return undefined;
  const facet = reading.facet ?? before.facet;
  return answer([finding(before.record, facet, ['it has no region, and is asked for from one'])]);

  /** "Central" behind hours is a clock. */
  function namesRegion(): boolean {
    return (
      namesPlace(reading) ||
      (reading.tokens.length < 4 && !isOfHours(before?.facet) && regionsNamed(reading, index).length > 0)
    );
  }

  function spokeOfRegions(): boolean {
    const { offered = [], earlier = [] } = context;
    const ids = [...offered, ...earlier.flatMap(list => list.map(({ record }) => record))];
    return ids.some(id => {
      const record = index.directory.byId.get(id);
      return record !== undefined && isRegional(record);
    });
  }
}
