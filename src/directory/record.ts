/** What the sheet says, as plain data. Ids, numbers and words come from `data/`; nothing here knows a customer. */

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A stretch of opening on each of `days`, in minutes after midnight of the line's zone; `closes <= opens` runs overnight. */
export interface Shift {
  readonly days: readonly Weekday[];
  readonly opens: number;
  readonly closes: number;
}

/** When a line is answered. `closed` are the days for which the sheet prints "Closed"; `zone: 'asker'` is printed "Local Time". */
export type Hours =
  | {
      readonly kind: 'weekly';
      readonly shifts: readonly Shift[];
      readonly closed: readonly Weekday[];
      /** An IANA zone, or the asker's own where the sheet prints "Local Time". */
      readonly zone: string;
      /** How the sheet abbreviates the zone: "ET", "CT", "Local Time". */
      readonly zoneLabel: string;
    }
  | { readonly kind: 'unstated' };

/** The value of `Hours.zone` that stands for the zone of whoever asks. */
export const ASKER_ZONE = 'asker';

/** One way to reach a record. Phone and fax numbers are ten digits as `800-555-0100`. */
export type Line =
  | { readonly kind: 'phone'; readonly number: string; readonly option?: string; readonly menu?: string }
  | { readonly kind: 'fax'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'mail'; readonly address: readonly string[]; readonly carrier?: string; readonly note?: string };

/** Ways to reach somebody. */
export type LineKind = Line['kind'];

/** Where on the sheet a record stands: page, the words of its row, and the sheet's effective date (ISO). */
export interface Source {
  readonly page: number;
  readonly row: string;
  readonly effective: string;
}

/** The office that answers. `short` is the acronym that the sheet itself prints. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
}

/** One row (or one menu option) of the sheet. */
export interface ContactRecord {
  /** Stable, lower case: "permits", "parks-north". */
  readonly id: string;
  readonly name: string;
  readonly unit?: Unit;
  /** The region that this record alone serves, as printed: "North". */
  readonly region?: string;
  /** What it handles, in the words of the sheet. */
  readonly topics: readonly string[];
  /** Further names by which people call it; from data/, never shown as the sheet's words. */
  readonly aliases: readonly string[];
  readonly lines: readonly Line[];
  readonly hours: Hours;
  /** Sentences that the card can show, above all where the sheet is blank or odd. */
  readonly notes: readonly string[];
  readonly source: Source;
}

/** A dated exception to weekly hours: closed all day, or these shifts instead. It rules where it names the record (or all). */
export interface HoursException {
  /** ISO date in the line's zone, or month and day of every year: "2026-11-26", "12-25". */
  readonly date: string;
  /** The last day of several, written like the first. Days of every year may run over its end: from "12-31" to "01-02". */
  readonly to?: string;
  /** Record ids; absent means every record. */
  readonly records?: readonly string[];
  readonly closed: boolean;
  readonly shifts: readonly { readonly opens: number; readonly closes: number }[];
  readonly reason: string;
  readonly source: string;
}
