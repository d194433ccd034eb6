import type { Directory } from '../directory/directory';
import { clean } from '../language/clean';
import { isQuiet } from '../language/quiet';
import { readWords, type Word } from '../language/words';
import { placeOf } from './phrase-place';
import type { Token } from './token';

/** What a phrase of the vocabulary says when it turns up in a question. */
export type PhraseSense =
  | { readonly kind: 'alias'; readonly records: readonly string[]; readonly ask?: string }
  | { readonly kind: 'cue'; readonly records: readonly string[] }
  | { readonly kind: 'region'; readonly regions: readonly string[] }
  | { readonly kind: 'hint'; readonly region: string }
  | { readonly kind: 'context' }
  | { readonly kind: 'elsewhere'; readonly name: string };

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

/** The words that may stand in one place of a phrase ("verify|interview"), and their stems. */
export interface Slot {
  readonly words: readonly Word[];
  readonly stems: readonly string[];
}

/** A phrase found in a question, with the positions of its words. */
export interface Hit {
  readonly phrase: Phrase;
  readonly tokens: readonly number[];
}

/** A phrase that begins so means its words in this order only: "=judge calls witness". */
const ORDERED = '=';

/** A phrase under its rarest word, with the stems of its other words, the rarest first: most phrases fail at the second. */
interface Filed {
  readonly phrase: Phrase;
  readonly others: readonly (readonly string[])[];
}

/** All phrases of the vocabulary, each under the word by which the fewest other phrases are found. */
export class PhraseTable {
  readonly #byRarest = new Map<string, Filed[]>();
  readonly #phrases: Phrase[] = [];
  readonly #words = new Map<string, Word>();
  readonly #read = new Map<string, readonly Slot[]>();

  constructor(directory: Directory) {
    const { vocabulary, choices } = directory;
    for (const { about, between, ask } of choices) {
      if (between.length > 0)
        this.#add(
          about.filter(text => !readWords(clean(text)).every(word => isQuiet(word.text))),
          { kind: 'alias', records: between, ask },
        );
    }
    for (const { say, means, ask } of vocabulary.aliases) {
      this.#add(say, {
        kind: 'alias',
        records: typeof means === 'string' ? [means] : means,
        ...(ask === undefined ? {} : { ask }),
      });
    }
    for (const { say, favours } of vocabulary.cues) this.#add(say, { kind: 'cue', records: favours });
    for (const { id, say, hints = [] } of vocabulary.regions) {
      this.#add(say, { kind: 'region', regions: [id] });
      this.#add(hints, { kind: 'hint', region: id });
    }
    for (const { say, means } of vocabulary.vagueRegions) this.#add(say, { kind: 'region', regions: means });
    this.#add(vocabulary.context, { kind: 'context' });
    for (const { say, name } of vocabulary.elsewhere) this.#add(say, { kind: 'elsewhere', name });
    this.#file();
  }

  #file(): void {
    const often = new Map<string, number>();
    for (const { slots } of this.#phrases)
      for (const { stems } of slots) for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + 1);
    const load = ({ stems }: Slot) => stems.reduce((sum, stem) => sum + (often.get(stem) ?? 0), 0);
    for (const phrase of this.#phrases) {
      const [rarest, ...others] = [...phrase.slots].sort((a, b) => load(a) - load(b));
      const filed = { phrase, others: others.map(({ stems }) => stems) };
      for (const stem of rarest?.stems ?? []) {
        const list = this.#byRarest.get(stem);
        if (list) list.push(filed);
        else this.#byRarest.set(stem, [filed]);
      }
    }
  }

  #add(texts: readonly string[], sense: PhraseSense): void {
    for (const text of texts) {
      const slots = text.split(/\s+/).flatMap(written => this.#slotsOf(written));
      if (slots.length === 0) continue;
      const free = sense.kind === 'alias' && !text.startsWith(ORDERED);
      this.#phrases.push({ text, slots, sense, free, rank: this.#phrases.length });
      if (sense.kind === 'context') continue;
      for (const { words } of slots) for (const word of words) this.#words.set(word.text, word);
    }
  }

  /** "verify|interview" is one slot, "title/lien" two. Phrases repeat their words a hundred times: each is read once. */
  #slotsOf(written: string): readonly Slot[] {
    const seen = this.#read.get(written);
    if (seen) return seen;
    const choices = written.split('|').map(one => readWords(clean(one)));
    const single = choices.length > 1 ? [choices.flat()] : (choices[0] ?? []).map(word => [word]);
    const slots = single.map(words => ({ words, stems: [...new Set(words.map(word => word.stem))] }));
    this.#read.set(written, slots);
    return slots;
  }

  /** The words of all phrases but those of context: what typing slips are corrected to. */
  words(): Iterable<Word> {
    return this.#words.values();
  }

  /** Every phrase that stands in the question, longer ones displacing the shorter ones inside them. */
  find(tokens: readonly Token[]): Hit[] {
    const possible = this.#possible(tokens);
    const hits: Hit[] = [];
    const times = new Map<Phrase, number>();
    tokens.forEach((token, start) => {
      for (const phrase of new Set(token.stems.flatMap(sense => possible.get(sense) ?? []))) {
        const before = times.get(phrase) ?? 0;
        const at = before < MOST_TIMES ? placeOf(phrase, tokens, start) : undefined;
        if (at === undefined) continue;
        times.set(phrase, before + 1);
        hits.push({ phrase, tokens: at });
      }
    });
    return hits.filter(hit => !hits.some(other => displaces(other, hit)));
  }

  /** The phrases all of whose words stand somewhere in the question, by the stems of their first word. */
  #possible(tokens: readonly Token[]): ReadonlyMap<string, readonly Phrase[]> {
    const present = new Set(tokens.flatMap(token => token.stems));
    const found = new Set<Phrase>();
    for (const stem of present) {
      for (const { phrase, others } of this.#byRarest.get(stem) ?? []) {
        if (others.every(stems => stems.some(one => present.has(one)))) found.add(phrase);
      }
    }
    const byFirst = new Map<string, Phrase[]>();
    for (const phrase of [...found].sort((a, b) => a.rank - b.rank)) {
      for (const stem of phrase.slots[0]?.stems ?? []) {
        const list = byFirst.get(stem);
        if (list) list.push(phrase);
        else byFirst.set(stem, [phrase]);
      }
    }
    return byFirst;
  }
}

/** A phrase said more often than this says nothing more. */
const MOST_TIMES = 3;

/**
 * A longer phrase tells more than one inside it, but a cue or context never displaces a name. What speaks against
 * gives way to a longer name that it only overlaps: "record of birth for our son" has no "birth for".
 */
function displaces(other: Hit, hit: Hit): boolean {
  if (other === hit || other.tokens.length <= hit.tokens.length) return false;
  if (hit.phrase.sense.kind === 'elsewhere' && other.phrase.sense.kind === 'alias') {
    return hit.tokens.some(token => other.tokens.includes(token));
  }
  if (other.phrase.sense.kind === 'cue' || other.phrase.sense.kind === 'context')
    return hit.phrase.sense.kind === 'context';
  return hit.tokens.every(token => other.tokens.includes(token));
}
