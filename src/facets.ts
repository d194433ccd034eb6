import type { LineKind } from './directory/record';

/** What can be asked about a record, which of its lines answer it, and its word in a sentence ("the sheet prints no ..."). One row per facet. */
export const FACETS = {
  contact: { lines: 'own', title: 'Contact', word: 'number' },
  phone: { lines: ['phone'], title: 'Phone', word: 'phone number' },
  fax: { lines: ['fax'], title: 'Fax', word: 'fax number' },
  email: { lines: ['email'], title: 'Email', word: 'email address' },
  address: { lines: ['mail'], title: 'Address', word: 'mailing address' },
  menu_option: { lines: ['phone'], title: 'Menu option', word: 'menu option' },
  hours: { lines: 'own', title: 'Hours', word: 'hours' },
  open_now: { lines: 'own', title: 'Open now', word: 'hours' },
  topics: { lines: 'own', title: 'What it handles', word: 'topics' },
  reverse: { lines: 'own', title: 'Whose it is', word: 'number' },
} as const satisfies Record<string, { lines: 'own' | readonly LineKind[]; title: string; word: string }>;

/** One thing that can be asked about a record. */
export type Facet = keyof typeof FACETS;

/** Every facet, in table order. */
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[];

/** Whether a facet is one of a record's hours: the printed week, or whether anyone is there. */
export function isOfHours(facet: Facet | undefined): facet is 'hours' | 'open_now' {
  return facet === 'hours' || facet === 'open_now';
}

/** Whether a string from outside (a button, a stored context) names a facet. */
export function isFacet(value: string): value is Facet {
  return Object.hasOwn(FACETS, value);
}
