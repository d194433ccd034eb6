import { DateTime } from 'luxon';
import { ASKER_ZONE, type ContactRecord, type Directory, HOUR_MS, type Hours, MINUTE_MS } from '../../../src/index';

/** One kind of card: what is asked for it, and when. `at` is epoch milliseconds, absent for now. */
export interface Prompt {
  readonly kind: string;
  readonly title: string;
  readonly question: string;
  readonly at?: number;
}

type Weekly = Extract<Hours, { kind: 'weekly' }>;

/** A question for each kind of card, made of the directory's own words; a kind that it has no example of is left out. `now` is epoch milliseconds. */
export function promptsFor(directory: Directory, now: number): readonly Prompt[] {
  const { records, choices, examples, holidays } = directory;
  const timed = records.find(isTimed);
  const mute = records.find(({ lines }) => lines.length === 0);
  const keyed = records.find(({ lines }) => lines.some(line => line.kind === 'phone' && line.option !== undefined));
  const posted = records.filter(({ lines }) => lines.some(({ kind }) => kind === 'mail'));
  // One address among other lines is an answer; several for the same thing are choices, which have a row of their own.
  const mailed = posted.find(({ lines }) => lines.length > 1) ?? posted[0];
  const choice = choices.find(({ about }) => about.length > 0)?.about[0];
  const opening = timed === undefined ? undefined : openingOf(timed.hours, now);
  return [
    prompt('answer', 'An answer', examples[0]),
    prompt('choices', 'Choices', choice),
    prompt('none', 'Not on the sheet', 'who fixes the coffee machine'),
    prompt('help', 'Help', 'help'),
    prompt('option', 'A menu option', keyed && `who handles ${keyed.name}`),
    prompt('address', 'An address', mailed && `mailing address ${mailed.name}`),
    prompt('closed', 'Closed', timed && `is ${timed.name} open now`, opening && opening.opens - 3 * HOUR_MS),
    prompt(
      'closes-soon',
      'Closes soon',
      timed && `is ${timed.name} open now`,
      opening && opening.closes - 10 * MINUTE_MS,
    ),
    prompt(
      'holiday',
      'A holiday',
      holidays && timed && `is ${timed.name} open now`,
      timed && holidayOf(timed.hours, now),
    ),
    prompt('no-number', 'No number printed', mute && `who handles ${mute.name}`),
    prompt('long', 'A long list', 'list everything'),
    prompt('home', 'Home', 'app home'),
  ].flatMap(one => one ?? []);
}

function prompt(kind: string, title: string, question: string | undefined, at?: number): Prompt | undefined {
  return question === undefined ? undefined : { kind, title, question, ...(at === undefined ? {} : { at }) };
}

function isTimed(record: ContactRecord): record is ContactRecord & { readonly hours: Weekly } {
  const { hours, lines } = record;
  return hours.kind === 'weekly' && hours.zone !== ASKER_ZONE && lines.some(({ kind }) => kind === 'phone');
}

/** The next shift, from tomorrow on, that closes on the day on which it opens, in epoch milliseconds; none where there is none in a week. */
function openingOf(
  { shifts, zone }: Weekly,
  now: number,
): { readonly opens: number; readonly closes: number } | undefined {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = DateTime.fromMillis(now, { zone }).startOf('day').plus({ days: ahead });
    const shift = shifts.find(
      ({ days, opens, closes }) => days.some(weekday => weekday === day.weekday) && opens < closes,
    );
    if (shift !== undefined) return { opens: minuteOf(day, shift.opens), closes: minuteOf(day, shift.closes) };
  }
  return undefined;
}

/** Noon, in epoch milliseconds, of the next Christmas or New Year's Day that is a weekday on which hours are printed. */
function holidayOf({ shifts, zone }: Weekly, now: number): number | undefined {
  const today = DateTime.fromMillis(now, { zone });
  // Years enough that one of the two falls on almost any day of the week.
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap(years => [
    today.plus({ years }).set({ month: 12, day: 25 }),
    today.plus({ years: years + 1 }).set({ month: 1, day: 1 }),
  ]);
  const day = days.find(
    one => one > today && shifts.some(({ days: on }) => on.some(weekday => weekday === one.weekday)),
  );
  return day === undefined ? undefined : minuteOf(day.startOf('day'), 12 * 60);
}

/** The moment at which a day's clock shows a minute after midnight, in epoch milliseconds. */
function minuteOf(day: DateTime, minute: number): number {
  return day.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis();
}
