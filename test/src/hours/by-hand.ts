import { Temporal } from './temporal';

/** The hours of the sheet, copied from the paper by hand and not from data/: weekday (1 is Monday) to opening and closing. */
type Day = readonly [opens: string, closes: string];
export interface Paper {
  readonly zone: string;
  readonly days: Readonly<Partial<Record<number, Day>>>;
}

const weekdays = (opens: string, closes: string): Paper['days'] => ({
  1: [opens, closes],
  2: [opens, closes],
  3: [opens, closes],
  4: [opens, closes],
  5: [opens, closes],
});

const ET = 'America/New_York';
const CT = 'America/Chicago';

/** "asker" is printed "Local Time"; undefined: the sheet prints no hours. */
export const PAPER: Readonly<Record<string, Paper | undefined>> = {
  'cpc-main': { zone: ET, days: weekdays('08:00', '20:00') },
  'cpc-3': { zone: ET, days: weekdays('08:00', '20:00') },
  'cpc-4': { zone: ET, days: weekdays('08:00', '20:00') },
  'cpc-5': { zone: ET, days: weekdays('08:00', '20:00') },
  'cpc-6': { zone: ET, days: weekdays('08:00', '20:00') },
  'cpc-7': { zone: ET, days: weekdays('08:00', '20:00') },
  csg: { zone: ET, days: weekdays('08:00', '18:00') },
  'fax-dds': undefined,
  'fax-econ': undefined,
  'email-held': undefined,
  'mail-fedex': undefined,
  'mail-usps': undefined,
  proceeds: { zone: ET, days: weekdays('08:00', '17:00') },
  reserve: { zone: ET, days: weekdays('08:00', '20:00') },
  'rbc-central': { zone: CT, days: weekdays('09:00', '17:00') },
  'rbc-ne': { zone: ET, days: weekdays('09:00', '17:00') },
  'rbc-pacwest': { zone: CT, days: weekdays('09:00', '17:00') },
  'rbc-se': { zone: ET, days: weekdays('08:30', '17:00') },
  'rbc-westdallas': { zone: CT, days: weekdays('09:00', '17:00') },
  sales: { zone: 'asker', days: weekdays('08:00', '17:00') },
  firewards: { zone: ET, days: weekdays('09:00', '18:00') },
  dsc: { zone: ET, days: { ...weekdays('09:30', '18:30'), 6: ['09:00', '18:00'] } },
  dash: undefined,
  csc: { zone: ET, days: { ...weekdays('08:00', '23:00'), 6: ['08:00', '22:00'] } },
  smartauction: { zone: ET, days: weekdays('08:00', '19:00') },
  insurance: { zone: ET, days: weekdays('08:00', '17:00') },
};

/** The same three answers as the bot's, reckoned with Temporal: the state, its end, the next opening (epoch ms). */
export interface Reckoned {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly until?: number;
  readonly opens?: number;
}

/** Whether a line of the paper is open at a moment, for an asker in a zone. */
export function reckon(paper: Paper | undefined, at: number, asker: string): Reckoned {
  if (paper === undefined) return { state: 'unknown' };
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(
    paper.zone === 'asker' ? asker : paper.zone,
  );
  const today = paper.days[here.dayOfWeek];
  const time = here.toPlainTime();
  if (today && Temporal.PlainTime.compare(today[0], time) <= 0 && Temporal.PlainTime.compare(time, today[1]) < 0) {
    return { state: 'open', until: here.withPlainTime(today[1]).epochMilliseconds };
  }
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = here.toPlainDate().add({ days: ahead });
    const hours = paper.days[date.dayOfWeek];
    const opens = hours && date.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: hours[0] }).epochMilliseconds;
    if (opens !== undefined && opens > at) return { state: 'closed', opens };
  }
  return { state: 'closed' };
}
