import type { webApi } from '@slack/bolt';
import type { Settings, Store } from '../../../src/index';
import { settingsOf } from '../../guards';
import type { AskingOnce } from '../connection/call';
import { profileZones } from './zones';

/** Who asks, in which workspace. */
export interface Asker {
  readonly team: string;
  readonly user: string;
}

/** Who pressed, chose or used a shortcut: where the app was installed for a whole organization, the user alone names a team. */
export function askerOf({ team, user }: Acted): Asker {
  return { team: team?.id ?? user.team_id ?? '', user: user.id };
}

interface Acted {
  readonly team: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
}

/** The key under which an asker's settings and feedback are kept. */
export function askerKey({ team, user }: Asker): string {
  return `slack:${team}:${user}`;
}

/** What is known of an asker before the question is read: never waits long, never fails. */
export type Profiles = (asker: Asker, client: webApi.WebClient) => Promise<Settings>;

/** Settings from the store; where no zone was chosen on the home tab, the one of Slack's profile if users:read was granted. */
export function profiles(store: Store, now: () => number, once: AskingOnce): Profiles {
  const zoneOf = profileZones(now, once);
  return async (asker, client) => {
    const kept = settingsOf(store, askerKey(asker));
    // Neither rejects, and they are waited for side by side.
    const zone = await zoneOf(asker.team, asker.user, client);
    const settings = await kept;
    return zone === undefined || settings.zone !== undefined ? settings : { ...settings, zone };
  };
}
