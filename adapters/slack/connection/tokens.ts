import type { AuthorizeResult, Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { MINUTE_MS } from '../../../src/index';
import type { World } from '../../adapter';
import type { SlackConfig } from '../../config';
import { onceAMinute, Recent, throttled, within } from '../../guards';

/** How a workspace's token is found: the one of the configuration, or the one that its installation left in the vault. */
export interface Tokens {
  authorize(source: Query): Promise<AuthorizeResult>;
  readonly installations: InstallationStore;
}

type Query = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;

/** An installation is read again after this, so that a replica soon sees another's uninstall. */
const KEPT_MS = MINUTE_MS;
/** One that could not be read again is tried after this; until then the one from before holds. */
const AGAIN_MS = 10_000;
/** What reading one again may cost an answer: Slack waits three seconds, and there is more to do. */
const PATIENCE_MS = 300;
const WORKSPACES_KEPT = 1_000;
const UNREADABLE = 'slack: the vault with the workspace tokens cannot be read';
const NOT_ALLOWED = 'slack: refused an installation of a workspace that SLACK_ALLOWED_TEAMS does not name';

type Found = Installation | undefined;

/** What is known of a workspace; `found` is a promise until it was read for the first time. */
interface Known {
  until: number;
  found: Found | Promise<Found>;
}

/** Tokens by workspace, or by organization where the app was installed for all of it. */
export function tokensOf(config: SlackConfig, world: World, now: () => number): Tokens {
  const kept = new Recent<Known>(WORKSPACES_KEPT);
  const due = onceAMinute(now);
  const refused = throttled(now, (reason, suppressed) => world.log.warn({ suppressed }, reason));
  const allowed = new Set(config.allowedTeams);

  const load = async (key: string): Promise<Found> => {
    try {
      const saved = await world.vault.load(key);
      return saved === undefined ? undefined : installationOf(saved);
    } catch (error) {
      const suppressed = due(UNREADABLE);
      if (suppressed !== undefined) world.log.error({ err: error, suppressed }, UNREADABLE);
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
  const find = async (query: Query): Promise<Found> => {
    const key = keyOf(query);
    const known = kept.get(key);
    if (known === undefined) return first(key);
    return known.until > now() ? known.found : again(key, known);
  };
  const isAllowed = ({ teamId, enterpriseId }: Pick<Query, 'teamId' | 'enterpriseId'>): boolean =>
    [teamId, enterpriseId].some(id => id !== undefined && allowed.has(id));

  const installations: InstallationStore = {
    storeInstallation: async installation => {
      const query = {
        teamId: installation.team?.id,
        enterpriseId: installation.enterprise?.id,
        isEnterpriseInstall: installation.isEnterpriseInstall === true,
      };
      if (!isAllowed(query)) {
        refused(NOT_ALLOWED);
        throw new Error('This workspace may not install the app');
      }
      await world.vault.save(keyOf(query), JSON.stringify(installation));
      kept.delete(keyOf(query));
    },
    fetchInstallation: async query => {
      const found = await find(query);
      if (found === undefined) throw new Error('This workspace has not installed the app');
      return found as Installation<'v1' | 'v2', false>;
    },
    deleteInstallation: async query => {
      await world.vault.remove(keyOf(query)).finally(() => kept.delete(keyOf(query)));
    },
  };

  return {
    installations,
    authorize: async source => {
      if (config.botToken !== undefined) return { botToken: config.botToken };
      // One that was taken off the list may still have its token in the vault.
      if (!isAllowed(source)) throw new Error('This workspace may not use the app');
      let found: Found;
      try {
        found = await find(source);
      } catch {
        // Slack has signed the request, and an answer inside the acknowledgement needs no token.
        return {};
      }
      if (found?.bot === undefined) throw new Error('This workspace has not installed the app');
      const { token, id, userId } = found.bot;
      return { botToken: token, botId: id, botUserId: userId };
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
