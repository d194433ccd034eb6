import { findPostgres, type PostgresServer, startPostgres } from './postgres-server';

/**
 * A suite over a PostgreSQL that is started before it and removed behind it; `server` gives it once a test or a hook runs.
 * On a machine without PostgreSQL (which `findPostgres` has named) there is no such suite.
 */
export function withPostgres(name: string, suite: (server: () => PostgresServer) => void): void {
  const bin = findPostgres();
  describe.each(bin === undefined ? [] : [bin])(name, binaries => {
    let started: PostgresServer | undefined;
    beforeAll(async () => {
      started = await startPostgres(binaries);
    });
    suite(() => {
      if (started === undefined) throw new Error('the server was asked for before it was started');
      return started;
    });
    // Behind the suite's own: what it opened still needs the server to end.
    afterAll(() => started?.remove());
  });
}
