import { FilledSlots } from './filled-slots';
import { push } from './lists';
import { NumberLists } from './number-lists';
import type { Form, Slot } from './phrase-slots';
import type { Phrase } from './phrases';

/** Phrases by what a question must hold for them to stand in it: each is looked at only where all its slots are filled. */
export class PhraseIndex {
  readonly filled: FilledSlots;
  readonly #phrases: readonly Phrase[];
  /** The slots that each stem fills, under its place in `#slots`. */
  readonly #places = new Map<string, number>();
  readonly #slots: NumberLists;
  /** Under the rarest slot of each phrase the phrase, how many slots more it has, and those, the rarest first. */
  readonly #byRarest: NumberLists;

  /** Reads all phrases and forms, and numbers their slots. */
  constructor(phrases: readonly Phrase[], forms: readonly Form[]) {
    this.#phrases = phrases;
    const all = new Set([...phrases, ...forms].flatMap(({ slots }) => slots));
    this.#slots = new NumberLists(this.#number(all));
    this.filled = new FilledSlots(all.size);
    const loads = loadsOf(phrases, all);
    const load = ({ id }: Slot) => loads[id] ?? 0;
    const byRarest: (number[] | undefined)[] = Array.from({ length: all.size });
    for (const [rank, { slots }] of phrases.entries()) {
      const [rarest, ...others] = slots.length > 1 ? [...slots].sort((a, b) => load(a) - load(b)) : slots;
      if (rarest === undefined) continue;
      byRarest[rarest.id] ??= [];
      byRarest[rarest.id]?.push(rank, others.length, ...others.map(({ id }) => id));
    }
    this.#byRarest = new NumberLists(byRarest);
  }

  /**
   * Lists the slots of each stem. Those that one stem fills are numbered in a row, as far as they go together: what is
   * marked together lies together.
   */
  #number(all: Iterable<Slot>): number[][] {
    const byStem = new Map<string, Slot[]>();
    for (const slot of all) for (const stem of slot.stems) push(byStem, stem, slot);
    let numbered = 0;
    return [...byStem]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([stem, slots]) => {
        this.#places.set(stem, this.#places.size);
        for (const slot of slots) if (slot.id < 0) slot.id = numbered++;
        return slots.map(({ id }) => id);
      });
  }

  /** Marks the slots that a stem, or the mark of what is said in several words, fills at a position. */
  fill(stem: string, position: number): void {
    const place = this.#places.get(stem);
    if (place === undefined) return;
    const slots = this.#slots;
    this.filled.fill(slots.numbers, slots.from(place), slots.to(place), position);
  }

  /** The phrases each of whose slots some word of the question fills. */
  possible(): readonly Phrase[] {
    const found: Phrase[] = [];
    for (let i = 0; i < this.filled.size; i += 1) this.#possibleWith(this.filled.at(i), found);
    return found;
  }

  #possibleWith(slot: number, found: Phrase[]): void {
    const { filled } = this;
    const { numbers } = this.#byRarest;
    const to = this.#byRarest.to(slot);
    for (let i = this.#byRarest.from(slot); i < to; ) {
      const last = i + 2 + (numbers[i + 1] ?? 0);
      let at = i + 2;
      while (at < last && filled.has(numbers[at] ?? 0)) at += 1;
      const phrase = at === last ? this.#phrases[numbers[i] ?? 0] : undefined;
      if (phrase) found.push(phrase);
      i = last;
    }
  }
}

/** By the number of each slot how often its stems occur in phrases: the rarer, the less often a question fills it. */
function loadsOf(phrases: readonly Phrase[], slots: ReadonlySet<Slot>): Float64Array {
  const uses = new Float64Array(slots.size);
  for (const { slots: of } of phrases) for (const { id } of of) uses[id] = (uses[id] ?? 0) + 1;
  const often = new Map<string, number>();
  for (const { id, stems } of slots)
    for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + (uses[id] ?? 0));
  const loads = new Float64Array(uses.length);
  for (const { id, stems } of slots) for (const stem of stems) loads[id] = (loads[id] ?? 0) + (often.get(stem) ?? 0);
  return loads;
}
