import type { Directory } from '../directory/directory';
import { holidayOn } from '../hours/holidays';
import { askedAbout, daysOf } from '../hours/state-for';
import { exceptionOn, exceptionsFor } from '../hours/week';
import type { Finding, NoneReason, Question } from '../question';
import type { Part } from './card';
import { exceptionNoticesThen } from './exception';
import { text } from './spans';
import { type Standing, standingOf } from './state';

type Nobody = Extract<NoneReason, { kind: 'nobody' }>;

/**
 * That nobody is open (or closed) then, with what rules over the printed hours: the sheet itself may print that they are
 * there. Who is closed on a holiday it cannot tell, for its hours hold on other days.
 */
export function nobodyParts(reason: Nobody, question: Question, directory: Directory): Part[] {
  const looked = lookedAt(reason, question, directory);
  const changed = exceptionNoticesThen(looked);
  const [holiday] = reason.state === 'closed' ? holidaysThen(looked, reason, question, directory) : [];
  const known = changed.length === 0 ? 'By the hours that the sheet prints' : 'As known today';
  const nobody = [text(`${known}, none of those you ask about is ${reason.state} then`)];
  const said: Part[] =
    holiday === undefined
      ? [{ kind: 'fact', spans: nobody }]
      : [
          { kind: 'fact', spans: [text(noHolidayHours(holiday, directory))] },
          { kind: 'text', spans: nobody },
        ];
  return [...said, ...changed.map((sentence): Part => ({ kind: 'notice', spans: [text(sentence)] }))];
}

/** Why the sheet cannot tell who is there on a holiday. */
export function noHolidayHours(holiday: string, directory: Directory): string {
  return `The ${directory.name} sheet gives no holiday hours, so it cannot tell who is there on ${holiday}`;
}

/** The rows that can be meant, where an exception may rule one: of those asked about none is in the state, so the others are not. */
function lookedAt(reason: Nobody, question: Question, directory: Directory): readonly Standing[] {
  if (directory.exceptions.length === 0) return [];
  return directory.records
    .filter(({ hours }) => hours.kind === 'weekly')
    .map((record): Finding => {
      const because = ['looked at for who is there'] as const;
      return { record, facet: 'open_now', lines: [], because, ...(reason.when && { when: reason.when }) };
    })
    .map(finding => standingOf(finding, question, directory))
    .filter(({ state }) => state.state !== reason.state);
}

/** The holidays among the days asked about, but for one on which an exception says of every row what holds. */
function holidaysThen(
  looked: readonly Standing[],
  reason: Nobody,
  question: Question,
  directory: Directory,
): readonly string[] {
  const isTold = (day: number, { record }: Standing) =>
    exceptionOn(day, exceptionsFor(record.id, directory.exceptions)) !== undefined;
  const asked = askedAbout(reason.when, question, directory);
  return daysOf(asked, question.zone ?? directory.zone).flatMap(day => {
    const name = holidayOn(day, directory.holidays);
    const known = looked.length > 0 && looked.every(standing => isTold(day, standing));
    return name === undefined || known ? [] : [name];
  });
}
