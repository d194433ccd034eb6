import type { Path } from './path';

/** What a sheet prints and nobody finds by asking for it. */
export interface HiddenName {
  /** Where it stands in `contacts.yaml`. */
  readonly path: Path;
  readonly text: string;
  /** The id of its record. */
  readonly record: string;
  /** The question that did not find it. */
  readonly asked: string;
  /** The phrase of the vocabulary that stands in the way, where one does. */
  readonly by?: { readonly kind: string; readonly text: string };
}

/** What came of asking for the names, topics and examples of a directory. */
export interface Asked {
  readonly hidden: readonly HiddenName[];
  /** Examples for askers that find nothing. */
  readonly unanswered: readonly Pick<HiddenName, 'path' | 'text'>[];
  /** So many were asked for, `of` so many. */
  readonly asked: number;
  readonly of: number;
}
