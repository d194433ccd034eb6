import type { Directory } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import { clean } from '../../language/words/clean';
import { isEnglish } from '../../language/words/common';
import { isOffice, isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { readWords } from '../../language/words/words';
import { Lexicon } from './lexicon';
import { push } from './lists';
import { OwnNames } from './own-names';
import { PhraseTable } from './phrases/phrases';
import type { Posting } from './posting';
import { isPrinted } from './printed-names';
import { Spelling } from './spelling';
import { StemIndex, type Touched } from './stem-index';
import { Tally } from './tally';
import { recordTerms, type Term } from './term';
import { UnitIndex } from './unit-index';
import { LARGE, Weights } from './weights';

/** Records read before something else gets its turn. */
const SLICE = 250;
/** Of a directory of more records no record's phrases are kept: those that a question asks for are made anew. */
const MOST_TERMS = 2_000;

/** Counts what questions touch: record numbers in posting lists, and directory words compared with a misspelt one. */
export interface Probe {
  postings: number;
  words: number;
}

/** Everything the resolver looks up, built once per directory and never changed. */
export class DirectoryIndex {
  readonly phrases: PhraseTable;
  readonly lexicon: Lexicon;
  readonly tally: Tally;
  readonly ownNames: OwnNames;
  readonly stems: StemIndex;
  readonly units = new UnitIndex();
  readonly #spelling: Spelling;
  readonly #terms = new Map<ContactRecord, readonly Term[]>();
  readonly #weights: Weights;
  #sorted: string[] | undefined;
  #atHome: ReadonlySet<string> | undefined;
  readonly #shorts: ReadonlyMap<string, string>;
  readonly #regionPostings = new Map<string, Posting>();

  /** Holds nothing before `read` has run to its end. `probe` is told what each question touches. */
  constructor(
    readonly directory: Directory,
    readonly probe?: Probe,
  ) {
    this.stems = new StemIndex(directory.records);
    this.#spelling = new Spelling(
      () => this.#allWords(),
      stemmed => this.stems.has(stemmed),
      probe,
    );
    this.#weights = new Weights(directory, stemmed => this.posting(stemmed)?.length ?? 0);
    this.#shorts = new Map(
      directory.units.flatMap(({ id, short }) => (short === undefined ? [] : [[stem(clean(short)), id] as const])),
    );
    this.phrases = new PhraseTable(directory, (...found) => isPrinted(...found, this));
    this.ownNames = new OwnNames(directory);
    this.lexicon = new Lexicon(
      (word, english) => this.knows(word, english),
      word => this.phrases.isForeign(word),
      stemmed => this.weight(stemmed),
    );
    this.tally = new Tally(directory.records.length);
  }

  /** Reads the directory in slices of a few ms; between them whoever runs it may do something else. */
  *read(): Generator<void> {
    yield* this.phrases.read();
    yield* this.units.read(this.directory.records, SLICE);
    yield* this.#readRegions();
    yield* this.stems.read();
    // Where it takes long, no question shall wait for it.
    if (this.directory.records.length > LARGE) yield* this.#spelling.read();
  }

  *#readRegions(): Generator<void> {
    const ids = new Map(this.directory.vocabulary.regions.map(({ name, id }) => [name, id]));
    const regions = new Map<string, number[]>();
    for (const [position, { region }] of this.directory.records.entries()) {
      if (region !== undefined) push(regions, ids.get(region) ?? region, position);
      if (position % SLICE === 0) yield;
    }
    for (const [id, list] of regions) this.#regionPostings.set(id, Uint32Array.from(list));
  }

  #allWords(): ReadonlySet<string> {
    return new Set([...this.stems.words, ...this.phrases.words()]);
  }

  /** Whether a word, in any of its forms, occurs in the directory or its vocabulary. */
  knows(word: string, english?: boolean): boolean {
    if (this.stems.words.has(word) || this.phrases.hasWord(word)) return true;
    // An inflection of a directory word is one only where English has it: "praking" has the stem of "prakes", and is none.
    return (english ?? isEnglish(word)) && (this.stems.has(stem(word)) || this.phrases.hasStem(stem(word)));
  }

  /** The records that alone serve a region (its id in the vocabulary). */
  regionPosting(id: string): Posting | undefined {
    return this.#regionPostings.get(id);
  }

  posting(stemmed: string): Posting | undefined {
    return this.stems.posting(stemmed);
  }

  /** The directory's words that a misspelt one may mean, nearest first. */
  near(word: string): readonly string[] {
    return this.#spelling.near(word);
  }

  /** The stems of the directory's words that one without its vowels may stand for. */
  abbreviated(word: string): readonly string[] {
    return this.#spelling.abbreviated(word);
  }

  /** Whether the vocabulary has a word at home here, whatever it says of it. */
  isAtHome(word: string): boolean {
    this.#atHome ??= new Set(this.directory.vocabulary.context.map(said => said.toLowerCase()));
    return this.#atHome.has(word);
  }

  /** The directory's words that sound as one is written, nearest first. */
  sounding(word: string): readonly string[] {
    return this.#spelling.sounding(word);
  }

  /** The directory's words that begin so, in order of the alphabet. */
  beginning(start: string): string[] {
    this.#sorted ??= [...this.#allWords()].sort();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let i = low; this.#sorted[i]?.startsWith(start); i += 1) found.push(this.#sorted[i] ?? '');
    return found;
  }

  /** How much a stem says about which record is meant: 1 for a telling word, little for furniture. */
  weight(stemmed: string): number {
    return this.#weights.of(stemmed);
  }

  /** "Permits (CWO)": an acronym in brackets that is another unit's own does not name this one. */
  #isOthersShort({ field, stems }: Term, record: ContactRecord): boolean {
    const owner = field === 'unit' && stems.length === 1 ? this.#shorts.get(stems[0] ?? '') : undefined;
    return owner !== undefined && owner !== record.unit?.id;
  }

  /** A topic of a unit's own row that one of its further rows has as its name belongs to that row. */
  #isMembers({ field, stems }: Term, head: ContactRecord): boolean {
    if (field !== 'topic') return false;
    const telling = stems.filter(stemmed => this.weight(stemmed) > 0.1);
    return this.units.unitOf(head).some(member => {
      if (member === head || member.name === head.name) return false;
      const name = new Set(readWords(clean(member.name)).map(({ text }) => stem(text)));
      return telling.every(stemmed => name.has(stemmed) || isOffice(stemmed) || isQuiet(stemmed));
    });
  }

  /** A record's own phrases with those that the vocabulary gives it. */
  terms(record: ContactRecord): readonly Term[] {
    const seen = this.#terms.get(record);
    if (seen) return seen;
    const terms = this.#termsOf(record);
    if (this.directory.records.length <= MOST_TERMS) this.#terms.set(record, terms);
    return terms;
  }

  /** Tells of a record by its position the phrases, at least those in which one of these stems stands. */
  termsWith(stems: Iterable<string>): (position: number) => readonly Term[] {
    const { records } = this.directory;
    const numbers = records.length > MOST_TERMS ? this.stems.numbersOf(stems) : undefined;
    return position => {
      const record = records[position];
      if (record === undefined) return [];
      return numbers ? this.#termsOf(record, this.stems.textsWith(numbers, position)) : this.terms(record);
    };
  }

  #termsOf(record: ContactRecord, texts?: readonly Touched[]): readonly Term[] {
    const head = this.units.headOf(record);
    return recordTerms(record, head === undefined || head === record, texts).filter(
      term => !this.#isOthersShort(term, record) && !(head === record && this.#isMembers(term, record)),
    );
  }
}
