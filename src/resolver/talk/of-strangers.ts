import { asksOfStrangers, ownerAsked } from '../../language/talk/strangers-told';
import { stem } from '../../language/words/stem';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow, speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spellAll } from '../reading/segments';
import { none } from '../rows/findings';
import { namesPlace } from '../rows/regions';

/**
 * "My dentist moved, what's their number", "and Acme's?": asked of whoever was told of or is named in the same message,
 * who is on no sheet, whatever was shown.
 */
export function ofStrangers(asking: AskingOfShown): Resolution | undefined {
  return ofStrangersTold(asking.reading) || isSomebodys(asking) ? none({ kind: 'unknown' }) : undefined;
}

/** Whether whoever is asked for was told of in the same message, and is no row. */
export function ofStrangersTold(reading: Reading): boolean {
  return asksOfStrangers(spellAll(reading.tokens)) && !namesRow(reading) && !namesPlace(reading);
}

/** Whether what is asked for is said to be somebody's of whom the sheet knows nothing. */
function isSomebodys({ reading: { tokens, hits, when }, question, index }: AskingOfShown): boolean {
  const owner = ownerAsked(question.text);
  if (owner === undefined || when !== undefined || hits.some(speaksAgainst)) return false;
  const stemmed = stem(owner);
  const ours = index.posting(stemmed) !== undefined || index.ownNames.has(stemmed);
  const known = ours || tokensOf(hits, ['alias', 'cue', 'region', 'hint']).size > 0;
  return !known && tokens.some(({ text, quiet }) => !quiet && text === owner);
}
