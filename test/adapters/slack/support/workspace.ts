import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Mount, World } from '../../../../adapters/adapter';
import type { SlackConfig } from '../../../../adapters/config';
import { mountSlack } from '../../../../adapters/slack/index';
import { type StandIn, startStandIn } from './stand-in';

// A machine under load is slow, not wrong.

export const SECRET = 'a-signing-secret-of-the-test';
export const TOKEN = 'xoxb-token-of-the-test';

type Payload = Record<string, unknown>;

/** A recorded payload of Slack's, with some of its members replaced. */
export function payload(name: string, changes: Payload = {}): Payload {
  const file = join(__dirname, '../../../fixtures/slack', `${name}.json`);
  return merged(Object(JSON.parse(readFileSync(file, 'utf8'))), changes);
}

function merged(base: Payload, changes: Payload): Payload {
  const result = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    result[key] = nested && typeof base[key] === 'object' ? merged(Object(base[key]), Object(value)) : value;
  }
  return result;
}

/** How a request differs from the one that Slack would send. */
interface Twist {
  readonly secret?: string;
  /** Seconds by which the timestamp is older than now. */
  readonly age?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The adapter mounted on a real server, with Slack's outside beside it. */
export interface Workspace {
  readonly slack: StandIn;
  readonly mount: Mount;
  readonly origin: string;
  /** A signed request with this body. */
  post(body: string, contentType: string, twist?: Twist): Promise<Response>;
  event(body: Payload, twist?: Twist): Promise<Response>;
  command(form: Payload, twist?: Twist): Promise<Response>;
  interact(body: Payload, twist?: Twist): Promise<Response>;
  /** `whole` finishes what has begun before. */
  stop(whole?: boolean): Promise<void>;
}

/** Mounts the Slack adapter over this world. Ids of events, triggers and messages are made unique. */
export async function openWorkspace(world: World, config: Partial<SlackConfig> = {}): Promise<Workspace> {
  const slack = await startStandIn([TOKEN, 'xapp-of-the-test']);
  const token = config.oauth === undefined ? { botToken: TOKEN } : {};
  const mount = await mountSlack({ signingSecret: SECRET, ...token, apiUrl: slack.apiUrl, ...config }, world);
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    const route = mount.routes.find(one => one.path === path && one.method === request.method);
    if (route === undefined) response.writeHead(404).end();
    else void Promise.resolve(route.handle(request, response)).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const post: Workspace['post'] = (body, contentType, { secret = SECRET, age = 0, headers = {} } = {}) => {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
    return fetch(`${origin}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': contentType, ...signed, ...headers },
      body,
    });
  };
  const form = (fields: Payload) =>
    new URLSearchParams(Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, String(v)]))).toString();
  const FORM = 'application/x-www-form-urlencoded';
  return {
    slack,
    mount,
    origin,
    post,
    event: (body, twist) => post(JSON.stringify(body), 'application/json', twist),
    command: (fields, twist) => post(form(fields), FORM, twist),
    interact: (body, twist) => post(form({ payload: JSON.stringify(body) }), FORM, twist),
    stop: async (whole = true) => {
      if (whole) await mount.stop?.();
      await slack.stop();
      await new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

let count = 0;

/** A value that no other call gets: an event id, a trigger id, a message's timestamp. */
export function unique(prefix: string): string {
  count += 1;
  return `${prefix}${count}`;
}
