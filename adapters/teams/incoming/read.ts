import { isZone, type Pressed, type Question, type Settings } from '../../../src/index';
import type { World } from '../../adapter';
import type { Activity } from '../activity';

/** The key under which an asker's settings and feedback are kept: tenant and Entra id, where there is one. */
export function askerKey(activity: Activity): string {
  return `teams:${tenantOf(activity) ?? ''}:${activity.from?.aadObjectId ?? activity.from?.id ?? ''}`;
}

/** The tenant of a conversation; undefined where the activity names none, or two that differ. */
export function tenantOf(activity: Activity): string | undefined {
  const { tenantId } = activity.conversation;
  const other = activity.channelData?.tenant?.id;
  return tenantId === undefined || other === undefined || tenantId === other ? (tenantId ?? other) : undefined;
}

/** What is told instead to whoever asks, or rates, more often than the limits allow. */
export function refusal({ limits }: World, activity: Activity): string | undefined {
  return limits?.refuse(askerKey(activity), tenantOf(activity) ?? '');
}

/** Whether a conversation is the asker's own chat with the bot; a client that does not say means that one. */
export function isPersonal({ conversation }: Activity): boolean {
  return (conversation.conversationType ?? 'personal') === 'personal';
}

/** What is asked: words, or what a button carries. */
export type Asked = Pick<Question, 'text' | 'about'>;

/** A button is just another question. */
export function asked(action: Exclude<Pressed, { kind: 'rate' }>): Asked {
  return action.kind === 'ask' ? { text: action.question } : { text: '', about: action.press };
}

/** Follow-ups share this: a personal chat, a group chat, or one thread of a channel (its id ends ";messageid=..."). */
function conversationOf(activity: Activity): string {
  return `teams:${activity.conversation.id}`;
}

/** The asker's IANA zone: as sent with the message, else as their client says, else as they once chose. */
function zoneOf(activity: Activity, settings: Settings): string | undefined {
  const client = activity.entities?.find(entity => entity.type === 'clientInfo');
  return [activity.localTimezone, client?.timezone, settings.zone].find(zone => zone !== undefined && isZone(zone));
}

/** A question as the bot takes it. `at` is epoch milliseconds. */
export function questionOf(activity: Activity, settings: Settings, at: number, what: Asked): Question {
  const zone = zoneOf(activity, settings);
  return {
    ...what,
    conversation: conversationOf(activity),
    at,
    ...(zone === undefined ? {} : { zone }),
    ...(settings.region === undefined ? {} : { region: settings.region }),
  };
}
