import { countryKnown, subdivisionsOf } from '../../hours/holidays';
import { oneOf, type Reports } from '../problems/report';

/**
 * The country, or the state of it, whose holidays the cards name. One of which none are known is reported: its cards would
 * never speak of any. A state without holidays of its own has those of its nation: ISO knows more states than the calendar.
 */
export function readCountry(written: string | undefined, reports: Reports): string | undefined {
  if (written === undefined || countryKnown(written)) return written;
  const [nation = ''] = written.split('-');
  if (countryKnown(nation)) warnOfState(written, nation, reports);
  else reportNation(nation, reports);
  return nation;
}

const PATH = ['directory', 'holidays'];

function warnOfState(written: string, nation: string, reports: Reports): void {
  const message = `no holidays of the state "${written}" are known, so those of ${nation} are named`;
  reports.warn(PATH, message, stateCure(nation));
}

function stateCure(nation: string): string {
  const states = subdivisionsOf(nation).map(state => `${nation}-${state}`);
  return states.length === 0 ? `Write ${nation} alone.` : oneOf(states).replace(/\.$/, `, or ${nation} alone.`);
}

function reportNation(nation: string, reports: Reports): void {
  // The machine's own list of names that are no longer, or never were, the official ones: "UK" for GB.
  const official = new Intl.Locale(`en-${nation}`).region;
  const meant = official !== undefined && official !== nation && countryKnown(official);
  const cure = meant
    ? `Did you mean "${official}"?`
    : 'Write the two letters that ISO 3166 has for the country, such as US, CA or GB.';
  reports.wrong(PATH, `no holidays of the country "${nation}" are known`, cure);
}
