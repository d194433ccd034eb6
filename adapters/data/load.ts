import { readFileSync } from 'node:fs';
import type { DataFile, Directory, Parsed } from '../../src/index';
import { recallSheet, rememberSheet } from './cache';
import { parseFiles, pathsIn, versionOf } from './files';

/** Reads the folder `data/`; with `today` (ISO date) past exceptions are a warning. A missing file is a problem like any other. */
export function loadDirectory(folder: string, today?: string): Parsed {
  const files = pathsIn(folder).map((name): DataFile => {
    try {
      return { name, text: readFileSync(name, 'utf8') };
    } catch {
      return { name };
    }
  });
  const known = recallSheet(versionOf(files));
  if (known && !hasPast(known, today)) return { directory: known, problems: [] };
  const parsed = parseFiles(files, today);
  const { directory, problems } = parsed;
  return directory && problems.length === 0 ? { directory: rememberSheet(directory), problems } : parsed;
}

/** Whether time has made a problem of a sheet that had none. */
function hasPast({ exceptions }: Directory, today: string | undefined): boolean {
  return today !== undefined && exceptions.some(({ date }) => date < today);
}
