import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine';
import type { Tables } from './schema';

type Step = (db: Kysely<Tables>) => Promise<void>;

/** Forward only, never edited once released: a change of the schema is a new step at the end. */
export const MIGRATIONS: readonly Step[] = [
  async db => {
    await db.schema
      .createTable('context')
      .addColumn('conversation', 'text', c => c.primaryKey())
      .addColumn('body', 'text', c => c.notNull())
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createTable('claim')
      .addColumn('name', 'text', c => c.primaryKey())
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createTable('unanswered')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('text', 'text', c => c.notNull())
      .addColumn('platform', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createTable('feedback')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('verdict', 'text', c => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('records', 'text', c => c.notNull())
      .addColumn('facet', 'text', c => c.notNull())
      .addColumn('question', 'text')
      .addColumn('asker', 'text')
      .addColumn('platform', 'text', c => c.notNull())
      .addColumn('version', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createTable('settings')
      .addColumn('asker', 'text', c => c.primaryKey())
      .addColumn('region', 'text')
      .addColumn('zone', 'text')
      .execute();
    await db.schema
      .createTable('vault')
      .addColumn('name', 'text', c => c.primaryKey())
      .addColumn('value', 'text', c => c.notNull())
      .execute();
  },
  // What the sweeper and `forget` look rows up by.
  async db => {
    await db.schema.createIndex('context_expiry').on('context').column('expires_at').execute();
    await db.schema.createIndex('claim_expiry').on('claim').column('expires_at').execute();
    await db.schema.createIndex('unanswered_at').on('unanswered').column('at').execute();
    await db.schema.createIndex('feedback_at').on('feedback').column('at').execute();
    await db.schema.createIndex('feedback_asker').on('feedback').column('asker').execute();
  },
  // Limits that all replicas share.
  async db => {
    await db.schema
      .createTable('rate')
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('minute', 'bigint', c => c.notNull())
      .addColumn('count', 'integer', c => c.notNull())
      .addPrimaryKeyConstraint('rate_key', ['name', 'minute'])
      .execute();
  },
];

/**
 * Brings the database to version `upTo`, under the engine's lock, so that of several replicas one does the work.
 * A database that is newer than this program is left as it is: steps only add, and a rolled-back release still runs.
 * Resolves with the version that it is at.
 */
export function migrate(engine: Engine, now: number, upTo: number = MIGRATIONS.length): Promise<number> {
  return engine.locked(async db => {
    await db.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('version', 'integer', c => c.primaryKey())
      .addColumn('applied_at', 'bigint', c => c.notNull())
      .execute();
    const current = await versionOf(db);
    for (const [index, step] of MIGRATIONS.slice(0, upTo).entries()) {
      if (index < current) continue;
      await step(db);
      await db
        .insertInto('migration')
        .values({ version: index + 1, applied_at: now })
        .execute();
    }
    return Math.max(current, upTo);
  });
}

/** The version that a migrated database is at. */
export async function versionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('migration')
    .select(sql<number>`coalesce(max(version), 0)`.as('version'))
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}
