import { Agent, request } from 'node:http';

/** What came back, and how long it took. */
export interface Answered {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** Posts over connections that stay open, as the platforms do. Never rejects. */
export interface Poster {
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answered>;
  stop(): void;
}

/** As load balancers do: an idle connection is laid down before the server does it, or a request may meet a closing door. */
const IDLE_MS = 50_000;

/** Makes one with connections of its own. */
export function poster(): Poster {
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS });
  return {
    post: (url, headers, body) => {
      const start = performance.now();
      return new Promise(resolve => {
        const end = (status: number, text: string) => resolve({ status, body: text, ms: performance.now() - start });
        const length = { 'content-length': String(Buffer.byteLength(body)) };
        const sent = request(url, { method: 'POST', agent, headers: { ...length, ...headers } }, response => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => end(response.statusCode ?? 0, text)).on('error', error => end(0, String(error)));
        });
        sent.on('error', error => end(0, String(error)));
        sent.end(body);
      });
    },
    stop: () => agent.destroy(),
  };
}
