import type { ServerResponse } from 'node:http';
import type { Refusal } from './body';

/** Headers of every response; a page may widen its own content policy. */
export const SECURITY_HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Content-Security-Policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ],
] as const;

/** Ends a response with a small JSON object; does nothing where the answer has already begun. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent || response.writableEnded) {
    response.end();
    return;
  }
  // As bytes at once: for a string they would be counted first, and made again for the socket.
  const bytes = Buffer.from(`${JSON.stringify(body)}\n`);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  response.end(bytes);
}

/** Refuses a body and hangs up: what the client still sends belongs to no later request. */
export function refuseBody(response: ServerResponse, why: Refusal): void {
  response.setHeader('Connection', 'close');
  if (why === 'too large') answerJson(response, 413, { error: 'body over 256 KB' });
  else {
    response.setHeader('Retry-After', '1');
    answerJson(response, 503, { error: 'too many large bodies at once' });
  }
  // Time to read the answer before the reset that unread bytes would cause.
  setTimeout(() => response.socket?.destroy(), 500).unref();
}
