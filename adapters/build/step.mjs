/** One step of the build: skipped where it was made of the same files, and told in a line where it cannot be written. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const UNWRITABLE = ['EROFS', 'EACCES', 'EPERM'];

/** Runs `make` unless `stampFile` says that it was made of these files (paths from the project's folder) as they are now. */
export async function unlessMade(stampFile, madeOf, make) {
  const stamp = madeOf.map(file => statSync(join(root, file)).mtimeMs).join(' ');
  if (isMade(stampFile, stamp)) return;
  try {
    // What is being made counts as not made; and whether it can be written is known before any work.
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, '');
  } catch (error) {
    if (!UNWRITABLE.includes(error.code)) throw error;
    sayUnwritable();
    process.exit(1);
  }
  await make();
  writeFileSync(stampFile, stamp);
}

function isMade(stampFile, stamp) {
  try {
    return readFileSync(stampFile, 'utf8') === stamp;
  } catch {
    return false;
  }
}

/**
 * Ends where the packages that build are left out (`npm ci --omit=dev`), with one line: an installation goes on, and so
 * does a start of what was built before; whoever wants something built is refused.
 */
export function needTools(say = true) {
  if (existsSync(join(root, 'node_modules', 'typescript')) && existsSync(join(root, 'node_modules', 'esbuild'))) return;
  const built = existsSync(join(root, 'dist', 'adapters', 'main.js'));
  const cure = built ? 'What was built before is used.' : 'Build first (npm ci), then npm prune --omit=dev.';
  if (say) process.stderr.write(`Nothing is built: the packages that build are left out here. ${cure}\n`);
  process.exit(built || process.env.npm_lifecycle_event === 'prepare' ? 0 : 1);
}

/** Ends with 1 after a compiler that has said why; where the reason is the folder, with the cure. */
export function giveUp() {
  try {
    for (const folder of ['.', 'dist', 'dist/adapters']) accessSync(join(root, folder), constants.W_OK);
  } catch (error) {
    if (UNWRITABLE.includes(error.code)) sayUnwritable();
  }
  process.exit(1);
}

/** A read-only image, say, or another user's folder. */
function sayUnwritable() {
  const why = 'cannot be written, and what stands there is not made of these sources';
  const cure = 'Build where it can be (npm run build), or start what is there: node dist/adapters/main.js';
  process.stderr.write(`${join(root, 'dist')} ${why}.\n  ${cure}\n`);
}
