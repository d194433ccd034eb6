import type { ContactRecord } from '../../directory/record';
import { isCenter } from '../../directory/record-facts';
import { asksCenters, asksRegions } from '../../language/asked/whole';
import type { DirectoryIndex } from '../index/directory-index';
import { isRegional } from './regions';

/** Whether a record stands for its unit, or has none that another stands for. */
function isHead(record: ContactRecord, index: DirectoryIndex): boolean {
  return (index.units.headOf(record) ?? record) === record;
}

/** Of some records those that stand for a place which calls itself a center. */
export function headsOfCenters(records: readonly ContactRecord[], index: DirectoryIndex): readonly ContactRecord[] {
  return records.filter(record => isCenter(record.unit?.name ?? record.name) && isHead(record, index));
}

/** The same, or of "all regions" those alone that serve one. */
function centersAsked(
  text: string,
  records: readonly ContactRecord[],
  index: DirectoryIndex,
): readonly ContactRecord[] {
  const regional = asksRegions(text) ? records.filter(isRegional) : [];
  return regional.length > 0 ? regional : headsOfCenters(records, index);
}

/** All records, or where centers are asked for those alone. */
export function allOrCenters(text: string, index: DirectoryIndex): readonly ContactRecord[] {
  const { records } = index.directory;
  return asksCenters(text) ? centersAsked(text, records, index) : records;
}
