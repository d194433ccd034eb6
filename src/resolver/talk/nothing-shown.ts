import { picksOfThem } from '../../language/talk/of-those';
import { doubtsShown, pointsBack } from '../../language/talk/points-back';
import type { Resolution } from '../../question';
import type { AskingInTalk } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { namesPlaceAlone } from './picks-place';

/**
 * "Are you sure?", "which of those is open", "the second one", "and theirs?": of what a talk has shown, where it has shown
 * nothing, it has to be said what is meant. Anything else is asked of the whole sheet, which `whole` is.
 */
export function orNothingShown({ reading, context }: AskingInTalk, whole: () => Resolution): Resolution {
  if (context !== undefined && context.findings.length > 0) return whole();
  if (asksOfShown(reading)) return NOTHING_SHOWN;
  const told = whole();
  return told.outcome === 'help' && pointsBack(reading.text) ? NOTHING_SHOWN : told;
}

const NOTHING_SHOWN: Resolution = { outcome: 'help', reason: 'nothing_shown' };

function asksOfShown(reading: Reading): boolean {
  return doubtsShown(reading.text) || namesPlaceAlone(reading) || (picksOfThem(reading.text) && saysLittle(reading));
}
