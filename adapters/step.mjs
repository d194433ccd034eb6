/** One step of the build: skipped where it was made of the same files, and told in a line where it cannot be written. */
import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
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
