import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { asksCaller, asksOwner } from '../../language/asked/value-cues';
import { isRuledOut } from '../../language/lists/turns-asked';
import { asksThemToo } from '../../language/talk/asked-too';
import { contradicts, doubtsIt, putsInstead, tellsClaim, tellsNoted } from '../../language/talk/claimed';
import { asksSomeOf, comparesAny } from '../../language/talk/of-those';
import { saysYouSaid } from '../../language/talk/points-back';
import { onlyOf } from '../../only-of';
import type { Context, Finding, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Asking } from '../reading/asking';
import { type Reading, reread } from '../reading/reading';
import { answer, finding, recordsOf, refusal } from './findings';
import { hasOption } from './lines';
import { byHoursOrState, toldBy } from './narrow';
import { remarksOn } from './remarks';

/** Rows that a conversation showed, each with what was told of it. */
export type Shown = readonly { readonly record: ContactRecord; readonly facet: Facet }[];

/** The records that the conversation is about, those still in the directory. */
export function recalled({ findings }: Pick<Context, 'findings'>, { directory }: DirectoryIndex): Shown {
  const shown: Shown[number][] = [];
  for (const { record: id, facet } of findings) {
    const record = directory.byId.get(id);
    if (record) shown.push({ record, facet });
  }
  return shown;
}

/** The one row of the last answer; undefined where that was none, or of several. */
export function onlyShown(context: Context, index: DirectoryIndex): Shown[number] | undefined {
  return context.outcome === 'answer' ? onlyOf(recalled(context, index)) : undefined;
}

/** A row that was shown, told once more. */
export function again(record: ContactRecord, facet: Facet, when?: When): Finding {
  return finding(record, facet, ['the conversation so far'], when);
}

/** The rows of all answers that are remembered. */
export function shownSoFar({ earlier = [], findings }: Context, index: DirectoryIndex): ReadonlySet<ContactRecord> {
  return new Set(recordsOf(recalled({ findings: [...earlier.flat(), ...findings] }, index)));
}

/** Every row of the answers that are remembered, in the order of the talk, each with what was told of it last. */
export function everShown({ first = [], earlier = [], findings }: Context, index: DirectoryIndex): Shown {
  const rows = recalled({ findings: [...first, ...earlier.flat(), ...findings] }, index);
  return [...new Map(rows.map(row => [row.record, row])).values()];
}

/** The last list, or choice, that was longer and held all that is shown; none where the talk has made none shorter. */
export function longerBefore({ earlier = [], offered = [], findings }: Context, index: DirectoryIndex): Shown {
  const has = (list: Context['findings']) =>
    list.length > findings.length && findings.every(({ record }) => list.some(one => one.record === record));
  const facet = findings[0]?.facet ?? 'contact';
  const choice = offered.map(record => ({ record, facet }));
  return recalled({ findings: earlier.findLast(has) ?? (has(choice) ? choice : []) }, index);
}

/** The same, each asked what was asked last. */
export function thoseBefore(context: Context, index: DirectoryIndex): Shown {
  const [{ facet = 'contact' } = {}] = context.findings;
  return longerBefore(context, index).map(({ record }) => ({ record, facet }));
}

/** The row at a place, counted from 1, or from the end: -1 is the last. */
export function rowAt(shown: Shown, place: number): Shown[number] | undefined {
  return shown.at(place < 0 ? place : place - 1);
}

/** "Let me read it back, 800-555-0109?": what was shown once more, where the number put up is a slip of one of its own. */
export function readBack(
  literal: Resolution,
  reading: Reading,
  context: Context,
  index: DirectoryIndex,
): Resolution | undefined {
  if (context.outcome !== 'answer') return undefined;
  const told = recalled(context, index);
  const { phones, options, digits } = reading.literals;
  const zips = digits.length === 1 && told.every(isSentThere) ? digits : [];
  const put =
    phones.length + zips.length === 1 || (options.length === 1 && told.some(({ record }) => hasOption(record)));
  const held = told.length === 1 && put;
  const shown = held && isHeldAgainst(literal, reading.text) ? told : told.filter(prints(nearOf(literal)));
  // Behind an address five digits are a zip, whether it is called one or not.
  const meant = zips.length > 0 ? reread(reading, { facet: 'address' }) : reading;
  if (shown.length === 0) return held ? besideOwner(literal, told, meant) : undefined;
  const once = shown.map(row => again(row.record, zips.length > 0 ? 'address' : row.facet, reading.when));
  return answer(once, remarksOn(meant, recordsOf(shown)));
}

/** Whether an address was told of a row. */
function isSentThere({ record, facet }: Shown[number]): boolean {
  return facet === 'address' || record.lines.every(({ kind }) => kind === 'mail');
}

/** "Isn't that 800-555-0109?", "no, the zip is 38000", where that is another row's: what was shown, and whose the number put up is. */
function besideOwner(literal: Resolution, told: Shown, { text, facet, when }: Reading): Resolution | undefined {
  const doubted = doubtsIt(text) || (tellsClaim(text) && !asksCaller(text));
  if (literal.outcome !== 'answer' || !doubted) return undefined;
  const owners = literal.findings.filter(({ record }) => !told.some(row => row.record === record));
  if (owners.length === 0) return undefined;
  const before = told.map(row => again(row.record, facet ?? row.facet, when));
  return answer([...before, ...owners], literal.remarks);
}

/** "That plus permits, closing times": what was shown stands before what is named, with the same asked of it. */
export function withShown(
  found: Resolution,
  { text, facet, when }: Reading,
  context: Context,
  index: DirectoryIndex,
): Resolution {
  if (found.outcome !== 'answer' || context.outcome !== 'answer' || !asksThemToo(text)) return found;
  // "A plus B, both": the two that are named.
  if (found.findings.length > 1 && /\bboth\b/.test(text)) return found;
  const ids = new Set(recordsOf(found.findings));
  const shown = recalled(context, index).filter(({ record }) => !ids.has(record));
  const before = shown.map(row => again(row.record, facet ?? row.facet, when));
  return answer([...before, ...found.findings], found.remarks);
}

/** The number of the sheet that an unprinted one is nearly. */
function nearOf(literal: Resolution): string | undefined {
  return literal.outcome === 'none' && literal.reason.kind === 'not_printed' ? literal.reason.near : undefined;
}

function prints(number: string | undefined): (shown: { readonly record: ContactRecord }) => boolean {
  return ({ record }) => number !== undefined && record.lines.some(line => 'number' in line && line.number === number);
}

/** Whether a number that the asker has from somewhere is held against the one that was shown. */
function isHeldAgainst(literal: Resolution, text: string): boolean {
  const unprinted = refusal(literal) === 'not_printed';
  // "Caller id said its 800-555-0100, who is that" asks whose it is.
  if (asksOwner(text) || asksCaller(text)) return false;
  return putsInstead(text) || (unprinted && (tellsNoted(text) || contradicts(text) || saysYouSaid(text)));
}

/** "Which of those run on eastern time", "any of them open late": of several rows shown before, some. */
export function ofThose(before: readonly ContactRecord[], asking: Asking): Resolution | undefined {
  const { reading } = asking;
  if (before.length < 2 || !asksSomeOf(reading.text) || isRuledOut(reading.text)) return undefined;
  const timed = reading.facet === undefined && reading.when !== undefined && DO.test(reading.text);
  const narrowed = byHoursOrState(before, reading.facet === 'open_now' || timed, asking);
  return narrowed === undefined || narrowed.records.length === 0 ? undefined : toldBy(narrowed);
}

/** "And who closes last" of rows that all close at once: `left` of so many, which tells none apart. */
export function asksEverybody({ text }: Reading, left: number, rows: number): boolean {
  return rows > 1 && left === rows && comparesAny(text);
}

/** "Any of those do saturdays?" */
const DO = /\b(do|does|work|works|cover|covers|have|has)\b/;
