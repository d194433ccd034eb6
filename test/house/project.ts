import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's folder. */
export const ROOT = join(__dirname, '../..');

/** What tools and runs leave behind; git ignores the same. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'var', '.git', '.env']);

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    if (LEFT_OUT.has(name) || /\.(log|zip)$/.test(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else yield relative(ROOT, path).split(sep).join('/');
  }
}

/** What git tracks, where there is git; else what lies in the folder. */
function files(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const tracked = status === 0 ? stdout.split('\0').filter(path => path !== '' && existsSync(join(ROOT, path))) : [];
  return tracked.length > 0 ? tracked : [...walk(ROOT)];
}

/** Every file of the project, from its folder, with slashes. */
export const FILES: readonly string[] = files().sort();

/** What stands at the top level. */
export const TOP: readonly string[] = [...new Set(FILES.map(path => path.replace(/\/.*/s, '')))];

/** A file's text. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Files whose text a person wrote; pictures and generated lists are left out. */
export const TEXTS: readonly string[] = FILES.filter(
  path => !/\.(png|woff2|gz|ico)$/.test(path) && path !== 'package-lock.json',
);

/** TypeScript and JavaScript under one of the folders. */
export function code(...folders: readonly string[]): string[] {
  return FILES.filter(path => /\.(ts|tsx|mjs|js)$/.test(path) && folders.some(folder => path.startsWith(`${folder}/`)));
}

/** What `package.json` says. */
export const PACKAGE: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
} = JSON.parse(read('package.json'));

/** "path:line text" of each line on which `pattern` is found. */
export function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap(path =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
}
