import { COLLEAGUES } from './workplace';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Places that anybody has to do with, and who is found at one: they have doors, and hours, of their own. */
const WITH_DOORS = list(
  `dentist orthodontist doctor pediatrician chiropractor optometrist dermatologist vet veterinarian groomer barber
  hairdresser stylist salon spa gym school daycare preschool church clinic hospital pharmacy pharmacist bakery baker
  butcher florist restaurant cafe deli diner bar pub brewery hotel motel theater library laundromat cleaner tailor
  jeweler locksmith garage airline dmv courthouse grocer mechanic`,
);
/** Whoever is hired or lives around: somebody to call, without a door of his own. */
const HIRED = list(
  `plumber electrician painter roofer caterer catering mover landscaper gardener carpenter contractor exterminator
  handyman welder mason hauler janitor installer repairman landlord landlady neighbor tenant roommate nanny sitter
  babysitter walker tutor coach trainer therapist counselor pastor photographer musician band dj clown magician
  decorator limo cab taxi uber`,
);
/** What only a word before it makes one of these: "the cleaning crew". */
const GROUPS = list('crew company service people guy guys team outfit lady ladies man men truck');
const SERVING = list(
  `cleaning moving landscaping catering paving roofing painting plumbing repair control security water linen copier
  vending trash lawn tow towing pizza cable gas electric heating wedding tent alarm internet wifi`,
);

/** Whoever of these words is told of is of the deal, the asker's workplace or the sheet, and no stranger. */
const AT_HOME = list(
  `customer client buyer borrower lessee cosigner applicant seller owner guarantor lender bank dealer wholesaler broker
  rep agent store shop office desk line boss gm ceo vendor it that he she they we i you who somebody someone nobody
  anybody everybody one all both ${COLLEAGUES.join(' ')}`,
);

/** Which stranger the words before a deed name, the last of them the noun: one with doors of its own, one that is hired, or whoever has a deed that only people do. */
export function strangerIn(words: readonly string[]): 'doors' | 'hired' | 'any' | undefined {
  const noun = words.at(-1) ?? '';
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y'), noun.replace(/es$/, '')];
  const is = (set: ReadonlySet<string>) => forms.some(form => set.has(form));
  if (is(WITH_DOORS)) return 'doors';
  if (is(HIRED) || (is(GROUPS) && SERVING.has(words.at(-2) ?? ''))) return 'hired';
  return is(AT_HOME) || is(GROUPS) ? undefined : 'any';
}
