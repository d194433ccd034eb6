import type { Weekday } from '../../directory/record';
import { wallClock, weekdayOf } from '../../hours/zone';

/** The moment of asking as the words need it: day numbers, minutes after midnight, the zone they count in. */
export interface Now {
  readonly at: number;
  readonly zone: string;
  readonly day: number;
  readonly weekday: Weekday;
  readonly minute: number;
  readonly country: string | undefined;
  /** Whether the question is put in the past tense: "was anybody there at 10 pm". */
  readonly past: boolean;
}

/** A part of the day, where it says more than the day: "friday night" is an evening, "sunday morning" just the Sunday. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** The half of the day in which it is. */
export function halfOfPart(part: DayPart): 'am' | 'pm' {
  return part === 'morning' ? 'am' : 'pm';
}

/** What some words say about a moment. */
export type Meaning =
  // A part of the day that the days' own name says, "weeknights", tells which half a clock time is in.
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly part?: DayPart }
  | { readonly kind: 'clock'; readonly clock: ClockWords }
  | { readonly kind: 'later'; readonly ms: number }
  // `ahead` where without a day it is tomorrow's.
  | { readonly kind: 'part'; readonly part: DayPart; readonly ahead: boolean }
  | { readonly kind: 'now' }
  | { readonly kind: 'next' }
  | { readonly kind: 'left' }
  /** Words about a time that is not asked about: "last night". */
  | { readonly kind: 'past' }
  /** The zone of a clock time that stands elsewhere: "7:30 pm tuesday on the east coast". */
  | { readonly kind: 'zone'; readonly zone: string };

/** Whether a day is meant, or a part of one. */
export function isDay({ kind }: Meaning): boolean {
  return kind === 'days' || kind === 'part';
}

/** A clock time as said. `minute` is minutes after midnight, morning where `half` is not told; `zone` where one was named. */
export interface ClockWords {
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  readonly zone: string | undefined;
  /** "it's 4:45": a statement of the time, not a question about it. */
  readonly stated: boolean;
  /** "At 9:59 am" is that minute; a time without "at" may be what a clock near by shows. */
  readonly exact: boolean;
  /** "past 10", "until 6" speak of an evening, "before 9" of a morning. */
  readonly leans: 'am' | 'pm' | undefined;
}

/** Some words and what they say; `length` words from where it was looked for. */
export interface Piece {
  readonly meaning: Meaning;
  readonly length: number;
  /** How many of them, the last, name a place, which may be more than a clock's. */
  readonly place?: number | undefined;
}

/** Looks for its kind of words at one place. */
export interface Matcher {
  readonly match: (words: readonly string[], index: number, now: Now) => Piece | undefined;
  /** The words with which its kind begins, any number as `NUMBER`: at other words it is not tried. */
  readonly begins: readonly string[];
}

/** Stands for every word that begins with a digit. */
export const NUMBER = '#';

/** Whether a word begins with a digit. */
export function isNumber(word: string): boolean {
  const letter = word.charCodeAt(0);
  return letter >= 48 && letter <= 57;
}

/** The moment of asking (epoch ms) in a zone. */
export function nowIn(at: number, zone: string, country: string | undefined, past = false): Now {
  const { day, minute } = wallClock(at, zone);
  return { at, zone, day, weekday: weekdayOf(day), minute, country, past };
}

/** Whether these words stand at a place, one after the other. */
export function stand(words: readonly string[], index: number, phrase: string): boolean {
  return phrase.split(' ').every((word, offset) => words[index + offset] === word);
}

/** A phrase of a list that stands at a place, its number of words and its place in the list. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly length: number;
  readonly rank: number;
}

interface Listed extends FoundPhrase {
  readonly words: readonly string[];
}

/** A list of phrases, looked up by their first word: each is asked for at every word of a question. */
export class PhraseList {
  readonly #byFirst = new Map<string, Listed[]>();

  constructor(phrases: readonly string[]) {
    for (const [rank, phrase] of phrases.entries()) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const listed = { phrase, words, length: words.length, rank };
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), listed]);
    }
  }

  /** The words with which its phrases begin. */
  get begins(): readonly string[] {
    return [...this.#byFirst.keys()];
  }

  /** Of the phrases that stand at a place the one that is listed first. */
  at(words: readonly string[], index: number): FoundPhrase | undefined {
    return this.#byFirst
      .get(words[index] ?? '')
      ?.find(one => one.words.every((word, offset) => words[index + offset] === word));
  }

  /** Of the phrases that stand at any of these places the one that is listed first, and where it first stands. */
  first(
    words: readonly string[],
    places: readonly number[],
  ): { readonly at: number; readonly length: number } | undefined {
    let best: FoundPhrase | undefined;
    let place = 0;
    for (const index of places) {
      const found = this.at(words, index);
      if (found === undefined || (best !== undefined && found.rank >= best.rank)) continue;
      best = found;
      place = index;
    }
    return best && { at: place, length: best.length };
  }
}

/** Phrases and what each of them means. */
export class PhraseMap<Meant> {
  readonly #phrases: PhraseList;
  readonly #meant: ReadonlyMap<string, Meant>;

  constructor(entries: readonly (readonly [phrase: string, meant: Meant])[]) {
    this.#meant = new Map(entries);
    this.#phrases = new PhraseList([...this.#meant.keys()]);
  }

  /** The words with which they begin. */
  get begins(): readonly string[] {
    return this.#phrases.begins;
  }

  /** Those that are one word. */
  get words(): readonly string[] {
    return [...this.#meant.keys()].filter(phrase => !phrase.includes(' '));
  }

  /** The phrase at a place, of several the one that is listed first, and what it means. */
  at(words: readonly string[], index: number): (FoundPhrase & { readonly meant: Meant }) | undefined {
    const found = this.#phrases.at(words, index);
    return found && { ...found, meant: this.#meant.get(found.phrase) as Meant };
  }
}
