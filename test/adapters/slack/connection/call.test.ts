import { persistent } from '../../../../adapters/slack/connection/call';

/** fetch that fails once, as undici does, and counts. */
function failingOnce(code: string) {
  const methods: string[] = [];
  const fetch = persistent(async url => {
    methods.push(String(url));
    if (methods.length === 1) throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
    return new Response('{"ok":true}');
  });
  return { fetch, methods };
}

test.each([
  ['chat.postMessage', 'ECONNREFUSED', 2],
  ['chat.postEphemeral', 'UND_ERR_CONNECT_TIMEOUT', 2],
  ['views.publish', 'ECONNRESET', 2],
])('%s is called again after %s', async (method, code, times) => {
  const { fetch, methods } = failingOnce(code);
  expect((await fetch(`https://slack.com/api/${method}`)).status).toBe(200);
  expect(methods).toHaveLength(times);
});

test.each(['ECONNRESET', 'UND_ERR_SOCKET'])(
  'a message that may have arrived is not sent again after %s',
  async code => {
    const { fetch, methods } = failingOnce(code);
    await expect(fetch('https://slack.com/api/chat.postMessage')).rejects.toThrow('fetch failed');
    expect(methods).toHaveLength(1);
  },
);
