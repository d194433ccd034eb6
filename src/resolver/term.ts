import type { ContactRecord } from '../directory/record';
import { clean } from '../language/clean';
import { stem } from '../language/stem';
import { readWords } from '../language/words';

/** What of a record a phrase is. */
type TermField = 'name' | 'topic' | 'unit' | 'region' | 'menu' | 'alias' | 'address';

/** A phrase under which a record can be found. */
export interface Term {
  /** The words as data/ has them, for the evidence. */
  readonly text: string;
  readonly field: TermField;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** "Birth/Death Certificates" is asked for as "birth certificates" and as "death certificates". */
function alternatives(text: string): string[] {
  if (!text.includes('/')) return [text];
  const slash = /^(\S+)\/(\S+)\s+(.+)$/.exec(text);
  return slash ? [`${slash[1]} ${slash[3]}`, `${slash[2]} ${slash[3]}`] : [text];
}

/** The phrase itself and, where it has brackets, what stands outside and inside them. */
function unbracketed(text: string): string[] {
  if (!text.includes('(')) return [text];
  const inside = [...text.matchAll(/\(([^)]+)\)/g)].map(match => match[1] ?? '');
  return [text.replace(/\([^)]*\)/g, ' '), ...inside];
}

/** A phrase as terms; phrases without a word give none. */
function termsOf(text: string, field: TermField): Term[] {
  if (PLAIN.test(text)) return [termOf(text, field, text.toLowerCase().split(' '))];
  return unbracketed(text)
    .flatMap(alternatives)
    .map(part =>
      termOf(
        text,
        field,
        readWords(clean(part)).map(word => word.text),
      ),
    )
    .filter(term => term.stems.length > 0);
}

/** Most phrases are words and nothing else. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

function termOf(text: string, field: TermField, words: readonly string[]): Term {
  const stems: string[] = [];
  for (const word of words) stems.push(stem(word));
  return { text, field, words, stems };
}

/** The street and the city of an address, without house numbers, states and zips. */
function placesOf(address: readonly string[]): Term[] {
  return address
    .filter(line => !/\bbox\b/i.test(line))
    .flatMap(line => termsOf(line.replace(/,.*$/, '').replace(/\d+/g, ' '), 'address'));
}

/** One text of a record, as data/ has it; of an address its lines. */
export interface Said {
  readonly field: TermField;
  readonly text: string;
  readonly lines?: readonly string[];
}

/** All that a record says in words, always in the same order. */
export function* textsOf(record: ContactRecord): Generator<Said> {
  const { name, topics, region, lines, aliases, unit } = record;
  yield { field: 'name', text: name };
  for (const text of topics) yield { field: 'topic', text };
  if (region !== undefined) yield { field: 'region', text: region };
  for (const line of lines)
    if (line.kind === 'phone' && line.menu !== undefined) yield { field: 'menu', text: line.menu };
  for (const line of lines)
    if (line.kind === 'mail') yield { field: 'address', text: line.address.join(' '), lines: line.address };
  for (const text of aliases) yield { field: 'alias', text };
  if (unit !== undefined) yield { field: 'unit', text: unit.name };
  if (unit?.short) yield { field: 'unit', text: unit.short };
}

/**
 * Everything under which a record can be found by itself; its unit's names are added for the record that stands for the
 * unit. Of `texts`, where they are told, those alone that may matter.
 */
export function recordTerms(record: ContactRecord, standsForUnit: boolean, texts?: readonly boolean[]): Term[] {
  const terms: Term[] = [];
  let number = 0;
  for (const { field, text, lines } of textsOf(record)) {
    const matters = texts === undefined || texts[number] === true;
    number += 1;
    if (!matters || (field === 'unit' && !standsForUnit)) continue;
    terms.push(...(lines === undefined ? termsOf(text, field) : placesOf(lines)));
  }
  return terms;
}
