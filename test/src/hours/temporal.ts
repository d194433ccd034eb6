import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

type Polyfill = typeof import('temporal-polyfill', { with: { 'resolution-mode': 'import' }});

/** Temporal from the polyfill's browser script: the package is ESM only, and the tests are CommonJS. */
export const Temporal: Polyfill['Temporal'] = load();

function load(): Polyfill['Temporal'] {
  const script = join(dirname(require.resolve('temporal-polyfill')), 'global.js');
  const page = createContext({});
  runInContext(readFileSync(script, 'utf8'), page);
  return runInContext('Temporal', page);
}
