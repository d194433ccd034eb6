import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Route } from '../../adapter';
import { readBody } from '../../http';
import type { Json, JsonObject } from '../wire';

/** A request that ends with this status and reason. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A request at a route: `rest` is the path beyond a prefix, without its query. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly rest: string;
  readonly query: URLSearchParams;
}

/** What a route does with a request that may come in. */
export type Run = (asked: Asked) => void | Promise<void>;

/** Makes routes that turn a `Refusal` into its status and anything else into a plain 500. Host and Origin are the server's to check (`onlyHosts`). */
export function routesAt(origin: string, log: Logger) {
  return (method: Route['method'], path: string, run: Run, check?: (request: IncomingMessage) => void): Route => ({
    method,
    path,
    handle: async (request, response) => {
      try {
        check?.(request);
        const { pathname, searchParams } = new URL(request.url ?? '/', origin);
        const rest = pathname.slice(path.length - 1);
        await run({ request, response, path: pathname, rest, query: searchParams });
      } catch (error) {
        if (response.headersSent) return void response.end();
        if (error instanceof Refusal) return sendJson(response, error.status, { error: error.message });
        log.error({ err: error }, 'the playground failed');
        sendJson(response, 500, { error: 'The playground failed; its log says why.' });
      }
    },
  });
}

/** Refuses what a browser sends: only the adapters call the platforms' own routes. */
export function checkMachine(request: IncomingMessage): void {
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined) {
    throw new Refusal(403, 'Browsers may not call the platform.');
  }
}

/** Refuses a write that a page of ours did not send: no form of a stranger carries this content type and origin. */
export function checkPage(request: IncomingMessage): void {
  if (request.headers.origin === undefined) throw new Refusal(403, 'Only the page may ask here.');
  if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'The page speaks JSON.');
}

/** The body as text; refuses more than 256 KB. */
async function readText(request: IncomingMessage): Promise<string> {
  const body = await readBody(request);
  if (body === undefined) throw new Refusal(413, 'That is too long.');
  return body.toString('utf8');
}

/** The body as a JSON object; refuses anything else. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const value = parseJson(await readText(request));
  if (!isObject(value)) throw new Refusal(400, 'That is not a JSON object.');
  return value;
}

/** The body's fields: of a JSON object, or of a form in which structures are JSON. */
export async function readFields(request: IncomingMessage): Promise<JsonObject> {
  const text = await readText(request);
  if (request.headers['content-type']?.startsWith('application/json') === true) {
    const body = parseJson(text);
    return isObject(body) ? body : {};
  }
  const args: Record<string, Json> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    args[key] = (/^[[{]/.test(value) && key !== 'text' ? parseJson(value) : undefined) ?? value;
  }
  return args;
}

/** JSON, or undefined where it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether a JSON value is an object (not a list, not null). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string member, or undefined. */
export function stringOf(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

/** Sends JSON with this status. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
