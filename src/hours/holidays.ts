import type Holidays from 'date-holidays';
import { isoDate } from './zone';

/** Public and bank holidays of a country by ISO date, one year at a time. */
const years = new Map<string, ReadonlyMap<string, string>>();
const countries = new Map<string, Holidays>();
const CACHE_LIMIT = 200;

/**
 * The name of the public or bank holiday on a day number, "Independence Day (observed)" for the substitute day.
 * `country` is ISO 3166, with a state where wanted ("US", "US-CA"); one that the library does not know has none.
 */
export function holidayOn(day: number, country: string | undefined): string | undefined {
  if (country === undefined) return undefined;
  const date = isoDate(day);
  return holidaysOf(Number(date.slice(0, 4)), country).get(date);
}

/** The public and bank holidays of a year: ISO date to name. */
export function holidaysOf(year: number, country: string): ReadonlyMap<string, string> {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;
  if (years.size >= CACHE_LIMIT) years.clear();
  const computed = compute(year, country);
  years.set(key, computed);
  return computed;
}

/** Takes the holidays of a year as `holidaysOf` once gave them, so that the calendar need not be loaded for them. */
export function knowHolidays(year: number, country: string, names: ReadonlyMap<string, string>): void {
  years.set(`${country} ${year}`, names);
}

function compute(year: number, country: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { date, name, substitute } of calendarOf(country).getHolidays(year)) {
    const iso = date.slice(0, 10);
    if (!names.has(iso)) names.set(iso, substitute ? `${plain(name)} (observed)` : name);
  }
  return names;
}

/** Every day that a country has a name for, holidays or not ("Christmas Eve"), in one year; substitute days are left out. */
export function namedDays(year: number, country: string): readonly { readonly date: string; readonly name: string }[] {
  return calendarOf(country, ALL_TYPES)
    .getHolidays(year)
    .filter(({ substitute }) => !substitute)
    .map(({ date, name }) => ({ date: date.slice(0, 10), name: plain(name) }));
}

/** Whether holidays of a country ("US"), or of a state of it ("US-CA"), are known at all. */
export function countryKnown(country: string): boolean {
  const [nation = '', state] = country.split('-');
  return (
    Object.hasOwn(new (calendars())().getCountries(), nation) &&
    (state === undefined || subdivisionsOf(nation).includes(state))
  );
}

/** The states of a country whose holidays are known: "CA" of "US". */
export function subdivisionsOf(nation: string): readonly string[] {
  return Object.keys(new (calendars())().getStates(nation) ?? {});
}

function plain(name: string): string {
  return name.replace(/ \(substitute day\)$/, '');
}

type Kinds = readonly ('public' | 'bank' | 'optional' | 'observance')[];

const DAYS_OFF: Kinds = ['public', 'bank'];
const ALL_TYPES: Kinds = ['observance', 'optional', 'bank', 'public'];

function calendarOf(country: string, kinds: Kinds = DAYS_OFF): Holidays {
  const key = `${country} ${kinds.length}`;
  const known = countries.get(key);
  if (known) return known;
  const Calendar = calendars();
  const [nation = '', state] = country.split('-');
  const types = [...kinds];
  const calendar = state === undefined ? new Calendar(nation, { types }) : new Calendar(nation, state, { types });
  // In English: in the country's own where that is its first language ("Labor Day"), the plain one elsewhere.
  if (!calendar.getLanguages()[0]?.startsWith('en')) calendar.setLanguages('en');
  countries.set(key, calendar);
  return calendar;
}

/** Loaded when first needed: it takes some 70 ms, and answers without hours do not need it. */
function calendars(): typeof Holidays {
  return require('date-holidays');
}
