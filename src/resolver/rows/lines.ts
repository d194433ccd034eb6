import type { ContactRecord, Line } from '../../directory/record';
import { isAnyOther, isBoxLine } from '../../directory/record-facts';
import { FACETS, type Facet } from '../../facets';
import { clean } from '../../language/words/clean';
import { stem } from '../../language/words/stem';
import { wordTexts } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';

/** The lines that answer a facet: those of its kinds, or all of the record's own. */
export function linesFor(record: ContactRecord, facet: Facet): readonly Line[] {
  const { lines } = FACETS[facet];
  if (lines === 'own') return record.lines;
  const kinds: readonly string[] = lines;
  return record.lines.filter(line => kinds.includes(line.kind));
}

/** Facets that ask for one kind of line, which another record may have where this one has none. */
export type LineFacet = 'fax' | 'email' | 'address';

/** Whether a facet is asked for, and is one of these. */
export function asksLineKind(facet: Facet | undefined): facet is LineFacet {
  return facet === 'fax' || facet === 'email' || facet === 'address';
}

/** Whether a mailing address is a P.O. box. */
export function isBox(line: Line): boolean {
  return line.kind === 'mail' && line.address.some(part => isBoxLine(part));
}

/** "The post and all other couriers": whether a row takes whatever is not named, so that one more that is ruled out leaves it. */
export function takesAllOthers({ lines }: ContactRecord): boolean {
  return lines.some(line => line.kind === 'mail' && isAnyOther(line.carrier ?? ''));
}

/** Whether a row is no more than where a carrier brings things. */
export function isOfCarrier({ lines }: ContactRecord): boolean {
  return lines.length > 0 && lines.every(line => line.kind === 'mail' && line.carrier !== undefined);
}

/** Whether documents are faxed or emailed there. */
export function isSentTo(record: ContactRecord): boolean {
  return record.lines.some(({ kind }) => kind === 'fax' || kind === 'email');
}

/** Whether somebody can be called there. */
export function hasPhone({ lines }: ContactRecord): boolean {
  return lines.some(({ kind }) => kind === 'phone');
}

/** Whether a record is reached through a menu key. */
export function hasOption(record: ContactRecord): boolean {
  return record.lines.some(line => line.kind === 'phone' && line.option !== undefined);
}

/** Whether a record is reached through this very key. */
export function hasKey(record: ContactRecord, key: string): boolean {
  return record.lines.some(line => line.kind === 'phone' && line.option === key);
}

/** Whether a record prints what a facet asks for: a line of its kind, a menu key, hours. */
export function prints(record: ContactRecord, facet: Facet): boolean {
  if (facet === 'hours') return record.hours.kind === 'weekly';
  return facet === 'menu_option' ? hasOption(record) : linesFor(record, facet).length > 0;
}

/** Whether it is missing there: of a fax nobody says that its phone is. */
export function lacks(record: ContactRecord, facet: Facet): boolean {
  return facet === 'phone' ? record.lines.length === 0 : !prints(record, facet);
}

/** The records that have such a line. */
export function withLines(records: readonly ContactRecord[], facet: Facet): readonly ContactRecord[] {
  return records.filter(record => linesFor(record, facet).length > 0);
}

/** The same; where none has one, others of their unit that do. */
export function withLinesOrBeside(
  records: readonly ContactRecord[],
  facet: Facet,
  { units }: Pick<DirectoryIndex, 'units'>,
): readonly ContactRecord[] {
  const having = withLines(records, facet);
  if (having.length > 0) return having;
  const beside = new Set(records.flatMap(record => units.unitOf(record)));
  return [...beside].filter(
    row =>
      linesFor(row, facet).length > 0 &&
      records.every(record => units.headOf(record) === record || mayLend(row, record)),
  );
}

/**
 * Whether a row's neighbour may lend it a line: papers may go another way, and of "held permits" they are emailed to "held
 * papers", which share a word of what they are called. What stands for a unit has the lines of all its rows.
 */
function mayLend(row: ContactRecord, record: ContactRecord): boolean {
  if (!hasPhone(record)) return true;
  const called = new Set([record.name, ...record.topics].flatMap(stemsOf));
  return stemsOf(row.name).some(word => called.has(word));
}

/** The stems of a printed text's words. */
export function stemsOf(text: string): string[] {
  return wordTexts(clean(text)).map(stem);
}

/** Whether a row prints a word, in whatever form, where it says who it is and what it handles. */
export function printsWord({ name, unit, topics }: ContactRecord, stemmed: string): boolean {
  const texts = [name, unit?.name ?? '', unit?.short ?? '', ...topics];
  return texts.some(text => stemsOf(text).includes(stemmed));
}
