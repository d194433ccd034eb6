import { request } from 'node:http';
import { type Ground, NOW, startGround } from '../ground';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.stop());

interface Knock {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request with exactly these headers, as no browser and no fetch would send them; gives the status. */
function knock({ method = 'GET', path, headers = {}, body = '' }: Knock): Promise<number | undefined> {
  const { hostname, port } = new URL(ground.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, response => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end(body);
  });
}

const SAY = JSON.stringify({ session: 'TESTDOOR', moment: NOW, place: 'dm', text: 'help' });
const json = { 'content-type': 'application/json' };
const PATHS = [
  '/',
  '/playground',
  '/playground/gallery',
  '/playground/about',
  '/playground/events?session=TESTDOOR',
  '/playground/assets/page.js',
];

describe('the playground’s doors', () => {
  test.each(PATHS)('refuse another host and another origin: %s', async path => {
    expect(await knock({ path, headers: { host: 'evil.example' } })).toBe(403);
    expect(await knock({ path, headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(await knock({ path, headers: { origin: 'null' } })).toBe(403);
  });

  test('answer to localhost as to 127.0.0.1, each with its own origin only', async () => {
    const host = ground.origin.replace('http://127.0.0.1', 'localhost');
    expect(await knock({ path: '/playground/about', headers: { host } })).toBe(200);
    expect(await knock({ path: '/playground/about', headers: { host, origin: `http://${host}` } })).toBe(200);
    expect(await knock({ path: '/playground/about', headers: { host, origin: ground.origin } })).toBe(403);
  });

  test('take a gesture from the page alone', async () => {
    const path = '/playground/do/say';
    const from = { ...json, origin: ground.origin };
    expect(await knock({ method: 'POST', path, headers: from, body: SAY })).toBe(200);
    expect(await knock({ method: 'POST', path, headers: json, body: SAY })).toBe(403);
    expect(await knock({ method: 'POST', path, headers: { ...json, origin: 'https://evil.example' }, body: SAY })).toBe(
      403,
    );
    expect(
      await knock({
        method: 'POST',
        path,
        headers: { origin: ground.origin, 'content-type': 'text/plain' },
        body: SAY,
      }),
    ).toBe(415);
  });

  test.each<[string, number, Knock]>([
    ['no JSON', 400, { path: '/playground/do/say', body: '{' }],
    ['a list', 400, { path: '/playground/do/say', body: '[]' }],
    ['a session that is none', 400, { path: '/playground/do/say', body: SAY.replace('TESTDOOR', '../../..') }],
    ['no moment', 400, { path: '/playground/do/say', body: '{"session":"TESTDOOR","text":"help"}' }],
    [
      'a moment in the year 5000',
      400,
      { path: '/playground/do/say', body: SAY.replace('"offset":0', '"offset":9e13') },
    ],
    [
      'a zone that does not exist',
      400,
      { path: '/playground/do/say', body: SAY.replace('"offset":0', '"offset":0,"zone":"Mars/Base"') },
    ],
    ['no words', 400, { path: '/playground/do/say', body: '{"session":"TESTDOOR","moment":{"offset":0}}' }],
    ['an unknown gesture', 404, { path: '/playground/do/dance', body: SAY }],
    ['an inherited name', 404, { path: '/playground/do/constructor', body: SAY }],
    ['more than 256 KB', 413, { path: '/playground/do/say', body: SAY.replace('help', 'x'.repeat(300_000)) }],
  ])('refuse %s', async (_, status, { path, body = '' }) => {
    expect(await knock({ method: 'POST', path, headers: { ...json, origin: ground.origin }, body })).toBe(status);
  });

  test('let no browser play the platforms to the adapters', async () => {
    const { apiUrl, botToken } = ground.platforms.slack;
    const authorization = `Bearer ${botToken}`;
    for (const headers of [{ origin: ground.origin }, { 'sec-fetch-site': 'same-origin' }]) {
      const path = new URL(`${apiUrl}auth.test`).pathname;
      expect(await knock({ method: 'POST', path, headers: { ...headers, authorization, ...json }, body: '{}' })).toBe(
        403,
      );
    }
  });

  test.each(['../playground.js', '%2e%2e%2fplayground.js', 'page.js/../../demo.js', 'none.js', '.env'])(
    'serve no file beyond the page: %s',
    async name => {
      expect(await knock({ path: `/playground/assets/${name}` })).toBe(404);
    },
  );
});
