import type { PhraseBook } from '../../../directory/phrase-book';
import { pack, Rows } from '../rows';
import { type Numbering, WordList } from '../word-list';

/** The tables of a book as they follow one another. Words, stems, slots, forms and phrases are their numbers, from 0. */
const TABLES = [
  /** Where each word begins, and the chains by which it is found. */
  'words',
  /** The same of stems. */
  'stems',
  /** One row: how many of the first words and of the first stems are what slips are corrected to. */
  'learnt',
  /** One row: the stem of each word. */
  'stemOfWord',
  /** One row: the words of other worlds. */
  'foreign',
  /** Of each slot the words that may stand there. */
  'slots',
  /** Of each stem the slots that it fills. */
  'slotsOfStem',
  /** Of each stem the forms that begin with it. */
  'formsOfStem',
  /** Of each form its mark, which is a word, and its slots. */
  'forms',
  /** Of each phrase its saying, its text there, and its slots. */
  'phrases',
  /** Of each slot the phrases of which it is the rarest; behind each how many other slots it has, and these. */
  'rarest',
] as const;

type Table = Exclude<(typeof TABLES)[number], 'words' | 'stems'>;

/** What a book is made of. */
export interface Contents extends Readonly<Record<Table, readonly (readonly number[])[]>> {
  readonly words: Numbering;
  readonly stems: Numbering;
}

/** Makes a book. */
export function bind({ words, stems, ...tables }: Contents): PhraseBook {
  const [first, second] = [words.listed(0), stems.listed(words.listed(0).text.length)];
  const all = { ...tables, words: first.rows, stems: second.rows };
  const numbers: number[] = [];
  for (const table of TABLES) pack(all[table], numbers);
  return { text: first.text + second.text, numbers: Uint32Array.from(numbers) };
}

/** A book to look things up in. */
export interface OpenBook extends Readonly<Record<Table, Rows>> {
  readonly words: WordList;
  readonly stems: WordList;
}

/** Opens a book, whatever its size in no time. */
export function open({ text, numbers }: PhraseBook): OpenBook {
  let at = 0;
  const entries = TABLES.map(table => {
    const rows = new Rows(numbers, at);
    at = rows.end;
    return [table, rows] as const;
  });
  const tables = Object.fromEntries(entries) as Record<(typeof TABLES)[number], Rows>;
  const list = (rows: Rows) => new WordList(text, rows.of(0), rows.of(1), rows.of(2));
  return { ...tables, words: list(tables.words), stems: list(tables.stems) };
}
