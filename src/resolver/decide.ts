import type { Choice } from '../directory/directory';
import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { faxOrEmail, isOnlyTold, namesMailbox, readFacet } from '../language/facet-cues';
import { asksOwner } from '../language/value-cues';
import type { Finding, Resolution } from '../question';
import type { AskingOfSubject } from './asking';
import type { DirectoryIndex } from './directory-index';
import { isNamedBy } from './facet-of';
import { answer, choices, finding, none, printsNo, recordsOf } from './findings';
import { asksLineKind, hasPhone, isSentTo, linesFor } from './lines';
import { bothOf, eitherOf, toldApart, whichever, wholeUnit, withKeys } from './meant';
import { type Reading, spokenIn } from './reading';
import { eachNamed, inRegion, isRegional } from './regions';
import type { Subject } from './subjects';

/** Findings of a subject, or the honest no that the sheet prints no such line for it. */
export type Decided =
  | { readonly findings: readonly Finding[]; readonly tied: boolean; readonly lacking?: Lacking }
  | { readonly missing: ContactRecord; readonly others: readonly ContactRecord[]; readonly facet: Facet };

/** What was put up for confirmation as a kind of line that the record does not have. */
interface Lacking {
  readonly record: ContactRecord;
  readonly facet: Facet;
}

/** Which records of a subject are meant, and which of their lines answer. */
export function decide(subject: Subject, facet: Facet, asking: AskingOfSubject): Decided {
  const { reading, index, alone } = asking;
  const named = bothOf(subject, asking) ?? eitherOf(subject, asking) ?? recordsOf(subject.matches);
  const regional = inRegion(named, asking);
  const byTheirs =
    regional.length > 1 && regional.every(isRegional)
      ? toldApart(regional, facet, asking)
      : whichever(regional, asking);
  const picked = byTheirs !== undefined && byTheirs.records.length > 0;
  const meant = withKeys(picked ? byTheirs.records : regional, facet);
  const because = (record: ContactRecord) =>
    [...subject.matches, ...(subject.second ? [subject.second] : [])]
      .find(match => match.record === record)
      ?.because() ?? [`of the same unit as ${meant[0]?.name ?? ''}`];
  const show = (records: readonly ContactRecord[], shown: Facet): Decided => ({
    findings: records.map(record => finding(record, shown, because(record), picked ? undefined : reading.when)),
    tied: records.length > 1 && !picked,
  });
  const whole = alone ? wholeUnit(meant, facet, reading, index) : [];
  if (whole.length > 1) return { ...show(whole, asksLineKind(facet) ? 'contact' : facet), tied: false };
  if (!asksLineKind(facet)) return show(meant, facet === 'phone' && !meant.some(hasPhone) ? 'contact' : facet);
  const box = facet === 'email' ? 'address' : 'email';
  const own = withLines(meant, facet, index, false);
  const either = faxOrEmail(reading.text) ? meant.filter(isSentTo) : [];
  if (either.length > own.length) return show(either, 'contact');
  if (own.length === 0 && namesMailbox(reading.text) && withLines(meant, box, index, false).length > 0)
    return show(meant, box);
  if (own.length === 0 && meant.length > 0 && isNamedBy(subject, facet, reading)) return show(meant, 'contact');
  // "Where do the fax forms get sent": what has a way of its own to be sent goes that way.
  const [sent] = own.length === 0 && meant.every(isSentTo) ? meant : [];
  if (sent !== undefined && isOnlyTold(facet, reading.text)) return show(meant, 'contact');
  // "A fax for the papers that are emailed": called by its name, it has none.
  if (sent !== undefined && alone && subject.matches.every(({ partOfName }) => partOfName))
    return { ...show(meant, 'contact'), lacking: { record: sent, facet } };
  const [lacks] = own.length === 0 && putsUp(facet, reading) ? meant : [];
  if (lacks !== undefined) return { ...show(meant, 'contact'), lacking: { record: lacks, facet } };
  const having =
    own.length > 0 ? own : ((alone ? runnerUp(subject, facet) : undefined) ?? withLines(meant, facet, index, alone));
  if (having.length > 0) return show(having, facet);
  const [first, ...others] = meant;
  if (first === undefined || first.lines.length === 0) return show(meant, facet);
  const besides = alone ? askedBesides(facet, first, reading) : undefined;
  if (besides !== undefined) return { ...show(meant, besides), lacking: { record: first, facet } };
  // "Where does that get sent": who handles it can say; an honest no would answer what was not asked.
  return isOnlyTold(facet, reading.text) ? show(meant, 'contact') : { missing: first, others, facet };
}

/** "The number for permits, plus their fax": the kind of line that another stretch asks for, and the row has. */
function askedBesides(facet: Facet, record: ContactRecord, reading: Reading): Facet | undefined {
  const parts = [...new Set(reading.segments)].map(part => readFacet(spokenIn(part, reading)));
  return parts.find(
    other => other !== undefined && other !== facet && isLine(other) && linesFor(record, other).length > 0,
  );
}

/** Whether a facet asks for a line at all. */
function isLine(facet: Facet): boolean {
  return facet === 'phone' || asksLineKind(facet);
}

/** "The parks fax is 800-555-0100?": a value is put up for a row, which then shows its own and not its neighbour's. */
function putsUp(facet: Facet, { literals, text }: Reading): boolean {
  const values = facet === 'fax' ? literals.phones : facet === 'email' ? literals.emails : [];
  return values.length > 0 && !asksOwner(text);
}

/** "The fax for funding": the next best row that holds the word and has such a line, where the best has none. */
function runnerUp({ matches, second }: Subject, facet: Facet): readonly ContactRecord[] | undefined {
  const near = second !== undefined && second.score >= NEAR * (matches[0]?.score ?? 0);
  return near && linesFor(second.record, facet).length > 0 ? [second.record] : undefined;
}

/** A runner-up explains at least this share of what the best explains. */
const NEAR = 0.6;

/** The records that have such a line; where none has and nothing else is asked, others of their unit that do. */
export function withLines(
  records: readonly ContactRecord[],
  facet: Facet,
  index: DirectoryIndex,
  besides: boolean,
): readonly ContactRecord[] {
  const having = records.filter(record => linesFor(record, facet).length > 0);
  if (having.length > 0 || !besides) return having;
  return [...new Set(records.flatMap(record => index.units.unitOf(record)))].filter(
    record => linesFor(record, facet).length > 0,
  );
}

/** Joins what was decided for each subject into one resolution. */
export function conclude(
  decided: readonly Decided[],
  reading: Reading,
  remarks: readonly string[],
  index: DirectoryIndex,
): Resolution {
  const findings = onceEach(decided.flatMap(one => ('findings' in one ? one.findings : [])));
  const [missing] = decided.flatMap(one => ('missing' in one ? [one] : []));
  if (findings.length === 0 && missing) {
    const { missing: record, others, facet } = missing;
    return none({ kind: 'no_line', record, facet, ...(others.length > 0 && { others }) }, [record, ...others]);
  }
  const tied =
    decided.length === 1 &&
    decided.some(one => 'findings' in one && one.tied) &&
    !reading.all &&
    !eachNamed(findings, reading);
  // A story that touches two rows asks for one of them: better to ask back than to show both as the answer.
  const story = decided.length > 1 && !reading.outright;
  const [lacking] = decided.flatMap(one => ('findings' in one && one.lacking ? [one.lacking] : []));
  const absent = missing && !story ? [printsNo(missing.missing, missing.facet)] : [];
  const said = lacking ? [printsNo(lacking.record, lacking.facet)] : [...remarks, ...absent];
  return tied || story ? choices(findings, promptFor(findings, reading, index), said) : answer(findings, said);
}

/** Two subjects may come to the same line of one record: it is shown once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const isFirst = ({ record, facet }: Finding, i: number) =>
    findings.findIndex(other => other.record === record && other.facet === facet) === i;
  return findings.filter(isFirst);
}

/** What sets the choices apart, in the words that data/ has for it. */
export function promptFor(findings: readonly Finding[], reading: Reading, index: DirectoryIndex): string {
  const ids = findings.map(({ record }) => record.id);
  for (const { phrase } of reading.hits) {
    const { sense } = phrase;
    if (sense.ask !== undefined && ids.every(id => sense.records.includes(id))) return sense.ask;
  }
  const shared = (about: readonly string[]) =>
    findings.every(({ record }) => about.some(topic => record.topics.includes(topic)));
  const offered = ({ between, about }: Choice) =>
    between.length === 0 ? shared(about) : ids.every(id => between.includes(id));
  return index.directory.choices.find(offered)?.ask ?? 'Which of these do you mean?';
}
