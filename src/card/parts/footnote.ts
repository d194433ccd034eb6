import type { Source } from '../../directory/record';
import { DAY_MS } from '../../hours/units';
import { dateText } from '../../hours/words';
import { dayOf, isoDate } from '../../hours/zone';

/** Longer rows are cut. */
const ROW = 60;

/** "Sheet page 2, row Permits; effective Aug 28, 2023, over 3 years old". `at` is epoch ms. */
export function sourceText(source: Source, at: number): string {
  return `Sheet page ${source.page}, row “${short(source.row)}”; ${effectiveText(source.effective, at)}`;
}

/** "Sheet effective Aug 28, 2023, over 3 years old": under what no single row says. */
export function sheetText(effective: string, at: number): string {
  return `Sheet ${effectiveText(effective, at)}`;
}

/** A row's words as far as they are needed to find it. */
function short(row: string): string {
  const words = row.replace(/:$/, '');
  return words.length <= ROW ? words : `${words.slice(0, ROW).replace(/\s+\S*$/, '')} …`;
}

/** "effective Aug 28, 2023, over 3 years old". */
export function effectiveText(effective: string, at: number): string {
  const day = dayOf(effective);
  const age = ageText(effective, at);
  return `effective ${day === undefined ? effective : dateText(day)}${age === '' ? '' : `, ${age}`}`;
}

/** The age that was told last: it is the same all day, on every card of a sheet. */
let told = { effective: '', day: 0, age: '' };

function ageText(effective: string, at: number): string {
  const day = Math.floor(at / DAY_MS);
  if (told.effective !== effective || told.day !== day) told = { effective, day, age: ageOf(effective, at) };
  return told.age;
}

function ageOf(effective: string, at: number): string {
  const months = monthsSince(effective, Math.floor(at / DAY_MS));
  const years = Math.floor(months / 12);
  if (years >= 1) return `over ${years} ${years === 1 ? 'year' : 'years'} old`;
  if (months >= 1) return `over ${months} ${months === 1 ? 'month' : 'months'} old`;
  return months === 0 ? 'under a month old' : '';
}

/** Whole months from an ISO date to a day number; the last day of a month stands for those that it lacks. */
function monthsSince(date: string, day: number): number {
  const [year = 0, month = 0, first = 0] = date.split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, now = 0] = isoDate(day).split('-').map(Number);
  const whole = now >= first || isoDate(day + 1).endsWith('-01');
  return 12 * (nowYear - year) + nowMonth - month - (whole ? 0 : 1);
}
