import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What came back, and how long it took. */
export interface Answered {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** A workspace that asks over signed requests, on connections that stay open as Slack's do. */
export interface SlackTraffic {
  command(origin: string, text: string): Promise<Answered>;
  /** An app_mention event, the same for the same id; in a thread where one is named by its first message. */
  mention(origin: string, id: string, text: string, thread?: string): Promise<Answered>;
  stop(): void;
}

/** Signs with the workspace's secret. */
export function slackTraffic(signingSecret: string): SlackTraffic {
  const agent = new Agent({ keepAlive: true });
  let count = 0;

  function post(origin: string, type: string, body: string): Promise<Answered> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const start = performance.now();
    return new Promise(resolve => {
      const end = (status: number, text: string) => resolve({ status, body: text, ms: performance.now() - start });
      const sent = request(
        `${origin}/slack/events`,
        {
          method: 'POST',
          agent,
          headers: {
            'content-type': type,
            'content-length': Buffer.byteLength(body),
            'x-slack-request-timestamp': timestamp,
            'x-slack-signature': `v0=${signature}`,
          },
        },
        response => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => end(response.statusCode ?? 0, text)).on('error', error => end(0, String(error)));
        },
      );
      sent.on('error', error => end(0, String(error)));
      sent.end(body);
    });
  }

  return {
    command: (origin, text) => {
      const n = ++count;
      const fields = { command: '/ally', text, team_id: 'T1', user_id: `U${n % 5_000}`, channel_id: 'C1' };
      const body = new URLSearchParams({
        ...fields,
        trigger_id: `t${process.pid}.${n}`,
        response_url: `${origin}/none`,
      });
      return post(origin, 'application/x-www-form-urlencoded', body.toString());
    },
    mention: (origin, id, text, thread) => {
      const ts = `${1_700_000_000 + Number(id.replace(/\D/g, ''))}.000100`;
      const event = {
        type: 'app_mention',
        user: 'U1',
        text: `<@UBOT> ${text}`,
        ts,
        channel: 'C1',
        event_ts: ts,
        ...(thread && { thread_ts: thread }),
      };
      const authorizations = [{ team_id: 'T1', user_id: 'UBOT', is_bot: true, enterprise_id: null }];
      const envelope = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: id, event, authorizations };
      return post(origin, 'application/json', JSON.stringify(envelope));
    },
    stop: () => agent.destroy(),
  };
}
