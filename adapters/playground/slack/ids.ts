import { SLACK_CAST } from '../stage/demo';
import type { JsonObject, Moment, Place } from '../wire';

/** A channel's or a direct message's id of a session. */
export function channelOf(session: string, place: Place): string {
  return `${place === 'channel' ? 'C' : 'D'}${session}`;
}

/** The session behind a channel, direct message or user. */
export function sessionOf(id: string): string {
  return id.slice(1, 9);
}

/** A channel as payloads name it. */
export function channelNamed(session: string, place: Place): { readonly id: string; readonly name: string } {
  return { id: channelOf(session, place), name: place === 'channel' ? 'front-desk' : 'directmessage' };
}

/** A user per zone: apps may keep a user's zone for hours, and the page must be able to change it. */
export function userOf(session: string, { zone = '' }: Moment): string {
  let sum = 7;
  for (const letter of zone) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 36 ** 5;
  return `U${session}${sum.toString(36).toUpperCase()}`;
}

/** Who acts, as every interaction's payload says it. */
export function actorOf(session: string, moment: Moment): JsonObject {
  return {
    user: { id: userOf(session, moment), username: 'you', name: 'you', team_id: SLACK_CAST.team },
    team: { id: SLACK_CAST.team, domain: 'playground' },
    api_app_id: SLACK_CAST.app,
    is_enterprise_install: false,
  };
}

/** A message's timestamp in Slack's form, of its id in epoch milliseconds. */
export function tsOf(id: string): string {
  return `${id.slice(0, -3)}.${id.slice(-3)}000`;
}

/** The id of a message whose timestamp is in Slack's form. */
export function idOf(ts: string): string {
  return ts.replace('.', '').slice(0, -3);
}
