import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { assertNever } from '../../src/index';
import type { Route } from '../adapter';
import { numbered, requestId } from '../guards';
import { answerJson, refuseBody, SECURITY_HEADERS } from './answers';
import { awaitBody, type Room } from './body';
import { failureLog } from './failures';
import { type Found, routing } from './routes';

/** What the server is built from. */
export interface HttpOptions {
  readonly log: Logger;
  /** Hosts that a request may name ("127.0.0.1:3000"), where only some may; a browser page of another site names its own. */
  readonly onlyHosts?: (port: number) => readonly string[];
}

/** The names of this machine's own address, for a server that its browser alone may reach. */
export const loopbackHosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** The one HTTP server. It listens before its doors are hung: a port that is taken is told at once, and who comes early is told to come again. */
export interface Http {
  /** Binds; resolves with the real port. Rejects when the address is taken. */
  listen(port: number, host: string): Promise<number>;
  /** Hangs the doors. Until then every path answers 503. */
  open(routes: readonly Route[]): void;
  /** From now on every answer asks its client to come back on another connection. */
  drain(): void;
  /** Takes no new connection, lets the requests in flight finish, cuts what is left after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const HEADER_MS = 10_000;
const REQUEST_MS = 15_000;
/** Far above a proxy's, and below what would fill the memory with their buffers alone. */
const MOST_CONNECTIONS = 4_000;

type Find = (method: string, path: string) => Found;
type Note = ReturnType<typeof failureLog>;

/** Makes the server; nothing listens yet. */
export function createHttp({ log, onlyHosts }: HttpOptions): Http {
  let find: Find | undefined;
  let hosts: ReadonlySet<string> | undefined;
  let closing = false;
  const room: Room = { taken: 0 };
  const note = failureLog(log);
  const server = newServer((request, response) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
    if (closing) response.setHeader('Connection', 'close');
    if (hosts !== undefined && !fromHere(request, hosts)) {
      response.setHeader('Connection', 'close');
      answerJson(response, 403, { error: 'this address answers its own pages only' });
      return;
    }
    awaitBody(request, room, {
      whole: () => serve(request, response, find, note),
      refused: why => refuseBody(response, why),
    });
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const bound = (server.address() as AddressInfo).port;
          if (onlyHosts !== undefined) hosts = new Set(onlyHosts(bound));
          resolve(bound);
        });
      }),
    open: routes => {
      find = routing(routes);
    },
    drain: () => {
      closing = true;
    },
    close: graceMs => {
      closing = true;
      return closeWithin(server, graceMs);
    },
  };
}

/** A server that waits for nobody too long, and answers what is no HTTP. */
function newServer(listener: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: HEADER_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 65_000,
    },
    listener,
  );
  server.maxRequestsPerSocket = 10_000;
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return server;
}

/** Hands a request to the door that `find` has for it; before the doors are hung there is none. */
function serve(request: IncomingMessage, response: ServerResponse, find: Find | undefined, note: Note): void {
  if (response.writableEnded || response.destroyed) return;
  if (find === undefined) {
    response.setHeader('Retry-After', '1');
    answerJson(response, 503, { error: 'starting' });
    return;
  }
  const found = find(request.method ?? 'GET', pathOf(request));
  switch (found.kind) {
    case 'nothing':
      answerJson(response, 404, { error: 'not found' });
      break;
    case 'method':
      response.setHeader('Allow', found.allow);
      answerJson(response, 405, { error: 'method not allowed' });
      break;
    case 'route':
      numbered(() => run(found.handle, request, response, note));
      break;
    default:
      assertNever(found);
  }
}

/** The one failure place of every door: the cause is logged, the caller gets its number. */
function run(handle: Route['handle'], request: IncomingMessage, response: ServerResponse, note: Note): void {
  const failed = (error: unknown): void => {
    const id = requestId();
    note(error, { requestId: id, path: pathOf(request) });
    answerJson(response, 500, { error: 'something went wrong', requestId: id });
  };
  try {
    Promise.resolve(handle(request, response)).catch(failed);
  } catch (error) {
    failed(error);
  }
}

function closeWithin(server: Server, graceMs: number): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Host must be ours, and Origin too where a browser sends one: another site, or a name rebound to this address, is neither. */
function fromHere(request: IncomingMessage, hosts: ReadonlySet<string>): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.has(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';
