import type { Directory } from '../../../directory/directory';
import type { PhraseBook } from '../../../directory/phrase-book';
import { stem } from '../../../language/words/stem';
import type { Word } from '../../../language/words/words';
import { Numbering } from '../word-list';
import { bind } from './book';
import { type ReadForm, type ReadSlot, SlotReader } from './phrase-slots';
import type { PhraseSense } from './sayings';
import { sayings } from './sayings';

/** A phrase as it was read. */
interface ReadPhrase {
  readonly kind: PhraseSense['kind'];
  /** The number of its saying, and of its text there. */
  readonly place: readonly [saying: number, text: number];
  readonly slots: readonly ReadSlot[];
}

/** The directory with its phrases read, so that they can be kept with it. */
export function withPhrases(directory: Directory): Directory {
  const reading = readPhrases(directory);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return { ...directory, phrases: step.value };
}

/** Reads the phrases of a vocabulary, a group at a step, and files each under the slot by which the fewest others are found. */
export function* readPhrases(directory: Directory): Generator<void, PhraseBook> {
  const reader = new SlotReader(directory.vocabulary.words);
  const phrases: ReadPhrase[] = [];
  let saying = 0;
  for (const { say, sense } of sayings(directory)) {
    for (const [at, text] of say.entries()) {
      const slots = reader.slotsOf(text);
      if (slots.length > 0) phrases.push({ kind: sense.kind, place: [saying, at], slots });
    }
    saying += 1;
    yield;
  }
  return bookOf(phrases, reader);
}

function bookOf(phrases: readonly ReadPhrase[], { forms, slots: all }: SlotReader): PhraseBook {
  const { words, stems, learnt, slots, stemOfWord } = numbered(learntFrom(phrases, forms), all);
  const stemsOfSlot = slots.map(row => [...new Set(row.map(word => stemOfWord[word] ?? 0))]);
  const firstStems = forms.map(({ slots: [first] }) => (first && stemsOfSlot[first.id]) ?? []);
  const foreign = phrases.flatMap(phrase => (phrase.kind === 'world' ? idsOf(phrase) : []));
  return bind({
    words,
    stems,
    learnt: [learnt],
    stemOfWord: [stemOfWord],
    foreign: [[...new Set(foreign.flatMap(id => slots[id] ?? []))]],
    slots,
    slotsOfStem: turned(stemsOfSlot, stems.size),
    formsOfStem: turned(firstStems, stems.size),
    forms: forms.map(form => [words.of(form.mark), ...idsOf(form)]),
    phrases: phrases.map(phrase => [...phrase.place, ...idsOf(phrase)]),
    rarest: byRarest(phrases.map(idsOf), stemsOfSlot),
  });
}

const idsOf = ({ slots }: Pick<ReadForm, 'slots'>) => slots.map(({ id }) => id);

/** The slots of all phrases but those around a question, then those of what is said in several words. */
function learntFrom(phrases: readonly ReadPhrase[], forms: readonly ReadForm[]): Set<ReadSlot> {
  const learnt = phrases.filter(({ kind }) => kind !== 'world' && kind !== 'context');
  return new Set([...learnt, ...forms].flatMap(({ slots }) => slots));
}

/** Numbers for all words, those to which slips are corrected first, and for their stems; a mark is a word that is its own stem. */
function numbered(learntFrom: Iterable<ReadSlot>, all: readonly ReadSlot[]) {
  const [words, stems] = [new Numbering(), new Numbering()];
  const stemOfWord: number[] = [];
  const numberOf = (text: string, stemmed: string): number => {
    const word = words.of(text);
    stemOfWord[word] = stems.of(stemmed);
    return word;
  };
  const numbersOf = (written: readonly Word[]) => written.map(({ text }) => numberOf(text, stem(text)));
  for (const { words: written } of learntFrom) numbersOf(written);
  const learnt = [words.size, stems.size];
  const slots = all.map(({ words: written, marks }) => [
    ...numbersOf(written),
    ...marks.map(mark => numberOf(mark, mark)),
  ]);
  return { words, stems, learnt, slots, stemOfWord };
}

/** Of each value the rows that have it. */
function turned(rows: readonly (readonly number[])[], values: number): number[][] {
  const lists = Array.from({ length: values }, (): number[] => []);
  for (const [row, list] of rows.entries()) for (const value of list) lists[value]?.push(row);
  return lists;
}

/**
 * Of each slot the phrases that are filed under it: those of which no other slot has stems that fewer phrases use. Behind
 * each stand how many other slots it has and which, the rarest first: most phrases are ruled out by that one.
 */
function byRarest(phrases: readonly (readonly number[])[], stemsOfSlot: readonly (readonly number[])[]): number[][] {
  const often: number[] = [];
  for (const slots of phrases)
    for (const slot of slots) for (const stem of stemsOfSlot[slot] ?? []) often[stem] = (often[stem] ?? 0) + 1;
  const loads = stemsOfSlot.map(stems => stems.reduce((load, stem) => load + (often[stem] ?? 0), 0));
  const load = (slot: number) => loads[slot] ?? 0;
  const filed = stemsOfSlot.map((): number[] => []);
  for (const [phrase, slots] of phrases.entries()) {
    const [rarest = 0, ...others] = slots.toSorted((a, b) => load(a) - load(b));
    filed[rarest]?.push(phrase, others.length, ...others);
  }
  return filed;
}
