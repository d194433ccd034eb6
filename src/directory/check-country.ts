import { countryKnown, subdivisionsOf } from '../hours/holidays';
import { oneOf, type Reports } from './report';

/** Reports a country, or a state of it, of which no holidays are known: its cards would never speak of any. */
export function checkCountry(country: string | undefined, reports: Reports): void {
  if (country === undefined || countryKnown(country)) return;
  const path = ['directory', 'holidays'];
  const [nation = '', state] = country.split('-');
  if (state !== undefined && countryKnown(nation)) {
    const states = subdivisionsOf(nation);
    const cure = states.length > 0 ? oneOf(states.map(one => `${nation}-${one}`)) : `Write "${nation}" alone.`;
    reports.wrong(path, `no holidays of the state "${country}" are known`, cure);
    return;
  }
  // The machine's own list of names that are no longer, or never were, the official ones: "UK" for GB.
  const official = new Intl.Locale(`en-${nation}`).region;
  const meant = official !== undefined && official !== nation && countryKnown(official);
  const cure = meant
    ? `Did you mean "${official}"?`
    : 'Write the two letters that ISO 3166 has for the country, such as US, CA or GB.';
  reports.wrong(path, `no holidays of the country "${nation}" are known`, cure);
}
