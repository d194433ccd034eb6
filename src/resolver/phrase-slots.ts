import type { Vocabulary } from '../directory/vocabulary';
import { clean } from '../language/clean';
import { readWords, type Word } from '../language/words';

/** The words that may stand in one place of a phrase ("verify|interview", "<buyer>"), and their stems. */
export interface Slot {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

/** Reads phrases as they are written. Equal words give the same slot, so that a question is held against each but once. */
export class SlotReader {
  /** What each class name stands for: one slot of all its single words, and a row of slots for each of its short forms. */
  readonly #classes = new Map<string, readonly string[]>();
  readonly #slots = new Map<string, Slot>();
  readonly #seen = new Map<string, readonly (readonly Slot[])[]>();

  constructor(classes: Vocabulary['words']) {
    for (const { name, say } of classes) this.#classes.set(`<${name}>`, say);
  }

  /** The slots of a phrase; several rows where a class in it has forms of several words: "<jobless>" is "unemployed" and "lost job". */
  rowsOf(text: string): readonly (readonly Slot[])[] {
    let rows: readonly (readonly Slot[])[] = [[]];
    for (const written of text.split(/\s+/)) {
      const ways = this.#waysOf(written);
      rows =
        ways.length === 1
          ? rows.map(row => row.concat(ways[0] ?? []))
          : ways.flatMap(way => rows.map(row => row.concat(way)));
    }
    return rows;
  }

  /** "verify|interview" is one slot, "title/lien" two. Phrases repeat their words a hundred times: each is read once. */
  #waysOf(written: string): readonly (readonly Slot[])[] {
    const seen = this.#seen.get(written);
    if (seen) return seen;
    const choices = written.split('|');
    const ways = choices.length > 1 || written.startsWith('<') ? this.#choose(choices) : [this.#row(written)];
    this.#seen.set(written, ways);
    return ways;
  }

  #choose(choices: readonly string[]): readonly (readonly Slot[])[] {
    const single: Word[] = [];
    const rows: (readonly Slot[])[] = [];
    for (const form of choices.flatMap(choice => this.#classes.get(choice) ?? choice)) {
      const words = readWords(clean(form));
      if (words.length === 1) single.push(...words);
      else rows.push(this.#row(form));
    }
    return single.length === 0 ? rows : [[this.#slot(single)], ...rows];
  }

  #row(text: string): readonly Slot[] {
    return readWords(clean(text)).map(word => this.#slot([word]));
  }

  #slot(words: readonly Word[]): Slot {
    const key = words.map(word => word.text).join(' ');
    const slot = this.#slots.get(key) ?? { words, stems: new Set(words.map(word => word.stem)) };
    this.#slots.set(key, slot);
    return slot;
  }
}
