import { withZoneSaid } from '../../language/talk/zone-behind';
import type { Question } from '../../question';
import type { Message } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { readQuestion } from '../reading/reading';
import { isRegional } from '../rows/regions';
import { recalled } from '../rows/shown-before';

/**
 * "Does monday at nine work, east coast?" behind a row of no region: a clock named beside an hour says by which clock the
 * hour is meant, and turns to no region that is called so. Undefined where nothing is to be asked otherwise.
 */
export function byZoneBehind({ question, context, index }: Message): Question | undefined {
  if (context?.outcome !== 'answer') return undefined;
  const text = withZoneSaid(question.text);
  if (text === undefined || recalled(context, index).some(({ record }) => isRegional(record))) return undefined;
  const asked = { ...question, text };
  const reading = readQuestion(asked, index);
  return reading.when?.kind === 'clock' && !namesRow(reading) ? asked : undefined;
}
