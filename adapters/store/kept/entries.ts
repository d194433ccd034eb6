import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import {
  type Context,
  type Feedback,
  MINUTE_MS,
  readContext,
  redact,
  type Settings,
  type Unanswered,
} from '../../../src/index';
import type { Engine } from '../engine/engine';
import type { Keys } from '../engine/keys';
import type { Tables } from '../engine/schema';

/** How long a conversation is remembered, milliseconds. */
export const CONTEXT_MS = 30 * MINUTE_MS;
const TEXT_LIMIT = 1_000;
/** Rows of one statement: a longer batch is cut, so that the event loop turns in between. */
const CHUNK = 100;

/** Something to write that no answer waits for. */
export type Entry =
  | { readonly kind: 'context'; readonly conversation: string; readonly context: Context }
  | { readonly kind: 'unanswered'; readonly id: string; readonly unanswered: Unanswered }
  | { readonly kind: 'feedback'; readonly id: string; readonly feedback: Feedback };

/** The tables in the bot's own words. Every promise rejects when the database does. */
export interface Entries {
  recall(conversation: string, at: number): Promise<Context | undefined>;
  /** All or nothing; writing the same batch again changes nothing. */
  write(batch: readonly Entry[]): Promise<void>;
  settings(asker: string): Promise<Settings>;
  saveSettings(asker: string, settings: Settings): Promise<void>;
  /** Resolves with what was deleted. */
  forget(asker: string): Promise<Forgotten>;
}

/** How many rows were kept about one asker, and are no longer. */
export interface Forgotten {
  readonly feedback: number;
  readonly settings: number;
}

/** A name for one entry, so that it is written once however often it is tried. */
export const entryId = (): string => randomUUID();

/** Whether a context is still of use at a moment; a clock that stepped back does not keep it for ever. */
export const isFresh = (context: Context, at: number): boolean => Math.abs(at - context.at) <= CONTEXT_MS;

/** Words as they may be kept: personal numbers out, of bounded length, and such as PostgreSQL takes (no NUL, no half character). */
const keepable = (text: string): string =>
  Buffer.from(redact(text.replaceAll('\0', '')).slice(0, TEXT_LIMIT)).toString();

/** Binds the entries to an open, migrated database. */
export function entriesOf(engine: Engine, keys: Keys): Entries {
  const { db, light } = engine;
  // What every question may ask for is put into SQL once: that takes longer than the look-up.
  const contextOf = light.selectFrom('context').select('body').where('conversation', '=', '').compile();
  const settingsOf = light
    .selectFrom('settings')
    .select(['region', 'zone'])
    .where('asker', 'in', keys.pseudonyms(''))
    .compile();
  return {
    recall: async (conversation, at) => {
      const query = { ...contextOf, parameters: [keys.pseudonym(conversation)] };
      const { rows } = await light.executeQuery<Pick<Tables['context'], 'body'>>(query);
      const [row] = rows;
      if (row === undefined) return undefined;
      const context = readContext(JSON.parse(row.body));
      return context !== undefined && isFresh(context, at) ? context : undefined;
    },
    write: batch =>
      db.transaction().execute(async transaction => {
        for (let start = 0; start < batch.length; start += CHUNK) {
          if (start > 0) await turn();
          await writeChunk(transaction, batch.slice(start, start + CHUNK), keys);
        }
      }),
    settings: async asker => {
      const query = { ...settingsOf, parameters: keys.pseudonyms(asker) };
      const { rows } = await light.executeQuery<Pick<Tables['settings'], 'region' | 'zone'>>(query);
      const [row] = rows;
      return { ...(row?.region && { region: row.region }), ...(row?.zone && { zone: row.zone }) };
    },
    saveSettings: async (asker, { region = null, zone = null }) => {
      await db
        .insertInto('settings')
        .values({ asker: keys.pseudonym(asker), region, zone })
        .onConflict(conflict => conflict.column('asker').doUpdateSet({ region, zone }))
        .execute();
    },
    forget: asker => {
      const names = keys.pseudonyms(asker);
      return engine.locked(async transaction => {
        const settings = await transaction.deleteFrom('settings').where('asker', 'in', names).executeTakeFirst();
        const feedback = await transaction.deleteFrom('feedback').where('asker', 'in', names).executeTakeFirst();
        return { settings: Number(settings.numDeletedRows), feedback: Number(feedback.numDeletedRows) };
      });
    },
  };
}

async function writeChunk(db: Kysely<Tables>, chunk: readonly Entry[], keys: Keys): Promise<void> {
  const context = chunk.flatMap(entry => (entry.kind === 'context' ? [contextRow(entry, keys)] : []));
  if (context.length > 0) {
    await db
      .insertInto('context')
      .values(context)
      .onConflict(conflict =>
        conflict
          .column('conversation')
          .doUpdateSet(row => ({ body: row.ref('excluded.body'), expires_at: row.ref('excluded.expires_at') }))
          // One that waited while the database was away is no newer than what another replica has written since. What lies
          // further ahead than a context is kept was written before a clock stepped back.
          .where(({ eb, ref, or }) =>
            or([
              eb('context.expires_at', '<=', ref('excluded.expires_at')),
              eb('context.expires_at', '>', eb('excluded.expires_at', '+', CONTEXT_MS)),
            ]),
          ),
      )
      .execute();
  }
  const unanswered = chunk.flatMap(entry => (entry.kind === 'unanswered' ? [unansweredRow(entry)] : []));
  if (unanswered.length > 0) {
    await db
      .insertInto('unanswered')
      .values(unanswered)
      .onConflict(c => c.column('id').doNothing())
      .execute();
  }
  const feedback = chunk.flatMap(entry => (entry.kind === 'feedback' ? [feedbackRow(entry, keys)] : []));
  if (feedback.length > 0) {
    await db
      .insertInto('feedback')
      .values(feedback)
      .onConflict(c => c.column('id').doNothing())
      .execute();
  }
}

type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

const contextRow = ({ conversation, context }: EntryOf<'context'>, keys: Keys): Tables['context'] => ({
  conversation: keys.pseudonym(conversation),
  body: JSON.stringify(context),
  expires_at: Math.round(context.at) + CONTEXT_MS,
});

const unansweredRow = ({ id, unanswered: { text, platform, at } }: EntryOf<'unanswered'>): Tables['unanswered'] => ({
  id,
  text: keepable(text),
  platform,
  at: Math.round(at),
});

const feedbackRow = ({ id, feedback }: EntryOf<'feedback'>, keys: Keys): Tables['feedback'] => ({
  id,
  verdict: feedback.verdict,
  reason: feedback.reason ?? null,
  records: JSON.stringify(feedback.records),
  facet: feedback.facet,
  question: feedback.question === undefined ? null : keepable(feedback.question),
  asker: feedback.asker === undefined ? null : keys.pseudonym(feedback.asker),
  platform: feedback.platform,
  version: feedback.version,
  at: Math.round(feedback.at),
});
