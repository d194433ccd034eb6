import type { Context, Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { NumberIndex } from '../index/number-index';
import type { Reading } from './reading';

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

/** The same of what a talk has shown. */
export interface AskingOfShown extends Asking {
  readonly context: Context;
  readonly numbers: NumberIndex;
}

/** What surrounds a subject when it is decided. */
export interface AskingOfSubject extends AskingInTalk {
  /** Whether nothing else is asked in the same message. */
  readonly alone: boolean;
}
