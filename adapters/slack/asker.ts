import type { webApi } from '@slack/bolt';
import type { Settings, Store } from '../../src/index';
import { within } from './within';

/** Who asks, in which workspace. */
export interface Asker {
  readonly team: string;
  readonly user: string;
}

/** The key under which an asker's settings and feedback are kept. */
export function askerKey({ team, user }: Asker): string {
  return `slack:${team}:${user}`;
}

/** What is known of an asker before the question is read: never waits long, never fails. */
export type Profiles = (asker: Asker, client: webApi.WebClient) => Promise<Settings>;

const SETTINGS_PATIENCE_MS = 300;
/** The first question of somebody new waits this long for the profile's zone; the next ones find it here. */
const ZONE_PATIENCE_MS = 150;
const ZONE_KEPT_MS = 12 * 3_600_000;
/** Without users:read (it is optional), or with Slack down: ask again after this. */
const ZONE_MISSING_MS = 10 * 60_000;
const ZONES_KEPT = 10_000;

/** Settings from the store; where no zone was chosen on the home tab, the one of Slack's profile if users:read was granted. */
export function profiles(store: Store, now: () => number): Profiles {
  const zoneOf = profileZones(now);
  return async (asker, client) => {
    const [settings, zone] = await Promise.all([
      within<Settings>(SETTINGS_PATIENCE_MS, store.settings(askerKey(asker)), {}),
      within(ZONE_PATIENCE_MS, zoneOf(asker, client), undefined),
    ]);
    return zone === undefined || settings.zone !== undefined ? settings : { ...settings, zone };
  };
}

function profileZones(now: () => number) {
  const kept = new Map<string, { readonly until: number; readonly zone: Promise<string | undefined> }>();
  return (asker: Asker, client: webApi.WebClient): Promise<string | undefined> => {
    const key = askerKey(asker);
    const entry = kept.get(key);
    if (entry !== undefined && entry.until > now()) return entry.zone;
    const zone = client.users.info({ user: asker.user }).then(
      ({ user }) => user?.tz,
      () => undefined,
    );
    const keep = (ms: number): void => {
      kept.delete(key);
      kept.set(key, { until: now() + ms, zone });
    };
    keep(ZONE_MISSING_MS);
    void zone.then(found => found !== undefined && keep(ZONE_KEPT_MS));
    if (kept.size > ZONES_KEPT) kept.delete(kept.keys().next().value ?? '');
    return zone;
  };
}
