import { createHmac } from 'node:crypto';
import { type Answered, poster } from './poster';

/** A workspace that asks over signed requests. */
export interface SlackTraffic {
  command(origin: string, text: string): Promise<Answered>;
  /** An app_mention event, the same for the same id; in a thread where one is named by its first message. */
  mention(origin: string, id: string, text: string, thread?: string): Promise<Answered>;
  /** Any body of any type, signed as Slack signs it. */
  signed(origin: string, type: string, body: string): Promise<Answered>;
  stop(): void;
}

/** Signs with the workspace's secret. */
export function slackTraffic(signingSecret: string): SlackTraffic {
  const { post, stop } = poster();
  let count = 0;

  function signed(origin: string, type: string, body: string): Promise<Answered> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
    return post(`${origin}/slack/events`, { 'content-type': type, ...headers }, body);
  }

  return {
    signed,
    command: (origin, text) => {
      const n = ++count;
      const fields = { command: '/ally', text, team_id: 'T1', user_id: `U${n % 500}`, channel_id: 'C1' };
      const once = { trigger_id: `t${process.pid}.${n}`, response_url: `${origin}/none` };
      return signed(
        origin,
        'application/x-www-form-urlencoded',
        new URLSearchParams({ ...fields, ...once }).toString(),
      );
    },
    mention: (origin, id, text, thread) => {
      const ts = `${1_700_000_000 + Number(id.replace(/\D/g, ''))}.000100`;
      const place = { channel: 'C1', event_ts: ts, ...(thread !== undefined && { thread_ts: thread }) };
      const event = { type: 'app_mention', user: 'U1', text: `<@UBOT> ${text}`, ts, ...place };
      const authorizations = [{ team_id: 'T1', user_id: 'UBOT', is_bot: true, enterprise_id: null }];
      const envelope = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: id, event, authorizations };
      return signed(origin, 'application/json', JSON.stringify(envelope));
    },
    stop,
  };
}
