import { isFacet } from './facets';
import type { Context, Question, Resolution, When } from './question';

/** Findings beyond these are not remembered. */
const MOST_REMEMBERED = 25;
/** Answers before the last one of which the rows are kept. */
export const MOST_ANSWERS = 4;
/** An answer of more rows was a list: nobody means all of it together with the next answers. */
const MOST_OF_ONE = 8;

/** What a talk goes on by beside the rows themselves, as `Context` tells them: how something was asked. */
export type Marks = Pick<Context, 'listed' | 'shortened' | 'missed'>;

/** What the conversation is about from here on; undefined where that has not changed. */
export function contextFrom(
  question: Question,
  resolution: Resolution,
  before: Context | undefined,
  marks: Marks,
): Context | undefined {
  const after = rowsAfter(question, resolution, before, marks);
  const { at } = question;
  const clock = question.clock ?? before?.clock;
  if (clock === undefined) return after;
  if (after !== undefined) return { ...after, clock };
  return clock.zone === before?.clock?.zone ? undefined : { outcome: 'none', findings: [], ...before, clock, at };
}

function rowsAfter(
  { at }: Question,
  resolution: Resolution,
  before: Context | undefined,
  { listed, shortened, missed }: Marks,
): Context | undefined {
  // A line that the sheet does not print for a row was asked for: the talk is of that row, or of those among which none was chosen.
  if (resolution.outcome === 'none' && resolution.reason.kind === 'no_line') {
    const { record, others = [], facet } = resolution.reason;
    const findings = [record, ...others].map(({ id }) => ({ record: id, facet }));
    return {
      outcome: others.length > 0 ? 'choices' : 'answer',
      findings,
      ...firstOf(before),
      ...earlierOf(before, findings),
      at,
    };
  }
  // Another company's was asked for: the talk stays where it was, and may turn to ours.
  const refused = resolution.outcome === 'none' && resolution.reason.kind === 'elsewhere' && resolution.reason.ours;
  if (refused) return { outcome: 'none', findings: [], ...before, refused, missed: true, at };
  if (resolution.outcome === 'none' && resolution.reason.kind === 'nobody' && listed) {
    const { when } = resolution.reason;
    return { outcome: 'none', findings: [], ...(when && { when }), ...before, listed, at };
  }
  if (resolution.outcome === 'none' && before) return afterNone(before, missed);
  if (resolution.outcome !== 'answer' && resolution.outcome !== 'choices') return undefined;
  const findings = resolution.findings
    .slice(0, MOST_REMEMBERED)
    .map(({ record, facet }) => ({ record: record.id, facet }))
    // A row may have been told for two moments.
    .filter(({ record }, i, all) => all.findIndex(one => one.record === record) === i);
  const when = resolution.findings[0]?.when;
  const offered = offeredBefore(before, findings);
  return {
    outcome: resolution.outcome,
    findings,
    ...firstOf(before),
    ...earlierOf(before, findings),
    ...(when && { when }),
    ...(offered && { offered }),
    ...(listed && { listed }),
    ...(shortened && { shortened }),
    at,
  };
}

/** What was refused before is no longer spoken of once something else is; whoever was looked for and is not there, is. */
function afterNone({ refused, ...talk }: Context, missed: Marks['missed']): Context | undefined {
  if (missed) return { ...talk, missed };
  return refused === undefined ? undefined : talk;
}

/** The first answer of a conversation, kept while it goes on. */
function firstOf(before: Context | undefined): Pick<Context, 'first'> {
  const first = before?.first ?? (before?.outcome === 'answer' ? before.findings : undefined);
  return first === undefined ? {} : { first };
}

/** The answers before this one; while the talk stays with the same rows, those before these. A list too long to be meant stays as a gap. */
function earlierOf(before: Context | undefined, findings: Context['findings']): Pick<Context, 'earlier'> {
  const ids = new Set(findings.map(({ record }) => record));
  const stays = before?.findings.every(({ record }) => ids.has(record)) === true;
  const last =
    stays || before?.outcome !== 'answer' ? [] : [before.findings.length > MOST_OF_ONE ? [] : before.findings];
  const earlier = [...(before?.earlier ?? []), ...last].slice(-MOST_ANSWERS);
  return earlier.length === 0 ? {} : { earlier };
}

/** The choices that an answer was picked from stay known while the answers come from among them. */
function offeredBefore(before: Context | undefined, findings: Context['findings']): readonly string[] | undefined {
  const offered = before?.outcome === 'choices' ? before.findings.map(({ record }) => record) : before?.offered;
  return offered !== undefined && findings.every(({ record }) => offered.includes(record)) ? offered : undefined;
}

/**
 * A context as a store gives it back, or undefined where it is none that this program knows: another release may have
 * kept it, and half of a talk would be another talk. What it has beside the fields that are known is left alone.
 */
export function readContext(kept: unknown): Context | undefined {
  const fields: Record<string, unknown> = Object(kept);
  const known = Object.entries(FIELDS).every(([name, fits]) => fits(fields[name]));
  return known ? (kept as Context) : undefined;
}

type Fits = (value: unknown) => boolean;

const isNumber: Fits = value => Number.isFinite(value);
const isText: Fits = value => typeof value === 'string';
const isTrue: Fits = value => value === true;
const absentOr =
  (fits: Fits): Fits =>
  value =>
    value === undefined || fits(value);
const listOf =
  (fits: Fits): Fits =>
  value =>
    Array.isArray(value) && value.every(fits);

const areRows = listOf(row => isText(Object(row).record) && isText(Object(row).facet) && isFacet(Object(row).facet));

const OUTCOMES = { answer: true, choices: true, none: true, help: true } satisfies Record<Context['outcome'], true>;

const WHENS: { readonly [Kind in When['kind']]: (when: Readonly<Record<string, unknown>>) => boolean } = {
  clock: ({ date, minute, zone }) => isText(date) && isNumber(minute) && absentOr(isText)(zone),
  days: ({ dates }) => listOf(isText)(dates),
  next: () => true,
  left: () => true,
};

const isWhen: Fits = value => {
  const { kind } = Object(value);
  return Object.hasOwn(WHENS, kind) && WHENS[kind as When['kind']](Object(value));
};

const isClock: Fits = value => {
  const { zone, label, of } = Object(value);
  return isText(zone) && isText(label) && absentOr(isText)(of);
};

const FIELDS: { readonly [Field in keyof Context]-?: Fits } = {
  outcome: value => isText(value) && Object.hasOwn(OUTCOMES, String(value)),
  findings: areRows,
  when: absentOr(isWhen),
  first: absentOr(areRows),
  earlier: absentOr(listOf(areRows)),
  refused: absentOr(areRows),
  clock: absentOr(isClock),
  listed: absentOr(isTrue),
  shortened: absentOr(isTrue),
  missed: absentOr(isTrue),
  offered: absentOr(listOf(isText)),
  at: isNumber,
};
