import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import type { Route } from '../../../adapters/adapter';
import { BODY_LIMIT, createHttp, type Http } from '../../../adapters/http';
import { until } from '../../support/serving';

const lines: string[] = [];
const log = pino({}, { write: line => void lines.push(line) });

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

const bodies: string[] = [];
const sockets: Socket[] = [];
let release = (): void => undefined;

const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/echo',
    handle: async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      bodies.push(Buffer.concat(chunks).toString());
      response.end(bodies.at(-1));
    },
  },
  { method: 'GET', path: '/pages/*', handle: (request, response) => void response.end(request.url) },
  { method: 'GET', path: '/pages/exact', handle: (_, response) => void response.end('exact') },
  {
    method: 'GET',
    path: '/throws',
    handle: () => {
      throw new Error('the inner reason');
    },
  },
  { method: 'GET', path: '/rejects', handle: async () => Promise.reject(new Error('the inner reason')) },
  { method: 'GET', path: '/fails', handle: async () => Promise.reject(new Error('another reason')) },
  {
    method: 'GET',
    path: '/slow',
    handle: (_, response) => {
      release = () => void response.end('done at last');
    },
  },
];

let http: Http;
let port: number;

beforeEach(async () => {
  lines.length = 0;
  bodies.length = 0;
  http = createHttp({ log });
  port = await http.listen(0, '127.0.0.1');
  http.open(ROUTES);
});
afterEach(() => http.close(0));

function send(options: RequestOptions, body?: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, agent: false, ...options }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Writes raw bytes and gives everything that comes back until the server hangs up. */
function raw(bytes: string, ...later: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', error => ('code' in error && error.code === 'ECONNRESET' ? resolve(text) : reject(error)));
    socket.write(bytes);
    for (const bit of later) socket.write(bit);
  });
}

describe('doors', () => {
  test('an exact path wins over a prefix', async () => {
    expect((await send({ path: '/pages/exact' })).text).toBe('exact');
    expect((await send({ path: '/pages/other?x=1' })).text).toBe('/pages/other?x=1');
  });

  test('HEAD is answered where GET is', async () => {
    expect(await send({ path: '/pages/exact', method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('an unknown path is a 404 in JSON', async () => {
    const { status, text, headers } = await send({ path: '/nowhere' });
    expect({ status, body: JSON.parse(text) }).toEqual({ status: 404, body: { error: 'not found' } });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('a known path with another method is a 405 that names the methods', async () => {
    const { status, headers } = await send({ path: '/echo', method: 'GET' });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' });
  });

  test('two routes on one door are refused', () => {
    const route: Route = { method: 'GET', path: '/a', handle: () => undefined };
    expect(() => http.open([route, route])).toThrow('Two routes claim GET /a');
  });

  test('before the doors are hung every path says that it starts', async () => {
    const early = createHttp({ log });
    const earlyPort = await early.listen(0, '127.0.0.1');
    const { status, headers } = await send({ path: '/echo', port: earlyPort });
    expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '1' });
    await early.close(0);
  });

  test('a taken port rejects', async () => {
    await expect(createHttp({ log }).listen(port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  });
});

describe('failures', () => {
  test.each(['/throws', '/rejects'])('%s: a fixed 500 with a number that the log line carries too', async path => {
    const { status, text } = await send({ path });
    const { error, requestId } = JSON.parse(text);
    expect({ status, error }).toEqual({ status: 500, error: 'something went wrong' });
    expect(text).not.toContain('inner reason');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`"requestId":"${requestId}"`);
    expect(lines[0]).toContain('the inner reason');
  });

  test('the same cause over and over is one line, another cause has its own', async () => {
    for (let n = 0; n < 20; n++) expect((await send({ path: '/throws' })).status).toBe(500);
    expect(lines).toHaveLength(1);
    await send({ path: '/fails' });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('another reason');
  });
});

describe('bodies', () => {
  test('a body reaches its reader untouched, announced or in chunks', async () => {
    const body = '\uFEFF{"a": "ü\u0000"}  ';
    expect((await send({ path: '/echo', method: 'POST' }, body)).text).toBe(body);
    const chunked = { path: '/echo', method: 'POST', headers: { 'transfer-encoding': 'chunked' } };
    expect((await send(chunked, body)).text).toBe(body);
  });

  test('the largest body that is taken is taken', async () => {
    const { status, text } = await send({ path: '/echo', method: 'POST' }, 'x'.repeat(BODY_LIMIT));
    expect({ status, length: text.length }).toEqual({ status: 200, length: BODY_LIMIT });
  });

  test('an announced body over the limit is refused before a byte is read, and the connection closed', async () => {
    const answer = await raw(`POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: ${BODY_LIMIT + 1}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*Connection: close/);
    expect(bodies).toEqual([]);
  });

  test('a chunked body over the limit is refused, and no reader sees a part of it', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x1_00_00)}\r\n`;
    const answer = await raw(
      'POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array(5).fill(chunk),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(bodies).toEqual([]);
  });

  test('a body that breaks off reaches no reader', async () => {
    await new Promise<void>(resolve => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await send({ path: '/pages/exact' })).status).toBe(200);
    expect(bodies).toEqual([]);
  });

  test('large bodies that are left unfinished find no room beside many others; small ones go on, and so do large ones later', async () => {
    const most = 64 * 1024 * 1024;
    const unfinished = Buffer.alloc(BODY_LIMIT - 1, 'x');
    const refused = new Promise<string>(resolve => {
      for (let sent = 0; sent <= most; sent += unfinished.length) {
        const socket = connect(port, '127.0.0.1');
        sockets.push(socket);
        socket.on('error', () => undefined).on('data', bytes => resolve(bytes.toString()));
        socket.write(`POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: ${BODY_LIMIT}\r\n\r\n`);
        socket.write(unfinished);
      }
    });
    expect(await refused).toMatch(/^HTTP\/1\.1 503 [\s\S]*Connection: close/);
    expect((await send({ path: '/echo', method: 'POST' }, 'a question')).status).toBe(200);
    for (const socket of sockets.splice(0)) socket.destroy();
    const large = () => send({ path: '/echo', method: 'POST' }, 'x'.repeat(BODY_LIMIT));
    await until(async () => (await large()).status === 200);
    expect(bodies.filter(body => body !== 'a question' && body.length !== BODY_LIMIT)).toEqual([]);
  });

  test('what was answered, read or not, leaves its room to the next', async () => {
    for (let count = 0; count < 300; count++) {
      const path = count % 2 === 0 ? '/echo' : '/nothing';
      await send({ path, method: 'POST' }, 'x'.repeat(BODY_LIMIT));
    }
    expect((await send({ path: '/echo', method: 'POST' }, 'x'.repeat(BODY_LIMIT))).status).toBe(200);
  });

  test('what is not HTTP is a 400', async () => {
    expect(await raw('HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('two requests in one packet are two answers', async () => {
    const one = 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none';
    const two = 'POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\ntwo';
    await raw(one + two);
    expect(bodies).toEqual(['one', 'two']);
  });
});

describe('strangers', () => {
  test('every answer forbids framing and sniffing', async () => {
    const { headers } = await send({ path: '/pages/exact' });
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  const guarded = [
    ['our own page', 200, {}],
    ['our own page, saying so', 200, { origin: 'http://127.0.0.1:PORT' }],
    ['a name rebound to this address', 403, { host: 'evil.example:PORT' }],
    ['a page of another site', 403, { origin: 'https://evil.example' }],
    ['a page of another port', 403, { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', 403, { origin: 'null' }],
  ] as const;
  test.each(guarded)('%s gets %i', async (_, status, headers) => {
    const local = createHttp({ log, onlyHosts: bound => [`127.0.0.1:${bound}`] });
    const localPort = await local.listen(0, '127.0.0.1');
    local.open(ROUTES);
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(localPort))]),
    );
    expect((await send({ path: '/pages/exact', port: localPort, headers: filled })).status).toBe(status);
    await local.close(0);
  });
});

describe('closing', () => {
  test('a request in flight is finished, a new one is not taken', async () => {
    const slow = send({ path: '/slow' });
    while ((await send({ path: '/pages/exact' })).status !== 200);
    const closed = http.close(5_000);
    await expect(send({ path: '/pages/exact' })).rejects.toThrow('ECONNREFUSED');
    release();
    expect((await slow).text).toBe('done at last');
    await closed;
  });

  test('what does not finish is cut', async () => {
    const slow = send({ path: '/slow' });
    await send({ path: '/pages/exact' });
    await Promise.all([http.close(10), expect(slow).rejects.toThrow('socket hang up')]);
  });
});
