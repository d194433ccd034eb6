import { existsSync } from 'node:fs';
import type { Config } from '../../config';
import type { Engine } from './engine';

/** Where a store is, and under which keys. */
export interface StorePlace {
  readonly file: string;
  readonly url?: string;
  readonly tokenKeys: readonly string[];
}

/** The store that the configuration names. */
export function placeOf({ storeFile: file, databaseUrl: url, tokenKeys }: Config): StorePlace {
  return { file, ...(url !== undefined && { url }), tokenKeys };
}

/** What it is called to whoever reads. */
export const placeName = ({ file, url }: StorePlace): string => (url === undefined ? file : 'PostgreSQL');

/** Loads the one driver that is needed. */
export async function openEngine(
  { file, url }: Pick<StorePlace, 'file' | 'url'>,
  onError: (error: unknown) => void,
): Promise<Engine> {
  if (url === undefined) return (await import('./sqlite.js')).openSqlite(file);
  return (await import('./postgres.js')).openPostgres(url, onError);
}

/** Runs on a store that is there, beside the bot, and closes it. Rejects, having made nothing, where there is none. */
export async function inStore<Result>(place: StorePlace, run: (engine: Engine) => Promise<Result>): Promise<Result> {
  const { file, url } = place;
  if (url === undefined && !existsSync(file)) {
    throw new Error(`There is no store ${file}.\n  Set STORE_FILE (or DATABASE_URL) to the one that the bot uses.`);
  }
  const engine = await openEngine(place, () => undefined);
  try {
    return await run(engine);
  } catch (error) {
    if (!/no such table|relation .* does not exist/.test(String(error))) throw error;
    throw new Error(
      `${url === undefined ? file : 'The database'} is no store of the bot: it has none of its tables.\n  Set STORE_FILE or DATABASE_URL to the one that the bot uses.`,
    );
  } finally {
    await engine.close();
  }
}
