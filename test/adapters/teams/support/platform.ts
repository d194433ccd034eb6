import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mount } from '../../../../adapters/adapter';
import type { TeamsConfig } from '../../../../adapters/config';

/** One request that the bot made of the Connector. */
export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
}

export interface Json {
  readonly [key: string]: unknown;
}

/** How the Connector answers: 200 with an id unless a test says otherwise. */
type Answer = (posted: Posted, response: ServerResponse) => void;

/** Microsoft's side on loopback: keys of our own, a Connector that keeps what is posted. */
export interface Platform {
  readonly config: TeamsConfig;
  readonly serviceUrl: string;
  readonly posted: Posted[];
  answerWith(answer: Answer | undefined): void;
  /** A token as Teams would send it; what is given overrides header or claims, `undefined` leaves a claim out. */
  token(change?: { readonly header?: Json; readonly claims?: Json; readonly key?: KeyObject }): string;
  stop(): Promise<void>;
}

const [ISSUER, KEY_ID] = ['https://api.botframework.com', 'key-1'];
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A key that the platform does not know. */
export const strangeKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export async function openPlatform(changes: Partial<TeamsConfig> = {}): Promise<Platform> {
  const posted: Posted[] = [];
  let answer: Answer | undefined;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (path === '/openid') return json(response, 200, { issuer: ISSUER, jwks_uri: `${serviceUrl}/keys` });
    if (path === '/keys')
      return json(response, 200, { keys: [{ ...publicJwk(), kid: KEY_ID, endorsements: ['msteams'] }] });
    const one = { method: request.method ?? '', path, body: JSON.parse(await textOf(request)) };
    posted.push(one);
    if (answer === undefined) json(response, 200, { id: `sent-${posted.length}` });
    else answer(one, response);
  });
  const serviceUrl = await listen(server);
  const tenantId = randomUUID();
  const config: TeamsConfig = {
    appId: randomUUID(),
    type: 'SingleTenant',
    tenantId,
    credential: { kind: 'secret', password: 'only a test' },
    allowedTenants: [tenantId],
    serviceHosts: ['127.0.0.1'],
    local: { openIdUrl: `${serviceUrl}/openid`, connectorUrl: serviceUrl, issuer: ISSUER },
    ...changes,
  };
  return {
    config,
    serviceUrl,
    posted,
    answerWith: next => {
      answer = next;
    },
    token: ({ header = {}, claims = {}, key = keys.privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return jwt(
        { alg: 'RS256', typ: 'JWT', kid: KEY_ID, ...header },
        { iss: ISSUER, aud: config.appId, nbf: now - 60, exp: now + 3600, serviceurl: serviceUrl, ...claims },
        key,
      );
    },
    stop: () => close(server),
  };
}

function publicJwk(): Json {
  return { ...keys.publicKey.export({ format: 'jwk' }), use: 'sig' };
}

function jwt(header: Json, claims: Json, key: KeyObject): string {
  const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part(header)}.${part(claims)}`;
  const signature = header['alg'] === 'none' ? '' : sign('sha256', Buffer.from(signed), key).toString('base64url');
  return `${signed}.${signature}`;
}

/** The bot's own server: nothing but the mount's doors. */
export interface Door {
  /** Posts to /api/messages as Teams does. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
  stop(): Promise<void>;
}

export async function openDoor(mount: Mount): Promise<Door> {
  const server = createServer((request, response) => {
    const route = mount.routes.find(({ method, path }) => method === request.method && path === request.url);
    if (route === undefined) response.writeHead(404).end();
    else void route.handle(request, response);
  });
  const origin = await listen(server);
  return {
    async post(body, headers = {}) {
      const response = await fetch(`${origin}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
    stop: () => close(server),
  };
}

function json(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8') || '{}';
}

async function listen(server: Server): Promise<string> {
  // Node's five seconds would cut connections that the bot is about to use again; a balancer keeps them for a minute.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
