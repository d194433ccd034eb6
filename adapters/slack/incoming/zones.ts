import { webApi } from '@slack/bolt';
import { HOUR_MS, MINUTE_MS, type Soon } from '../../../src/index';
import { Recent, within } from '../../guards';
import type { AskingOnce } from '../connection/call';

/** The time zone of a user's profile, where it is known by now. Never rejects, hardly ever waits. */
export type ZoneOf = (team: string, user: string, client: webApi.WebClient) => Soon<string | undefined>;

/** Somebody new is waited for this long; the next question finds the zone here. */
const PATIENCE_MS = 150;
const KEPT_MS = 12 * HOUR_MS;
/** A workspace that has not granted users:read, or a Slack that cannot be reached, is left alone for this long. */
const QUIET_MS = 10 * MINUTE_MS;
const USERS_KEPT = 10_000;
const TEAMS_KEPT = 1_000;

interface Known {
  readonly until: number;
  readonly zone: string | undefined;
}

/** Whether a refusal is about the one user alone: somebody of another company in a shared channel, say. */
function isOfOne(error: unknown): boolean {
  const { WebAPIPlatformError } = webApi;
  return error instanceof WebAPIPlatformError && ['user_not_found', 'user_not_visible'].includes(error.data.error);
}

/** Zones of profiles, kept for hours. One workspace's refusal or slowness is learnt once, not by every user. */
export function profileZones(now: () => number, once: AskingOnce): ZoneOf {
  const users = new Recent<Known>(USERS_KEPT);
  const quiet = new Recent<number>(TEAMS_KEPT);

  const learn = async (team: string, user: string, client: webApi.WebClient): Promise<string | undefined> => {
    try {
      const zone = (await once(client).users.info({ user })).user?.tz;
      users.set(`${team}:${user}`, { until: now() + KEPT_MS, zone });
      quiet.delete(team);
      return zone;
    } catch (error) {
      if (isOfOne(error)) users.set(`${team}:${user}`, { until: now() + KEPT_MS, zone: undefined });
      else quiet.set(team, now() + QUIET_MS);
      return undefined;
    }
  };
  const asked = async (team: string, user: string, client: webApi.WebClient): Promise<string | undefined> => {
    const late = Symbol('late');
    const zone = await within<string | undefined | typeof late>(PATIENCE_MS, learn(team, user, client), late);
    if (zone !== late) return zone;
    // Slow: nobody else waits, until an answer comes.
    quiet.set(team, now() + QUIET_MS);
    return undefined;
  };
  return (team, user, client) => {
    const known = users.get(`${team}:${user}`);
    if (known !== undefined && known.until > now()) return known.zone;
    return (quiet.get(team) ?? 0) > now() ? undefined : asked(team, user, client);
  };
}
