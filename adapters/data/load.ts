import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DataFile, isYearly, type Parsed, type Problem } from '../../src/index';
import { type ReadSheet, recallSheet, rememberSheet, type Written } from './cache';
import { checkFiles, parseFiles, pathsIn } from './files';

/**
 * Reads the folder `data/`; with `today` (ISO date) past exceptions are a warning, without it only those may be that were
 * when the sheet was checked last. A missing file is a problem like any other.
 */
export function loadDirectory(folder: string, today?: string): Parsed {
  const paths = pathsIn(folder);
  const written = paths.map(bytesOf);
  const known = recallSheet(written);
  if (known && !isOfAnotherTime(known, today))
    return { directory: known.directory, problems: filed(known.problems, file => join(folder, file)) };
  const { directory, problems } = parseFiles(filesOf(paths, written), today);
  if (directory === undefined) return { problems };
  // With its warnings: a sheet that has one would be parsed at every start.
  const read = { directory, problems: filed(problems, basename), ...(today !== undefined && { checkedOn: today }) };
  return { directory: rememberSheet(read, written), problems };
}

/** Reads the folder for the person who keeps it (`today` is an ISO date): what is asked for there is not kept. */
export function checkFolder(folder: string, today: string): Parsed {
  const paths = pathsIn(folder);
  return checkFiles(filesOf(paths, paths.map(bytesOf)), today);
}

function filesOf(paths: readonly string[], written: Written): readonly DataFile[] {
  return paths.map((name, i) => {
    const text = written[i];
    return text === undefined ? { name } : { name, text };
  });
}

/** Problems with the names of their files made others. */
function filed(problems: readonly Problem[], name: (file: string) => string): readonly Problem[] {
  return problems.map(problem => ({ ...problem, file: name(problem.file) }));
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whether other dates of a sheet are past today, or still to come, than were when it was checked. */
function isOfAnotherTime({ directory, checkedOn }: ReadSheet, today: string | undefined): boolean {
  if (today === undefined || today === checkedOn) return false;
  const [from = '', to = ''] = [checkedOn ?? '', today].sort();
  // Of several pages the newest alone is known here: while that one is to come, any may have begun since.
  const isToCome = directory.effective > (checkedOn === undefined ? today : from);
  // An exception that is years ahead is so for some years.
  const isOtherYear = directory.exceptions.length > 0 && from.slice(0, 4) !== to.slice(0, 4);
  return (
    isToCome ||
    isOtherYear ||
    directory.exceptions.some(({ date, to: last = date }) => !isYearly(last) && from <= last && last < to)
  );
}
