import type { Context, Question, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { NumberIndex } from '../index/number-index';
import type { Reading } from './reading';

/** A message in a talk, or alone, that is not read yet. */
export interface Message {
  readonly question: Question;
  readonly context: Context | undefined;
  readonly index: DirectoryIndex;
}

/** What a message comes to, or a part of it. */
export type Resolve = (question: Question, context: Context | undefined) => Resolution;

/** A question as it was read, with when and where it is asked, and the directory that it is asked of. */
export interface Asking {
  readonly reading: Reading;
  readonly question: Question;
  readonly index: DirectoryIndex;
}

/** The same in a talk. */
export interface AskingInTalk extends Asking {
  readonly context: Context | undefined;
}

/** The same with its words as they were heard, and whatever may be looked for in them. */
export interface AskingAsHeard extends AskingInTalk {
  readonly said: string;
  readonly numbers: NumberIndex;
}

/** A question of what a talk has shown. */
export interface AskingOfShown extends Asking {
  readonly context: Context;
  readonly numbers: NumberIndex;
}

/** What surrounds a subject when it is decided. */
export interface AskingOfSubject extends AskingInTalk {
  /** Whether nothing else is asked in the same message. */
  readonly alone: boolean;
}
