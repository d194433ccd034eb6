import type { AuthorizeResult, Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { World } from '../../adapter';
import type { SlackConfig } from '../../config';
import { onceAMinute, Recent } from '../../guards';

/** How a workspace's token is found: the one of the configuration, or the one that its installation left in the vault. */
export interface Tokens {
  authorize(source: Query): Promise<AuthorizeResult>;
  readonly installations: InstallationStore;
}

type Query = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;

/** An installation is read again after this, so that a replica soon sees another's uninstall. */
const KEPT_MS = 60_000;
const WORKSPACES_KEPT = 1_000;
const UNREADABLE = 'slack: the vault with the workspace tokens cannot be read';

/** Tokens by workspace, or by organisation where the app was installed for all of it. */
export function tokensOf(config: SlackConfig, world: World, now: () => number): Tokens {
  const kept = new Recent<{ readonly until: number; readonly found: Promise<Installation | undefined> }>(
    WORKSPACES_KEPT,
  );
  const due = onceAMinute(now);

  const load = async (key: string): Promise<Installation | undefined> => {
    const saved = await world.vault.load(key);
    return saved === undefined ? undefined : installationOf(saved);
  };
  const find = (query: Query): Promise<Installation | undefined> => {
    const key = keyOf(query);
    const entry = kept.get(key);
    if (entry !== undefined && entry.until > now()) return entry.found;
    const found = load(key);
    kept.set(key, { until: now() + KEPT_MS, found });
    found.catch(() => kept.delete(key));
    return found;
  };

  const installations: InstallationStore = {
    storeInstallation: async installation => {
      const key = keyOf({
        teamId: installation.team?.id,
        enterpriseId: installation.enterprise?.id,
        isEnterpriseInstall: installation.isEnterpriseInstall === true,
      });
      await world.vault.save(key, JSON.stringify(installation));
      kept.delete(key);
    },
    fetchInstallation: async query => {
      const found = await find(query);
      if (found === undefined) throw new Error('This workspace has not installed the app');
      return found as Installation<'v1' | 'v2', false>;
    },
    deleteInstallation: async query => {
      await world.vault.remove(keyOf(query));
      kept.delete(keyOf(query));
    },
  };

  return {
    installations,
    authorize: async source => {
      if (config.botToken !== undefined) return { botToken: config.botToken };
      let found: Installation | undefined;
      try {
        found = await find(source);
      } catch (error) {
        // Slack has signed the request, and an answer inside the acknowledgement needs no token.
        const suppressed = due(UNREADABLE);
        if (suppressed !== undefined) world.log.error({ err: error, suppressed }, UNREADABLE);
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
