import { randomUUID } from 'node:crypto';
import type { Json, Platform } from './platform';

/** Activities in the shapes that Teams sends (fields as in recorded payloads), filled with this platform's ids. */
export interface Activities {
  personal(text: string, change?: Json): Json;
  /** A mention in a channel: `text` as the client sends it, with its `<at>`; the thread's id stands in conversation.id. */
  channel(text: string, change?: Json): Json;
  /** A pressed Action.Submit of a card. */
  press(data: unknown, change?: Json): Json;
  invoke(name: string, value: unknown, change?: Json): Json;
  installed(change?: Json): Json;
}

export const BOT_NAME = 'Contact Finder';
export const THREAD = '19:abc@thread.tacv2;messageid=1755700000000';

/** Who the bot is, of all that a platform knows. */
interface Served extends Pick<Platform, 'serviceUrl'> {
  readonly config: Pick<Platform['config'], 'appId' | 'tenantId'>;
}

export function activitiesOf({ config, serviceUrl }: Served): Activities {
  const bot = { id: `28:${config.appId}`, name: BOT_NAME };
  const asker = { id: '29:1abc', name: 'Dana Reyes', aadObjectId: '5f2b7c1e-0000-4000-8000-000000000001' };
  const common = (type: string): Json => ({
    type,
    id: randomUUID(),
    timestamp: '2026-08-21T14:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: asker,
    recipient: bot,
    conversation: { conversationType: 'personal', tenantId: config.tenantId, id: 'a:1personal' },
    channelData: { tenant: { id: config.tenantId } },
  });
  const words = (text: string): Json => ({
    ...common('message'),
    text,
    textFormat: 'plain',
    locale: 'en-US',
    localTimezone: 'America/Chicago',
    localTimestamp: '2026-08-21T09:00:00.000-05:00',
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'America/Chicago' }],
  });
  return {
    personal: (text, change = {}) => ({ ...words(text), ...change }),
    channel: (text, change = {}) => ({
      ...words(text),
      conversation: { isGroup: true, conversationType: 'channel', tenantId: config.tenantId, id: THREAD },
      entities: [{ type: 'mention', text: `<at>${BOT_NAME}</at>`, mentioned: bot }],
      channelData: {
        tenant: { id: config.tenantId },
        team: { id: '19:team@thread.tacv2' },
        channel: { id: '19:abc@thread.tacv2' },
      },
      ...change,
    }),
    press: (value, change = {}) => ({ ...common('message'), replyToId: 'sent-1', value, ...change }),
    invoke: (name, value, change = {}) => ({ ...common('invoke'), name, value, ...change }),
    installed: (change = {}) => ({ ...common('installationUpdate'), action: 'add', ...change }),
  };
}

/** Activities for the handler alone, of a bot that no platform serves. */
export const say = activitiesOf({
  config: { appId: 'app', tenantId: 'tenant-1' },
  serviceUrl: 'https://smba.trafficmanager.net/amer/',
});
