import type { AuthorizeResult, Installation, InstallationStore } from '@slack/bolt';
import type { World } from '../../adapter';
import type { SlackConfig } from '../../config';
import { throttled } from '../../guards';
import { type Found, installationsIn, type Query } from './installations';

/** How a workspace's token is found: the one of the configuration, or the one that its installation left in the vault. */
export interface Tokens {
  authorize(source: Query): Promise<AuthorizeResult>;
  readonly installations: InstallationStore;
}

const NOT_ALLOWED = 'slack: refused an installation of a workspace that SLACK_ALLOWED_TEAMS does not name';

/** Tokens by workspace, or by organization where the app was installed for all of it. */
export function tokensOf(config: SlackConfig, world: World, now: () => number): Tokens {
  const { find, save, remove } = installationsIn(world, now);
  const refused = throttled(now, (reason, suppressed) => world.log.warn({ suppressed }, reason));
  const allowed = new Set(config.allowedTeams);
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
      await save(query, installation);
    },
    fetchInstallation: async query => {
      const found = await find(query);
      if (found === undefined) throw new Error('This workspace has not installed the app');
      return found as Installation<'v1' | 'v2', false>;
    },
    deleteInstallation: remove,
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
