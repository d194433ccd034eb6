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
  return { text, field, words, stems: words.map(stem) };
}

/** The street and the city of an address, without house numbers, states and zips. */
function placesOf(address: readonly string[]): Term[] {
  return address
    .filter(line => !/\bbox\b/i.test(line))
    .flatMap(line => termsOf(line.replace(/,.*$/, '').replace(/\d+/g, ' '), 'address'));
}

/** Everything under which a record can be found by itself; its unit's names are added for the record that stands for the unit. */
export function recordTerms(record: ContactRecord, standsForUnit: boolean): Term[] {
  const unit = record.unit;
  return [
    ...termsOf(record.name, 'name'),
    ...record.topics.flatMap(topic => termsOf(topic, 'topic')),
    ...(record.region === undefined ? [] : termsOf(record.region, 'region')),
    ...record.lines.flatMap(line =>
      line.kind === 'phone' && line.menu !== undefined ? termsOf(line.menu, 'menu') : [],
    ),
    ...record.lines.flatMap(line => (line.kind === 'mail' ? placesOf(line.address) : [])),
    ...record.aliases.flatMap(alias => termsOf(alias, 'alias')),
    ...(unit && standsForUnit
      ? [...termsOf(unit.name, 'unit'), ...(unit.short ? termsOf(unit.short, 'unit') : [])]
      : []),
  ];
}

/** All that a record says in words: what an index holds of it. */
export function* textsOf(record: ContactRecord): Generator<string> {
  yield record.name;
  yield* record.topics;
  yield* record.aliases;
  if (record.region !== undefined) yield record.region;
  for (const line of record.lines) if (line.kind === 'mail') yield line.address.join(' ');
  if (record.unit) {
    yield record.unit.name;
    if (record.unit.short !== undefined) yield record.unit.short;
  }
}
