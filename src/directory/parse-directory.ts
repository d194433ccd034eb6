import type { Directory, Problem } from './directory';

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
}

/** What reading `data/` comes to: a directory unless there is an error, and everything that is wrong. */
export interface Parsed {
  readonly directory?: Directory;
  readonly problems: readonly Problem[];
}

/** Reads `contacts.yaml` and, where there is one, `vocabulary.yaml` into a directory; lists every problem at once, by line. */
export function parseDirectory(files: readonly DataFile[], options: ParseOptions): Parsed {
  // Loaded when first needed: its libraries take longer to load than a question to answer.
  const { readDirectory }: typeof import('./read-directory') = require('./read-directory');
  return readDirectory(files, options);
}
