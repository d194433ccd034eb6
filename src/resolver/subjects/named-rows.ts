import type { ContactRecord } from '../../directory/record';
import type { DirectoryIndex } from '../index/directory-index';
import { namesOthers, namesRow } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { isRegional, namesPlace, regionsNamed } from '../rows/regions';
import { findSubjects, type Subject } from './subjects';

/** The subjects of a message that names a row outright; none where it only might mean one. */
export function subjectsNamed(reading: Reading, index: DirectoryIndex): readonly Subject[] {
  return namesRow(reading) ? findSubjects(reading, index).subjects : [];
}

/** Whether a message names by itself a row that is none of these: then it is no word about them. */
export function namesAnother(rows: readonly ContactRecord[], reading: Reading, index: DirectoryIndex): boolean {
  return namesOthers(rows, reading) || subjectsNamed(reading, index).some(subject => !holdsAny(subject, rows));
}

/** Whether a message names a region that none of these rows serves, each of which serves one. */
export function namesOtherPlace(rows: readonly ContactRecord[], reading: Reading, index: DirectoryIndex): boolean {
  if (!namesPlace(reading) || !rows.every(isRegional)) return false;
  const named = regionsNamed(reading, index);
  return !rows.some(({ region }) => region !== undefined && named.includes(region));
}

/** Whether one of these rows may be what a subject means. */
export function holdsAny({ matches }: Subject, rows: readonly ContactRecord[]): boolean {
  return matches.some(({ record }) => rows.includes(record));
}
