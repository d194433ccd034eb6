import { FilledSlots } from './filled-slots';
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

  /** Reads all phrases and forms, which have so many different slots. */
  constructor(phrases: readonly Phrase[], forms: readonly Form[], size: number) {
    this.#phrases = phrases;
    this.filled = new FilledSlots(size);
    const slotsOf: number[][] = [];
    for (const slot of new Set([...phrases, ...forms].flatMap(({ slots }) => slots)))
      for (const stem of slot.stems) {
        const place = this.#places.get(stem) ?? slotsOf.length;
        if (place === slotsOf.length) this.#places.set(stem, slotsOf.push([]) - 1);
        slotsOf[place]?.push(slot.id);
      }
    this.#slots = new NumberLists(slotsOf);
    const loads = loadsOf(phrases);
    const byRarest = Array.from({ length: size }, (): number[] => []);
    for (const [number, { slots }] of phrases.entries()) {
      const [rarest, ...others] = [...slots].sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0));
      if (rarest) byRarest[rarest.id]?.push(number, others.length, ...others.map(({ id }) => id));
    }
    this.#byRarest = new NumberLists(byRarest);
  }

  /** Marks the slots that a stem, or the mark of what is said in several words, fills at a position. */
  fill(stem: string, position: number): void {
    const place = this.#places.get(stem);
    if (place === undefined) return;
    const slots = this.#slots;
    const to = slots.to(place);
    for (let i = slots.from(place); i < to; i += 1) this.filled.fill(slots.at(i), position);
  }

  /** The phrases each of whose slots some word of the question fills. */
  possible(): readonly Phrase[] {
    const found: Phrase[] = [];
    for (let i = 0; i < this.filled.size; i += 1) this.#possibleWith(this.filled.at(i), found);
    return found;
  }

  #possibleWith(slot: number, found: Phrase[]): void {
    const { filled } = this;
    const filed = this.#byRarest;
    const to = filed.to(slot);
    for (let i = filed.from(slot); i < to; ) {
      const last = i + 2 + filed.at(i + 1);
      let at = i + 2;
      while (at < last && filled.has(filed.at(at))) at += 1;
      const phrase = at === last ? this.#phrases[filed.at(i)] : undefined;
      if (phrase) found.push(phrase);
      i = last;
    }
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
