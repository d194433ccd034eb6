import type { Hours } from '../../directory/record';
import { lineZone } from '../../hours/open-state';
import { momentText } from '../../hours/words';
import { wallClock } from '../../hours/zone';
import type { Clock, Question } from '../../question';
import type { Span } from '../shape/card';
import { text } from '../shape/spans';

/**
 * A moment (epoch ms) as the line's clock shows it, and the asker's where that differs: "5:00 PM CT, 6:00 PM your time".
 * `withDay` names the weekday; the asker's own is named where it is another. A clock that was asked for takes the place of
 * the asker's, and is shown to whoever reads. Nothing for a line without hours.
 */
export function momentSpan(
  at: number,
  hours: Hours,
  question: Question,
  withDay: boolean,
  clock = question.clock,
): Span {
  const zone = hours.kind === 'weekly' ? lineZone(hours, question.zone) : undefined;
  if (hours.kind === 'unstated' || zone === undefined) return text('');
  const own = `${momentText(at, zone, question.at, withDay)} ${hours.zoneLabel}`;
  const asker = otherTime(at, zone, question, clock);
  const known = clock === undefined && question.zone !== undefined;
  const told = asker === '' ? known && ({ same: true } as const) : clock === undefined && { own };
  return { kind: 'time', at, text: `${own}${asker}`, ...told };
}

function otherTime(at: number, zone: string, { zone: askers, at: now }: Question, clock: Clock | undefined): string {
  const other = clock?.zone ?? askers;
  if (other === undefined || other === zone) return '';
  const [line, shown] = [wallClock(at, zone), wallClock(at, other)];
  if (line.day === shown.day && line.minute === shown.minute) return '';
  return `, ${momentText(at, other, now, line.day !== shown.day)} ${clock?.label ?? 'your time'}`;
}
