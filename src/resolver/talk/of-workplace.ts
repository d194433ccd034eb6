import { asksOutrightOfWorkplace } from '../../language/asked/workplace';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { none } from '../rows/findings';
import { namesPlace } from '../rows/regions';

/** "What's our fax number", "when do we close": that of the asker's workplace stands on no sheet, whatever was shown; of a choice it may tell which. */
export function ofWorkplace({ reading, context }: AskingOfShown): Resolution | undefined {
  const asked = context.outcome === 'answer' && asksOutrightOfWorkplace(reading.text);
  // "Our hours with the southeast": a region names a row as its name does.
  return asked && !namesRow(reading) && !namesPlace(reading) ? none({ kind: 'unknown', ofShown: true }) : undefined;
}
