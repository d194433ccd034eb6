import type { LineKind } from './directory/record';

/** What can be asked about a record, and which of its lines answer it: one row, one facet. */
export const FACETS = {
  contact: { lines: 'own', title: 'Contact' },
  phone: { lines: ['phone'], title: 'Phone' },
  fax: { lines: ['fax'], title: 'Fax' },
  email: { lines: ['email'], title: 'Email' },
  address: { lines: ['mail'], title: 'Address' },
  menu_option: { lines: ['phone'], title: 'Menu option' },
  hours: { lines: 'own', title: 'Hours' },
  open_now: { lines: 'own', title: 'Open now' },
  topics: { lines: 'own', title: 'What it handles' },
  reverse: { lines: 'own', title: 'Whose it is' },
} as const satisfies Record<string, { lines: 'own' | readonly LineKind[]; title: string }>;

/** One thing that can be asked about a record. */
export type Facet = keyof typeof FACETS;

/** Every facet, in the order of the table. */
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[];

/** Whether a facet is one of a record's hours: the printed week, or whether anyone is there. */
export function isOfHours(facet: Facet | undefined): facet is 'hours' | 'open_now' {
  return facet === 'hours' || facet === 'open_now';
}

/** Whether a string from outside (a button, a stored context) names a facet. */
export function isFacet(value: string): value is Facet {
  return Object.hasOwn(FACETS, value);
}
