import type { ContactRecord, Line } from './directory/record';
import type { Facet } from './facets';

/** A moment or day other than now that a question asks about. Dates are ISO, in the asker's zone if known. */
export type When =
  /** A clock time on a date; `zone` if the question named one. `minute` is minutes after midnight. */
  | { readonly kind: 'clock'; readonly date: string; readonly minute: number; readonly zone?: string }
  /** Whole days: "Saturday", "tomorrow", "the weekend". */
  | { readonly kind: 'days'; readonly dates: readonly string[] }
  /** "When do they open next / are they back?" */
  | { readonly kind: 'next' }
  /** "How long until they close?", "when do they close?" */
  | { readonly kind: 'left' };

/** A clock shown beside the line's own: its IANA zone and its label ("PT"). */
export interface Clock {
  readonly zone: string;
  readonly label: string;
}

/** The clock of the place where an asker says they are; `of` is the zone their platform names, if known. */
interface OwnClock extends Clock {
  readonly of?: string;
}

/** What a pressed button carries. Small plain data, re-checked against the directory, never trusted. */
export interface Press {
  /** Record ids, in the order shown. */
  readonly records: readonly string[];
  readonly facet: Facet;
}

/** One question, from whatever platform. */
export interface Question {
  /** The asker's words, with mentions and platform tokens already removed. */
  readonly text: string;
  /** Id of the thread or direct message; follow-ups share it. */
  readonly conversation: string;
  /** The moment of asking, epoch milliseconds. */
  readonly at: number;
  /** The asker's IANA zone, if known. */
  readonly zone?: string;
  /** The clock of the place where the asker says they are. If set, `zone` is its zone, and times are labeled with its name. */
  readonly clock?: OwnClock;
  /** The region the asker once chose (a region id of the vocabulary); used when a question names none. */
  readonly region?: string;
  /** Set when a button was pressed instead of words typed. */
  readonly about?: Press;
}

/** One record found for one facet, with the lines that answer it and the evidence that led to it. */
export interface Finding {
  readonly record: ContactRecord;
  readonly facet: Facet;
  /** The lines shown as the answer; empty only if the sheet prints none. */
  readonly lines: readonly Line[];
  readonly when?: When;
  /** The clock its hours were asked for in; it replaces the asker's own. */
  readonly clock?: Clock;
  /** The evidence: what matched what. Never empty. */
  readonly because: readonly string[];
  /** The one word of the question that found it, in lower case, if its row does not print that word. */
  readonly unprinted?: string;
}

/** Why nothing is shown; each has its own sentence on the card. */
export type NoneReason =
  /** The words mean nothing on this sheet; `ofShown` if they were asked about the rows shown before, with which the conversation stays. */
  | { readonly kind: 'unknown'; readonly ofShown?: true }
  /** The question belongs elsewhere (another company, another product); `word` is the vocabulary's own wording. */
  | {
      readonly kind: 'elsewhere';
      readonly word: string;
      /** The rows of the sheet that the same words ask for, in case the asker then asks for ours. */
      readonly ours?: Context['findings'];
    }
  /** The record is on the sheet, but this kind of line is not printed for it. */
  | {
      readonly kind: 'no_line';
      readonly record: ContactRecord;
      readonly facet: Facet;
      /** Other rows that are meant equally; none of them has one either. */
      readonly others?: readonly ContactRecord[];
    }
  /** A number, address or option that is not on the sheet; `near` is the printed value closest to it. */
  | { readonly kind: 'not_printed'; readonly value: string; readonly near?: string }
  /** Asked what an acronym stands for, which the sheet does not spell out. */
  | { readonly kind: 'not_spelled_out'; readonly term: string }
  /** No line on the sheet is open (or closed) at the moment asked about; with `besides`, none other than those shown before. */
  | { readonly kind: 'nobody'; readonly state: 'open' | 'closed'; readonly when?: When; readonly besides?: true }
  /** None of the rows asked about meets the conditions on their hours. */
  | { readonly kind: 'none_fits' }
  /** Asked who is there on a named holiday, for which the sheet gives no hours. */
  | { readonly kind: 'holiday'; readonly name: string }
  /** A button on a card whose record no longer exists. */
  | { readonly kind: 'gone' };

/**
 * Why help is shown instead of an answer; `pause`: the asker is not done yet; `news`: he only tells that something has come
 * about; `age`: asked how old the sheet is; `nothing_shown`: asked about what was shown before, where nothing was.
 */
export type HelpReason =
  | 'empty'
  | 'greeting'
  | 'thanks'
  | 'pause'
  | 'news'
  | 'help'
  | 'age'
  | 'report'
  | 'nothing_shown';

/** The result of a question. */
export type Resolution =
  | {
      readonly outcome: 'answer';
      readonly findings: readonly Finding[];
      /** Sentences about the question itself: a number in it that is not on the sheet, parts left unanswered. */
      readonly remarks: readonly string[];
    }
  | {
      readonly outcome: 'choices';
      readonly findings: readonly Finding[];
      /** A question to the asker that tells the choices apart. */
      readonly prompt: string;
      readonly remarks: readonly string[];
    }
  | { readonly outcome: 'none'; readonly nearest: readonly string[]; readonly reason: NoneReason }
  | { readonly outcome: 'help'; readonly reason: HelpReason };

/** What a conversation remembers between questions: ids, facets and a clock only, no words of the asker. */
export interface Context {
  readonly outcome: Resolution['outcome'];
  readonly findings: readonly { readonly record: string; readonly facet: Facet }[];
  readonly when?: When;
  /** What the conversation's first answer showed, for "back to the first one". */
  readonly first?: Context['findings'];
  /** What the last few answers before showed, oldest first, for "which of those two"; an empty entry is a long list. */
  readonly earlier?: readonly Context['findings'][];
  /** Our rows for a question that was refused as another company's, for "and yours?". */
  readonly refused?: Context['findings'];
  /** The clock of the place where one of the askers said they are. */
  readonly clock?: OwnClock;
  /** The last question asked who of all is there. */
  readonly listed?: true;
  /** The last message shortened a list, for "what's left". */
  readonly shortened?: true;
  /** The last question looked for somebody the sheet does not cover. */
  readonly missed?: true;
  /** Ids of the choices the answer was picked from, for "the other one". */
  readonly offered?: readonly string[];
  /** Epoch milliseconds of the answer. */
  readonly at: number;
}
