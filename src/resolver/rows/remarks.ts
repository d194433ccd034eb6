import type { ContactRecord, Line } from '../../directory/record';
import { asksForIt, tellsDeed } from '../../language/aside/asked-besides';
import type { Hit } from '../index/phrases/phrases';
import { speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';

/**
 * What is said beside an answer: of values in the question that are not the answer's own (they are named by kind, never
 * repeated), and of what else was asked for that belongs elsewhere.
 */
export function remarksOn(reading: Reading, records: readonly ContactRecord[]): string[] {
  return [...ofValues(reading, records), ...ofElsewhere(reading), ...ofHolidays(reading)];
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
  if (tellsDeed(spell(tokens.slice(last + 1, last + 3)))) return false;
  return asksForIt(spokenIn(part, reading)) || [...tokensOf(hits, ['alias'])].some(i => segments[i] === part);
}

/** "The holiday hours for permits": the printed ones are none. */
function ofHolidays({ text, when }: Reading): string[] {
  return when === undefined &&
    /\bholidays? (?:hours|schedule|closures?)\b|\bhours (?:on|for|over) (?:the )?holidays?\b/.test(text)
    ? ['The sheet gives no holiday hours.']
    : [];
}

function ofValues({ literals, facet }: Reading, records: readonly ContactRecord[]): string[] {
  const printed = records.flatMap(record => record.lines.map(textOf)).join(' ');
  const foreign = (values: readonly string[]) => values.some(value => !printed.includes(value));
  const zips = facet === 'address' ? literals.digits.filter(digits => digits.length === 5) : [];
  const kinds = [
    ...(foreign(literals.phones) ? ['number'] : []),
    ...(foreign(literals.emails) ? ['email address'] : []),
    ...(foreign(zips) ? ['zip code'] : []),
  ];
  return kinds.map(kind => `The ${kind} in your question is not the one that the sheet prints for this.`);
}

function textOf(line: Line): string {
  if ('number' in line) return line.number;
  return line.kind === 'email' ? line.address.toLowerCase() : line.address.join(' ');
}
