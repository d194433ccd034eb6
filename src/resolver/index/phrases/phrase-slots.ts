import type { Vocabulary } from '../../../directory/vocabulary';
import { clean } from '../../../language/words/clean';
import { readWords, type Word } from '../../../language/words/words';

/** The words that may stand in one place of a phrase ("verify|interview", "<buyer>"), as they are read. */
export interface ReadSlot {
  /** Its number among all slots, from 0. */
  readonly id: number;
  /** The single words. */
  readonly words: readonly Word[];
  /** The marks of what is said in several words. */
  readonly marks: readonly string[];
}

/** Several words that count as one: "laid off" is marked "<jobless>" wherever it stands. */
export interface ReadForm {
  readonly mark: string;
  readonly slots: readonly ReadSlot[];
}

/** What one choice of a slot ("<buyer>" of "<buyer>|seller") may be: single words, and the mark of what it says in several. */
type SlotChoice = Omit<ReadSlot, 'id'>;

/** Reads phrases as they are written. Equal words give the same slot, so that a question is held against each but once. */
export class SlotReader {
  /** All that is said in several words where one would do. */
  readonly forms: ReadForm[] = [];
  readonly #classes = new Map<string, readonly string[]>();
  readonly #slots = new Map<string, ReadSlot>();
  readonly #choices = new Map<string, SlotChoice>();
  readonly #seen = new Map<string, readonly ReadSlot[]>();
  readonly #formed = new Set<string>();

  constructor(classes: Vocabulary['words']) {
    for (const { name, say } of classes) this.#classes.set(`<${name}>`, say);
  }

  /** All different slots that were read, by their numbers. */
  get slots(): readonly ReadSlot[] {
    return [...this.#slots.values()];
  }

  /** The places of a phrase. */
  slotsOf(text: string): readonly ReadSlot[] {
    return text.split(/\s+/).flatMap(written => this.#read(written));
  }

  /** "verify|interview" is one slot, "title/lien" two. Phrases repeat their words a hundred times: each is read once. */
  #read(written: string): readonly ReadSlot[] {
    const seen = this.#seen.get(written);
    if (seen) return seen;
    const choices = written.split('|');
    const chosen = choices.length > 1 || this.#classes.has(written);
    const slots = chosen ? this.#choose(choices) : this.#row(written);
    this.#seen.set(written, slots);
    return slots;
  }

  #choose(choices: readonly string[]): readonly ReadSlot[] {
    const read = choices.map(choice => this.#choice(choice));
    return [
      this.#slot(
        read.flatMap(({ words }) => words),
        [...new Set(read.flatMap(({ marks }) => marks))],
      ),
    ];
  }

  /** What one choice may be. A class stands in hundreds of slots beside others: it is read once. */
  #choice(choice: string): SlotChoice {
    const seen = this.#choices.get(choice);
    if (seen) return seen;
    const forms = this.#classes.get(choice);
    const mark = forms === undefined ? `<${choice}>` : choice;
    const words: Word[] = [];
    let marks: readonly string[] = [];
    for (const form of forms ?? [choice]) {
      const said = readWords(clean(form));
      if (said.length === 1) words.push(...said);
      else marks = [this.#mark(form, mark)];
    }
    const read = { words, marks };
    this.#choices.set(choice, read);
    return read;
  }

  #mark(form: string, mark: string): string {
    const key = `${mark} ${form}`;
    if (!this.#formed.has(key)) this.forms.push({ mark, slots: this.#row(form) });
    this.#formed.add(key);
    return mark;
  }

  #row(text: string): readonly ReadSlot[] {
    return readWords(clean(text)).map(word => this.#slot([word], []));
  }

  #slot(words: readonly Word[], marks: readonly string[]): ReadSlot {
    const key = [...words.map(word => word.text), ...marks].join(' ');
    const known = this.#slots.get(key);
    if (known) return known;
    const slot = { id: this.#slots.size, words, marks };
    this.#slots.set(key, slot);
    return slot;
  }
}
