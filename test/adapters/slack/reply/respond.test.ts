import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReach } from '../../../../adapters/guards';
import { sentence } from '../../../../adapters/slack/card/message';
import { isSlack, responder } from '../../../../adapters/slack/reply/respond';

describe('response_url', () => {
  it.each([
    'https://hooks.slack.com/commands/T1/2/3',
    'https://hooks.slack.com/actions/T1/2/3',
    'https://hooks.slack-gov.com/app/1/2',
  ])('may be %s', url => expect(isSlack(url)).toBe(true));

  it.each([
    'http://hooks.slack.com/commands/1',
    'https://hooks.slack.com.evil.example/1',
    'https://evilslack.com/1',
    'https://evil.example/https://hooks.slack.com/',
    'https://hooks.slack.com@evil.example/',
    'https://hooks.slack.com:8443/',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:3000/',
    'file:///etc/passwd',
    '',
  ])('may not be %j', async url => {
    expect(isSlack(url)).toBe(false);
    await expect(responder(isSlack, createReach())(url, sentence('words'))).rejects.toThrow('does not lead to Slack');
  });

  /** A server that answers each message so; `work` gets its address. Gives the paths of what arrived. */
  async function answering(
    answer: (request: IncomingMessage, response: ServerResponse) => void,
    work: (url: string) => Promise<unknown>,
  ): Promise<(string | undefined)[]> {
    const arrived: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      // A message counts when all of it is here: Slack would have it then, whatever becomes of the answer.
      request.resume().on('end', () => {
        arrived.push(request.url);
        answer(request, response);
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/here`);
    await new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return arrived;
  }

  it('follows no way elsewhere', async () => {
    const arrived = await answering(
      (_, response) => response.writeHead(307, { location: '/elsewhere' }).end(),
      url =>
        expect(responder(() => true, createReach())(url, sentence('words'))).rejects.toThrow('response_url answered'),
    );
    expect(new Set(arrived)).toEqual(new Set(['/here']));
  });

  const shared = { ...sentence('words'), response_type: 'in_channel', replace_original: false } as const;
  const replaced = { ...sentence('words'), replace_original: true } as const;
  const whispered = { ...sentence('words'), response_type: 'ephemeral', replace_original: false } as const;
  const silent = () => {};
  const cut = ({ socket }: IncomingMessage) => socket.destroy();
  const broken = (_: IncomingMessage, response: ServerResponse) => response.writeHead(503).end();
  const busy = (_: IncomingMessage, response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end();

  it.each([
    ['comes too late', silent, 'shared with a channel', shared, 1],
    ['comes too late', silent, 'in the place of a card', replaced, 3],
    ['comes too late', silent, 'to the asker alone', whispered, 3],
    ['is cut off', cut, 'shared with a channel', shared, 1],
    ['is cut off', cut, 'in the place of a card', replaced, 3],
    ['is a 503', broken, 'shared with a channel', shared, 1],
    ['is a 503', broken, 'to the asker alone', whispered, 3],
    ['says that it was too much', busy, 'shared with a channel', shared, 3],
  ])('where the answer %s, a message %s is sent so often: %#', async (_how, answer, _where, message, times) => {
    const arrived = await answering(answer, url =>
      expect(responder(() => true, createReach(), 100)(url, message)).rejects.toThrow('response_url answered'),
    );
    expect(arrived).toHaveLength(times);
  });
});
