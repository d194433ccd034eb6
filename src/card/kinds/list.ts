import type { Directory } from '../../directory/directory';
import { recordTitle, unitText } from '../../directory/record-title';
import { FACETS } from '../../facets';
import { isSameWhen } from '../../hours';
import { askerOf } from '../../hours/state-for';
import type { Finding, Question } from '../../question';
import { exceptionNotices } from '../hours/exception';
import { holidayNotices } from '../hours/holiday';
import { type Standing, standingOf } from '../hours/standing';
import { doubtedDays } from '../hours/state';
import { timeText } from '../hours/time-text';
import { placeOf, titlesOf } from '../naming';
import { entryHasState, entrySpans } from '../parts/facts';
import { sheetText } from '../parts/footnote';
import type { Card, Part } from '../shape/card';
import { joined, noticePart, text, textPart } from '../shape/spans';

/** Entries shown at first sight; the rest is behind "More". */
const FIRST = 5;
/** Entries spelled out at all; beyond, the card says how many more there are. */
const WHOLE = 30;
/** From here on a list is read by unit. */
const GROUPED = 9;

/** Several findings of one answer: one line each, long lists by unit. */
export function listCard(
  findings: readonly Finding[],
  remarks: readonly string[],
  question: Question,
  directory: Directory,
): Card {
  return {
    tone: 'answer',
    ...entries(listTitle(findings, question, directory), findings, remarks, question, directory),
    actions: [],
    footnote: sheetText(directory.effective, question.at),
  };
}

/** What to choose from: what sets the choices apart as the title, one entry each with its number and its state. */
export function choicesCard(
  findings: readonly Finding[],
  prompt: string,
  remarks: readonly string[],
  question: Question,
  directory: Directory,
): Card {
  return {
    tone: 'choices',
    ...entries(prompt, findings, remarks, question, directory),
    actions: [],
    footnote: sheetText(directory.effective, question.at),
  };
}

/** One finding among several, with the press that opens it. */
export function entryPart(
  finding: Finding,
  question: Question,
  directory: Directory,
  title = recordTitle(finding.record),
): Extract<Part, { kind: 'entry' }> {
  const { record, facet } = finding;
  return {
    kind: 'entry',
    title,
    spans: entrySpans(standingOf(finding, question, directory), title),
    action: { kind: 'show', label: placeOf(record) ?? record.name, press: { records: [record.id], facet } },
  };
}

/** What can be used instead while a line is closed, with the care that a holiday asks for, unless the card `said` it of the line itself. */
export function offerPart(standing: Standing, said: readonly string[]): Part {
  const entry = entryPart(standing.finding, standing.question, standing.directory);
  const care = said.length > 0 || !entryHasState(standing) ? [] : holidayNotices([standing]);
  const spans = [entry.spans, ...care.map(sentence => [text(sentence)])];
  return { ...entry, title: `Meanwhile: ${entry.title}`, spans: joined(spans, ' · ') };
}

/** The title, what its rows have in common where that does not say it, and a line each. */
function entries(
  title: string,
  findings: readonly Finding[],
  remarks: readonly string[],
  question: Question,
  directory: Directory,
): Pick<Card, 'title' | 'parts' | 'more' | 'continued'> {
  const notes = [...remarks, ...dayNotices(findings, question, directory)];
  const notices = [...new Set(notes)].map(noticePart);
  const ordered = findings.length < GROUPED ? findings : byUnit(findings);
  const titles = titlesOf(findings.map(({ record }) => record));
  const all = ordered
    .slice(0, WHOLE)
    .map(finding => entryPart(finding, question, directory, titles.of(finding.record)));
  const shared: Part[] = titles.shared === undefined || title.includes(titles.shared) ? [] : [textPart(titles.shared)];
  const beyond = findings.length - WHOLE;
  const tail: Part[] = beyond > 0 ? [textPart(`and ${beyond} more: ask with a name, a topic or a region`)] : [];
  return {
    title,
    parts: [...notices, ...shared, ...all.slice(0, FIRST)],
    more: [...all.slice(FIRST), ...tail],
    continued: true,
  };
}

/** Findings of one unit beside each other, units in the order in which they first come. */
function byUnit(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const unit = finding.record.unit?.id ?? '';
    const group = groups.get(unit);
    if (group) group.push(finding);
    else groups.set(unit, [finding]);
  }
  return [...groups.values()].flat();
}

function listTitle(findings: readonly Finding[], question: Question, directory: Directory): string {
  const facets = new Set(findings.map(({ facet }) => facet));
  const units = new Set(findings.map(({ record }) => record.unit?.id));
  const [first] = findings;
  const what = facets.size === 1 && first ? titleOf(first, findings, question, directory) : 'Your questions';
  const office = units.size === 1 && first?.record.unit ? unitText(first.record.unit) : directory.name;
  if (facets.size === 1 && first?.facet === 'reverse') return `${what}: ${findings.length} rows of ${office}`;
  // "Contact" says nothing of a list that is all contacts; the Home tab calls it so, too.
  if (facets.size === 1 && first?.facet === 'contact') return `${office}: ${findings.length} entries`;
  return `${what} · ${office}: ${findings.length}`;
}

/** A list of what is open says "Open now" only where all of it is, and now; of several moments it says neither, and on a holiday nobody has said that it is. */
function titleOf(first: Finding, findings: readonly Finding[], question: Question, directory: Directory): string {
  if (first.facet !== 'open_now') return FACETS[first.facet].title;
  const apart = findings.some(({ when }) => !isSameWhen(when, first.when));
  if (apart) return 'Open or closed';
  const asker = askerOf(first.when, question, directory);
  const standings = findings.map(finding => standingOf(finding, asker, directory));
  if (!standings.every(({ state }) => state.state === 'open')) return 'Open or closed';
  const [ordinary] = standings.flatMap(doubtedDays);
  if (ordinary !== undefined) return `Open on an ordinary ${ordinary}`;
  return `Open ${timeText(first.when, question, directory)}`;
}

/**
 * What rules over the printed hours of those whose state the entries tell, and that they may not hold on a holiday: said
 * once for all of them.
 */
export function dayNotices(findings: readonly Finding[], question: Question, directory: Directory): string[] {
  const standings = findings
    .slice(0, WHOLE)
    .map(finding => standingOf(finding, question, directory))
    .filter(entryHasState);
  return [...exceptionNotices(standings), ...holidayNotices(standings)];
}
