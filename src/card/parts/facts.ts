import { assertNever } from '../../assert-never';
import type { ContactRecord, Line } from '../../directory/record';
import { FACETS, type Facet } from '../../facets';
import type { Standing } from '../hours/standing';
import { closingSpans, nextSpans, printedWeek, stateSpans } from '../hours/state';
import { topicsText } from '../naming';
import type { Spans } from '../shape/card';
import { bold, joined, text } from '../shape/spans';
import { lineNotes, lineSpans, phoneSpan } from './reach';

/** The asked fact of one finding: what is read first. */
export function factSpans(standing: Standing): Spans {
  return TOLD[standing.finding.facet](standing);
}

/** Whether the asked fact already is the way to reach the record. */
export function factIsLine({ finding }: Standing): boolean {
  return TOLD[finding.facet] === firstLine;
}

/** How the fact of each facet is told. */
const TOLD: Readonly<Record<Facet, (standing: Standing) => Spans>> = {
  contact: firstLine,
  phone: firstLine,
  fax: firstLine,
  email: firstLine,
  address: firstLine,
  menu_option: optionSpans,
  hours: hoursSpans,
  open_now: stateSpans,
  topics: standing => [bold(handlesText(standing))],
  reverse: standing => (topicsText(standing.record) === '' ? firstLine(standing) : [bold(topicsText(standing.record))]),
};

/** "Permits, water bills": what a record handles in the sheet's words, or its name where the sheet lists nothing. */
function handlesText({ record }: Standing): string {
  return record.topics.length > 0 ? record.topics.join(', ') : record.name;
}

function firstLine({ finding, record }: Standing): Spans {
  const [first] = finding.lines;
  return first === undefined ? noLine(finding.facet, record) : lineSpans(first);
}

/** The sentence for a record of which the sheet prints no line: never a neighbour's number. */
function noLine(facet: Facet, record: ContactRecord): Spans {
  if (record.lines.length > 0) return [text(`The sheet prints no ${FACETS[facet].word} for it`)];
  return [text('On the sheet, but the sheet prints no number for it')];
}

/** "Option 4", or the number with "no option printed". */
function optionSpans(standing: Standing): Spans {
  const phone = standing.finding.lines.find(line => line.kind === 'phone');
  if (phone === undefined) return firstLine(standing);
  return [bold(phone.option === undefined ? 'No option printed' : `Option ${phone.option}`)];
}

/** Hours as they were asked for: the week, some days, a moment, the next opening or what is left. */
function hoursSpans(standing: Standing): Spans {
  const { when } = standing.finding;
  if (when === undefined) {
    const week = printedWeek(standing.record);
    return week === undefined ? stateSpans(standing) : [bold(week)];
  }
  switch (when.kind) {
    case 'clock':
    case 'days':
      return stateSpans(standing);
    case 'left':
      return closingSpans(standing);
    case 'next':
      return nextSpans(standing);
    default:
      return assertNever(when);
  }
}

/** Whether the asked fact already says open or closed, so that no second line needs to. */
export function factIsState({ finding, record }: Standing): boolean {
  if (finding.facet === 'open_now') return true;
  return finding.facet === 'hours' && (record.hours.kind === 'unstated' || finding.when !== undefined);
}

/** The way to reach a record, in one run: "Call 212-555-0142, option 4". */
export function reachSpans(lines: readonly Line[]): Spans {
  const [first] = lines;
  if (first === undefined) return [];
  return first.kind === 'phone' ? [text('Call '), phoneSpan(first)] : lineSpans(first);
}

/** A fax, a mailbox or an address works while nobody is there: open or closed would mislead. */
export function needsNobody(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ kind }) => kind !== 'phone');
}

/** The lines of an entry: those of the first one's kind, all of them where any may be the one asked about. */
function linesOnOne(standing: Standing, title: string): Spans {
  const { lines, facet } = standing.finding;
  if (facet !== 'reverse' && !factIsLine(standing)) return reachSpans(lines);
  const told = facet === 'reverse' ? lines : lines.filter(({ kind }) => kind === lines[0]?.kind);
  return joined(
    told.map(line => lineSpans(line, title)),
    '; ',
  );
}

/** Whether an entry says how its record stands. */
export function entryHasState(standing: Standing): boolean {
  return factIsState(standing) || !(standing.record.hours.kind === 'unstated' || needsNobody(standing.finding.lines));
}

/** One finding among several, on one line under its title: its fact, and how to reach it or how it stands where that is not the fact. */
export function entrySpans(standing: Standing, title: string): Spans {
  const { finding, record } = standing;
  const reach = linesOnOne(standing, title);
  // Whose it is, of a row that handles nothing by name: its line is all that the sheet says.
  const bare = finding.facet === 'reverse' && topicsText(record) === '';
  const fact = factIsLine(standing) || bare ? [] : factSpans(standing);
  const known = factIsState(standing) || !entryHasState(standing) ? [] : stateSpans(standing);
  const none = finding.lines.length === 0 ? noLine(finding.facet, record) : [];
  // What the sheet leaves open about such a row ("nor which option reaches it") goes with the number.
  const notes = [...lineNotes(finding.lines), ...(bare ? record.notes.slice(0, 1) : [])].map(note => [text(note)]);
  return joined([fact, reach, none, known, ...notes], ' · ');
}
