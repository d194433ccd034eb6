import { parse } from 'yaml';
import { createResolver } from '../../src';
import { directory as known } from '../support/directory';
import { read } from './project';

const { directory }: { directory: { name: string; command: string; examples: string[] } } = parse(
  read('data/contacts.yaml'),
);
const slack = ['manifest/slack/manifest.json', 'manifest/slack/socket-mode.json'].map(path => JSON.parse(read(path)));
const teams = JSON.parse(read('manifest/teams/manifest.json'));

test("Slack's command is the one that data/ names", () => {
  for (const { features } of slack) {
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([directory.command]);
  }
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
