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
    const byStem = new Map<string, Slot[]>();
    const all = new Set([...phrases, ...forms].flatMap(({ slots }) => slots));
    for (const slot of all) for (const stem of slot.stems) push(byStem, stem, slot);
    number(byStem);
    for (const stem of byStem.keys()) this.#places.set(stem, this.#places.size);
    this.#slots = new NumberLists([...byStem.values()].map(slots => slots.map(({ id }) => id).sort((a, b) => a - b)));
    this.filled = new FilledSlots(all.size);
    const loads = loadsOf(phrases);
    const byRarest = Array.from(all, (): number[] => []);
    for (const [rank, { slots }] of phrases.entries()) {
      const [rarest, ...others] = [...slots].sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0));
      if (rarest) byRarest[rarest.id]?.push(rank, others.length, ...others.map(({ id }) => id));
    }
    this.#byRarest = new NumberLists(byRarest);
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

/** Gives the slots that one stem fills numbers in a row, as far as they go together: what is marked together lies together. */
function number(byStem: ReadonlyMap<string, readonly Slot[]>): void {
  const numbered = new Set<Slot>();
  for (const slots of [...byStem.values()].sort((a, b) => b.length - a.length))
    for (const slot of slots) {
      if (numbered.has(slot)) continue;
      slot.id = numbered.size;
      numbered.add(slot);
    }
}

/** How often the stems of each slot occur in phrases: the rarer, the less often a question fills it. */
function loadsOf(phrases: readonly Phrase[]): ReadonlyMap<Slot, number> {
  const uses = new Map<Slot, number>();
  for (const { slots } of phrases) for (const slot of slots) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  const often = new Map<string, number>();
  for (const [{ stems }, times] of uses) for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + times);
  return new Map(
    [...uses.keys()].map(slot => {
      let load = 0;
      for (const stem of slot.stems) load += often.get(stem) ?? 0;
      return [slot, load];
    }),
  );
}
