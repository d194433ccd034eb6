import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

jest.setTimeout(60_000);

const PAGE = 'adapters/playground/page';
const MADE = 'dist/adapters/playground/public/page.js';
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'contacts-bot-build-'));
  cpSync(PAGE, join(project, PAGE), { recursive: true });
  for (const file of ['adapters/step.mjs', 'tsconfig.json']) cpSync(file, join(project, file));
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
