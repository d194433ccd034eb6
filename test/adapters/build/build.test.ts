import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PAGE = 'adapters/playground/page';
const MADE = 'dist/adapters/playground/public/page.js';
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'contacts-bot-build-'));
  cpSync(PAGE, join(project, PAGE), { recursive: true });
  for (const file of ['adapters/build/step.mjs', 'tsconfig.json']) cpSync(file, join(project, file));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** The last step of what `npm start` does first. */
function build() {
  const { status, stderr } = spawnSync(process.execPath, [join(PAGE, 'build.mjs')], { cwd: project, encoding: 'utf8' });
  return { status, stderr };
}

test('what is made of the same files is not made again, and needs no folder that can be written', () => {
  expect(build()).toEqual({ status: 0, stderr: '' });
  const { mtimeMs } = statSync(join(project, MADE));
  expect(build()).toEqual({ status: 0, stderr: '' });
  expect(statSync(join(project, MADE)).mtimeMs).toBe(mtimeMs);
  utimesSync(join(project, PAGE, 'main.tsx'), 1, 1);
  expect(build()).toEqual({ status: 0, stderr: '' });
  expect(statSync(join(project, MADE)).mtimeMs).toBeGreaterThan(mtimeMs);
});

test('where dist/ cannot be written, two lines say so and what to start', () => {
  const dist = join(project, 'dist');
  // The rights of a folder do not bind root; nobody makes anything in /sys.
  if (process.getuid?.() === 0) symlinkSync('/sys', dist);
  else {
    mkdirSync(dist);
    chmodSync(dist, 0o555);
  }
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toMatch(/dist cannot be written, and what stands there is not made of these sources\.\n/);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.any(String),
    '  Build where it can be (npm run build), or start what is there: node dist/adapters/main.js',
  ]);
});

describe('without the packages that build (npm ci --omit=dev)', () => {
  const [, prepare = ''] = /"prepare": "([^"]+)"/.exec(readFileSync('package.json', 'utf8')) ?? [];
  const run = (event: string) => {
    const env = { PATH: process.env['PATH'], npm_lifecycle_event: event };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', prepare], { cwd: project, encoding: 'utf8', env });
    return { status, said: stdout + stderr };
  };
  beforeEach(() => {
    rmSync(join(project, 'node_modules'));
    mkdirSync(join(project, 'node_modules'));
    for (const file of ['adapters/build/compile.mjs', 'adapters/build/bundle.mjs']) cpSync(file, join(project, file));
  });
  const LEFT_OUT = 'Nothing is built: the packages that build are left out here. ';

  test('an installation goes on with one line, and a start where nothing was built is refused', () => {
    const said = `${LEFT_OUT}Build first (npm ci), then npm prune --omit=dev.\n`;
    expect(run('prepare')).toEqual({ status: 0, said });
    expect(run('build')).toEqual({ status: 1, said });
  });

  test('what was built before is started', () => {
    mkdirSync(join(project, 'dist/adapters'), { recursive: true });
    writeFileSync(join(project, 'dist/adapters/main.js'), '');
    expect(run('build')).toEqual({ status: 0, said: `${LEFT_OUT}What was built before is used.\n` });
  });
});

test('what was compiled of a source that has moved is removed before a program is bundled: it would be found first', () => {
  const write = (file: string, text: string) => {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  };
  const run = (file: string) => spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
  for (const file of ['bundle.mjs', 'compile.mjs', 'stale.mjs', 'launch.ts'])
    cpSync(join('adapters/build', file), join(project, 'adapters/build', file));
  cpSync('tsconfig.build.json', join(project, 'tsconfig.build.json'));
  const lists = ['everyday', 'quiet-words'].map(name => `src/language/words/${name}`);
  for (const list of lists) write(`${list}.ts`, 'export const WORDS = new Set<string>();');
  const loads = lists.map(list => `import '../${list}';`).join(' ');
  for (const program of ['main', 'cli'])
    write(`adapters/${program}.ts`, `${loads} import { ground } from './ground'; console.log(ground);`);
  write('adapters/ground.ts', "export const ground = 'before';");
  write(MADE, '');
  write('dist/src/gone/away.js', '');
  expect(run('adapters/build/compile.mjs')).toMatchObject({ status: 0, stderr: '' });
  expect(run('dist/adapters/main.js').stdout).toBe('before\n');

  rmSync(join(project, 'adapters/ground.ts'));
  write('adapters/ground/index.ts', "export const ground = 'after';");
  expect(run('adapters/build/compile.mjs')).toMatchObject({ status: 0, stderr: '' });
  for (const program of ['main', 'cli']) expect(run(`dist/adapters/${program}.js`).stdout).toBe('after\n');
  const made = ['dist/adapters/ground.js', 'dist/adapters/ground.js.map', 'dist/src/gone/away.js', MADE];
  expect(made.filter(file => existsSync(join(project, file)))).toEqual([MADE]);
});
