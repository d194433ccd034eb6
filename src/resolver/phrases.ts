import type { Directory } from '../directory/directory';
import { clean } from '../language/clean';
import { meaning } from '../language/common';
import { isQuiet } from '../language/quiet';
import { readWords } from '../language/words';
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

/** Small words that may stand between the words of a phrase: "lost his job" is "lost job". */
const LARGEST_GAP = 3;

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
  readonly #texts: string[] = [];

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
      const words = readWords(clean(text));
      const stems = words.map(word => word.stem);
      const [first] = stems;
      if (first === undefined) continue;
      const telling = words.filter(word => !isQuiet(word.text)).map(word => word.stem);
      const free = sense.kind === 'alias' && !text.startsWith(ORDERED) && telling.length > 1;
      const list = this.#byFirst.get(first);
      const phrase = { text, stems, sense, ...(free && { telling }) };
      if (list) list.push(phrase);
      else this.#byFirst.set(first, [phrase]);
      if (sense.kind !== 'context') this.#texts.push(text);
    }
  }

  /** The phrases as written, for the words that typing slips are corrected to. */
  texts(): readonly string[] {
    return this.#texts;
  }

  /** Every phrase that stands in the question, longer ones displacing the shorter ones inside them. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const present = new Set(tokens.flatMap(token => token.stems));
    tokens.forEach((token, start) => {
      for (const sense of token.stems) {
        for (const phrase of this.#byFirst.get(sense) ?? []) {
          if (!phrase.stems.every(stem => present.has(stem))) continue;
          const at = follow(phrase, tokens, start) ?? gather(phrase, tokens, start);
          if (at && !restsOnGuesses(at, tokens) && asWritten(phrase, at, tokens)) hits.push({ phrase, tokens: at });
        }
      }
    });
    return hits.filter(hit => !hits.some(other => displaces(other, hit)));
  }
}

/**
 * A single everyday word must stand there itself: to "record" a song is not the "records", a "parking" no "park".
 * Words of the trade and phrases of several words are found in any form.
 */
function asWritten({ sense, stems, text }: Phrase, at: readonly number[], tokens: readonly Token[]): boolean {
  const token = tokens[at[0] ?? -1];
  if (stems.length > 1 || token === undefined || sense.kind === 'context') return true;
  const free = sense.kind !== 'elsewhere' && (token.quality < 1 || meaning(token.text) === 1);
  const plain = clean(text);
  return free || token.text === plain || token.text === `${plain}s` || `${token.text}s` === plain;
}

function follow({ stems, sense }: Phrase, tokens: readonly Token[], start: number): number[] | undefined {
  const passes = sense.kind === 'elsewhere' ? isArticle : isSmall;
  const at = [start];
  let position = start;
  for (const wanted of stems.slice(1)) {
    let next = position + 1;
    while (next - position <= LARGEST_GAP && passes(tokens[next]) && !tokens[next]?.stems.includes(wanted)) next += 1;
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[start]?.sentence || !token.stems.includes(wanted))
      return undefined;
    at.push(next);
    position = next;
  }
  return at;
}

function isSmall(token: Token | undefined): boolean {
  return token?.quiet === true;
}

/** What may stand inside a phrase that speaks against: "reserve the table", but not "phone number for extensions". */
function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(a|an|the|my|our|your|his|her|their|this|that|some)$/.test(token.text);
}

/** An alias may come in another order ("due date pushed" is "push due date") where its words stand close together. */
function gather({ stems, telling }: Phrase, tokens: readonly Token[], start: number): number[] | undefined {
  if (telling === undefined) return undefined;
  const at = [start];
  for (const wanted of stems.slice(1)) {
    const position = closest(wanted, tokens, start, at, stems.length > 2 ? REACH : REACH_OF_TWO);
    if (position === undefined) return undefined;
    at.push(position);
  }
  return isTight(at, stems, telling, tokens) ? at : undefined;
}

/** At most one telling word strays in between, and small words stand among or beside the telling ones. */
function isTight(
  at: readonly number[],
  stems: readonly string[],
  telling: readonly string[],
  tokens: readonly Token[],
): boolean {
  const low = Math.min(...at);
  const spoken = tokens.slice(low, Math.max(...at) + 1).filter((token, i) => !token.quiet || at.includes(low + i));
  const core = at.filter((_position, i) => telling.includes(stems[i] ?? ''));
  const [first, last] = [Math.min(...core) - 1, Math.max(...core) + 1];
  return spoken.length <= stems.length + 1 && at.every(position => position >= first && position <= last);
}

/** How far from its first word the rest of a phrase is looked for. */
const REACH = 6;
const REACH_OF_TWO = 2;

function closest(
  wanted: string,
  tokens: readonly Token[],
  start: number,
  taken: readonly number[],
  reach: number,
): number | undefined {
  for (let away = 1; away <= reach; away += 1) {
    for (const position of [start + away, start - away]) {
      const token = tokens[position];
      if (token?.sentence === tokens[start]?.sentence && !taken.includes(position) && token?.stems.includes(wanted))
        return position;
    }
  }
  return undefined;
}

/** A common English word counts as a slip only inside a phrase whose other words stand there as written. */
export function restsOnGuesses(at: readonly number[], tokens: readonly Token[]): boolean {
  const guessed = at.filter(i => tokens[i]?.guessed);
  return guessed.length > 0 && (at.length < 2 || guessed.length > 1);
}

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
