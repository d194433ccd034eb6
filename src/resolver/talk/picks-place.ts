import { pairSaid, placeAlone, placeSaid } from '../../language/talk/places';
import { isOrdinal } from '../../language/words/ordinals';
import type { Reading } from '../reading/reading';

/** "The fourth one", "la segunda", "dos": one of those shown, or two, by their places among them. */
export function picksPlace(reading: Reading): boolean {
  return placeAlone(reading.text) !== undefined || namesPlaceAlone(reading);
}

/** "The fourth one", "first and last": whether a place is said and nothing is named, whatever an ordinal says elsewhere. */
export function namesPlaceAlone({ text, tokens }: Reading): boolean {
  return (
    tokens.every(({ quiet, text: word }) => quiet || isOrdinal(word)) &&
    (placeSaid(text) ?? pairSaid(text)) !== undefined
  );
}
