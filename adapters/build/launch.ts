import { closeSync, openSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Runs a bundle (adapters/build/bundle.mjs) in the place of the program that calls, with what V8 compiled of it in an earlier
 * run: compiling is a third of a start. The name of a bundle says its contents, so that never another's code is taken;
 * another version of Node refuses it, and its own is kept.
 */
export function launch(bundle: string, program: NodeModule): void {
  // Makes machine code of a pattern at once. V8's first draft, bytecode, costs long patterns four times as much.
  setFlagsFromString('--regexp-tier-up-ticks=0');
  const filename = join(program.path, bundle);
  const kept = `${filename}.code`;
  // One after the other in the same memory: a page that is touched for the first time costs.
  const room = Buffer.allocUnsafe(Math.max(sizeOf(filename), sizeOf(kept)));
  const text = read(filename, room).toString('latin1');
  const cachedData = readIfThere(kept, room);
  const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) process.once('exit', code => keep(code));
  script.runInThisContext().call(program.exports, program.exports, require, program, filename, program.path);

  /** At the end, when all that a run needs was compiled; of a run that failed that is too little. */
  function keep(code: number): void {
    if (code !== 0) return;
    try {
      const draft = `${kept}.${process.pid}`;
      writeFileSync(draft, script.createCachedData());
      renameSync(draft, kept);
    } catch {}
  }
}

/** In bytes; none where there is no file. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What a file holds, read into the room. */
function read(file: string, room: Buffer): Buffer {
  const open = openSync(file, 'r');
  try {
    return room.subarray(0, readSync(open, room));
  } finally {
    closeSync(open);
  }
}

function readIfThere(file: string, room: Buffer): Buffer | undefined {
  try {
    return read(file, room);
  } catch {
    return undefined;
  }
}
