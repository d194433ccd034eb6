import { isZone } from '../../hours/zone';
import { memo } from '../../memo';
import { zoneOfLargeCity } from './cities';
import { NAMESAKES } from './namesakes';
import { CUT_IN_TWO, stateOfCode, zoneOfState } from './states';

const CONTINENTS = ['America', 'Pacific', 'Europe', 'Asia', 'Australia', 'Africa', 'Atlantic', 'Indian'] as const;

/** The IANA zone of a city, or of a state, but for one that the capital is called like: ["salt", "lake", "city"]. */
export function placeZone(place: readonly string[]): string | undefined {
  const name = place.join(' ');
  const state = name === 'washington' ? undefined : zoneOfState(name.replace(/ state$/, ''));
  return state ?? cityZone(place) ?? cityInState(place);
}

/** "Portland Maine", "Portland ME": the state tells two cities apart, but for one that a border of zones runs through. */
function cityInState(place: readonly string[]): string | undefined {
  for (const length of [1, 2]) {
    const [city, last] = [place.slice(0, -length), place.slice(-length).join(' ')];
    const code = stateOfCode(last);
    const state = code ?? last;
    const zone = zoneOfState(state);
    const known = zone === undefined || city.length === 0 ? undefined : cityZone(city);
    // Two letters alone make no place of a word before them.
    if (known !== undefined || (zone !== undefined && city.length === 1 && code === undefined))
      return CUT_IN_TWO.has(state) ? (known ?? zone) : zone;
  }
  return undefined;
}

/** The IANA zone of a larger city, or of one after which the database names one; its name in words of small letters. */
function cityZone(city: readonly string[]): string | undefined {
  if (!city.every(word => /^[a-z]{1,20}$/.test(word))) return undefined;
  const name = city.join(' ');
  return zoneOfLargeCity(name) ?? zoneOfCity(name);
}

const zoneOfCity = memo((city: string): string | undefined => {
  if (NAMESAKES.has(city)) return NAMESAKES.get(city);
  const name = city
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
  return CONTINENTS.map(continent => `${continent}/${name}`).find(isZone);
});
