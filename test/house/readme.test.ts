import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFile } from '../../adapters/config';
import { VARIABLE_NAMES } from '../../adapters/config/variables';
import { code, FILES, PACKAGE, ROOT, read } from './project';
import { withSettings } from './tables';

/** Pages for people. */
const PAGES = FILES.filter(path => path.endsWith('.md') && !path.startsWith('test/fixtures/'));
const readme = read('README.md');
const all = PAGES.map(read).join('\n');

/** What stands in backquotes and in blocks of shell. */
const spans = [...all.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
const shell = [...all.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
const commands = [...spans, ...shell].map(line => line.trim());

/** Scripts that npm runs by itself, around others. */
const BY_ITSELF = /^(?:pre|post)[a-z]|^prepare$/;

test('every command in the documents is a script', () => {
  const run = commands.flatMap(line =>
    [...line.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(run.length).toBeGreaterThan(15);
  expect(run.filter(name => PACKAGE.scripts[name] === undefined)).toEqual([]);
});

test('every script is in the README', () => {
  const scripts = Object.keys(PACKAGE.scripts).filter(name => !BY_ITSELF.test(name));
  const named = (name: string) => readme.includes(`\`npm run ${name}\``) || readme.includes(`\`npm ${name}\``);
  expect(scripts.filter(name => !named(name))).toEqual([]);
});

test('the two commands stand first, alone', () => {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block.trim());
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm cit']);
});

test.each([
  ['ask', ['dist/adapters/cli.js', 'ask', '--help']],
  ['start', ['dist/adapters/main.js', '--help']],
])('every flag that the documents give to %s is one', (script, args) => {
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const given = commands
    .filter(line => new RegExp(`\\bnpm (?:run )?(?:--silent )?${script} -- `).test(line))
    .flatMap(line => (/ -- (.*)$/.exec(line)?.[1] ?? '').match(/(?<=^|\s)--[\w-]+/g) ?? []);
  expect(given.length).toBeGreaterThan(1);
  expect([...new Set(given)].filter(flag => !new RegExp(`${flag}(?:\\s|$)`, 'm').test(stdout))).toEqual([]);
});

test('an answer that the README shows is the one that is given', () => {
  const [, line = '', answer = ''] =
    /```sh\n(npm run --silent ask -- --now [^\n]+)\n```\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  const args = [...line.replace(/^.* ask -- /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  const { stdout } = spawnSync(process.execPath, ['dist/adapters/cli.js', 'ask', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(args.length).toBeGreaterThan(4);
  expect(answer).toBe(stdout);
});

test('every line of the log that docs/operations.md explains is written by the program', () => {
  const lines = [...read('docs/operations.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) => line);
  const programs = code('adapters').map(read).join('\n');
  // "teams: <where> failed" is put together from a fixed phrase.
  const written = (line: string) =>
    programs.includes(`'${line}'`) || programs.includes(`'${/^teams: (.+) failed$/.exec(line)?.[1]}'`);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(line => !written(line))).toEqual([]);
});

test('.env.example is what the program would write', () => {
  expect(read('.env.example')).toBe(exampleFile());
});

test('docs/settings.md has every variable, in the words of the program', () => {
  const page = read('docs/settings.md');
  expect(page).toBe(withSettings(page));
  for (const name of VARIABLE_NAMES) expect(page).toContain(`| \`${name}\` |`);
});

/** "`NUMBERS` in `src/language/words/counts.ts`" */
const PLACED = /`([A-Z][A-Z_]+)` in `(src\/[^`]+\.ts)`/g;

test('every constant that the documents place stands in that file', () => {
  const placed = [...all.matchAll(PLACED)].map(([, name = '', path = '']) => ({ name, path }));
  expect(placed.length).toBeGreaterThan(4);
  const stands = ({ name, path }: { readonly name: string; readonly path: string }) =>
    new RegExp(`\\bconst ${name}\\b`).test(read(path));
  expect(placed.filter(one => !stands(one))).toEqual([]);
});

test('every variable in the documents is read by something', () => {
  const programs = code('adapters', 'manifest', 'test').map(read).join('\n');
  const others = ['deploy/compose.yaml', 'deploy/kubernetes.yaml'].map(read).join('\n');
  const named = [...all.replace(PLACED, '').matchAll(/`(?:[A-Z]+_)+[A-Z]+\b|`Microsoft\w+|`Certificate\w+/g)].map(
    ([name]) => name.slice(1),
  );
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter(name => !programs.includes(name) && !others.includes(name))).toEqual([]);
});

test('every door in the documents is served', () => {
  const programs = code('adapters')
    .filter(path => !path.includes('/playground/page/'))
    .map(read)
    .join('\n');
  const doors = [
    ...all.matchAll(
      /`(?:https:\/\/YOUR-HOST)?(?:GET |POST )?(\/(?:slack|api|livez|readyz|metrics|playground)[\w/]*)(?:\/\*)?`/g,
    ),
  ].map(([, door = '']) => door);
  expect(doors.length).toBeGreaterThan(5);
  expect([...new Set(doors)].filter(door => !programs.includes(`${door.replace(/\/$/, '')}`))).toEqual([]);
});

test('every link and picture leads somewhere', () => {
  const broken = PAGES.flatMap(page => {
    const folder = page.includes('/') ? page.replace(/\/[^/]*$/, '') : '.';
    const text = read(page);
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      ([, link, shown]) => link ?? shown ?? '',
    );
    return targets
      .filter(target => !/^(?:https?:|mailto:)/.test(target))
      .filter(target => {
        const [path = '', anchor] = target.split('#');
        if (path !== '') return !existsSync(join(ROOT, folder, path));
        return !headings(text).includes(anchor ?? '');
      })
      .map(target => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

/** The anchors of a page's headings, as GitHub makes them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

test('every picture in docs/ is shown somewhere', () => {
  const pictures = FILES.filter(path => /^docs\/.*\.png$/.test(path));
  expect(pictures.filter(path => !all.includes(path.replace(/^docs\//, '')))).toEqual([]);
});

test('figures were written by their scripts', () => {
  for (const mark of ['load', 'bench']) {
    expect(readme).toContain(`<!-- ${mark} -->`);
    expect(readme).toContain(`<!-- /${mark} -->`);
  }
});

test('the change log opens with the version that package.json has', () => {
  const [, version] = /^## (\d+\.\d+\.\d+) /m.exec(read('CHANGELOG.md')) ?? [];
  expect(version).toBe(JSON.parse(read('package.json')).version);
});

test('the change log says nothing twice', () => {
  const beginnings = read('CHANGELOG.md')
    .split('\n')
    .filter(line => line.startsWith('- '))
    .map(line => line.slice(0, 40));
  expect(beginnings.length).toBeGreaterThan(50);
  expect(beginnings.filter((one, i) => beginnings.indexOf(one) !== i)).toEqual([]);
});
