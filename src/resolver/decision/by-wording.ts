import type { ContactRecord } from '../../directory/record';
import { asksCenters, namesColumn, namesUnits } from '../../language/asked/whole';
import { wordingAsked } from '../../language/asked/wording';
import { clean } from '../../language/words/clean';
import { stem } from '../../language/words/stem';
import { wordTexts } from '../../language/words/words';
import type { Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { intersect } from '../index/posting';
import type { TermField } from '../index/term';
import type { Reading } from '../reading/reading';
import { headsOfCenters } from '../rows/centers';
import { answer, finding } from '../rows/findings';
import { prints } from '../rows/lines';
import { conditionsAsked } from '../rows/narrow';

/** What is printed of a row under which it is found; what it is called besides is not. */
const PRINTED: ReadonlySet<TermField> = new Set(['name', 'topic', 'unit', 'region', 'menu']);

/** "Every line that mentions permits": the rows that print the words asked for; of centers or units those whose name has them. */
export function byWording(reading: Reading, index: DirectoryIndex): Resolution | undefined {
  const { text, facet, unwanted } = reading;
  const asked = wordingAsked(text);
  // What is asked of them besides is not told by words alone.
  if (asked === undefined || unwanted.length > 0 || ALSO.test(text) || conditionsAsked(reading).length > 0)
    return undefined;
  const stems = asked.map(stem);
  const printing = holdingAll(stems, index);
  const holding = namesUnits(text)
    ? ofUnits(printing, stems, namesColumn(text))
    : printing.filter(record => printsWords(record, stems, index));
  const meant = asksCenters(text) ? headsOfCenters(holding, index) : holding;
  const because = `it prints "${asked.join(' ')}"`;
  // "All phone numbers with ...": of those the rows that have one.
  const having = facet === undefined ? [] : meant.filter(record => prints(record, facet));
  const shown = having.length > 0 ? having : meant;
  const kind = having.length > 0 && facet !== undefined ? facet : 'contact';
  return shown.length === 0 ? undefined : answer(shown.map(record => finding(record, kind, [because])));
}

const ALSO = /\b(?:but|except|besides|yet)\b/;

function holdingAll(stems: readonly string[], index: DirectoryIndex): readonly ContactRecord[] {
  const [first, ...rest] = stems.map(one => index.posting(one) ?? new Uint32Array());
  const all = rest.reduce(intersect, first ?? new Uint32Array());
  return [...all].flatMap(position => index.directory.records[position] ?? []);
}

function printsWords(record: ContactRecord, stems: readonly string[], index: DirectoryIndex): boolean {
  return index.terms(record).some(term => PRINTED.has(term.field) && stems.every(one => term.stems.includes(one)));
}

/** Those whose unit has the words in its name or is called so for short; of the column's own text only where no name has them. */
function ofUnits(
  records: readonly ContactRecord[],
  stems: readonly string[],
  asPrinted: boolean,
): readonly ContactRecord[] {
  const says = (text: string | undefined) => {
    const said = new Set(wordTexts(clean(text ?? '')).map(stem));
    return stems.every(one => said.has(one));
  };
  const named = asPrinted ? records.filter(({ unit }) => says(unit?.name)) : [];
  return named.length > 0 ? named : records.filter(({ unit }) => says(`${unit?.name ?? ''} ${unit?.short ?? ''}`));
}
