import type { Directory } from '../../directory/directory';
import { isoDate, wallClock, weekdayOf } from '../../hours/zone';
import { conditionClauses, mayNarrow } from '../../language/lists/condition-clauses';
import { type Condition, conditionsIn, stateIn, type TimedWords } from '../../language/lists/conditions';
import { linesIn } from '../../language/lists/printed';
import { namesDay } from '../../language/when/days';
import { readWhen } from '../../language/when/when';
import type { Question, When } from '../../question';
import type { Token } from '../index/token';

/** Several conditions of a list; undefined where at most one is set, "unclear" where one is not understood, so that none may count. */
export type SeveralConditions = readonly Condition[] | 'unclear' | undefined;

/**
 * What rows are to be all at once, clause by clause: "closed on weekends but open after 7", "opens before 8 and closes
 * after 6".
 */
export function severalConditions(
  tokens: readonly Token[],
  question: Question,
  { zone: home, holidays }: Directory,
): SeveralConditions {
  const clauses = conditionClauses(tokens);
  if (clauses.length === 0) return undefined;
  if (clauses.some(({ either }) => either)) return 'unclear';
  const zone = question.zone ?? home;
  const all: Condition[] = [];
  let before: string | undefined;
  let count = 0;
  for (const { words, carried, negated } of clauses.slice(0, MOST)) {
    const read = readWhen(words, question.at, zone, holidays);
    // Without a day of its own a time is any working day's, or that of the day before it: "saturday, but not after 5".
    const day = (carried ? before : undefined) ?? workday(question.at, zone);
    const when = namesDay(words) ? read?.when : onDay(read?.when, day);
    const text = words.join(' ');
    const conditions = conditionsOf({ text, when, now: read?.now === true, clockNow: read?.clockNow });
    if (conditions.length === 0 && mayNarrow(text)) return 'unclear';
    count += conditions.length > 0 ? 1 : 0;
    all.push(...(negated ? conditions.map(negate) : conditions));
    before = dateOf(when) ?? before;
  }
  return count > 1 ? all : undefined;
}

/** Clauses of the longest list that is still asked for in earnest. */
const MOST = 5;

function negate(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.condition;
  if (condition.kind === 'printed') return { ...condition, lacking: !condition.lacking };
  if (condition.kind !== 'state') return { kind: 'not', condition };
  return { ...condition, state: condition.state === 'open' ? 'closed' : 'open' };
}

function conditionsOf(said: TimedWords): readonly Condition[] {
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
