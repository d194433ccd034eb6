import { bareKeys, callsRegional, callsRows, countFromFirst, partsOfList } from '../../language/talk/list-changes';
import { placeSaid } from '../../language/talk/places';
import { onlyOf } from '../../only-of';
import type { DirectoryIndex } from '../index/directory-index';
import { speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import { hasKey, hasOption, printsWord } from '../rows/lines';
import { isRegional, regionsNamed, servesOneOf } from '../rows/regions';
import { rowAt, type Shown } from '../rows/shown-before';
import { namesAnother, subjectsNamed } from '../subjects/named-rows';
import { likeliest, weigh } from './weighed';

/** The rows of a list that words call, by their region, key, place or name; `read` reads a part of the words by itself. */
export function called(
  words: string,
  among: Shown,
  whole: Reading,
  read: (said: string) => Reading,
  index: DirectoryIndex,
): Shown {
  return (
    byRegional(words, among) ??
    byKey(words, whole, among) ??
    byPlace(words, among) ??
    eachCalled(words, read(words), among, read, index)
  );
}

/** "Just the regional ones". */
function byRegional(words: string, shown: Shown): Shown | undefined {
  return callsRegional(words) ? shown.filter(({ record }) => isRegional(record)) : undefined;
}

/** "Without option 3", "not 4", "minus 4 and 5": of a menu. */
function byKey(words: string, { literals: { options } }: Reading, shown: Shown): Shown | undefined {
  const bare = shown.every(({ record }) => hasOption(record)) ? bareKeys(words) : undefined;
  const keys = options.length > 0 ? options : (bare ?? []);
  return keys.length === 0 ? undefined : shown.filter(({ record }) => keys.some(key => hasKey(record, key)));
}

/** "Drop the first one", "only the first two". */
function byPlace(words: string, shown: Shown): Shown | undefined {
  const count = countFromFirst(words);
  if (count !== undefined) return shown.slice(0, count);
  const place = placeSaid(`the ${words}`)?.place;
  const row = place === undefined ? undefined : rowAt(shown, place);
  return row && [row];
}

/** The rows of a list that words stand for, by region, by name or by a word that they print; none where another row is named. */
export function rowsCalled(reading: Reading, among: Shown, index: DirectoryIndex): Shown {
  if (reading.hits.some(speaksAgainst)) return [];
  const regions = regionsNamed(reading, index);
  const weighed = among.map(row => ({ row, ...weigh(row.record, row.facet, reading, regions, index) }));
  const placed = weighed.filter(({ record }) => servesOneOf(record, regions));
  const likely = placed.length > 0 ? placed : likeliest(weighed);
  const explained = new Set(likely.flatMap(one => [...one.explained.keys()]));
  for (const i of tokensOf(reading.hits, ['region'])) explained.add(i);
  const found = likely.length > 0 ? likely.map(({ row }) => row) : byPrint(reading, among);
  // Every word is one of the rows', or calls them rows: else something else is asked.
  const all = reading.tokens.every(
    ({ quiet, text, stem }, i) =>
      explained.has(i) || callsRows(text) || (!quiet && found.every(({ record }) => printsWord(record, stem))),
  );
  return all && !namesAnother(recordsOf(found), reading, index) ? found : [];
}

/** "Permits and parks": where the words call no rows together, those that each part of them calls; none where one calls none. */
function eachCalled(
  words: string,
  whole: Reading,
  among: Shown,
  read: (said: string) => Reading,
  index: DirectoryIndex,
): Shown {
  const together = rowsCalled(whole, among, index);
  const parts = partsOfList(words);
  if (together.length > 0 || parts.length < 2) return together;
  const each = parts.map(part => rowsCalled(read(part), among, index));
  return each.every(rows => rows.length > 0) ? among.filter(row => each.some(rows => rows.includes(row))) : [];
}

/** "Minus the permits office": a unit's head, though the list has only other rows of it. */
export function headNamed(reading: Reading, index: DirectoryIndex): Shown {
  const best = onlyOf(onlyOf(subjectsNamed(reading, index))?.matches ?? []);
  return best && index.units.headOf(best.record) === best.record ? [{ record: best.record, facet: 'contact' }] : [];
}

/** With the head of a unit all of its rows. */
export function withUnits(named: Shown, among: Shown, index: DirectoryIndex): Shown {
  const units = named.flatMap(({ record }) =>
    index.units.headOf(record) === record && record.unit ? record.unit.id : [],
  );
  return units.length === 0
    ? named
    : among.filter(row => named.includes(row) || (row.record.unit !== undefined && units.includes(row.record.unit.id)));
}

function byPrint({ tokens }: Reading, among: Shown): Shown {
  const telling = tokens.filter(({ quiet, text }) => !quiet && !callsRows(text));
  return telling.length === 0
    ? []
    : among.filter(({ record }) => telling.every(({ stem }) => printsWord(record, stem)));
}
