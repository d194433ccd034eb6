import type { Installation, InstallationQuery } from '@slack/bolt';
import { MINUTE_MS } from '../../../src/index';
import type { World } from '../../adapter';
import { onceAMinute, Recent, within } from '../../guards';

/** Whose installation it is: a workspace's, or an organization's where the app was installed for all of it. */
export type Query = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;
/** An installation, where there is one. */
export type Found = Installation | undefined;

/** The installations in the vault, kept as they were read. */
export interface Installations {
  /** Rejects where the vault cannot be read and nothing is known yet. */
  find(query: Query): Promise<Found>;
  save(query: Query, installation: Installation): Promise<void>;
  remove(query: Query): Promise<void>;
}

/** What is known of a workspace; `found` is a promise until it was read for the first time. */
interface Known {
  until: number;
  found: Found | Promise<Found>;
}

/** An installation is read again after this, so that a replica soon sees another's uninstall. */
const KEPT_MS = MINUTE_MS;
/** One that could not be read again is tried after this; until then the one from before holds. */
const AGAIN_MS = 10_000;
/** What reading one again may cost an answer: Slack waits three seconds, and there is more to do. */
const PATIENCE_MS = 300;
const WORKSPACES_KEPT = 1_000;
const UNREADABLE = 'slack: the vault with the workspace tokens cannot be read';

/** The installations of all workspaces. */
export function installationsIn({ vault, log }: Pick<World, 'vault' | 'log'>, now: () => number): Installations {
  const kept = new Recent<Known>(WORKSPACES_KEPT);
  const due = onceAMinute(now);

  const load = async (key: string): Promise<Found> => {
    try {
      const saved = await vault.load(key);
      return saved === undefined ? undefined : installationOf(saved);
    } catch (error) {
      const suppressed = due(UNREADABLE);
      if (suppressed !== undefined) log.error({ err: error, suppressed }, UNREADABLE);
      throw error;
    }
  };
  const first = (key: string): Promise<Found> => {
    const found = load(key);
    const known: Known = { until: now() + KEPT_MS, found };
    kept.set(key, known);
    found.then(
      installation => {
        known.found = installation;
      },
      () => kept.delete(key),
    );
    return found;
  };
  /** One that is known is known until the vault says otherwise: a database that is away takes nobody's token. */
  const again = async (key: string, known: Known): Promise<Found> => {
    // The others have the one from before at once.
    known.until = now() + KEPT_MS;
    const read = load(key).then(
      installation => {
        known.found = installation;
      },
      () => {
        known.until = now() + AGAIN_MS;
      },
    );
    await within(PATIENCE_MS, read, undefined);
    return known.found;
  };

  return {
    find: async query => {
      const key = keyOf(query);
      const known = kept.get(key);
      if (known === undefined) return first(key);
      return known.until > now() ? known.found : again(key, known);
    },
    save: async (query, installation) => {
      await vault.save(keyOf(query), JSON.stringify(installation));
      kept.delete(keyOf(query));
    },
    remove: async query => {
      await vault.remove(keyOf(query)).finally(() => kept.delete(keyOf(query)));
    },
  };
}

/** Throws an error of its own: the parser's would quote what it was given, and a token stands there. */
function installationOf(saved: string): Installation {
  try {
    return JSON.parse(saved);
  } catch {
    throw new Error('What the vault keeps of this workspace is no installation: install the app there again');
  }
}

function keyOf({ teamId, enterpriseId, isEnterpriseInstall }: Query): string {
  return isEnterpriseInstall && enterpriseId !== undefined
    ? `slack:enterprise:${enterpriseId}`
    : `slack:team:${teamId ?? ''}`;
}
