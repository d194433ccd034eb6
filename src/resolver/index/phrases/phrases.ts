import type { Directory } from '../../../directory/directory';
import type { PhraseBook } from '../../../directory/phrase-book';
import { memo } from '../../../memo';
import type { Token } from '../token';
import { open } from './book';
import { displaces } from './displaced';
import { FilledSlots } from './filled-slots';
import { placeOf } from './phrase-place';
import { type Form, fills, type PhraseText, type PossibleForm, readText, type Slot } from './phrase-text';
import { readPhrases } from './read-phrases';
import { type PhraseSense, type Saying, sayings, senseOf } from './sayings';

/** One phrase of the vocabulary: for each of its words the stems that may stand there. */
export interface Phrase {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly sense: PhraseSense;
  /** Whether the words may come in any order. */
  readonly free: boolean;
  /** Its place in the vocabulary: of two phrases that say the same the earlier is taken. */
  readonly rank: number;
}

/** A phrase found in a question, with the positions of its words. */
export interface Hit {
  readonly phrase: Phrase;
  readonly tokens: readonly number[];
}

/** A stem, by its number, with which something begins that is said in several words, and where it stands. */
interface Begun {
  readonly start: number;
  readonly number: number;
}

/** A phrase that begins so means its words in this order only: "=judge calls witness". */
const ORDERED = '=';

const EMPTY: PhraseBook = { text: '', numbers: new Uint32Array() };
const NOTHING: Saying = { say: [], sense: senseOf('context') };

/** All phrases of the vocabulary. What a question does not touch stays as it stands in the book. */
export class PhraseTable {
  #book = open(EMPTY);
  #filled = new FilledSlots(0);
  #learntWords = 0;
  #learntStems = 0;
  #foreign: ReadonlySet<string> | undefined;
  #sayings: readonly Saying[] | undefined;
  /** What was touched, by its number. Of the full length from the start: an array that fills here and there becomes a dictionary. */
  #slots: (Slot | undefined)[] = [];
  #phrases: (Phrase | undefined)[] = [];
  readonly #forms: Form[] = [];
  readonly #stem = memo((stem: string) => this.#book.stems.find(stem) ?? NOWHERE);

  /** Holds nothing before `read` has run to its end. A phrase is not found where what stands there `isOurs`. */
  constructor(
    readonly directory: Directory,
    readonly isOurs: (phrase: Phrase, at: readonly number[], tokens: readonly Token[]) => boolean,
  ) {}

  /** Reads the vocabulary, a group of phrases at a step, unless the directory has it as read. */
  *read(): Generator<void> {
    this.#book = open(this.directory.phrases ?? (yield* readPhrases(this.directory)));
    const { slots, phrases } = this.#book;
    this.#filled = new FilledSlots(slots.size);
    this.#slots = new Array(slots.size);
    this.#phrases = new Array(phrases.size);
    [this.#learntWords = 0, this.#learntStems = 0] = this.#book.learnt.of(0);
  }

  /** Whether a word is written so in a phrase of another world: then it is no slip for one of this. */
  isForeign(word: string): boolean {
    this.#foreign ??= new Set(this.#words(this.#book.foreign.of(0)));
    return this.#foreign.has(word);
  }

  /** Whether a phrase but those around a question has a word as it is written: typing slips are corrected to these. */
  hasWord(word: string): boolean {
    return (this.#book.words.find(word) ?? Number.POSITIVE_INFINITY) < this.#learntWords;
  }

  /** The same of a stem. */
  hasStem(stem: string): boolean {
    return this.#stem(stem) < this.#learntStems;
  }

  /** The words of all phrases but those around a question. */
  *words(): Generator<string> {
    for (let word = 0; word < this.#learntWords; word += 1) yield this.#book.words.at(word);
  }

  #words(numbers: Uint32Array): string[] {
    return Array.from(numbers, word => this.#book.words.at(word));
  }

  /** Every phrase that stands in the question, longer ones displacing the shorter ones inside them. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const text = this.#read(tokens);
    const filled = this.#filled;
    for (const phrase of this.#possible()) {
      const [slot] = phrase.slots;
      if (slot === undefined) continue;
      let [times, start] = [0, filled.next(slot.id, 0)];
      for (; start < tokens.length && times < MOST_TIMES; start = filled.next(slot.id, start + 1)) {
        const at = fills(slot, text, start) ? placeOf(phrase, text, start) : undefined;
        if (at === undefined || this.isOurs(phrase, at, tokens)) continue;
        times += 1;
        hits.push({ phrase, tokens: at });
      }
    }
    hits.sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0) || a.phrase.rank - b.phrase.rank);
    return hits.filter(hit => !hits.some(other => displaces(other, hit, tokens)));
  }

  /** Fills the slots with the words of a question, and with what it says in several words. */
  #read(tokens: readonly Token[]): PhraseText {
    const filled = this.#filled;
    filled.empty();
    const begun: Begun[] = [];
    for (let start = 0; start < tokens.length; start += 1)
      for (const stem of tokens[start]?.stems ?? []) {
        const number = this.#fill(stem, start);
        if (number !== NOWHERE && this.#book.formsOfStem.has(number)) begun.push({ start, number });
      }
    const text = readText(tokens, filled, this.#possibleForms(begun));
    for (const [i, said] of text.forms) for (const { mark } of said) this.#fill(mark, i);
    return text;
  }

  /** Fills the slots in which a stem may stand, and tells its number. */
  #fill(stem: string, position: number): number {
    const number = this.#stem(stem);
    if (number !== NOWHERE) this.#filled.fill(this.#book.slotsOfStem, number, position);
    return number;
  }

  /** Of what is said in several words and begins with one of these stems that of which all slots are filled. */
  #possibleForms(begun: readonly Begun[]): readonly PossibleForm[] {
    const found: PossibleForm[] = [];
    const { formsOfStem, forms } = this.#book;
    for (const { start, number } of begun)
      for (const form of formsOfStem.of(number))
        if (this.#filled.hasRow(forms, form, 1)) found.push({ start, form: this.#form(form) });
    return found;
  }

  /** The phrases each of whose slots some word of the question fills. */
  #possible(): readonly Phrase[] {
    const found: Phrase[] = [];
    const { rarest } = this.#book;
    const { values } = rarest;
    for (const slot of this.#filled.slots) {
      const to = rarest.to(slot);
      for (let at = rarest.from(slot), next = at; at < to; at = next) {
        next = at + 2 + (values[at + 1] ?? 0);
        if (this.#filled.hasAll(values, at + 2, next)) found.push(this.#phrase(values[at] ?? 0));
      }
    }
    return found;
  }

  #phrase(rank: number): Phrase {
    const known = this.#phrases[rank];
    if (known) return known;
    this.#sayings ??= [...sayings(this.directory)];
    const [saying = 0, place = 0, ...slots] = this.#book.phrases.of(rank);
    const { say, sense } = this.#sayings[saying] ?? NOTHING;
    const text = say[place] ?? '';
    const free = sense.kind === 'alias' && !text.startsWith(ORDERED);
    const phrase = { text, slots: this.#slotsOf(slots), sense, free, rank };
    this.#phrases[rank] = phrase;
    return phrase;
  }

  #form(number: number): Form {
    const known = this.#forms[number];
    if (known) return known;
    const [mark = 0, ...slots] = this.#book.forms.of(number);
    const form = { mark: this.#book.words.at(mark), slots: this.#slotsOf(slots) };
    this.#forms[number] = form;
    return form;
  }

  #slotsOf(ids: readonly number[]): Slot[] {
    return ids.map(id => this.#slot(id));
  }

  #slot(id: number): Slot {
    const known = this.#slots[id];
    if (known) return known;
    const { stemOfWord, stems, slots } = this.#book;
    const numbers = slots.of(id);
    const stemOf = stemOfWord.of(0);
    const ofWord = (word: number) => stems.at(stemOf[word] ?? 0);
    const slot = { id, words: this.#words(numbers), stems: new Set(Array.from(numbers, ofWord)) };
    this.#slots[id] = slot;
    return slot;
  }
}

/** The number of a stem that is in no phrase: greater than any other. */
const NOWHERE = 2 ** 30;

/** A phrase said more often than this says nothing more. */
const MOST_TIMES = 3;
