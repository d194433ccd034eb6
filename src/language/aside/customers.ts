import { clean, PRINTABLE } from '../words/clean';
import { matches } from '../words/matches';
import { isQuiet } from '../words/quiet';
import {
  carAt,
  companyAt,
  endsBefore,
  type Found,
  goesOn,
  type Known,
  mayBegin,
  type Piece,
  personAt,
  referenceAt,
  type Stretch,
  textAt,
  wordsOf,
} from './case-parts';

/** Where a text says whose case it is about. */
export interface Naming {
  /** What is left out of the question: with the "for" that leads it in, unless "my customer" stands between. */
  readonly from: number;
  readonly to: number;
  /** Where what it is said of ends: before the "for". */
  readonly behind: number;
  /** Whether a "for" or "my customer" leads it in. */
  readonly led: boolean;
  /** Within it the names of people, companies of theirs included. */
  readonly people: readonly Stretch[];
}

const PIECE = /[\p{L}\d]+(?:['\u2019&/-][\p{L}\d]+)*|[^\s\p{L}\d]/gu;
const LEADS = wordsOf('for on re reg regarding under para');
const OWNERS = wordsOf('my our the a an this that his her their one');
const USED = wordsOf('used new preowned pre-owned');
/** "The Garcias". */
const FAMILY = /[a-z]{2}s$/;
const ROLES = wordsOf(
  'customer customers client clients cust buyer buyers borrower borrowers lessee lessees cliente mr mrs ms miss sr sra senor senora',
);
const CALLED = wordsOf('named called name is .');

/** Where a text names people, cars and numbers behind "for", "on" and the like, or people right behind something. */
export function casesNamed(text: string, known: Known): readonly Naming[] {
  const plain = PRINTABLE.test(text);
  const pieces = matches(text, PIECE).map(({ 0: typed, index }) => ({
    typed,
    text: plain ? typed.toLowerCase() : clean(typed),
    from: index,
    to: index + typed.length,
  }));
  const found: Naming[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const naming = namingAt(i, pieces, known);
    if (naming === undefined) continue;
    found.push(naming.naming);
    i = naming.end - 1;
  }
  return found;
}

/** What stands in place of a customer's name. */
export const NAMELESS = '[customer]';

/** The text with `instead` of some stretches of it, the first first. */
export function withInstead(text: string, stretches: readonly Stretch[], instead: string): string {
  let left = '';
  let end = 0;
  for (const { from, to } of stretches) {
    left += text.slice(end, from) + instead;
    end = to;
  }
  return left + text.slice(end);
}

/** The text without the names of customers that are known for names anywhere, where a word leads them in. */
export function withoutNames(text: string): string {
  const people = casesNamed(text, NOTHING).flatMap(naming => (naming.led ? naming.people : []));
  return people.length === 0 ? text : withInstead(text, people, NAMELESS);
}

const NOTHING: Known = { isStrange: () => false, isAtHome: () => false };

interface Named {
  readonly naming: Naming;
  readonly end: number;
}

function namingAt(i: number, pieces: readonly Piece[], known: Known): Named | undefined {
  const text = textAt(pieces, i);
  const role = ROLES.has(text);
  if (LEADS.has(text) || role) return ledAt(role ? i : i + 1, i, pieces, known);
  // "Permits Jane Doe": right behind what it is said of, and at the end.
  const begins = mayBegin(text, textAt(pieces, i + 1));
  if (i === 0 || !begins || isQuiet(textAt(pieces, i - 1))) return undefined;
  const person = personAt(i, pieces, { ...known, isStrange: NOTHING.isStrange }, false) ?? companyAt(i, pieces, known);
  const first = person ?? referenceAt(i, pieces);
  const all = first && withMore(first, pieces, known);
  const ends = all && (person === undefined || endsBefore(textAt(pieces, all.end)));
  return ends ? { end: all.end, naming: namingOf(i, i, all, pieces, false) } : undefined;
}

function namingOf(lead: number, from: number, { end, people }: Found, pieces: readonly Piece[], led: boolean): Naming {
  const startOf = (i: number) => pieces[i]?.from ?? 0;
  return { behind: startOf(lead), from: startOf(from), to: pieces[end - 1]?.to ?? 0, led, people };
}

/** What is named behind a "for", with or without "my customer" before it. */
function ledAt(first: number, lead: number, pieces: readonly Piece[], known: Known): Named | undefined {
  let at = first;
  if (textAt(pieces, at) === ':') at += 1;
  const owned = OWNERS.has(textAt(pieces, at));
  while (OWNERS.has(textAt(pieces, at)) || USED.has(textAt(pieces, at))) at += 1;
  const role = ROLES.has(textAt(pieces, at));
  while (ROLES.has(textAt(pieces, at)) || (role && CALLED.has(textAt(pieces, at)))) at += 1;
  // "On a wombat": a thing, unless its year is said; only a person goes without an article.
  const isWritten = pieces[lead]?.typed === textAt(pieces, lead);
  const person =
    owned && !role && !FAMILY.test(textAt(pieces, at)) ? undefined : personAt(at, pieces, known, isWritten);
  const named = person ?? carAt(at, pieces, known) ?? referenceAt(at, pieces);
  const all = named && withMore(named, pieces, known);
  if (all === undefined || goesOn(textAt(pieces, all.end))) return undefined;
  return { end: all.end, naming: namingOf(lead, role || lead === first ? at : lead, all, pieces, true) };
}

/** Nobody names more for one case. */
const MOST = 8;

/** "Jane Doe and John Doe, acct 123456": what is named besides. */
function withMore(first: Found, pieces: readonly Piece[], known: Known): Found {
  let all = first;
  for (let round = 0; round < MOST; round += 1) {
    const joins = /^(?:and|&)$/.test(textAt(pieces, all.end));
    const comma = /^[,(-]$/.test(textAt(pieces, all.end));
    const at = all.end + (joins || comma ? 1 : 0);
    const more = joins
      ? personAt(at, pieces, known, false)
      : (referenceAt(at, pieces, all.people.length > 0) ?? carAt(at, pieces, known));
    if (more === undefined) return all;
    const closed = textAt(pieces, more.end) === ')' ? 1 : 0;
    all = { end: more.end + closed, people: [...all.people, ...more.people] };
  }
  return all;
}
