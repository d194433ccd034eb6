/** What `npm run compile` does, and every command first: compiles what changed and bundles it. Where nothing did, looking is all. */
import { spawnSync } from 'node:child_process';
import { giveUp, needTools } from './step.mjs';

needTools();
const compiler = ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
if (status !== 0) giveUp();
await import('./bundle.mjs');
