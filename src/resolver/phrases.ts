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

/** One phrase of the vocabulary. */
export interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
  readonly sense: PhraseSense;
  /** The telling words of a phrase that may come in any order. */
  readonly telling?: readonly string[];
}

/** A phrase found in a question, with the positions of its words. */
export interface Hit {
  readonly phrase: Phrase;
  readonly tokens: readonly number[];
}

/** A phrase that begins so means its words in this order only: "=judge calls witness". */
const ORDERED = '=';

/** "verify|interview buyer|customer" stands for its four phrases. */
function spread(text: string): string[] {
  return text
    .split(/\s+/)
    .reduce<string[]>(
      (begun, word) => begun.flatMap(head => word.split('|').map(one => (head === '' ? one : `${head} ${one}`))),
      [''],
    );
}

/** All phrases of the vocabulary by their first word. */
export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #words = new Map<string, Word>();
  readonly #read = new Map<string, readonly Word[]>();

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
  }

  #add(texts: readonly string[], sense: PhraseSense): void {
    for (const text of texts.flatMap(spread)) {
      const words = text.split(/\s+/).flatMap(word => this.#wordsOf(word));
      const stems = words.map(word => word.stem);
      const [first] = stems;
      if (first === undefined) continue;
      const telling = words.filter(word => !isQuiet(word.text)).map(word => word.stem);
      const free = sense.kind === 'alias' && !text.startsWith(ORDERED) && telling.length > 1;
      const list = this.#byFirst.get(first);
      const phrase = { text, stems, sense, ...(free && { telling }) };
      if (list) list.push(phrase);
      else this.#byFirst.set(first, [phrase]);
      if (sense.kind !== 'context') for (const word of words) this.#words.set(word.text, word);
    }
  }

  /** Phrases repeat their words a hundred times: each is read once. */
  #wordsOf(written: string): readonly Word[] {
    const seen = this.#read.get(written);
    if (seen) return seen;
    const words = readWords(clean(written));
    this.#read.set(written, words);
    return words;
  }

  /** The words of all phrases but those of context: what typing slips are corrected to. */
  words(): Iterable<Word> {
    return this.#words.values();
  }

  /** Every phrase that stands in the question, longer ones displacing the shorter ones inside them. */
  find(tokens: readonly Token[]): Hit[] {
    const present = new Set(tokens.flatMap(token => token.stems));
    const possible = new Map<string, readonly Phrase[]>();
    for (const sense of present) {
      const whole = (this.#byFirst.get(sense) ?? []).filter(({ stems }) => stems.every(stem => present.has(stem)));
      if (whole.length > 0) possible.set(sense, whole);
    }
    const hits: Hit[] = [];
    const times = new Map<Phrase, number>();
    tokens.forEach((token, start) => {
      for (const phrase of token.stems.flatMap(sense => possible.get(sense) ?? [])) {
        const before = times.get(phrase) ?? 0;
        const at = before < MOST_TIMES ? placeOf(phrase, tokens, start) : undefined;
        if (at === undefined) continue;
        times.set(phrase, before + 1);
        hits.push({ phrase, tokens: at });
      }
    });
    return hits.filter(hit => !hits.some(other => displaces(other, hit)));
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
