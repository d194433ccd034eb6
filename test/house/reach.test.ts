import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../../adapters/config';
import { read } from './project';

const [, chapter = ''] = /\n## What it reaches, and what reaches it\n([\s\S]*?)\n## /.exec(read('SECURITY.md')) ?? [];
/** What a package says somewhere, without loading it. */
const inPackage = (name: string, file: string) =>
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8');

test('the hosts that SECURITY.md names for Slack and Teams are those of the SDKs and of the settings', () => {
  const ID = '5e9f1d6e-1111-4222-8333-444455556666';
  const { config } = readConfig(
    {
      MicrosoftAppId: ID,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: ID,
      MicrosoftAppPassword: 'a~secret',
    },
    { anonymousTeams: false },
  );
  const constants = (file: string) => inPackage('botframework-connector', `lib/auth/${file}.js`);
  const [open, government] = [constants('authenticationConstants'), constants('governmentConstants')];
  const hostOf = (text: string, pattern: RegExp) => new URL(pattern.exec(text)?.[1] ?? '').host;
  const keys = /ToBotFromChannelOpenIdMetadataUrl = '([^']+)'/;
  const signIn = /ToChannelFromBotLoginUrl(?:Prefix)? = '([^']+)'/;
  const hosts = [
    hostOf(inPackage('@slack/web-api', 'dist/WebClient.js'), /slackApiUrl = '([^']+)'/),
    hostOf(open, keys),
    hostOf(open, signIn),
    hostOf(government, keys),
    hostOf(government, signIn),
    ...(config?.teams?.serviceHosts ?? []),
  ];
  expect(hosts).toHaveLength(6);
  expect(hosts.filter(host => !chapter.includes(`\`${host}\``))).toEqual([]);
});

test('README names the same hosts', () => {
  const readme = read('README.md');
  const rows = [...chapter.matchAll(/^\|(?: Slack, both ways in| Teams|) \| `([\w.]+)` \|/gm)].map(([, host]) => host);
  expect(rows).toHaveLength(5);
  expect(rows.filter(host => !readme.includes(`\`${host}\``))).toEqual([]);
});
