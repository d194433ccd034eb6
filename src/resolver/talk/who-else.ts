import type { Directory } from '../../directory/directory';
import { ASKER_ZONE, type ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import { WHOLE_DAY } from '../../hours/units';
import { exceptionOn, exceptionsFor, printedStretches } from '../../hours/week';
import { wallClock, weekdayOf } from '../../hours/zone';
import { asksWho } from '../../language/asked/whole';
import { asksAnotherNumber } from '../../language/talk/failed-calls';
import { askedOfAll, asksAfterThat, asksElse, asksElseAlone, partsOfElse } from '../../language/talk/somebody-else';
import { clean } from '../../language/words/clean';
import { onlyOf } from '../../only-of';
import type { Resolution, When } from '../../question';
import { withoutSubject } from '../decision/whole-sheet';
import type { AskingOfShown, Message, Resolve } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { readQuestion, reread } from '../reading/reading';
import { answer, choices, finding, none, recordsOf, refusal } from '../rows/findings';
import { noneFits } from '../rows/narrow';
import { recalled } from '../rows/shown-before';
import { findSubjects } from '../subjects/subjects';

/** "Anybody else open saturday": whoever is there then, but those that were shown; never one of these. */
export function whoElse(asking: AskingOfShown): Resolution | undefined {
  const { reading, context } = asking;
  const { text } = reading;
  // "Who else can i call", of one that was tried: what else the sheet prints for it.
  if (asksAnotherNumber(text)) return undefined;
  if (!asksElse(text)) return nextThen(asking) ?? afterThem(asking);
  if (namesRow(reading)) return ofTheSame(asking);
  const { list, when } = listBesides(asking) ?? {};
  if (list?.outcome === 'answer') {
    const shown = new Set(context.findings.map(({ record }) => record));
    const others = list.findings.filter(({ record }) => !shown.has(record.id));
    return others.length > 0 ? answer(others) : nobodyElse(list.findings[0]?.facet ?? 'hours', when, asking);
  }
  const no = list && refusal(list);
  if (no === 'nobody') return nobodyElse('open_now', when, asking);
  if (no === 'none_fits') return list;
  return context.findings.length > 0 ? none({ kind: 'unknown', ofShown: true }) : undefined;
}

/** "The permits line is closed. who else is open": the rows that the first part names are not asked for. */
export function elseBesideNamed({ question, index }: Message, resolve: Resolve): Resolution | undefined {
  const parts = partsOfElse(question.text);
  if (parts === undefined) return undefined;
  // "Leave the permits lines out. who else is open" says which rows a list is to be without.
  if (readQuestion(question, index).unwanted.length > 0) return undefined;
  const named = resolve({ ...question, text: parts.told }, undefined);
  if (named.outcome !== 'answer') return undefined;
  const when = named.findings[0]?.when;
  const findings = named.findings.map(({ record, facet }) => ({ record: record.id, facet }));
  return resolve(
    { ...question, text: parts.asked },
    { outcome: 'answer', findings, ...(when && { when }), at: question.at },
  );
}

function nobodyElse(facet: Facet, when: When | undefined, { reading }: AskingOfShown): Resolution {
  const no = noneFits({ facet, when: facet === 'open_now' ? when : undefined }, reading);
  return no.outcome === 'none' && no.reason.kind === 'nobody' ? { ...no, reason: { ...no.reason, besides: true } } : no;
}

/**
 * Whoever is there, those shown among them: at the moment that the question names, or else the one that was asked about
 * before.
 */
function listBesides({
  reading,
  context,
  question,
  index,
}: AskingOfShown): { readonly list: Resolution; readonly when: When | undefined } | undefined {
  const { text, facet, now } = reading;
  const when = reading.when ?? (now ? undefined : context.when);
  const again = asksElseAlone(text) && context.findings.every(({ facet: kind }) => kind === 'open_now');
  if (!again && reading.when === undefined && !now && !isOfHours(facet)) return undefined;
  const alone = again && reading.when === undefined && !isOfHours(facet);
  const asked = { ...question, text: alone ? 'who is open' : askedOfAll(clean(question.text)) };
  const list = reread(readQuestion(asked, index), { when, now });
  return { list: withoutSubject({ reading: list, question: asked, index }), when };
}

/** "Who opens next" where nobody is there then: that no, which tells it. */
function nextThen({ reading, context: { outcome, listed, when } }: AskingOfShown): Resolution | undefined {
  const nobody = outcome === 'none' && listed === true && when !== undefined;
  const next = reading.when?.kind === 'next' && asksWho(reading.text) && !namesRow(reading);
  return nobody && next ? noneFits({ facet: 'open_now', when }, reading) : undefined;
}

/** "Who can I get after that": whoever is there when those shown have closed. */
function afterThem({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  if (!asksAfterThat(reading.text) || namesRow(reading)) return undefined;
  // Another day than today has hours of its own.
  if (context.when !== undefined) return none({ kind: 'unknown' });
  const closings = recordsOf(recalled(context, index)).map(record =>
    closingToday(record, question.at, index.directory),
  );
  const closing = onlyOf(new Set(closings));
  if (closing === undefined) return undefined;
  const asked = { ...question, text: `who is open after ${closing}` };
  return withoutSubject({ reading: readQuestion(asked, index), question: asked, index });
}

/** When a line closes on the day of asking, in words and by the clock that prints it; undefined where the week does not tell. */
function closingToday({ id, hours }: ContactRecord, at: number, { exceptions }: Directory): string | undefined {
  if (hours.kind !== 'weekly' || hours.zone === ASKER_ZONE) return undefined;
  const { day } = wallClock(at, hours.zone);
  if (exceptionOn(day, exceptionsFor(id, exceptions)) !== undefined) return undefined;
  const { closes = WHOLE_DAY } = printedStretches(hours, weekdayOf(day)).at(-1) ?? {};
  return closes < WHOLE_DAY
    ? `${Math.floor(closes / 60)}:${String(closes % 60).padStart(2, '0')} ${hours.zoneLabel}`
    : undefined;
}

/** "Who else does permits": of the rows that do, those that were not shown. */
function ofTheSame({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const subject = onlyOf(findSubjects(reading, index).subjects);
  if (subject === undefined) return undefined;
  const shown = new Set(context.findings.map(({ record }) => record));
  const rows = recordsOf(subject.matches);
  const others = rows.filter(({ id }) => !shown.has(id));
  if (others.length === rows.length) return undefined;
  if (others.length === 0) return none({ kind: 'unknown', ofShown: true });
  const because = ['it does the same as what was shown'];
  return choices(others.map(row => finding(row, reading.facet ?? 'contact', because, reading.when)));
}
