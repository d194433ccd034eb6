import { posix } from 'node:path';
import { code, read } from './project';

/** One import: the file that has it, and what it names (a package, or a file of the project without its ending). */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'package' | 'file';
  /** `import('...')`, when it is needed. */
  readonly lazy: boolean;
  /** Erased by the compiler. */
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\bfrom\s*)?'(?<still>[^']+)'|(?<lazy>\bimport\()\s*'(?<later>[^']+)'|\brequire\(\s*'(?<required>[^']+)'/gm;

/** "botbuilder/lib/x" is botbuilder, "@slack/bolt/y" is @slack/bolt. */
function packageOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** Every import of the code under some folders. */
export function importsOf(...folders: readonly string[]): Import[] {
  return code(...folders).flatMap(from =>
    [...read(from).matchAll(IMPORT)].map(({ groups = {} }): Import => {
      const name = groups['still'] ?? groups['later'] ?? groups['required'] ?? '';
      const own = name.startsWith('.');
      return {
        from,
        to: own ? posix.join(posix.dirname(from), name.replace(/\.js$/, '')) : packageOf(name),
        kind: own ? 'file' : 'package',
        lazy: groups['lazy'] !== undefined,
        typeOnly: groups['type'] !== undefined,
      };
    }),
  );
}
