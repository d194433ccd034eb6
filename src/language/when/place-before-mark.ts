import { NAMES_PEOPLE } from './cities';
import { placeZone } from './place-zones';

/**
 * "4:30 pm Seattle, permits open" as "4:30 pm in Seattle, ...": whose clock a time is by is said outright where a mark ends
 * the place's name. Behind that mark only words are left, so it is heard in the text.
 */
export function withPlaceSaid(text: string): string {
  const found = MAY_TELL.test(text) ? BEFORE_MARK.exec(text) : null;
  if (found === null) return text;
  const [whole, time = '', place = ''] = found;
  const isPlace = !NAMES_PEOPLE.has(place) && placeZone(place.split(' ')) !== undefined;
  const behind = found.index + whole.length;
  return isPlace ? `${text.slice(0, found.index)}${time} in ${place}${text.slice(behind)}` : text;
}

const MAY_TELL = /(?:[ap]m|noon) [a-z]/;
const BEFORE_MARK = /(\b(?:\d{1,2} ?[ap]m|noon)) ((?:[a-z]{3,20} ){0,2}[a-z]{3,20})(?=[,;:.?!])/;
