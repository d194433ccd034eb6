import { DateTime } from 'luxon';
import {
  type Action,
  alternativesFor,
  type Card,
  type ContactRecord,
  cardText,
  createResolver,
  type Directory,
  FACETS,
  type Facet,
  type Finding,
  type HoursException,
  type Part,
  present,
  type Question,
  type Resolution,
  type Spans,
  type When,
} from '../../../src';
import { directory } from '../../support/directory';

/** Epoch ms of an ISO moment. */
export const at = (iso: string): number => DateTime.fromISO(iso, { setZone: true }).toMillis();

/** A question asked at an ISO moment, from a zone where it is known. */
export const asked = (iso: string, zone?: string, text = ''): Question => ({
  text,
  conversation: 'test',
  at: at(iso),
  ...(zone !== undefined && { zone }),
});

/** A record of the sheet. */
export function record(id: string, from: Directory = directory): ContactRecord {
  const found = from.byId.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

/** A finding as the resolver makes one: the record's own lines, or those of the kind that the facet asks for. */
export function finding(id: string, facet: Facet, when?: When, from: Directory = directory): Finding {
  const found = record(id, from);
  const kinds: 'own' | readonly string[] = FACETS[facet].lines;
  const lines = kinds === 'own' ? found.lines : found.lines.filter(({ kind }) => kinds.includes(kind));
  return { record: found, facet, lines, because: ['a test'], ...(when && { when }) };
}

/** An answer of these findings. */
export const answer = (...findings: readonly Finding[]): Extract<Resolution, { outcome: 'answer' }> => ({
  outcome: 'answer',
  findings,
  remarks: [],
});

/** A day on which everybody is away, and one that ends early: neither is printed on the sheet. */
export const CLOSED_DAY: HoursException = {
  date: '2026-11-26',
  closed: true,
  shifts: [],
  reason: 'Thanksgiving Day',
  source: 'a memo',
};
export const SHORT_DAY: HoursException = {
  date: '2026-12-24',
  closed: false,
  shifts: [{ opens: 540, closes: 780 }],
  reason: 'short day',
  source: 'a memo',
};

/** Every part of a card, at first sight or behind "More". */
export const allParts = (card: Card): readonly Part[] => [...card.parts, ...card.more];

/** Every button of a card. */
export const allActions = (card: Card): readonly Action[] => [
  ...card.actions,
  ...(card.moreActions ?? []),
  ...allParts(card).flatMap(part => (part.kind === 'entry' && part.action ? [part.action] : [])),
];

/** The runs of text of a part. */
export function spansOf(part: Part): Spans {
  if (part.kind === 'divider') return [];
  return part.kind === 'fields' ? part.rows.flatMap(({ spans }) => spans) : part.spans;
}

/** How many lines of reading a card is at first sight. */
export function lines(card: Card): number {
  const inParts = card.parts.map(part => (part.kind === 'fields' ? part.rows.length : part.kind === 'divider' ? 0 : 1));
  return 1 + inParts.reduce((sum, one) => sum + one, 0) + (card.footnote === undefined ? 0 : 1);
}

/** A row of a table of texts: what is asked about which record, when, from where, and the first lines that say it. */
export type Said = readonly [
  name: string,
  id: string,
  facet: Facet,
  iso: string,
  zone: string | undefined,
  when: When | undefined,
  said: readonly string[],
];

/** The lines of one finding's card as text, title and footnote left out. */
export const body = (id: string, facet: Facet, iso: string, zone?: string, when?: When, from = directory): string[] =>
  cardText(present(answer(finding(id, facet, when, from)), asked(iso, zone), from, []))
    .split('\n')
    .slice(1, -1);

/** The lines of the card for a question in words, from New York unless said otherwise, as somebody reads them. */
export function said(text: string, iso: string, from = directory, zone: string | undefined = ET): readonly string[] {
  const question = asked(iso, zone, text);
  const resolution = createResolver(from).resolve(question, undefined);
  const alternatives = alternativesFor(resolution, question, from);
  return cardText(present(resolution, question, from, alternatives)).split('\n');
}

const ET = 'America/New_York';
