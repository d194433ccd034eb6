import { Client } from 'pg';

/** Counts what a database does from now on; the function given tells how many transactions that was. */
export async function counted(url: string): Promise<() => Promise<number>> {
  const before = await transactionsOf(url);
  return async () => (await transactionsOf(url)) - before;
}

/** PostgreSQL's own count; it may be a second late. */
async function transactionsOf(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ done: string }>(
    'select xact_commit as done from pg_stat_database where datname = current_database()',
  );
  await client.end();
  return Number(rows[0]?.done ?? 0);
}
