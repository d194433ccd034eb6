import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a bundle (adapters/bundle.mjs) in the place of the program that calls, with what V8 compiled of it in an earlier
 * run: compiling is a third of a start. The name of a bundle says its contents, so that never another's code is taken;
 * another version of Node refuses it, and its own is kept.
 */
export function launch(bundle: string, program: NodeModule): void {
  const filename = join(__dirname, bundle);
  const kept = `${filename}.code`;
  const cachedData = read(kept);
  const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) process.once('exit', code => keep(code));
  script.runInThisContext().call(program.exports, program.exports, require, program, filename, __dirname);

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

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
