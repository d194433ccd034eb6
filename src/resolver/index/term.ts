import type { ContactRecord } from '../../directory/record';
import { clean } from '../../language/words/clean';
import { stem } from '../../language/words/stem';
import { readWords } from '../../language/words/words';
import type { Touched } from './stem-index';

/** What of a record a phrase is. */
export type TermField = 'name' | 'topic' | 'unit' | 'region' | 'menu' | 'alias' | 'address';

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

/** A phrase as terms, by the stems of its words where they are known; phrases without a word give none. */
function termsOf(text: string, field: TermField, stems?: readonly string[]): Term[] {
  if (PLAIN.test(text)) return [termOf(text, field, text.toLowerCase().split(' '), stems)];
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

function termOf(text: string, field: TermField, words: readonly string[], known?: readonly string[]): Term {
  if (known) return { text, field, words, stems: known };
  const stems: string[] = [];
  for (const word of words) stems.push(stem(word));
  return { text, field, words, stems };
}

/** The street and the city of an address, without house numbers, states and zips. */
function addressTerms(address: readonly string[]): Term[] {
  return address
    .filter(line => !/\bbox\b/i.test(line))
    .flatMap(line => termsOf(line.replace(/,.*$/, '').replace(/\d+/g, ' '), 'address'));
}

/** Takes one text of a record, as data/ has it; of an address its lines too. */
type Hear = (field: TermField, text: string, lines?: readonly string[]) => void;

/** Tells all that a record says in words, always in the same order. */
export function eachText(record: ContactRecord, hear: Hear): void {
  const { name, topics, region, lines, aliases, unit } = record;
  hear('name', name);
  for (const text of topics) hear('topic', text);
  if (region !== undefined) hear('region', region);
  for (const line of lines) if (line.kind === 'phone' && line.menu !== undefined) hear('menu', line.menu);
  for (const line of lines) if (line.kind === 'mail') hear('address', line.address.join(' '), line.address);
  for (const text of aliases) hear('alias', text);
  if (unit !== undefined) hear('unit', unit.name);
  if (unit?.short) hear('unit', unit.short);
}

/**
 * Everything under which a record can be found by itself; its unit's names are added for the record that stands for the
 * unit. Of `texts`, where they are told, those alone that may matter.
 */
export function recordTerms(record: ContactRecord, standsForUnit: boolean, texts?: readonly Touched[]): Term[] {
  const terms: Term[] = [];
  let number = 0;
  eachText(record, (field, text, lines) => {
    const touched = texts === undefined || texts[number];
    number += 1;
    if (!touched || (field === 'unit' && !standsForUnit)) return;
    const stems = touched === true ? undefined : touched;
    for (const term of lines === undefined ? termsOf(text, field, stems) : addressTerms(lines)) terms.push(term);
  });
  return terms;
}
