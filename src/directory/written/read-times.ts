/** What cannot be read in printed hours, and how to write it instead. */
export interface HoursSlip {
  readonly message: string;
  readonly cure: string;
}

/** What people write between two days or two times. */
export const DASH = /\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b)\s*/;

/** Reads "9 AM - 12 PM, 1 PM - 5 PM" or "24 hours" into minutes after midnight. */
export function readTimes(times: string): readonly { opens: number; closes: number }[] | HoursSlip {
  if (/^24 hours$/i.test(times)) return [{ opens: 0, closes: 0 }];
  const spans: { opens: number; closes: number }[] = [];
  for (const span of times.split(/\s*(?:,|\band\b)\s*/i)) {
    const ends = span.split(DASH);
    const [opens, closes] = ends.map(readTime);
    if (ends.length !== 2 || opens === undefined || closes === undefined) {
      return { message: `the time "${times}" cannot be read`, cure: timesCure(times) };
    }
    if (opens === closes)
      return {
        message: `"${span}" opens and closes at the same time`,
        cure: 'Write "24 hours" if that is meant, or correct one of the times.',
      };
    spans.push({ opens, closes });
  }
  return spans;
}

function timesCure(times: string): string {
  if (/24\s*\/\s*7|24\s*h|all day|around the clock/i.test(times)) return 'Write "24 hours".';
  if (/\d\.\d\d/.test(times)) return 'Write a colon between hours and minutes, such as 9:30 AM.';
  if (/\b(?:1[3-9]|2\d|00?)(?::\d\d)?\s*[ap]\.?m/i.test(times))
    return 'Before AM or PM an hour is 1 to 12: write 1 PM, or 13:00 without PM.';
  return 'Write both times with AM or PM, and the zone last, such as 8:30 AM - 5 PM ET.';
}

/** Minutes after midnight of "9:30 AM", "9am", "noon", "midnight" or, with two-digit hours, "17:00". */
function readTime(time: string): number | undefined {
  const word = time.trim().toLowerCase();
  if (word === 'noon') return 12 * 60;
  if (word === 'midnight') return 0;
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?::(\d\d))?\s*([ap])\.?m\.?$/.exec(word) ?? /^(\d\d):(\d\d)$/.exec(word) ?? [];
  const [h, m] = [Number(hour), Number(minute)];
  if (hour === '' || m > 59) return undefined;
  if (half === undefined) return h > 23 ? undefined : h * 60 + m;
  return h < 1 || h > 12 ? undefined : ((h % 12) + (half === 'p' ? 12 : 0)) * 60 + m;
}
