import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { directory } from '../../support/directory';

const APP = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';
const run = promisify(execFile);
const root = join(__dirname, '../../..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teams-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function pack(env: Record<string, string>): Promise<Record<string, Uint8Array>> {
  const path = join(folder, 'app.zip');
  // Away from a developer's .env.
  await run(process.execPath, ['manifest/teams/pack.mjs', path], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
  });
  return unzipSync(await readFile(path));
}

const size = (png: Uint8Array | undefined): number[] => {
  const bytes = Buffer.from(png ?? []);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

it('packs the manifest, valid against the 1.29 schema, and two icons at the root', async () => {
  const files = await pack({ MicrosoftAppId: APP, TEAMS_DEVELOPER_NAME: 'A "quoted" name' });
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect(size(files['color.png'])).toEqual([192, 192]);
  expect(size(files['outline.png'])).toEqual([32, 32]);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
  expect(manifest).toMatchObject({
    manifestVersion: '1.29',
    id: APP,
    developer: { name: 'A "quoted" name' },
    bots: [{ botId: APP, scopes: ['personal', 'team', 'groupChat'] }],
    composeExtensions: [
      { botId: APP, commands: [{ id: 'find' }, { id: 'who', fetchTask: true, context: ['message'] }] },
    ],
  });
  expect(JSON.stringify(manifest)).not.toContain('${{');
});

it('packs the version of package.json, or a higher one that is given', async () => {
  const versionOf = async (env: Record<string, string>) => {
    const { 'manifest.json': manifest } = await pack({ MicrosoftAppId: APP, ...env });
    return JSON.parse(Buffer.from(manifest ?? []).toString('utf8')).version;
  };
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(await versionOf({})).toBe(version);
  expect(await versionOf({ TEAMS_APP_VERSION: '7.0.1' })).toBe('7.0.1');
});

it.each([
  ['no id', {}, 'MicrosoftAppId'],
  ['an id that is none', { MicrosoftAppId: 'dealer-bot' }, 'dealer-bot'],
  ['an address that is not https', { MicrosoftAppId: APP, TEAMS_WEBSITE_URL: 'ftp://files' }, 'websiteUrl'],
  ['a name that is too long', { MicrosoftAppId: APP, TEAMS_DEVELOPER_NAME: 'x'.repeat(40) }, 'developer/name'],
  ['a version that is none', { MicrosoftAppId: APP, TEAMS_APP_VERSION: 'v2' }, 'three numbers'],
])('makes no package of %s, and says why', async (_case, env, words) => {
  await expect(pack(env)).rejects.toThrow(words);
});

it('asks in its prompts only what the directory can be asked', async () => {
  const manifest = JSON.parse(await readFile(join(root, 'manifest/teams/manifest.json'), 'utf8'));
  const [{ commandLists }] = manifest.bots;
  const titles = commandLists[0].commands.map(({ title }: { title: string }) => title);
  expect(titles).toContain('help');
  expect(titles.length).toBeLessThanOrEqual(12);
  expect(JSON.stringify(manifest).toLowerCase()).not.toContain(directory.command.slice(1));
});
