import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { ownMeaning } from '../reading/says-little';
import { answer, finding, none, printsNo, recordsOf } from '../rows/findings';
import { linesFor } from '../rows/lines';
import { byHoursOrState, toldBy } from '../rows/narrow';
import { asksEverybody, type Shown } from '../rows/shown-before';

/** What is told of several rows of a talk at once, and whether a message is of these alone. */

/** What may be said beside it: "so i can paste it". */
const BESIDE = 2;
/** Words for what is done with several rows, which name none: "combine", "paste", "differ". */
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'message text combine combined list paste copy send write together lost track explain plz pls difference differences differ differs identical forward pair different separate diff same straight quick by now home gone minute'.split(
    ' ',
  ),
);

/** Whether a message names nothing but what it is asked of. */
export function namesOnly(rows: Shown, reading: Reading): boolean {
  const ids = new Set(rows.map(({ record }) => record.id));
  const tells = (i: number) => reading.tokens[i]?.quiet === false && !OF_SEVERAL.has(reading.tokens[i].text);
  const named = reading.hits.some(
    ({ phrase: { sense }, tokens }) =>
      sense.kind === 'alias' && tokens.some(tells) && !sense.records.some(id => ids.has(id)),
  );
  return !named && ownMeaning(reading, OF_SEVERAL) < BESIDE;
}

/** Whether nothing of the sheet is named. */
export function namesNothing(reading: Reading): boolean {
  return (
    tokensOf(reading.hits, ['alias', 'region', 'cue', 'hint']).size === 0 && ownMeaning(reading, OF_SEVERAL) < BESIDE
  );
}

const BECAUSE = ['several of the conversation so far'];

/** All rows with a facet where each of them has it, else with what each was shown with; "both faxes" may be others. */
export function allOf(rows: Shown, facet: Facet | undefined, { when }: Reading): Resolution | undefined {
  const has = ({ record }: { readonly record: ContactRecord }) =>
    facet === undefined || linesFor(record, facet).length > 0;
  const every = rows.every(has);
  if (!every && facet !== 'phone' && facet !== 'hours' && facet !== 'open_now') return undefined;
  return answer(rows.map(row => finding(row.record, (has(row) ? facet : undefined) ?? row.facet, BECAUSE, when)));
}

/** Those of some rows whose hours or states are asked for; else all of them. */
export function thoseOf(rows: Shown, compares: boolean, asking: AskingOfShown): Resolution | undefined {
  const { reading } = asking;
  const records = recordsOf(rows);
  const asksState = !compares && (reading.facet === 'open_now' || reading.when !== undefined || reading.now);
  const narrowed = byHoursOrState(records, asksState, asking);
  if (narrowed !== undefined && asksEverybody(reading, narrowed.records.length, rows.length)) return undefined;
  if (narrowed === undefined) return compares ? allOf(rows, 'hours', reading) : undefined;
  return narrowed.records.length === 0 ? allOf(rows, narrowed.facet, reading) : toldBy(narrowed);
}

/** Those of some rows that print what is asked for, and which do not. */
export function havingOf(rows: Shown, { facet = 'contact', when }: Reading): Resolution {
  const having = rows.filter(({ record }) => linesFor(record, facet).length > 0);
  const lacking = recordsOf(rows).filter(record => linesFor(record, facet).length === 0);
  const [first, ...others] = lacking;
  if (first !== undefined && having.length === 0) return none({ kind: 'no_line', record: first, facet, others });
  return answer(
    having.map(({ record }) => finding(record, facet, BECAUSE, when)),
    lacking.map(record => printsNo(record, facet)),
  );
}
