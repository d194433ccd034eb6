import type { ContactRecord } from '../directory/record';
import { stem } from '../language/stem';
import { asksCenters, isCenter, namesUnits } from '../language/whole';
import { wordingAsked } from '../language/wording';
import type { Resolution } from '../question';
import type { DirectoryIndex } from './directory-index';
import { answer, finding } from './findings';
import { intersect } from './posting';
import type { Reading } from './reading';
import type { TermField } from './term';

/** What is printed of a row under which it is found; what it is called besides is not. */
const PRINTED: ReadonlySet<TermField> = new Set(['name', 'topic', 'unit', 'region', 'menu']);

/** "Every line that mentions permits": the rows that print the words asked for; of centers or units those whose name has them. */
export function byWording({ text, facet }: Reading, index: DirectoryIndex): Resolution | undefined {
  const asked = wordingAsked(text);
  if (asked === undefined) return undefined;
  const stems = asked.words.map(stem);
  const fields = namesUnits(text) ? new Set<TermField>(['unit']) : PRINTED;
  const holding = holdingAll(stems, index).filter(record => prints(record, stems, fields, index));
  const meant = asksCenters(text) ? centersOf(holding, asked.lacking, index) : asked.lacking ? [] : holding;
  const because = `it ${asked.lacking ? 'does not print' : 'prints'} "${asked.words.join(' ')}"`;
  return meant.length === 0
    ? undefined
    : answer(meant.map(record => finding(record, facet === 'hours' || facet === 'fax' ? facet : 'contact', [because])));
}

function holdingAll(stems: readonly string[], index: DirectoryIndex): readonly ContactRecord[] {
  const [first, ...rest] = stems.map(one => index.posting(one) ?? new Uint32Array());
  const all = rest.reduce(intersect, first ?? new Uint32Array());
  return [...all].flatMap(position => index.directory.records[position] ?? []);
}

function prints(
  record: ContactRecord,
  stems: readonly string[],
  fields: ReadonlySet<TermField>,
  index: DirectoryIndex,
): boolean {
  return index.terms(record).some(term => fields.has(term.field) && stems.every(one => term.stems.includes(one)));
}

/** Of a center's rows its head alone; where the word is to be missing, those of the same centers that lack it. */
function centersOf(
  holding: readonly ContactRecord[],
  lacking: boolean,
  index: DirectoryIndex,
): readonly ContactRecord[] {
  const isHead = (record: ContactRecord) => (index.headOf(record) ?? record) === record;
  const heads = holding.filter(record => isCenter(record.unit?.name ?? record.name) && isHead(record));
  if (!lacking) return heads;
  const beside = new Set(heads.flatMap(record => index.unitOf(record)));
  return [...beside].filter(record => isHead(record) && !heads.includes(record));
}
