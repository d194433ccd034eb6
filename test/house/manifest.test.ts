import { parse } from 'yaml';
import { createResolver } from '../../src';
import { directory as known } from '../support/directory';
import { read } from './project';

const { directory }: { directory: { name: string; app: string; command: string; examples: string[] } } = parse(
  read('data/contacts.yaml'),
);
const slack = ['manifest/slack/manifest.json', 'manifest/slack/socket-mode.json'].map(path => JSON.parse(read(path)));
const teams = JSON.parse(read('manifest/teams/manifest.json'));

test("Slack's command is the one that data/ names", () => {
  for (const { features } of slack) {
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([directory.command]);
  }
});

test('both platforms call the app what data/ calls it, and README tells how it is mentioned', () => {
  const names = slack.flatMap(({ display_information: { name }, features }) => [name, features.bot_user.display_name]);
  expect([...new Set([...names, teams.name.short])]).toEqual([directory.app]);
  expect(read('README.md')).toContain(`mention (\`@${directory.app}\`, in a thread)`);
});

test('every prompt that Teams offers is understood', () => {
  const { resolve } = createResolver(known);
  const [record] = known.records.filter(({ lines }) => lines.some(line => line.kind === 'mail'));
  const number = known.records.flatMap(({ lines }) =>
    lines.flatMap(line => ('number' in line ? [line.number] : [])),
  )[0];
  const prompts: string[] = teams.bots[0].commandLists[0].commands.flatMap(
    ({ prompt }: { prompt?: string }) => prompt ?? [],
  );
  expect(prompts.length).toBeGreaterThan(2);
  for (const prompt of prompts) {
    const filled = prompt.replace('[topic]', record?.name ?? '').replace('[number]', number ?? '');
    const text = filled.endsWith(' ') ? `${filled}${record?.name}` : filled;
    expect([text, resolve({ text, conversation: 'c', at: 0 }).outcome]).toEqual([
      text,
      expect.stringMatching(/answer|choices/),
    ]);
  }
});

/** What of a Teams manifest asks for nothing: it names and shows the app. */
const NAMING = [
  '$schema',
  'manifestVersion',
  'version',
  'id',
  'developer',
  'name',
  'description',
  'icons',
  'accentColor',
];

test('README says for all that the Teams manifest asks for why, and for nothing else', () => {
  const { permissions, bots, composeExtensions, supportsChannelFeatures, defaultInstallScope, validDomains } = teams;
  const [, chapter = ''] = /\n### What the Teams app asks for, and why\n([\s\S]*?)\n#/.exec(read('README.md')) ?? [];
  const explained = [...chapter.matchAll(/^\| `(\w+: \w+)` \| [^|]+ \|$/gm)].map(([, what]) => what);
  expect(explained).toEqual([
    ...permissions.map((name: string) => `permissions: ${name}`),
    ...bots[0].scopes.map((name: string) => `bots: ${name}`),
    ...composeExtensions[0].commands.map(({ id }: { id: string }) => `composeExtensions: ${id}`),
    `supportsChannelFeatures: ${supportsChannelFeatures}`,
    `defaultInstallScope: ${defaultInstallScope}`,
  ]);
  expect([bots.length, bots[0].supportsFiles, composeExtensions.length, validDomains]).toEqual([1, false, 1, []]);
  const asking = [...new Set(explained.map(what => what?.replace(/:.*/, '')))];
  expect(Object.keys(teams).sort()).toEqual([...NAMING, ...asking, 'validDomains'].sort());
});
