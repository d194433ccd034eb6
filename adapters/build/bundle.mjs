/**
 * Makes each program one file: finding and reading a thousand small ones takes longer than what they do. It is made of the
 * compiled files, which stay beside it for whoever starts a part alone; what a program was compiled to calls its bundle.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeStale } from './stale.mjs';
import { unlessMade } from './step.mjs';

/** Large and loaded when first needed, or with a library of the machine's own. */
const APART = ['date-holidays', 'libsql', 'pg', 'unhomoglyph'];
/** What reads a sheet that was edited: the command line answers from the one that it keeps. */
const READERS = ['yaml', 'zod', 'libphonenumber-js'];
/** Each program, and what is left out of its bundle. */
const PROGRAMS = { cli: [...APART, ...READERS], main: APART };

/** Loaded when first needed: most often nothing has changed. */
let esbuild;

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, '..', '..', 'dist', 'adapters');
const stampFile = join(outdir, '.bundled');
const madeOf = ['dist/.tsbuildinfo', 'node_modules/.package-lock.json', 'adapters/build/bundle.mjs'];

/** All of a bundle lies where the programs do: each file is told its own folder. */
const folders = {
  name: 'folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dist[\\/]adapters[\\/].*\.js$/ }, ({ path }) => ({
      contents: textOf(path).replaceAll('__dirname', `(__dirname + '/${relative(outdir, dirname(path))}')`),
    })),
};

function textOf(path) {
  const name = basename(path, '.js');
  if (dirname(path) !== outdir || !Object.hasOwn(PROGRAMS, name)) return readFileSync(path, 'utf8');
  // Where the program was compiled to may stand the call of an older bundle.
  const source = readFileSync(join(here, '..', `${name}.ts`), 'utf8');
  return esbuild.transformSync(source, { loader: 'ts', format: 'cjs', platform: 'node', target: 'node20' }).code;
}

/** Lists of words as they come out, without the packages and the work that they are made of: half of a start. */
const wordsWrittenOut = {
  name: 'words written out',
  setup: ({ onLoad, onEnd }) => {
    const lists = new Set();
    onLoad({ filter: /[\\/]dist[\\/]src[\\/]language[\\/]words[\\/](everyday|quiet-words)\.js$/ }, ({ path }) => {
      lists.add(path);
      const entries = Object.entries(createRequire(path)(path)).map(([name, value]) => `${name}: ${writtenOut(value)}`);
      return { contents: `module.exports = { ${entries.join(', ')} };` };
    });
    // A file that was moved would cost every start its quarter of a second, unseen.
    onEnd(() => (lists.size === 2 ? undefined : { errors: [{ text: 'The lists of words are not where they were.' }] }));
  },
};

function writtenOut(value) {
  // As an object its strings are part of what V8 keeps; as JSON they would be made anew at every start.
  if (value instanceof Map) return `new Map(Object.entries(${JSON.stringify(Object.fromEntries(value))}))`;
  if (value instanceof Set) return `new Set(${JSON.stringify([...value])})`;
  return JSON.stringify(value);
}

/** Commander asks for it at once and needs it for what we have not: programs that are commands. It takes a tenth of a start to load. */
const noChildProcess = {
  name: 'no child process',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'none' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** In ASCII, which is read faster and kept in half the memory. esbuild leaves other letters where they stand in a pattern or a comment. */
function plain(text) {
  // Escapes are passed over in pairs, so that of "\’" the backslash is seen to be the letter's.
  return text.replace(/\\\p{ASCII}|\\?\P{ASCII}/gu, found => {
    const letter = found.at(0) === '\\' ? found.slice(1) : found;
    return /^\p{ASCII}/u.test(letter) ? found : letter.split('').map(escaped).join('');
  });
}

const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

async function bundle(name, external) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(outdir, `${name}.js`)],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    // What stays apart is loaded as everything is: a script of its own cannot import.
    supported: { 'dynamic-import': false },
    external,
    minifyWhitespace: true,
    minifySyntax: true,
    // A failure prints the line that it stands in.
    lineLimit: 120,
    logLevel: 'warning',
    plugins: [folders, wordsWrittenOut, noChildProcess],
  });
  // As Node wraps a module: done at every start, that would make one more copy of the whole.
  const text = `(function (exports, require, module, __filename, __dirname) {${plain(outputFiles[0].text)}\n})`;
  // Its contents in its name: adapters/build/launch.ts says why.
  const made = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(outdir, made), text);
  writeFileSync(join(outdir, `${name}.js`), `require('./build/launch').launch('${made}', module);\n`);
  // Only now: a program that starts meanwhile finds the one that it names.
  const older = file => /^\w+\.\w{8}\.js/.test(file) && file.startsWith(`${name}.`) && !file.startsWith(made);
  for (const file of readdirSync(outdir).filter(older)) rmSync(join(outdir, file));
}

await unlessMade(stampFile, madeOf, async () => {
  esbuild = await import('esbuild');
  removeStale(join(here, '..', '..'));
  for (const [name, external] of Object.entries(PROGRAMS)) await bundle(name, external);
  // Where that cannot be, for want of a sheet say, the first start does it.
  spawnSync(process.execPath, [join(outdir, 'build', 'warm.js')], { stdio: 'ignore' });
});
