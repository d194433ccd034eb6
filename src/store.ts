import type { Facet } from './facets';
import type { Context } from './question';

/** What an asker chose once. `region` is a region id of the vocabulary, `zone` an IANA zone. */
export interface Settings {
  readonly region?: string;
  readonly zone?: string;
}

/** A question that got none, for the person who keeps the sheet. */
export interface Unanswered {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly platform: string;
}

/** Right or wrong, said about one answer. */
export interface Feedback {
  readonly verdict: 'right' | 'wrong';
  readonly reason?: 'line' | 'number' | 'hours' | 'other';
  readonly records: readonly string[];
  readonly facet: Facet;
  /** The question's words where the platform still has them. */
  readonly question?: string;
  /** Pseudonym of the asker. */
  readonly asker?: string;
  readonly platform: string;
  /** Directory.version that gave the answer. */
  readonly version: string;
  readonly at: number;
}

/** A value that is there already, or will be: what stands in memory needs no promise. */
export type Soon<T> = T | Promise<T>;

/** What the bot remembers. Every promise may reject: the caller goes on without. */
export interface Store {
  recall(conversation: string, at: number): Soon<Context | undefined>;
  remember(conversation: string, context: Context): Soon<void>;
  noteUnanswered(unanswered: Unanswered): Soon<void>;
  noteFeedback(feedback: Feedback): Promise<void>;
  settings(asker: string): Soon<Settings>;
  saveSettings(asker: string, settings: Settings): Promise<void>;
  /** Deletes everything kept about an asker. */
  forget(asker: string): Promise<void>;
}
