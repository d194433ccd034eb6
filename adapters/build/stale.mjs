/** A compiled file whose source was moved or removed stays where it was made, and `./ground` finds `ground.js` before `ground/`. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Compiled of one source: neither a bundle ("main.0a1b2c3d.js") nor what is made for browsers. */
const COMPILED = /^(?!.*\bpublic\b)(?!.*\.[0-9a-f]{8}\.js)(.*)\.js(?:\.map)?$/;

/** Removes from `dist/` what was compiled of sources that are not there any more; `root` is the project's folder. */
export function removeStale(root) {
  for (const area of ['src', 'adapters']) {
    const made = join(root, 'dist', area);
    for (const file of existsSync(made) ? readdirSync(made, { recursive: true }) : []) {
      const [, source] = COMPILED.exec(file) ?? [];
      const isStale = source !== undefined && !existsSync(join(root, area, `${source}.ts`));
      if (isStale) rmSync(join(made, file));
    }
  }
}
