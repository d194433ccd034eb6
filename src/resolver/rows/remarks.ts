import type { ContactRecord, Line } from '../../directory/record';
import { asksForIt, tellsDeed } from '../../language/aside/asked-besides';
import { asksOutright } from '../../language/asked/asking';
import { mayTell, type Unprinted, unprintedAsked } from '../../language/asked/unprinted';
import { asksHolidays } from '../../language/when/holiday-names';
import { ordinals } from '../../language/words/ordinals';
import type { Hit } from '../index/phrases/phrases';
import { speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';

/**
 * What is said beside an answer: of values in the question that are not the answer's own (they are named by kind, never
 * repeated), and of what else was asked for that belongs elsewhere.
 */
export function remarksOn(reading: Reading, records: readonly ContactRecord[]): string[] {
  return [
    ...ofValues(reading, records),
    ...ofElsewhere(reading),
    ...ofHolidays(reading),
    ...ofUnprinted(unprintedAsked(reading.text), records),
  ];
}

/** "The number of our claims line, and Acme's": the second half is not passed over. */
function ofElsewhere(reading: Reading): string[] {
  const { hits, foreign } = reading;
  const there = hits.find(
    hit => speaksAgainst(hit) && hit.tokens.every(i => foreign.has(i)) && isAskedAbout(hit, reading),
  );
  return there === undefined ? [] : [`What else you asked for is not on the sheet (${there.phrase.sense.name}).`];
}

/** "Acme took a week, who at ours ...": of Acme nothing is asked. */
function isAskedAbout({ tokens: at }: Hit, reading: Reading): boolean {
  const { hits, tokens, segments } = reading;
  const last = Math.max(...at);
  const part = segments[last] ?? 0;
  const housed = tokensOf(hits, ['alias']);
  // "Our claims, and Acme claims": no deed of Acme's.
  if (!housed.has(last + 1) && tellsDeed(spell(tokens.slice(last + 1, last + 3)))) return false;
  // "Birthday party at 6. Is the desk open": a few words in a sentence before ours only tell.
  const ahead = [...housed].every(i => (tokens[i]?.sentence ?? 0) > (tokens[last]?.sentence ?? 0));
  const text = spokenIn(part, reading);
  return (ahead ? asksOutright(text) : asksForIt(text)) || [...housed].some(i => segments[i] === part);
}

/** "The holiday hours for permits": the printed ones are none. */
function ofHolidays({ text, when }: Reading): string[] {
  return when === undefined && asksHolidays(text) ? ['The sheet gives no holiday hours.'] : [];
}

/** What the sheet does not print for these rows; nothing of a row whose notes may tell it. */
export function ofUnprinted(asked: Unprinted | undefined, records: readonly ContactRecord[]): string[] {
  if (asked === undefined) return [];
  const noted = records.some(({ notes }) => notes.some(note => mayTell(note, asked)));
  return noted ? [] : [`The sheet ${UNPRINTED[asked]} for this.`];
}

const UNPRINTED: Readonly<Record<Unprinted, string>> = {
  person: 'names no person',
  web: 'prints no web address',
  personal: "prints nobody's own number or address",
  wait: 'prints no waiting time',
};

function ofValues({ literals, facet }: Reading, records: readonly ContactRecord[]): string[] {
  const zips = literals.digits.flatMap(digits => zipOf(digits) ?? []);
  if (literals.phones.length + literals.emails.length + zips.length === 0) return [];
  const printed = records.map(record => record.lines.map(textOf).join(' '));
  // "80014 for parks and 80012 for permits": one that is printed tells that zip codes are meant.
  const meant = facet === 'address' || zips.some(zip => printed.some(text => text.includes(zip)));
  return [
    ...ofKind('number', literals.phones, printed),
    ...ofKind('email address', literals.emails, printed),
    ...ofKind('zip code', meant ? zips : [], printed),
  ];
}

/** A zip as it is printed: five digits, or nine with a dash. */
function zipOf(digits: string): string | undefined {
  if (digits.length === 5) return digits;
  return digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : undefined;
}

/** Of one kind of values which are not right; where one of several is, "0100 or 0102 for parks", it is told by its place. */
function ofKind(kind: string, values: readonly string[], printed: readonly string[]): string[] {
  const right = values.flatMap((value, i) => (printed.some(text => text.includes(value)) ? [i + 1] : []));
  if (right.length === values.length) {
    const isSwapped = values.length > 1 && values.length === printed.length;
    const all = isSwapped && values.every((value, i) => printed[i]?.includes(value) === false);
    return all ? [`The ${kind}s in your question are the other way round on the sheet.`] : [];
  }
  if (right.length > 0 && printed.length > 1)
    return [`Not every ${kind} in your question is the one that the sheet prints for it.`];
  if (right.length > 0)
    return [`Only the ${ordinals(right)} ${kind} in your question is printed on the sheet for this.`];
  return [`The ${kind} in your question is not the one that the sheet prints for this.`];
}

function textOf(line: Line): string {
  if ('number' in line) return line.number;
  return line.kind === 'email' ? line.address.toLowerCase() : line.address.join(' ');
}
