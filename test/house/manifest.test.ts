import { parse } from 'yaml';
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

test("the questions that Teams suggests are the directory's own examples", () => {
  const suggested = JSON.stringify(teams.bots[0].commandLists);
  expect(directory.examples.filter(example => suggested.includes(example)).length).toBeGreaterThan(0);
});
