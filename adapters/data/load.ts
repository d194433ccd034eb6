import { readFileSync } from 'node:fs';
import type { DataFile, Directory, Parsed } from '../../src/index';
import { recallSheet, rememberSheet } from './cache';
import { parseFiles, pathsIn } from './files';

/** Reads the folder `data/`; with `today` (ISO date) past exceptions are a warning. A missing file is a problem like any other. */
export function loadDirectory(folder: string, today?: string): Parsed {
  const paths = pathsIn(folder);
  const written = paths.map(bytesOf);
  const known = recallSheet(written);
  if (known && !isOfAnotherTime(known, today)) return { directory: known, problems: [] };
  const files = paths.map((name, i): DataFile => {
    const text = written[i];
    return text === undefined ? { name } : { name, text };
  });
  const { directory, problems } = parseFiles(files, today);
  const whole = directory && problems.length === 0 ? rememberSheet(directory, written) : directory;
  return { ...(whole && { directory: whole }), problems };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a sheet without problems, as it was read and kept without a clock, has some today: what is past, or still to come. */
function isOfAnotherTime({ exceptions, effective }: Directory, today: string | undefined): boolean {
  return today !== undefined && (effective > today || exceptions.some(({ date }) => date < today));
}
