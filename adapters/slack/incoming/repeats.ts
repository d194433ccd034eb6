import { MINUTE_MS, type Soon } from '../../../src/index';
import type { Once } from '../../guards';

/** Where it is known what came before. */
interface Repeats {
  readonly once: Once;
}

/** Slack repeats an event for about six minutes. */
const REPEATED_MS = 15 * MINUTE_MS;

/** Whether an event comes for the first time. */
export function fresh({ once }: Repeats, event: string): Soon<boolean> {
  return once(`slack:event:${event}`, REPEATED_MS);
}

/** Whether a message comes for the first time: the same one may come as two events, of one timestamp. */
export function firstMessage({ once }: Repeats, team: string, channel: string, ts: string): Soon<boolean> {
  return once(`slack:message:${team}:${channel}:${ts}`, REPEATED_MS);
}

/** Whether a press, a choice or a shortcut comes for the first time: the same request again has the same trigger. */
export function firstTrigger({ once }: Repeats, trigger: string): Soon<boolean> {
  return once(`slack:trigger:${trigger}`, REPEATED_MS);
}
