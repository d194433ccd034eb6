import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sentence } from '../../../adapters/slack/message';
import { isSlack, responder } from '../../../adapters/slack/respond';

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
    await expect(responder(isSlack)(url, sentence('words'))).rejects.toThrow('does not lead to Slack');
  });

  it('follows no way elsewhere', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/here`;
    await expect(responder(() => true)(url, sentence('words'))).rejects.toThrow('response_url answered');
    expect(new Set(asked)).toEqual(new Set(['/here']));
    await new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  });
});
