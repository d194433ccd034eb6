import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Slack's Web API as far as an answer needs it: says yes and counts. */
export interface SlackApi {
  /** For `SlackConfig.apiUrl`. */
  readonly url: string;
  /** The texts of the messages posted so far. */
  readonly posted: string[];
  stop(): Promise<void>;
}

/** Listens on loopback. */
export async function openSlackApi(): Promise<SlackApi> {
  const posted: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url?.endsWith('chat.postMessage')) posted.push(new URLSearchParams(body).get('text') ?? body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, ts: '1.2', channel: 'C1', user: { tz: 'America/New_York' } }));
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    posted,
    stop: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}
