import type { PhraseBook } from './phrase-book';
import type { ContactRecord, HoursException, Unit } from './record';
import type { Vocabulary } from './vocabulary';

/** Words that several records answer to, and the question that sets them apart. */
export interface Choice {
  readonly about: readonly string[];
  readonly ask: string;
  /** Record ids, in the order to offer; empty means every record that lists the topic. */
  readonly between: readonly string[];
}

/** Everything that `data/` knows, checked and ready to be asked. Immutable: an edit makes a new one. */
export interface Directory {
  /** Whose sheet it is, for titles: "Town services". */
  readonly name: string;
  /** How people mention the bot: the name of the app on the platforms, or else `name`. */
  readonly app: string;
  /** The slash command with its slash: "/town". */
  readonly command: string;
  /** The sheet's effective date (ISO), the newest of its pages. */
  readonly effective: string;
  /** IANA zone in which days are counted where the asker's is unknown. */
  readonly zone: string;
  /** ISO 3166 country (and state) whose public holidays the card names: "US". */
  readonly holidays?: string;
  readonly records: readonly ContactRecord[];
  readonly byId: ReadonlyMap<string, ContactRecord>;
  readonly units: readonly Unit[];
  readonly exceptions: readonly HoursException[];
  readonly choices: readonly Choice[];
  readonly vocabulary: Vocabulary;
  /** The phrases of choices and vocabulary as read, where that was done before (`withPhrases`). */
  readonly phrases?: PhraseBook;
  /** Questions that the help card offers; `SHOWN_EXAMPLES` of them at most. */
  readonly examples: readonly string[];
  /** Changes whenever `data/` changes: a short hash. */
  readonly version: string;
}

/** So many examples a help card has room for, and Slack takes as prompts. */
export const SHOWN_EXAMPLES = 4;

/** One thing that is wrong in `data/`, where, and what would cure it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly cure: string;
  /** A warning (a past exception, say) does not keep the directory from being used. */
  readonly level: 'error' | 'warning';
}
