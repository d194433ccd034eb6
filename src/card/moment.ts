import type { Hours } from '../directory/record';
import { lineZone } from '../hours/open-state';
import { momentText } from '../hours/words';
import { wallClock } from '../hours/zone';
import type { Question } from '../question';
import type { Span } from './card';
import { text } from './spans';

/**
 * A moment (epoch ms) as the line's clock shows it, and the asker's where that differs: "5:00 PM CT, 6:00 PM your time".
 * `withDay` names the weekday; the asker's own is named where it is another. Nothing for a line without hours.
 */
export function momentSpan(at: number, hours: Hours, question: Question, withDay: boolean): Span {
  const zone = hours.kind === 'weekly' ? lineZone(hours, question.zone) : undefined;
  if (hours.kind === 'unstated' || zone === undefined) return text('');
  const own = `${momentText(at, zone, question.at, withDay)} ${hours.zoneLabel}`;
  const asker = askerTime(at, zone, question);
  return { kind: 'time', at, text: `${own}${asker}`, ...(asker !== '' && { own }) };
}

function askerTime(at: number, zone: string, question: Question): string {
  if (question.zone === undefined || question.zone === zone) return '';
  const [line, asker] = [wallClock(at, zone), wallClock(at, question.zone)];
  if (line.day === asker.day && line.minute === asker.minute) return '';
  return `, ${momentText(at, question.zone, question.at, line.day !== asker.day)} your time`;
}
