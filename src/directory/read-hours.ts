import type { Hours, Shift, Weekday } from './record';

/** How the sheet abbreviates zones: label -> IANA zone or 'asker'. */
export type Zones = Readonly<Record<string, string>>;

/** What cannot be read in printed hours, and how to write it instead. */
export interface HoursSlip {
  readonly message: string;
  readonly cure: string;
}

/** The slip, and which of the printed strings (from 0) it stands in. */
type PlacedSlip = HoursSlip & { readonly line: number };

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DASH = /\s*(?:-|–|—|\bto\b|\bthrough\b)\s*/;
const EXAMPLE = 'Write them such as "Mon-Fri 9:30 AM - 6:30 PM ET" or "Sun closed".';

/** Reads printed hours, one string for each different day: "Mon-Fri 9:30 AM - 6:30 PM ET", "Sun closed". */
export function readHours(printed: readonly string[], zones: Zones): Hours | PlacedSlip {
  const shifts: Shift[] = [];
  const closed: Weekday[] = [];
  let label: string | undefined;
  for (const [line, text] of printed.flatMap((text, line) =>
    text.split(/[;\n]/).map(part => [line, part.trim()] as const),
  )) {
    const read = readLine(text, zones);
    if ('message' in read) return { ...read, line };
    if (read.closed) closed.push(...read.days);
    shifts.push(...read.shifts);
    if (label !== undefined && read.label !== undefined && read.label !== label) {
      const message = `one record has hours in two zones, ${label} and ${read.label}`;
      return { message, cure: 'Make a record of its own for each zone.', line };
    }
    label ??= read.label;
  }
  const twice = closed.find(day => shifts.some(shift => shift.days.includes(day)));
  if (twice !== undefined)
    return { message: `${dayName(twice)} is both open and closed`, cure: 'Take one of the two out.', line: 0 };
  const overlap = overlappingDay(shifts);
  if (overlap !== undefined) {
    return {
      message: `${dayName(overlap)} has hours that overlap`,
      cure: 'Name each day once, or give hours that do not overlap.',
      line: 0,
    };
  }
  const zone = label === undefined ? undefined : zones[label];
  if (label === undefined || zone === undefined) {
    return {
      message: `the hours "${printed.join('; ')}" name no zone`,
      cure: `End the line with one of: ${Object.keys(zones).join(', ')}.`,
      line: 0,
    };
  }
  return { kind: 'weekly', shifts, closed, zone, zoneLabel: label };
}

interface ReadLine {
  readonly days: readonly Weekday[];
  readonly shifts: readonly Shift[];
  readonly closed: boolean;
  readonly label?: string;
}

function readLine(line: string, zones: Zones): ReadLine | HoursSlip {
  const parts = /^([a-z]+(?:(?:\s*(?:-|–|—|,|&)\s*|\s+(?:to|through|and)\s+)[a-z]+)*)\.?:?\s+(.*)$/i.exec(line);
  const days = parts?.[1] === undefined ? undefined : readDays(parts[1]);
  if (!days) return { message: `"${line}" does not begin with days`, cure: EXAMPLE };
  const rest = (parts?.[2] ?? '').trim();
  if (/^closed\.?$/i.test(rest)) return { days, shifts: [], closed: true };
  const label = Object.keys(zones)
    .sort((a, b) => b.length - a.length)
    .find(zone => rest.toLowerCase().endsWith(` ${zone.toLowerCase()}`));
  const times = label === undefined ? rest : rest.slice(0, -label.length).trim();
  const spans = readTimes(times);
  if ('message' in spans) {
    const stray = /(?:[ap]m|midnight|noon|:\d\d)\s+([a-z].*)$/i.exec(times)?.[1];
    if (label === undefined && stray !== undefined && !DASH.test(stray)) {
      return {
        message: `the zone "${stray}" is not in the table "zones"`,
        cure: `Use one of: ${Object.keys(zones).join(', ')}; or add it there with its name, such as "PT: America/Los_Angeles".`,
      };
    }
    return spans;
  }
  return {
    days,
    shifts: spans.map(span => ({ days, ...span })),
    closed: false,
    ...(label === undefined ? {} : { label }),
  };
}

function readDays(words: string): readonly Weekday[] | undefined {
  if (/^(daily|every\s*day)$/i.test(words)) return [1, 2, 3, 4, 5, 6, 7];
  const days: Weekday[] = [];
  for (const part of words.split(/\s*(?:,|&|\band\b)\s*/i)) {
    const [first, last, more] = part.split(DASH).map(readDay);
    if (first === undefined || more !== undefined) return undefined;
    if (part.split(DASH).length === 2 && last === undefined) return undefined;
    for (let day = first; ; day = toWeekday((day % 7) + 1)) {
      days.push(day);
      if (day === (last ?? first)) break;
    }
  }
  return days;
}

function readDay(word: string): Weekday | undefined {
  const start = DAY_NAMES.indexOf(word.toLowerCase().slice(0, 3));
  const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][start];
  return full?.startsWith(word.toLowerCase()) ? toWeekday(start + 1) : undefined;
}

function toWeekday(day: number): Weekday {
  return day === 1 || day === 2 || day === 3 || day === 4 || day === 5 || day === 6 ? day : 7;
}

const dayName = (day: Weekday) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day - 1] ?? '';

/** Reads "9 AM - 12 PM, 1 PM - 5 PM" or "24 hours" into minutes after midnight. */
export function readTimes(times: string): readonly { opens: number; closes: number }[] | HoursSlip {
  if (/^24 hours$/i.test(times)) return [{ opens: 0, closes: 0 }];
  const spans: { opens: number; closes: number }[] = [];
  for (const span of times.split(/\s*(?:,|\band\b)\s*/i)) {
    const ends = span.split(DASH);
    const [opens, closes] = ends.map(readTime);
    if (ends.length !== 2 || opens === undefined || closes === undefined) {
      return {
        message: `the time "${times}" cannot be read`,
        cure: 'Write AM or PM with both times, such as 9 AM - 5 PM or 8:30 AM - 12 PM.',
      };
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

/** A day on which two shifts are open at the same time. */
function overlappingDay(shifts: readonly Shift[]): Weekday | undefined {
  const spans = shifts
    .flatMap(({ days, opens, closes }) =>
      days.map(day => ({ day, opens, closes: closes <= opens ? closes + 24 * 60 : closes })),
    )
    .sort((a, b) => a.day - b.day || a.opens - b.opens);
  return spans.find((span, i) => {
    const next = spans[i + 1];
    return next?.day === span.day && next.opens < span.closes;
  })?.day;
}
