import type { ContactRecord, Line } from './directory/record';
import type { Facet } from './facets';

/** Another moment or day than now that a question asks about. Dates are ISO, in the asker's zone where known. */
export type When =
  /** A clock time on a date; `zone` where the question named one. `minute` is minutes after midnight. */
  | { readonly kind: 'clock'; readonly date: string; readonly minute: number; readonly zone?: string }
  /** Whole days: "Saturday", "tomorrow", "the weekend". */
  | { readonly kind: 'days'; readonly dates: readonly string[] }
  /** "When do they open next / are they back?" */
  | { readonly kind: 'next' }
  /** "How long until they close?", "when do they close?" */
  | { readonly kind: 'left' };

/** A clock by which times are told beside the line's own: its IANA zone, and what it is called ("PT"). */
export interface Clock {
  readonly zone: string;
  readonly label: string;
}

/** The clock of the place where an asker says that he is; `of` is his platform's zone, where known. */
interface OwnClock extends Clock {
  readonly of?: string;
}

/** What a pressed button says. Small plain data, re-checked against the directory, never trusted. */
export interface Press {
  /** Record ids, in the order shown. */
  readonly records: readonly string[];
  readonly facet: Facet;
}

/** One question, from whatever platform. */
export interface Question {
  /** The asker's words with mentions and platform tokens already taken out. */
  readonly text: string;
  /** Identity of the thread or direct message: follow-ups share it. */
  readonly conversation: string;
  /** The moment of asking, epoch milliseconds. */
  readonly at: number;
  /** The asker's IANA zone, where known. */
  readonly zone?: string;
  /** The clock of the place where the asker says that he is: `zone` is its zone then, and times are told by its name. */
  readonly clock?: OwnClock;
  /** The region that the asker chose once (a region id of the vocabulary); used when a question leaves it open. */
  readonly region?: string;
  /** Set when a button was pressed instead of words typed. */
  readonly about?: Press;
}

/** One record found for one facet, with the lines that answer it and the evidence that led to it. */
export interface Finding {
  readonly record: ContactRecord;
  readonly facet: Facet;
  /** The lines shown as the answer; empty only where the sheet prints none. */
  readonly lines: readonly Line[];
  readonly when?: When;
  /** Another clock by which its hours were asked for; it takes the place of the asker's own. */
  readonly clock?: Clock;
  /** Why: what matched what. Never empty. */
  readonly because: readonly string[];
  /** The word of the question by which alone it was found, in lower case, where its row does not print it. */
  readonly unprinted?: string;
}

/** Why nothing is shown; each has a sentence of its own on the card. */
export type NoneReason =
  /** The words mean nothing on this sheet; `ofShown` where what was shown before was asked for it, which the talk stays with. */
  | { readonly kind: 'unknown'; readonly ofShown?: true }
  /** The question belongs elsewhere (another company, another product); `word` is the vocabulary's own wording. */
  | {
      readonly kind: 'elsewhere';
      readonly word: string;
      /** The rows of the sheet that the same words ask for, for whoever then asks for ours. */
      readonly ours?: Context['findings'];
    }
  /** The record is on the sheet, this kind of line is not printed for it. */
  | {
      readonly kind: 'no_line';
      readonly record: ContactRecord;
      readonly facet: Facet;
      /** Further rows that are meant as much, none of which has one either. */
      readonly others?: readonly ContactRecord[];
    }
  /** A number, address or option that is not on the sheet; `near` is the printed value it nearly is. */
  | { readonly kind: 'not_printed'; readonly value: string; readonly near?: string }
  /** What an acronym stands for, where the sheet does not spell it out. */
  | { readonly kind: 'not_spelled_out'; readonly term: string }
  /** No line on the sheet is open (or closed) at the moment that was asked about; `besides` those that were shown before. */
  | { readonly kind: 'nobody'; readonly state: 'open' | 'closed'; readonly when?: When; readonly besides?: true }
  /** None of the rows that were asked for is what was said of their hours. */
  | { readonly kind: 'none_fits' }
  /** Who is there on a holiday by its name, for which the sheet gives no hours. */
  | { readonly kind: 'holiday'; readonly name: string }
  /** A button of a card whose record is gone since. */
  | { readonly kind: 'gone' };

/** Why help is shown instead of an answer; `pause` for whoever is not done yet, `age` where it was asked how old the sheet is. */
export type HelpReason = 'empty' | 'greeting' | 'thanks' | 'pause' | 'help' | 'age' | 'report';

/** What a question comes to. */
export type Resolution =
  | {
      readonly outcome: 'answer';
      readonly findings: readonly Finding[];
      /** Sentences about the question itself: a number in it that is not on the sheet, words left unanswered. */
      readonly remarks: readonly string[];
    }
  | {
      readonly outcome: 'choices';
      readonly findings: readonly Finding[];
      /** What sets the choices apart, as a question to the asker. */
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
  /** What the last few answers before showed, oldest first, for "which of those two": an empty one stands for a long list. */
  readonly earlier?: readonly Context['findings'][];
  /** What the sheet has for a question that was refused as another house's, for "and yours?". */
  readonly refused?: Context['findings'];
  /** The clock of the place where one of those who ask said that he is. */
  readonly clock?: OwnClock;
  /** Who is there of all was asked last. */
  readonly listed?: true;
  /** Something was taken out of a list last, for "what's left". */
  readonly shortened?: true;
  /** Somebody was looked for last whom the sheet does not cover. */
  readonly missed?: true;
  /** Ids of the choices out of which the answer was picked, for "the other one". */
  readonly offered?: readonly string[];
  /** Epoch milliseconds of the answer. */
  readonly at: number;
}
