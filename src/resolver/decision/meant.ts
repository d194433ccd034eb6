import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { saysAvailability } from '../../language/asked/availability';
import { asksBoth, asksWhichever } from '../../language/asked/of-several';
import { asksRows, asksWho } from '../../language/asked/whole';
import { mayBeState } from '../../language/lists/turns-asked';
import { joinsNames } from '../../language/words/joining-words';
import { onlyOf } from '../../only-of';
import type { Resolution, When } from '../../question';
import type { Hit } from '../index/phrases/phrases';
import type { Asking, AskingOfSubject } from '../reading/asking';
import { recordsOf } from '../rows/findings';
import { asksLineKind, hasOption, hasPhone } from '../rows/lines';
import { byHours, byHoursOrState, byState, conditionsAsked, type Narrowed, noneFits } from '../rows/narrow';
import { inRegion, isRegional } from '../rows/regions';
import type { Subject } from '../subjects/subjects';

/** The records of a subject that are meant. */
interface Meant {
  readonly meant: readonly ContactRecord[];
  /** Whether their hours told them from the others. */
  readonly picked: boolean;
  /** The moment that is asked about, where it did not only tell them. */
  readonly when: When | undefined;
  /** That none of them is what was asked, where that is so. */
  readonly unfit?: Resolution;
}

/** Which records of a subject are meant, or that none of them is what is asked of their hours. */
export function recordsMeant(subject: Subject, facet: Facet, asking: AskingOfSubject): Meant {
  const named = bothOf(subject, asking) ?? eitherOf(subject, asking) ?? recordsOf(subject.matches);
  const regional = inRegion(named, asking);
  const listed = rowsThatFit(regional, facet, asking);
  if (listed !== undefined) return listed;
  const byTheirs =
    regional.length > 1 && regional.every(isRegional)
      ? toldApart(subject, regional, facet, asking)
      : whichever(regional, asking);
  if (byTheirs?.facet === 'open_now' && byTheirs.records.length === 0 && asking.alone && asksAny(subject, asking))
    return { meant: [], picked: true, when: undefined, unfit: noneFits(byTheirs, asking.reading, regional) };
  const picked = byTheirs !== undefined && byTheirs.records.length > 0;
  const when = picked ? byTheirs.when : asking.reading.when;
  return { meant: withKeys(picked ? byTheirs.records : regional, facet), picked, when };
}

/** "Which permits lines are open 8 hours a day": the rows of a unit, or of several regions, that fit; or that none does. */
function rowsThatFit(named: readonly ContactRecord[], facet: Facet, asking: AskingOfSubject): Meant | undefined {
  const { reading, index, alone } = asking;
  if (!alone || asksLineKind(facet) || !asksRows(reading.text)) return undefined;
  const head = onlyOf(named);
  const isUnit = head !== undefined && index.units.headOf(head) === head;
  const ofUnit = isUnit ? index.units.unitOf(head).filter(facet === 'menu_option' ? hasOption : hasPhone) : [];
  const rows = isUnit ? ofUnit : named.filter(isRegional);
  const fit = fitting(rows, asking);
  if (fit === undefined) return undefined;
  if (fit.records.length === 0 && fit.facet === 'hours' && mayBeState(reading.text)) return undefined;
  if (fit.records.length === 0)
    return { meant: [], picked: true, when: undefined, unfit: noneFits(fit, reading, named) };
  const { records, when } = fit;
  return isUnit && records.length < rows.length ? { meant: records, picked: true, when } : undefined;
}

/** "Permits, the buyer's side and the seller's, both": the two rows that one word may mean, that it joins itself, or that have one name. */
function bothOf(
  { matches, tokens }: Subject,
  { reading, index, alone }: AskingOfSubject,
): readonly ContactRecord[] | undefined {
  const only = onlyOf(matches);
  if (!alone || only === undefined) return undefined;
  const both = asksBoth(reading.text);
  const joins = (i: number) => joinsNames(reading.tokens[i]?.text ?? '');
  const pair = reading.hits.find(
    ({ phrase: { sense }, tokens: at }) =>
      sense.kind === 'alias' &&
      sense.records.length === 2 &&
      sense.records.includes(only.record.id) &&
      at.every(i => tokens.has(i)) &&
      (both || at.some(joins)),
  )?.phrase.sense;
  if (pair) return pair.records.flatMap(id => index.directory.byId.get(id) ?? []);
  if (!both) return undefined;
  const alike = index.units.unitOf(only.record).filter(({ name }) => name === only.record.name);
  return alike.length === 2 ? alike : undefined;
}

/** "A permit, new or renewed": two rows of a unit that one word each would pick, with an "or" between. */
function eitherOf({ matches }: Subject, { reading, index }: Asking): readonly ContactRecord[] | undefined {
  const only = onlyOf(matches);
  if (only === undefined) return undefined;
  const { hits, tokens } = reading;
  const cues = hits.filter(({ phrase: { sense } }) => sense.kind === 'cue');
  const picks = ({ phrase: { sense } }: Hit, { id }: ContactRecord) => sense.records.includes(id);
  const follows = (before: Hit, behind: Hit) => {
    const [end = 0, next = 0] = [before.tokens.at(-1), behind.tokens[0]];
    const between = tokens.slice(end + 1, next).map(({ text }) => text);
    return between.some(joinsNames) && between.every(word => joinsNames(word) || CALLS_ONE.test(word));
  };
  const rivals = cues
    .filter(cue => !picks(cue, only.record))
    .filter(cue => cues.some(own => picks(own, only.record) && (follows(own, cue) || follows(cue, own))));
  const beside = index.units.unitOf(only.record).filter(record => rivals.some(cue => picks(cue, record)));
  return beside.length === 0 ? undefined : [only.record, ...beside];
}

/** What may stand beside what joins two of them: "the new one or the old". */
const CALLS_ONE = /^(?:the|an?|ones?)$/;

/** "Which button has to do with permits": of several rows those that are reached through one. */
function withKeys(rows: readonly ContactRecord[], facet: Facet): readonly ContactRecord[] {
  const keyed = facet === 'menu_option' && rows.length > 1 ? rows.filter(hasOption) : [];
  return keyed.length > 0 ? keyed : rows;
}

/** "Whichever center opens at 8:30", "any parks office still up": of rows alike, those that their hours tell. */
function toldApart(
  subject: Subject,
  rows: readonly ContactRecord[],
  facet: Facet,
  asking: Asking,
): Narrowed | undefined {
  // "One central one southeast": named are places, and no clock.
  if (!asksWho(asking.reading.text) && namesEach(rows, asking)) return undefined;
  // Where all are there it is still to be asked which one is meant.
  const state = facet === 'open_now' && (asksWho(asking.reading.text) || asksAny(subject, asking));
  const told = byHours(rows, asking);
  if (told !== undefined || !state) return told;
  const there = byState(rows, asking);
  return there.records.length === rows.length ? undefined : there;
}

/** Whether each of several regions is named by itself, and nothing is asked of hours but perhaps their zone. */
function namesEach({ length }: readonly ContactRecord[], { reading }: Asking): boolean {
  const regions = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'region' ? [sense.regions] : []));
  const named = new Set(regions.flatMap(one => (one.length === 1 ? one : [])));
  return length > 1 && named.size >= length && conditionsAsked(reading).every(({ kind }) => kind === 'zone');
}

/** "Any parks office open", "which parks office is open": whichever of several rows. */
function asksAny({ tokens }: Subject, { reading }: Asking): boolean {
  return /^(?:any|which)$/.test(reading.tokens[Math.min(...tokens) - 1]?.text ?? '');
}

/** "Permits or parks, whichever has saturdays off", "whoever does permits and is there at 6": of several rows those that fit. */
export function whichever(rows: readonly ContactRecord[], asking: Asking): Narrowed | undefined {
  const fit = asksWhichever(asking.reading.text) ? fitting(rows, asking) : undefined;
  return fit !== undefined && fit.records.length > 0 ? fit : undefined;
}

/** Of several rows those whose hours fit, where something is asked of them. */
export function fitting(rows: readonly ContactRecord[], asking: Asking): Narrowed | undefined {
  const { reading } = asking;
  if (rows.length < 2) return undefined;
  const state = saysAvailability(reading.text) && (reading.when !== undefined || reading.now);
  return byHoursOrState(rows, state, asking);
}
