import type { ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import { faxOrEmail, isOnlyTold, namesMailbox, readFacet } from '../../language/asked/facet-cues';
import { asksOwner } from '../../language/asked/value-cues';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfSubject } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { spokenIn } from '../reading/segments';
import {
  asksLineKind,
  hasPhone,
  isOfCarrier,
  isSentTo,
  type LineFacet,
  linesFor,
  printsWord,
  withLines,
  withLinesOrBeside,
} from '../rows/lines';
import type { Subject } from '../subjects/subjects';
import { isNamedBy } from './facet-of';
import { namedBeside } from './whose-line';

/** The records that are shown, and with what; `lacking` where one of them does not have what was asked for. */
export interface Told {
  readonly records: readonly ContactRecord[];
  readonly facet: Facet;
  readonly lacking?: ContactRecord;
}

/** The kind of line that is asked for is printed for none of the records meant. */
export interface Missing {
  readonly missing: ContactRecord;
  readonly others: readonly ContactRecord[];
  readonly facet: Facet;
}

/** What is told of the records that are meant, where something is asked of them. */
export function toldOf(
  meant: readonly ContactRecord[],
  subject: Subject,
  facet: Facet,
  asking: AskingOfSubject,
): Told | Missing {
  const { text } = asking.reading;
  const [first, ...others] = meant;
  if (first !== undefined && isCarriersOwn(subject, facet, asking.reading)) return { missing: first, others, facet };
  if (!asksLineKind(facet))
    return { records: meant, facet: facet === 'phone' && !meant.some(hasPhone) ? 'contact' : facet };
  const own = withLines(meant, facet);
  const either = faxOrEmail(text) ? meant.filter(isSentTo) : [];
  if (either.length > own.length) return { records: either, facet: 'contact' };
  const [owner, ...owners] = own.length > 0 ? namedBeside(subject, facet, asking) : [];
  if (owner !== undefined) return { missing: owner, others: owners, facet };
  if (own.length > 0) return { records: own, facet };
  return instead(meant, subject, facet, asking) ?? beside(meant, subject, facet, asking);
}

/** "The courier is late. Their number?": of a row that is known by its carrier alone that carrier's own desk is asked for. */
function isCarriersOwn({ matches, tokens: own }: Subject, facet: Facet, { tokens, text, hits }: Reading): boolean {
  const asksDesk = facet === 'phone' ? ASKS_DESK.test(text) : isOfHours(facet) && DOORS.test(text);
  if (!asksDesk || !matches.every(({ record }) => isOfCarrier(record))) return false;
  // "The courier's label" is more than its name.
  const names = hits.filter(({ phrase: { sense }, tokens: at }) => sense.kind === 'alias' && at.some(i => own.has(i)));
  if (names.some(({ phrase }) => phrase.slots.length > 1)) return false;
  return [...own].every(i => !matches.some(({ record }) => printsWord(record, tokens[i]?.stem ?? '')));
}

/** Asked to be called, and not for the digits of a zip. */
const ASKS_DESK = /\b(?:numbers?|(?:tele)?phones?|calls?|dial|ring|reach|hotline)\b/;
/** When a courier picks up is asked of what is sent, and not whether its doors are open. */
const DOORS = /\b(?:open|opens|close|closes|closed)\b/;

/** What the records have instead of a kind of line, where that is what was meant. */
function instead(
  meant: readonly ContactRecord[],
  subject: Subject,
  facet: LineFacet,
  { reading, alone }: AskingOfSubject,
): Told | undefined {
  const [first] = meant;
  if (first === undefined) return undefined;
  const contact: Told = { records: meant, facet: 'contact' };
  const box = facet === 'email' ? 'address' : 'email';
  if (namesMailbox(reading.text) && withLines(meant, box).length > 0) return { records: meant, facet: box };
  if (isNamedBy(subject, facet, reading)) return contact;
  const isSent = meant.every(isSentTo);
  // "Where do the fax forms get sent": what has a way of its own to be sent goes that way.
  if (isSent && isOnlyTold(facet, reading.text)) return contact;
  // "A fax for the papers that are emailed": called by its name, it has none.
  const isCalled = isSent && alone && subject.matches.every(({ partOfName }) => partOfName);
  return isCalled || putsUp(facet, reading) ? { ...contact, lacking: first } : undefined;
}

/** Who beside them has such a line; else an honest no. */
function beside(
  meant: readonly ContactRecord[],
  subject: Subject,
  facet: LineFacet,
  { reading, index, alone }: AskingOfSubject,
): Told | Missing {
  const having = alone
    ? (runnerUp(subject, facet, index) ?? withLinesOrBeside(meant, facet, index))
    : withLines(meant, facet);
  if (having.length > 0) return { records: having, facet };
  const [first, ...others] = meant;
  if (first === undefined || first.lines.length === 0) return { records: meant, facet };
  const besides = alone ? askedBesides(facet, first, reading) : undefined;
  if (besides !== undefined) return { records: meant, facet: besides, lacking: first };
  // "Where does that get sent": who handles it can say; an honest no would answer what was not asked.
  return isOnlyTold(facet, reading.text) ? { records: meant, facet: 'contact' } : { missing: first, others, facet };
}

/** "The number for permits, plus their fax": the kind of line that another stretch asks for, and the row has. */
function askedBesides(facet: Facet, record: ContactRecord, reading: Reading): Facet | undefined {
  const parts = [...new Set(reading.segments)].map(part => readFacet(spokenIn(part, reading)));
  return parts.find(
    other => other !== undefined && other !== facet && isLine(other) && linesFor(record, other).length > 0,
  );
}

/** Whether a facet asks for a line at all. */
function isLine(facet: Facet): boolean {
  return facet === 'phone' || asksLineKind(facet);
}

/** "The parks fax is 800-555-0100?": a value is put up for a row, which then shows its own and not its neighbour's. */
function putsUp(facet: Facet, { literals, text }: Reading): boolean {
  const values = facet === 'fax' ? literals.phones : facet === 'email' ? literals.emails : [];
  return values.length > 0 && !asksOwner(text);
}

/**
 * "The fax for funding": the next best row that holds the word and has such a line, where the best has none. One that can
 * be called does more than that line is for: it is not lent.
 */
function runnerUp(
  { matches, second }: Subject,
  facet: Facet,
  { units }: DirectoryIndex,
): readonly ContactRecord[] | undefined {
  const near = second !== undefined && !hasPhone(second.record) && second.score >= NEAR * (matches[0]?.score ?? 0);
  if (!near || linesFor(second.record, facet).length === 0) return undefined;
  // "Contracts by one carrier, and by all others": rows of one name are meant alike.
  return units.namedAlike(second.record).filter(row => linesFor(row, facet).length > 0);
}

/** A runner-up explains at least this share of what the best explains. */
const NEAR = 0.6;
