import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './schema';

/** A database that is open: SQLite in a file or PostgreSQL. Everything above this line is the same for both. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  /** Whether other processes share it: then memory is a help and the database the truth. */
  readonly shared: boolean;
  readonly db: Kysely<Tables>;
  /** For what an answer waits for and nobody misses after a crash: where it saves time, commits do not wait for the disk. */
  readonly light: Kysely<Tables>;
  /** The moment by the database's own clock, which all processes share; those of two machines differ. */
  readonly now: RawBuilder<number>;
  /** Runs inside one transaction that no other process can run at the same time. */
  locked<Result>(run: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Whether another process may have written since this was asked last. */
  changedElsewhere(): boolean;
  close(): Promise<void>;
}
