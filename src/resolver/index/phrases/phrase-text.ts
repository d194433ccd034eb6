import { push } from '../lists';
import type { Token } from '../token';
import { type FilledSlots, PLACES } from './filled-slots';

/** The words that may stand in one place of a phrase. */
export interface Slot {
  /** Its number among all slots. */
  readonly id: number;
  /** The single words as written. */
  readonly words: readonly string[];
  /** Their stems, and the marks of what is said in several words. */
  readonly stems: ReadonlySet<string>;
}

/** Several words that count as one: "laid off" is marked "<jobless>" wherever it stands. */
export interface Form {
  readonly mark: string;
  readonly slots: readonly Slot[];
}

/** The words of a question, and where in them several words count as one. */
export interface PhraseText {
  readonly tokens: readonly Token[];
  readonly filled: FilledSlots;
  /** By the position of its first word: what is said in several words, the longest first. */
  readonly forms: ReadonlyMap<number, readonly SaidForm[]>;
}

interface SaidForm {
  readonly mark: string;
  readonly at: readonly number[];
}

/** Small words that may stand between the words of a phrase: "lost his job" is "lost job". */
const LARGEST_GAP = 3;
/** A phrase of fewer, none of which only asks, stands on one side of a comma or conjunction. */
const FEW = 3;

/** What may be said in several words from a place on: its first word stands there, and all others somewhere. */
export interface PossibleForm {
  readonly start: number;
  readonly form: Form;
}

/** Finds the several words that count as one in a question whose words have filled their slots. */
export function readText(tokens: readonly Token[], filled: FilledSlots, possible: readonly PossibleForm[]): PhraseText {
  const forms = new Map<number, SaidForm[]>();
  const plain: PhraseText = { tokens, filled, forms: NONE };
  for (const { start, form } of possible) {
    const at = follow(form.slots, plain, start, isSmall);
    if (at) push(forms, start, { mark: form.mark, at });
  }
  for (const said of forms.values()) said.sort((a, b) => b.at.length - a.at.length);
  return { tokens, filled, forms };
}

const NONE: ReadonlyMap<number, readonly SaidForm[]> = new Map();

/** The positions of the words that stand at `start` in a place of a phrase; undefined where others stand there. */
export function fills(
  slot: Slot | undefined,
  { tokens, filled, forms }: PhraseText,
  start: number,
): readonly number[] | undefined {
  // What lies outside an array takes long to look for.
  const token = start >= 0 && start < tokens.length ? tokens[start] : undefined;
  if (token === undefined || slot === undefined || !filled.mayFill(slot.id, start)) return undefined;
  const said = forms.size > 0 ? forms.get(start) : undefined;
  if (said) for (const { mark, at } of said) if (slot.stems.has(mark)) return at;
  if ((token.guessed || token.shortened) && slot.stems.size > WIDE)
    return slot.stems.has(token.stem) ? [start] : undefined;
  // A word whose mark no other shares fills it itself: what several say, the only other thing that sets one, was looked at before.
  const hasOwnMark = start < PLACES && start + PLACES >= tokens.length;
  if (hasOwnMark && said === undefined) return [start];
  for (const stem of token.stems) if (slot.stems.has(stem)) return [start];
  return undefined;
}

/** Of so many words one is always a slip away: what is perhaps a slip must be meant by fewer. */
const WIDE = 8;

/** Where places stand one behind the other from `start` on, with nothing between but words that `passes` lets by. */
export function follow(
  slots: readonly Slot[],
  text: PhraseText,
  start: number,
  passes: (token: Token) => boolean,
): readonly number[] | undefined {
  const { tokens } = text;
  const first = fills(slots[0], text, start);
  if (first === undefined || slots.length === 1) return first;
  const at = [...first];
  for (let i = 1; i < slots.length; i += 1) {
    const last = at[at.length - 1] ?? start;
    let next = last + 1;
    let found = fills(slots[i], text, next);
    while (found === undefined && next - last <= LARGEST_GAP) {
      const between = tokens[next];
      if (between === undefined || !passes(between)) return undefined;
      next += 1;
      found = fills(slots[i], text, next);
    }
    if (found === undefined || tokens[next]?.sentence !== tokens[start]?.sentence) return undefined;
    // "I am the owner, it is the bus" has no "owner bus".
    const skipped = next > last + 1 && slots.length < FEW ? tokens.slice(last + 1, next + 1) : [];
    const naming = !tokens[start]?.quiet && !tokens[next]?.quiet;
    if (skipped.some(({ breaks, text }) => breaks && (naming || PARTS.has(text)))) return undefined;
    at.push(...found);
  }
  return at;
}

/** Words that part two things even where only one of them is named. */
const PARTS: ReadonlySet<string> = new Set(['and', 'also', 'vs', 'versus']);

/** Whether a word asks rather than names, and so may stand between the words of a phrase. */
export function isSmall({ quiet }: Token): boolean {
  return quiet;
}
