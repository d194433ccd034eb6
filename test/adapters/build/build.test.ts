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
import { pathToFileURL } from 'node:url';

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
  const files = [
    'adapters/ground/index.ts',
    'dist/adapters/ground/index.js',
    'dist/adapters/ground.js',
    'dist/adapters/ground.js.map',
    'dist/adapters/main.0a1b2c3d.js',
    'dist/adapters/main.0a1b2c3d.js.code',
    'dist/adapters/playground/public/page.js',
    'dist/src/gone/away.js',
  ];
  for (const file of files) {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), '');
  }
  const run = `import { removeStale } from '${pathToFileURL(resolve('adapters/build/stale.mjs'))}'; removeStale('.');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', run], { cwd: project, stdio: 'inherit' });
  expect(files.filter(file => !existsSync(join(project, file)))).toEqual([
    'dist/adapters/ground.js',
    'dist/adapters/ground.js.map',
    'dist/src/gone/away.js',
  ]);
});
