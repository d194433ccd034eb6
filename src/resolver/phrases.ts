import type { Directory } from '../directory/directory';
import type { Word } from '../language/words';
import { push } from './lists';
import { PhraseIndex } from './phrase-index';
import { placeOf } from './phrase-place';
import { type Form, type Slot, SlotReader } from './phrase-slots';
import { fills, type PhraseText, readText } from './phrase-text';
import { sayings } from './sayings';
import type { Token } from './token';

/** What a phrase of the vocabulary says when it turns up in a question. */
export type PhraseSense =
  | { readonly kind: 'alias'; readonly records: readonly string[]; readonly ask?: string }
  | { readonly kind: 'cue'; readonly records: readonly string[] }
  | { readonly kind: 'region'; readonly regions: readonly string[] }
  | { readonly kind: 'hint'; readonly region: string }
  | { readonly kind: 'context' }
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'world'; readonly name: string };

type Kind = PhraseSense['kind'];

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

/** A phrase that begins so means its words in this order only: "=judge calls witness". */
const ORDERED = '=';

/** All phrases of the vocabulary, each under the slot by which the fewest other phrases are found. */
export class PhraseTable {
  #index = new PhraseIndex([], []);
  readonly #formsByStem = new Map<string, Form[]>();
  readonly #phrases: Phrase[] = [];
  readonly #words = new Map<string, Word>();
  readonly #learnt = new Set<Slot>();
  readonly #foreign = new Set<string>();
  readonly #reader: SlotReader;

  /** Holds nothing before `read` has run to its end. */
  constructor(readonly directory: Directory) {
    this.#reader = new SlotReader(directory.vocabulary.words);
  }

  /** Reads the vocabulary, a group of phrases at a step. */
  *read(): Generator<void> {
    for (const { say, sense } of sayings(this.directory)) {
      this.#add(say, sense);
      yield;
    }
    this.#file();
  }

  #file(): void {
    for (const form of this.#reader.forms) {
      this.#learn(form.slots);
      for (const stem of form.slots[0]?.stems ?? []) push(this.#formsByStem, stem, form);
    }
    this.#index = new PhraseIndex(this.#phrases, this.#reader.forms);
  }

  #add(texts: readonly string[], sense: PhraseSense): void {
    for (const text of texts) {
      const free = sense.kind === 'alias' && !text.startsWith(ORDERED);
      const slots = this.#reader.slotsOf(text);
      if (slots.length === 0) continue;
      this.#phrases.push({ text, slots, sense, free, rank: this.#phrases.length });
      if (sense.kind === 'world')
        for (const { words } of slots) for (const { text: word } of words) this.#foreign.add(word);
      else if (sense.kind !== 'context') this.#learn(slots);
    }
  }

  #learn(slots: readonly Slot[]): void {
    for (const slot of slots) {
      // A class of words stands in hundreds of phrases.
      if (this.#learnt.has(slot)) continue;
      this.#learnt.add(slot);
      for (const word of slot.words) this.#words.set(word.text, word);
    }
  }

  /** Whether a word is written so in a phrase of another world: then it is no slip for one of this. */
  isForeign(word: string): boolean {
    return this.#foreign.has(word);
  }

  /** The words of all phrases but those around a question: what typing slips are corrected to. */
  words(): Iterable<Word> {
    return this.#words.values();
  }

  /** Every phrase that stands in the question, longer ones displacing the shorter ones inside them. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const text = this.#read(tokens);
    const { filled } = this.#index;
    for (const phrase of this.#index.possible()) {
      const [slot] = phrase.slots;
      if (slot === undefined) continue;
      let times = 0;
      let start = filled.next(slot.id, 0);
      for (; start < tokens.length && times < MOST_TIMES; start = filled.next(slot.id, start + 1)) {
        const at = fills(slot, text, start) ? placeOf(phrase, text, start) : undefined;
        if (at === undefined) continue;
        times += 1;
        hits.push({ phrase, tokens: at });
      }
    }
    hits.sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0) || a.phrase.rank - b.phrase.rank);
    return hits.filter(hit => !hits.some(other => displaces(other, hit, tokens)));
  }

  /** Fills the slots with the words of a question, and with what it says in several words. */
  #read(tokens: readonly Token[]): PhraseText {
    const index = this.#index;
    index.filled.empty();
    for (const [i, { stems }] of tokens.entries()) for (const stem of stems) index.fill(stem, i);
    const text = readText(tokens, index.filled, this.#formsByStem);
    for (const [i, said] of text.forms) for (const { mark } of said) index.fill(mark, i);
    return text;
  }
}

/** A phrase said more often than this says nothing more. */
const MOST_TIMES = 3;

/** What a longer phrase of a kind may displace; the other kinds displace whatever stands inside them. */
const DISPLACED: Partial<Record<Kind, ReadonlySet<Kind>>> = {
  cue: new Set<Kind>(['context']),
  world: new Set<Kind>(['world']),
  context: new Set<Kind>(['context', 'world', 'elsewhere']),
};

/**
 * A longer phrase tells more than one inside it, but what surrounds a name never displaces it. What speaks against
 * gives way to a longer name that has all its telling words: "record of birth for our son" has no "birth for".
 */
function displaces(other: Hit, hit: Hit, tokens: readonly Token[]): boolean {
  if (other === hit || other.tokens.length <= hit.tokens.length) return false;
  const [longer, shorter] = [other.phrase.sense.kind, hit.phrase.sense.kind];
  if (longer === 'alias' && (shorter === 'elsewhere' || shorter === 'world'))
    return hit.tokens.every(
      token =>
        tokens[token]?.quiet || (hit.tokens.length > 1 ? other.tokens.includes(token) : speaksOf(other, token, tokens)),
    );
  return (DISPLACED[longer]?.has(shorter) ?? true) && hit.tokens.every(token => other.tokens.includes(token));
}

/** Whether a phrase has a single word in the form in which it stands there: one that writes "scans" has no "scanner". */
function speaksOf({ phrase, tokens: at }: Hit, position: number, tokens: readonly Token[]): boolean {
  const token = tokens[position];
  if (token === undefined || !at.includes(position)) return false;
  const stemmed = phrase.slots.filter(({ stems }) => token.stems.some(stem => stems.has(stem)));
  const forms = new Set(stemmed.flatMap(({ words }) => words.map(({ text }) => text)));
  const { text } = token;
  return stemmed.length === 0 || [text, `${text}s`, text.replace(/s$/, '')].some(form => forms.has(form));
}
