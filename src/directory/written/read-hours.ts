import { WHOLE_DAY } from '../../hours/units';
import { zoneAt } from '../../language/when/zones';
import { meantOrOneOf, oneOf } from '../problems/report';
import type { Hours, Shift, Weekday } from '../record';
import { DASH, type HoursSlip, readTimes } from './read-times';

/** How the sheet abbreviates zones: label -> IANA zone or 'asker'. */
export type Zones = Readonly<Record<string, string>>;

/** The slip, and which of the printed strings (from 0) it stands in. */
type PlacedSlip = HoursSlip & { readonly line: number };

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ONE_LINE_EACH = 'Write a list under "hours:", one line with "- " for each different day.';
const EXAMPLE = 'Write them such as "Mon-Fri 9:30 AM - 6:30 PM ET", "Sun closed" or "Daily 24 hours ET".';

/** Reads printed hours, one string for each different day: "Mon-Fri 9:30 AM - 6:30 PM ET", "Sun closed". */
export function readHours(printed: readonly string[], zones: Zones): Hours | PlacedSlip {
  const shifts: Shift[] = [];
  const closed: Weekday[] = [];
  let label: string | undefined;
  for (const [line, text] of printed.flatMap((text, line) =>
    text.split(/[;\n]/).map(part => [line, part.trim()] as const),
  )) {
    const read = readHoursLine(text, zones);
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
      cure: 'Name each day once, or give hours that do not overlap; a night runs into the day behind it.',
      line: 0,
    };
  }
  if (shifts.length === 0) {
    return {
      message: `the hours "${printed.join('; ')}" have no day that is open`,
      cure: 'Take them out, and write in a note what the sheet prints.',
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

function readHoursLine(line: string, zones: Zones): ReadLine | HoursSlip {
  const parts = /^([a-z]+(?:(?:\s*(?:-|–|—|,|&)\s*|\s+(?:to|through|thru|and)\s+)[a-z]+)*)\.?:?\s+(.*)$/i.exec(line);
  const days = parts?.[1] === undefined ? undefined : readDays(parts[1]);
  if (!days) return { message: `"${line}" does not begin with days`, cure: EXAMPLE };
  const rest = (parts?.[2] ?? '').trim();
  const label = Object.keys(zones)
    .sort((a, b) => b.length - a.length)
    .find(zone => rest.toLowerCase().endsWith(` ${zone.toLowerCase()}`));
  const times = label === undefined ? rest : rest.slice(0, -label.length).trim();
  if (/^closed\.?$/i.test(times)) return { days, shifts: [], closed: true };
  const spans = readTimes(times);
  if ('message' in spans) {
    if (/\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(times))
      return { message: `"${line}" holds more than one line of hours`, cure: ONE_LINE_EACH };
    const stray = STRAY_ZONE.exec(times)?.[1];
    return label === undefined && stray !== undefined && !DASH.test(stray) ? strayZone(stray, zones) : spans;
  }
  return {
    days,
    shifts: spans.map(span => ({ days, ...span })),
    closed: false,
    ...(label === undefined ? {} : { label }),
  };
}

/** What stands behind the last time, in brackets or not. */
const STRAY_ZONE = /^.*(?:\d\s*[ap]\.?m\.?|midnight|noon|\d:\d\d)[\s,]*\(?\b([a-z][a-z .]*)\)?$/i;

/** The zone that was meant is the one of the table which is the same place: "EST" is ET, and not CT which is spelt as near. */
function strayZone(written: string, zones: Zones): HoursSlip {
  const labels = Object.keys(zones);
  const bare = labels.find(label => label.toLowerCase() === written.toLowerCase());
  if (bare !== undefined)
    return {
      message: `the zone "${written}" stands in brackets or behind a comma`,
      cure: `Write ${bare} alone there.`,
    };
  const led = labels.find(label => written.startsWith(`${label} `));
  if (led !== undefined)
    return {
      message: `"${written}" is more than a zone`,
      cure: `Write ${led} alone there; the rest goes under "notes:".`,
    };
  const place = zoneAt(written.toLowerCase().replace(/\./g, '').split(' '), 0).zone;
  const begun = labels.find(label => label.toLowerCase().startsWith(`${written.toLowerCase()} `));
  const same = labels.find(label => zones[label] === place) ?? begun;
  const meant = same === undefined ? nearestZone(place, written, labels) : `Did you mean "${same}"?`;
  return {
    message: `the zone "${written}" is not in the table "zones"`,
    cure: `${meant} Or add it there with its name, such as "PT: America/Los_Angeles".`,
  };
}

/** Of a place that is known and not in the table, no other is near. */
function nearestZone(place: string | undefined, written: string, labels: readonly string[]): string {
  return place === undefined ? meantOrOneOf(written, labels) : oneOf(labels);
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
  const day = DAY_NAMES.findIndex(name => name.toLowerCase().startsWith(word.toLowerCase()));
  return day === -1 || word.length < 3 ? undefined : toWeekday(day + 1);
}

function toWeekday(day: number): Weekday {
  return day === 1 || day === 2 || day === 3 || day === 4 || day === 5 || day === 6 ? day : 7;
}

const dayName = (day: Weekday) => DAY_NAMES[day - 1]?.slice(0, 3) ?? '';

/** A day on which two shifts are open at the same time, the night of the day before among them. */
export function overlappingDay(shifts: readonly Shift[]): Weekday | undefined {
  const spans = shifts
    .flatMap(({ days, opens, closes }) =>
      days.map(day => ({
        day,
        from: day * WHOLE_DAY + opens,
        to: day * WHOLE_DAY + (closes <= opens ? closes + WHOLE_DAY : closes),
      })),
    )
    .sort((a, b) => a.from - b.from);
  // Behind the last day of the week comes the first.
  const around = [...spans, ...spans.slice(0, 1).map(first => ({ ...first, from: first.from + 7 * WHOLE_DAY }))];
  return around.find(({ from }, i) => i > 0 && from < (around[i - 1]?.to ?? 0))?.day;
}
