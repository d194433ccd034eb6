import { MOST_ANSWERS } from '../../context';
import type { ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import {
  asksAfterAll,
  comparesHours,
  comparesShown,
  countMeant,
  firstFew,
  gathersShown,
  mayMeanSeveral,
  meansFirst,
  picksOfShown,
} from '../../language/talk/of-those';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { tokensOf } from '../reading/hits';
import { type Reading, reread } from '../reading/reading';
import { ownMeaning } from '../reading/says-little';
import { answer, finding, none, printsNo, recordsOf } from '../rows/findings';
import { asksLineKind, linesFor, prints } from '../rows/lines';
import { byHoursOrState, toldBy } from '../rows/narrow';
import { asksEverybody, everShown, recalled, type Shown } from '../rows/shown-before';

/** What may be said beside it: "so i can paste it". */
const BESIDE = 2;
/** Words for what is done with several rows, which name none: "combine", "paste", "differ". */
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'message text combine combined list paste copy send write together lost track explain plz pls difference differences differ differs identical forward pair different separate diff same straight quick by now home gone minute'.split(
    ' ',
  ),
);

/**
 * What is asked of several rows that the talk has shown, in the last answer or in the last few: which of them are open, all
 * of them at once, how they differ; or of the first of them. Undefined where anything else is named.
 */
export function ofSeveralShown(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  if (!mayMeanSeveral(reading.text) || (context.outcome !== 'answer' && context.outcome !== 'choices'))
    return undefined;
  const bare = namesNothing(reading);
  return (
    (bare ? ofFirstFew(asking) : undefined) ??
    ofFirst(reading, context, index) ??
    sideBySide(reading, context, index) ??
    (bare ? pickedOf(asking) : undefined) ??
    together(reading, context, index, bare)
  );
}

/** The rows that are spoken of: of so many answers as make the number that was said; of the last one where it was several. */
function rowsMeant({ text }: Reading, context: Context, index: DirectoryIndex, usual?: number): Shown | undefined {
  const answers = [...(context.earlier ?? []), context.findings];
  const count = countMeant(text);
  const several = context.findings.length > 1;
  if (several && (count === undefined || count === context.findings.length)) return recalled(context, index);
  const wanted = count ?? usual;
  let rows: Shown = [];
  for (const findings of answers.toReversed()) {
    // A list too long to be remembered is none of a few.
    if (findings.length === 0) break;
    const shown = recalled({ findings }, index);
    const ids = new Set(recordsOf(shown));
    rows = [...shown, ...rows.filter(({ record }) => !ids.has(record))];
    if (rows.length === wanted) return rows;
  }
  return count === undefined && rows.length > 1 && (usual === undefined || rows.length < usual) ? rows : undefined;
}

/** Whether a message names nothing but what it is asked of. */
function namesOnly(rows: Shown, reading: Reading): boolean {
  const ids = new Set(rows.map(({ record }) => record.id));
  const tells = (i: number) => reading.tokens[i]?.quiet === false && !OF_SEVERAL.has(reading.tokens[i].text);
  const named = reading.hits.some(
    ({ phrase: { sense }, tokens }) =>
      sense.kind === 'alias' && tokens.some(tells) && !sense.records.some(id => ids.has(id)),
  );
  return !named && ownMeaning(reading, OF_SEVERAL) < BESIDE;
}

/** Whether nothing of the sheet is named. */
function namesNothing(reading: Reading): boolean {
  return (
    tokensOf(reading.hits, ['alias', 'region', 'cue', 'hint']).size === 0 && ownMeaning(reading, OF_SEVERAL) < BESIDE
  );
}

const BECAUSE = ['several of the conversation so far'];

/** "Same number for both?", "which is which": what is compared, of each. */
function sideBySide(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const compared = comparesShown(reading.text);
  const rows =
    compared === undefined
      ? undefined
      : rowsMeant(reading, context, index, /\ball\b/.test(reading.text) ? undefined : 2);
  if (compared === undefined || rows === undefined || !namesOnly(rows, reading)) return undefined;
  return allOf(rows, compared === 'all' ? undefined : compared, reading);
}

/** "Which is still open", "who of these three can i still get": those of them; where there are none, how each of them stands. */
function pickedOf(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const compares = comparesHours(reading.text);
  const picks = compares ? 'any' : picksOfShown(reading.text);
  if (picks === undefined || (picks === 'last' && context.findings.length < 2)) return undefined;
  const rows = rowsMeant(reading, context, index, compares ? 2 : undefined);
  // "Who has the longest day" behind a list, or behind rows without hours, is asked of all.
  return rows === undefined || (compares && !areCompared(rows)) ? undefined : thoseOf(rows, compares, asking);
}

/** "Of the first two who opens earlier", "hours of the first three": of the rows with which the talk began, and of no other. */
function ofFirstFew(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index } = asking;
  const few = context.findings.length > 1 ? undefined : firstFew(reading.text);
  if (few === undefined) return undefined;
  // What was shown between the first answer and the last few is forgotten.
  const { earlier = [] } = context;
  if (earlier.length >= MOST_ANSWERS || earlier.slice(1).some(({ length }) => length === 0))
    return none({ kind: 'unknown', ofShown: true });
  const rows = everShown(context, index).slice(0, few.count);
  const asked = reread(reading, { text: few.rest });
  if (rows.length < few.count) return undefined;
  return (
    thoseOf(rows, comparesHours(few.rest), { ...asking, reading: asked }) ??
    allOf(rows, reading.facet, asked) ??
    havingOf(rows, asked)
  );
}

/** Those of some rows that print what is asked for, and which do not. */
function havingOf(rows: Shown, { facet = 'contact', when }: Reading): Resolution {
  const having = rows.filter(({ record }) => linesFor(record, facet).length > 0);
  const lacking = recordsOf(rows).filter(record => linesFor(record, facet).length === 0);
  const [first, ...others] = lacking;
  if (first !== undefined && having.length === 0) return none({ kind: 'no_line', record: first, facet, others });
  return answer(
    having.map(({ record }) => finding(record, facet, BECAUSE, when)),
    lacking.map(record => printsNo(record, facet)),
  );
}

/** Those of some rows whose hours or states are asked for; else all of them. */
function thoseOf(rows: Shown, compares: boolean, asking: AskingOfShown): Resolution | undefined {
  const { reading } = asking;
  const records = recordsOf(rows);
  const asksState = !compares && (reading.facet === 'open_now' || reading.when !== undefined || reading.now);
  const narrowed = byHoursOrState(records, asksState, asking);
  if (narrowed !== undefined && asksEverybody(reading, narrowed.records.length, rows.length)) return undefined;
  if (narrowed === undefined) return compares ? allOf(rows, 'hours', reading) : undefined;
  return narrowed.records.length === 0 ? allOf(rows, narrowed.facet, reading) : toldBy(narrowed);
}

function areCompared(rows: Shown): boolean {
  return rows.length <= MOST_COMPARED && rows.every(({ record }) => prints(record, 'hours'));
}

const MOST_COMPARED = 5;

/** "Both numbers in one message", "hours for all of those", "both gone home by now". */
function together(reading: Reading, context: Context, index: DirectoryIndex, bare: boolean): Resolution | undefined {
  const { text, facet, when } = reading;
  const { outcome, findings } = context;
  // "Both then, buyer and seller": of two on offer.
  if (outcome === 'choices' && findings.length === 2 && /\bboth\b/.test(text)) {
    const offered = recalled(context, index);
    if (namesOnly(offered, reading)) return allOf(offered, facet, reading);
  }
  if (!bare) return undefined;
  const after = (isOfHours(facet) || when !== undefined) && asksAfterAll(text);
  if (!after && !gathersShown(text)) return undefined;
  const rows = rowsMeant(reading, context, index) ?? bothPrinted(reading, context, index);
  return rows && allOf(rows, facet ?? (when === undefined ? undefined : 'hours'), reading);
}

/** "Both faxes" behind one of them: the two that the sheet prints. */
function bothPrinted({ text, facet }: Reading, context: Context, index: DirectoryIndex): Shown | undefined {
  if (!asksLineKind(facet) || countMeant(text) !== 2) return undefined;
  if (!recalled(context, index).some(({ record }) => prints(record, facet))) return undefined;
  const rows = index.directory.records.filter(record => prints(record, facet));
  return rows.length === 2 ? rows.map(record => ({ record, facet })) : undefined;
}

/** All rows with a facet where each of them has it, else with what each was shown with; "both faxes" may be others. */
function allOf(rows: Shown, facet: Facet | undefined, { when }: Reading): Resolution | undefined {
  const has = ({ record }: { readonly record: ContactRecord }) =>
    facet === undefined || linesFor(record, facet).length > 0;
  const every = rows.every(has);
  if (!every && facet !== 'phone' && facet !== 'hours' && facet !== 'open_now') return undefined;
  return answer(rows.map(row => finding(row.record, (has(row) ? facet : undefined) ?? row.facet, BECAUSE, when)));
}

/** "That one i asked about first", "the first place": what the talk began with. */
function ofFirst(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  const { findings, missed } = context;
  // Of one answer, and a no behind it, the answer is the first.
  const { first = missed ? findings : [] } = context;
  const said = meansFirst(reading.text);
  // Of several rows that were shown last the first may be the first of those.
  if (
    said === undefined ||
    first.length === 0 ||
    (said === 'place' && (findings.length > 1 || reading.facet === undefined))
  )
    return undefined;
  const rows = recalled({ findings: first }, index);
  if (rows.length === 0 || !namesOnly(rows, reading)) return undefined;
  return answer(
    rows.map(({ record, facet }) =>
      finding(record, reading.facet ?? facet, ['the first of the conversation'], reading.when),
    ),
  );
}
