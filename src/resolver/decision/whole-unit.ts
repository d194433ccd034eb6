import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { asksMenu } from '../../language/asked/menu';
import { asksUnspoken } from '../../language/asked/unspoken';
import { kindsListed } from '../../language/asked/whole';
import { clean } from '../../language/words/clean';
import { onlyOf } from '../../only-of';
import type { DirectoryIndex } from '../index/directory-index';
import type { Reading } from '../reading/reading';
import { spellAll } from '../reading/segments';
import { asksLineKind, hasOption, linesFor, prints } from '../rows/lines';
import type { Told } from './told-of';

/** All rows of a unit that is asked for by its own name, or all ways to write to it. */

/** "All numbers for ...", "the whole menu", "fax and email for ...": every record of a unit that is asked for by its own name. */
export function wholeUnit(
  meant: readonly ContactRecord[],
  facet: Facet,
  { all, text, tokens }: Reading,
  index: DirectoryIndex,
): readonly ContactRecord[] {
  const only = onlyOf(meant);
  if (only === undefined || index.units.headOf(only) !== only) return [];
  const unit = index.units.unitOf(only);
  const listed = kindsListed(text);
  // With a phone among them all is asked for.
  const kinds = asksLineKind(facet) || (facet === 'contact' && !listed.includes('phone')) ? listed : [];
  // "Does it take email, or is it phone only" asks for one of two.
  if (kinds.length > (kinds.includes('phone') ? 2 : 1))
    return unit.filter(record => kinds.some(kind => linesFor(record, kind).length > 0));
  if (!all && !(facet === 'menu_option' && asksMenu(text))) return [];
  if (facet === 'menu_option') return unit.filter(hasOption);
  if (facet !== 'phone' && facet !== 'contact') return [];
  const short = clean(only.unit?.short ?? '');
  const beside = tokens.some(token => token.text === short) ? index.units.besideUnit(only) : [];
  return [...unit, ...beside].filter(record => linesFor(record, facet).length > 0);
}

/** "Every way to reach them that isn't a call": the rows of a unit that is named, or the one row, that are written to or sent to. */
export function writtenTo(
  meant: readonly ContactRecord[],
  { tokens }: Reading,
  index: DirectoryIndex,
): Told | undefined {
  const only = onlyOf(meant);
  if (only === undefined || !asksUnspoken(spellAll(tokens))) return undefined;
  const rows = index.units.headOf(only) === only ? index.units.unitOf(only) : [only];
  const kinds = (['fax', 'email', 'address'] as const).filter(kind => rows.some(row => prints(row, kind)));
  const records = rows.filter(row => kinds.some(kind => prints(row, kind)));
  const [kind, another] = kinds;
  return kind && { records, facet: another === undefined ? kind : 'contact' };
}
