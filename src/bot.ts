import type { Card } from './card/card';
import type { Directory } from './directory/directory';
import type { Finding, Question, Resolution } from './question';

/** What a question comes back as: the decision, what is offered instead while a line is closed, and the card. */
export interface Reply {
  readonly resolution: Resolution;
  readonly alternatives: readonly Finding[];
  readonly card: Card;
}

/** One bot, over one directory at a time (an edit swaps it). */
export interface Bot {
  /** The directory in use now. */
  directory(): Directory;
  /** Never rejects for a broken store; a question costs at most its follow-up. */
  ask(question: Question): Promise<Reply>;
  /** Records whose names, topics or numbers start with what was typed so far; best first. */
  suggest(typed: string, limit: number): readonly { readonly record: string; readonly title: string; readonly subtitle: string }[];
}
