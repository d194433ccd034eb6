import type { Directory, Problem } from './directory';
import type { Asked } from './hidden-name';

/** A file of `data/`: its name as shown in problems, and its whole text or its bytes; neither where it cannot be read. */
export interface DataFile {
  readonly name: string;
  readonly text?: string | Uint8Array;
}

/** What the files themselves do not hold. */
export interface ParseOptions {
  /** Short hash of the files. */
  readonly version: string;
  /** ISO date; exceptions before it are reported. Absent: none are. */
  readonly today?: string;
  /** Asks the directory for what it prints; what does not find its own row is warned of. Absent: nothing is asked. */
  readonly ask?: (directory: Directory) => Asked;
}

/** What reading `data/` comes to: a directory unless there is an error, and everything that is wrong. */
export interface Parsed {
  readonly directory?: Directory;
  readonly problems: readonly Problem[];
  /** Where names were asked for: how many, of how many. */
  readonly asked?: Pick<Asked, 'asked' | 'of'>;
}

/** Reads `contacts.yaml` and, where there is one, `vocabulary.yaml` into a directory; lists every problem at once, by line. */
export function parseDirectory(files: readonly DataFile[], options: ParseOptions): Parsed {
  // Loaded when first needed: its libraries take longer to load than a question to answer.
  const { readDirectory }: typeof import('./read-directory') = require('./read-directory');
  return readDirectory(files, options);
}
