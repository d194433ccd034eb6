import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../adapters/store/engine/engine';
import { openPostgres } from '../../../adapters/store/engine/postgres';
import { openSqlite } from '../../../adapters/store/engine/sqlite';
import { findPostgres, type PostgresServer, startPostgres } from '../../support/postgres-server';

/**
 * Where one engine's databases come from during a test file. Not `withPostgres`: one suite goes over every engine, so each
 * is a row of `describe.each` that the suite's own hooks begin and end.
 */
export interface Place {
  readonly kind: Engine['kind'];
  /** Ready the engine, once for the file. */
  begin(): Promise<void>;
  /** A new empty database; `reopen` opens the same one a second time, as another process would. */
  open(): Promise<{ engine: Engine; reopen: () => Promise<Engine> }>;
  end(): Promise<void>;
}

let count = 0;
const ignore = (): void => undefined;

function sqlite(): Place {
  let folder = '';
  return {
    kind: 'sqlite',
    begin: async () => {
      folder = mkdtempSync(join(tmpdir(), 'contacts-bot-store-'));
    },
    open: async () => {
      const file = join(folder, `${++count}.db`);
      return { engine: await openSqlite(file), reopen: () => openSqlite(file) };
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function postgres(bin: string): Place {
  let server: PostgresServer | undefined;
  return {
    kind: 'postgres',
    begin: async () => {
      server = await startPostgres(bin);
    },
    open: async () => {
      if (server === undefined) throw new Error('begin() first');
      const url = await server.database(`t${++count}`);
      return { engine: openPostgres(url, ignore), reopen: async () => openPostgres(url, ignore) };
    },
    end: async () => server?.remove(),
  };
}

const bin = findPostgres();

/** Every engine that this machine can run. */
export const PLACES: readonly Place[] = [sqlite(), ...(bin === undefined ? [] : [postgres(bin)])];
