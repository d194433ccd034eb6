import { isoDate, wallClock, weekdayOf } from '../hours/zone';
import { conditionClauses } from '../language/condition-clauses';
import { type Condition, conditionsIn, linesIn, type Said, stateIn } from '../language/conditions';
import { readWhen } from '../language/when';
import { namesDay } from '../language/when/days';
import type { Question, When } from '../question';
import type { DirectoryIndex } from './directory-index';
import type { Reading } from './reading';

/**
 * What rows are to be all at once: "closed on weekends but open after 7", "opens before 8 and closes after 6". Nothing
 * where one condition alone is set, or where one of several is not understood.
 */
export function severalConditions(
  { tokens }: Reading,
  question: Question,
  { directory }: DirectoryIndex,
): readonly Condition[] {
  const clauses = conditionClauses(tokens);
  if (clauses.length < 2) return [];
  const zone = question.zone ?? directory.zone;
  const all: Condition[] = [];
  let before: string | undefined;
  for (const { words, carried } of clauses) {
    const read = readWhen(words, question.at, zone, directory.holidays);
    // Without a day of its own a time is any working day's, or that of the day before it: "saturday, but not after 5".
    const day = (carried ? before : undefined) ?? workday(question.at, zone);
    const when = namesDay(words) ? read?.when : onDay(read?.when, day);
    const conditions = conditionsOf({ text: words.join(' '), when, now: read?.openNow === true });
    if (conditions.length === 0) return [];
    all.push(...conditions);
    before = dateOf(when) ?? before;
  }
  return all;
}

function conditionsOf(said: Said): readonly Condition[] {
  const conditions = [...linesIn(said), ...conditionsIn(said)];
  if (conditions.length > 0) return conditions;
  return said.when?.kind === 'clock' || said.when?.kind === 'days' || said.now ? [stateIn(said)] : [];
}

function onDay(when: When | undefined, date: string): When | undefined {
  return when?.kind === 'clock' ? { ...when, date } : when;
}

function dateOf(when: When | undefined): string | undefined {
  if (when?.kind === 'clock') return when.date;
  return when?.kind === 'days' ? when.dates[0] : undefined;
}

/** Today, or the Monday behind a weekend. */
function workday(at: number, zone: string): string {
  const { day } = wallClock(at, zone);
  const weekday = weekdayOf(day);
  return isoDate(weekday < 6 ? day : day + 8 - weekday);
}
