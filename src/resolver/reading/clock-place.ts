import { asksWho } from '../../language/asked/whole';
import type { Hit } from '../index/phrases/phrases';
import { quieted } from '../index/token';
import type { Reading } from './reading';

/**
 * "Is the north open at 4 pm in Springfield", "who is open at 6 in Springfield": behind a clock time a place says whose clock it is, though a
 * region is called so too, where another region is named or all rows are asked for. Undefined where nothing is to be read otherwise.
 */
export function withoutClockPlace(reading: Reading): Pick<Reading, 'tokens' | 'hits'> | undefined {
  const places = new Set(reading.clockPlaces);
  if (places.size === 0) return undefined;
  const regions = reading.hits.filter(({ phrase }) => phrase.sense.kind === 'region');
  const isClocks = (hit: Hit) => hit.tokens.every(i => places.has(i));
  if (!regions.some(isClocks)) return undefined;
  const another = regions.some(hit => !hit.tokens.some(i => places.has(i)));
  if (!another && !asksWho(reading.text) && !reading.all) return undefined;
  return {
    tokens: reading.tokens.map((token, i) => (places.has(i) ? quieted(token, []) : token)),
    hits: reading.hits.filter(hit => !hit.tokens.some(i => places.has(i))),
  };
}
