import { leadWith } from '../words/joining-words';

/** How something is taken back, or typed once more. */

/** Whether what was said before is taken back: "actually the owner would rather call", "no, for us at the shop". */
export function takesBack(text: string): boolean {
  return TAKEN_BACK.test(text);
}

const TAKEN_BACK = new RegExp(
  String.raw`^${leadWith('ah|oops')}(?:no|nah|nope|actually|instead|not that)\b|\bi (?:mean|meant)\b|\binstead$`,
);

/** Words around what is typed once more. */
const RETYPED =
  /^(?:rather|typo|typos|typed|mistyped|wrong|ugh|oops|instead|meant|mean|sorry|sry|correction|fat|fingered|make|it|i|my|bad|no|not|so|for|me|us|here)$/;

/** Whether a word only says that what stands beside it should have stood before. */
export function saysRetyped(word: string): boolean {
  return RETYPED.test(word);
}

const HOUR = /^(\d{1,2}?)(?::?([0-5]\d))?$/;

/** The hour that is put in the place of another: "ugh i typed wrong, 6". In minutes, without its half of the day. */
export function retypedHour(text: string): number | undefined {
  const words = text.split(' ');
  const hours = words.filter(word => HOUR.test(word));
  const [hour] = hours;
  if (hour === undefined || hours.length > 1 || words.length < 2) return undefined;
  if (!words.every(word => word === hour || saysRetyped(word))) return undefined;
  const [, face = 0, minute = 0] = HOUR.exec(hour)?.map(part => Number(part ?? 0)) ?? [];
  return face >= 1 && face <= 12 && minute < 60 ? (face % 12) * 60 + minute : undefined;
}
