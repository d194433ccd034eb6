import type { Reports } from '../problems/report';
import type { WrittenRecord } from '../written/shape';

/** Warns of records that nobody can reach and that do not say why: a forgotten line looks like one that the sheet leaves out. */
export function checkReach(records: readonly WrittenRecord[], reports: Reports): void {
  for (const [index, { id, lines, notes }] of records.entries()) {
    const path = ['records', index];
    const known = lines.length > 0 || notes.length > 0 || reports.lost(path) || reports.lost([...path, 'lines']);
    if (!known) reports.warn(path, `nothing reaches "${id}"`, 'Add "lines:", or a note that the sheet prints none.');
  }
}
