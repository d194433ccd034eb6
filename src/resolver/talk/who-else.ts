import type { Directory } from '../../directory/directory';
import { ASKER_ZONE, type ContactRecord } from '../../directory/record';
import { isOfHours } from '../../facets';
import { exceptionOn, exceptionsFor, MIDNIGHT, printedStretches } from '../../hours/week';
import { wallClock, weekdayOf } from '../../hours/zone';
import { asksWho } from '../../language/asked/whole';
import { askedOfAll, asksElse, asksElseAlone } from '../../language/talk/somebody-else';
import { clean } from '../../language/words/clean';
import type { Finding, Resolution } from '../../question';
import { withoutSubject } from '../decision/whole-sheet';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { readQuestion, reread } from '../reading/reading';
import { answer, choices, finding, none, recordsOf } from '../rows/findings';
import { noneFits } from '../rows/narrow';
import { recalled } from '../rows/shown-before';
import { findSubjects } from '../subjects/subjects';

/** "Anybody else open saturday": whoever is there then, but those that were shown. */
export function whoElse(asking: AskingOfShown): Resolution | undefined {
  const { reading, context } = asking;
  const { text } = reading;
  if (!asksElse(text)) return nextThen(asking) ?? afterThem(asking);
  if (namesRow(reading)) return ofTheSame(asking);
  const list = listBesides(asking);
  if (list?.outcome !== 'answer') return undefined;
  const shown = new Set(context.findings.map(({ record }) => record));
  const others = list.findings.filter(({ record }) => !shown.has(record.id));
  return others.length > 0 ? answer(others) : nobodyElse(list.findings, asking);
}

function nobodyElse([first]: readonly Finding[], { reading, context }: AskingOfShown): Resolution {
  const state = first?.facet === 'open_now';
  const no = noneFits(
    { facet: first?.facet ?? 'hours', when: state ? (reading.when ?? context.when) : undefined },
    reading,
  );
  return no.outcome === 'none' && no.reason.kind === 'nobody' ? { ...no, reason: { ...no.reason, besides: true } } : no;
}

/** Whoever is there then, those shown among them: at the moment that the question names, or that was asked about before. */
function listBesides({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  const { text, facet, when, now } = reading;
  const ofMoment = when !== undefined || now || isOfHours(facet);
  const again = !ofMoment && asksElseAlone(text) && context.findings.every(({ facet: kind }) => kind === 'open_now');
  if (!ofMoment && !again) return undefined;
  const asked = { ...question, text: again ? 'who is open' : askedOfAll(clean(question.text)) };
  const list = readQuestion(asked, index);
  return withoutSubject({ reading: again ? reread(list, { when: context.when }) : list, question: asked, index });
}

/** "Who opens next" where nobody is there then: that no, which tells it. */
function nextThen({ reading, context: { outcome, listed, when } }: AskingOfShown): Resolution | undefined {
  const nobody = outcome === 'none' && listed === true && when !== undefined;
  const next = reading.when?.kind === 'next' && asksWho(reading.text) && !namesRow(reading);
  return nobody && next ? noneFits({ facet: 'open_now', when }, reading) : undefined;
}

/** "Who can I get after that": whoever is there when those shown have closed. */
function afterThem({ reading, context, question, index }: AskingOfShown): Resolution | undefined {
  if (!AFTER_THEM.test(reading.text) || namesRow(reading)) return undefined;
  // Another day than today has hours of its own.
  if (context.when !== undefined) return none({ kind: 'unknown' });
  const closings = recordsOf(recalled(context, index)).map(record =>
    closingToday(record, question.at, index.directory),
  );
  const [closing, other] = new Set(closings);
  if (closing === undefined || other !== undefined) return undefined;
  const asked = { ...question, text: `who is open after ${closing}` };
  return withoutSubject({ reading: readQuestion(asked, index), question: asked, index });
}

/** When a line closes on the day of asking, in words and by the clock that prints it; undefined where the week does not tell. */
function closingToday({ id, hours }: ContactRecord, at: number, { exceptions }: Directory): string | undefined {
  if (hours.kind !== 'weekly' || hours.zone === ASKER_ZONE) return undefined;
  const { day } = wallClock(at, hours.zone);
  if (exceptionOn(day, exceptionsFor(id, exceptions)) !== undefined) return undefined;
  const { closes = MIDNIGHT } = printedStretches(hours, weekdayOf(day)).at(-1) ?? {};
  return closes < MIDNIGHT
    ? `${Math.floor(closes / 60)}:${String(closes % 60).padStart(2, '0')} ${hours.zoneLabel}`
    : undefined;
}

const AFTER_THEM =
  /^(?:(?:so|ok|and|then|but) )*(?:who|whos|which (?:one|ones|lines?|desks?)|anyone|anybody|is there (?:anyone|anybody)|does (?:anyone|anybody))\b.*\b(?:(?:open|stays?|there|get|reach|call|up|works?|around) )(?:\w+ )?(?:later than|after|past|once) (?:that|them|then|they close|theyre (?:closed|gone))(?: today| tonight)?$/;

/** "Who else does permits": of the rows that do, those that were not shown. */
function ofTheSame({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const [subject, other] = findSubjects(reading, index).subjects;
  if (subject === undefined || other !== undefined || reading.when !== undefined) return undefined;
  const shown = new Set(context.findings.map(({ record }) => record));
  const rows = recordsOf(subject.matches);
  const others = rows.filter(({ id }) => !shown.has(id));
  if (others.length === 0 || others.length === rows.length) return undefined;
  const because = ['it does the same as what was shown'];
  return choices(
    others.map(row => finding(row, reading.facet ?? 'contact', because)),
    'Which of these?',
  );
}
