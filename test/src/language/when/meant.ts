import { DateTime } from 'luxon';
import { readWhen } from '../../../../src';

export const NEW_YORK = 'America/New_York';
export const WEDNESDAY = '2026-11-18T15:00:00-05:00';

/** The words of a phrase, as they are read. */
export const wordsOf = (phrase: string): string[] => phrase.split(' ').filter(word => word !== '');
/** An ISO moment in milliseconds. */
export const at = (iso: string): number => DateTime.fromISO(iso, { setZone: true }).toMillis();

/** What a phrase asks about, in short; on Wednesday, Nov 18, 2026 at 3:00 PM in New York unless told otherwise. */
export function meant(phrase: string, moment = WEDNESDAY, zone = NEW_YORK): string {
  const read = readWhen(wordsOf(phrase), at(moment), zone, 'US');
  if (read === undefined) return 'nothing';
  const { when } = read;
  if (when === undefined) return read.now ? 'now' : 'no moment';
  if (when.kind === 'days') return `days ${when.dates.join(' ')}`;
  if (when.kind !== 'clock') return when.kind;
  const time = `${Math.floor(when.minute / 60)}:${String(when.minute % 60).padStart(2, '0')}`;
  return `clock ${when.date} ${time}${when.zone === undefined ? '' : ` ${when.zone}`}`;
}
