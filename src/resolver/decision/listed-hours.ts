import type { ContactRecord } from '../../directory/record';
import { saysAway, saysNotClosed } from '../../language/asked/availability';
import { asksWho } from '../../language/asked/whole';
import { asksLacking } from '../../language/lists/printed';
import { isRuledOut } from '../../language/lists/turns-asked';
import { asksHolidays } from '../../language/when/holiday-names';
import type { Resolution } from '../../question';
import type { Asking } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { allOrCenters } from '../rows/centers';
import { none } from '../rows/findings';
import { holidayAsked } from '../rows/holiday-asked';
import { asksLineKind, lacks } from '../rows/lines';
import { byHours, byState, type Narrowed, toldOrNone } from '../rows/narrow';
import { namesSomething } from './narrowing';

/** Lists of whoever keeps certain hours, of all that the sheet has. */

/** Who is open (or closed) at a moment, who closes at five, who stays latest, who goes by central time. */
export function ofHours(asking: Asking): Resolution | undefined {
  const { reading, index } = asking;
  const { text, facet, when } = reading;
  // No row has such a line: hours are no answer to that.
  if (namesSomething(reading, index) || asksLineKind(facet) || tellsFigures(reading)) return undefined;
  const listed = asksWho(text) || reading.all;
  const timed = (when !== undefined || reading.now) && asksOfTime(reading);
  const rows = allOrCenters(text, index);
  const narrowed = listed ? byHours(rows, asking) : undefined;
  // "Are you open on christmas" asks of all as much as "who is".
  const holiday = holidayIn(asking, narrowed, listed || facet === 'open_now' || timed);
  if (holiday !== undefined) return none({ kind: 'holiday', name: holiday });
  if (narrowed) return toldOrNone(narrowed, reading);
  if (listed && isRuledOut(text) && !saysNotClosed(text)) return undefined;
  // "Who opens next" while some are there: who of the others is first no list tells.
  if (when?.kind === 'next' && /\bnext\b/.test(text) && byState(rows, asking).records.length > 0) return undefined;
  // "Did our customer go home" asks after one of the asker's own.
  const ofState = facet === 'open_now' && (listed || !saysAway(text));
  if (ofState || timed) return toldOrNone(byState(rows, asking), reading);
  return facet === 'hours' && asksLacking(text) ? toldOrNone(withoutHours(rows), reading) : undefined;
}

/** "When does the 2.9 for 60 end" is said of no office. */
function tellsFigures({ text, tokens }: Reading): boolean {
  return !asksWho(text) && tokens.filter(({ quiet, text: word }) => !quiet && /^\d/.test(word)).length > 1;
}

/** Whether a moment is asked about of whoever there is. */
function asksOfTime(reading: Reading): boolean {
  return asksWho(reading.text) || (reading.facet === 'hours' && (reading.all || asksHoursAlone(reading)));
}

/** The holiday on which nobody can tell who is there; `ofAll` where a moment is asked about of all. */
function holidayIn(
  { reading: { text, when }, question, index }: Asking,
  narrowed: Narrowed | undefined,
  ofAll: boolean,
): string | undefined {
  // Exceptions may say what holds on some: then nobody has asked of one.
  if (when === undefined && index.directory.exceptions.length === 0 && asksHolidays(text)) return 'a holiday';
  const dated = when?.kind === 'days' || narrowed?.when !== undefined;
  const momentary = narrowed === undefined || narrowed.facet === 'open_now' || dated;
  return ofAll && momentary ? holidayAsked(when, question, index) : undefined;
}

/** "Hours on saturday?": asked of all, where nobody is named. */
function asksHoursAlone({ text, tokens }: Reading): boolean {
  return tokens.length <= FEW && /\b(?:hours|hrs|open|horario)\b/.test(text);
}

const FEW = 7;

/** "Which lines have no hours". */
function withoutHours(rows: readonly ContactRecord[]): Narrowed {
  return {
    records: rows.filter(record => lacks(record, 'hours')),
    facet: 'hours',
    because: 'no hours are printed for it',
    when: undefined,
  };
}
