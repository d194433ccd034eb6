import type { Press } from '../../question';

/** A run of text. Only `quote` carries the asker's own words; renderers must keep it inert. */
export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  /** A phone or fax number; `option` is dialled after a pause. `dial: false` for a fax. */
  | { readonly kind: 'phone'; readonly number: string; readonly option?: string; readonly dial: boolean }
  | { readonly kind: 'email'; readonly address: string }
  /** A moment: `text` is complete in itself ("Mon 9:30 AM ET"); `at` (epoch ms) lets a platform add the reader's own clock. */
  | {
      readonly kind: 'time';
      readonly at: number;
      readonly text: string;
      /** The same in the line's own zone alone, where `text` adds the asker's clock. */
      readonly own?: string;
      /** The asker's clock is known, and shows the same. */
      readonly same?: true;
    }
  | { readonly kind: 'quote'; readonly text: string };

/** A paragraph of a card: one line of reading. */
export type Spans = readonly Span[];

/** One part of a card; every renderer draws each kind. */
export type Part =
  /** The asked fact, shown first and largest. */
  | { readonly kind: 'fact'; readonly spans: Spans }
  /** Open or closed now; the words carry the meaning, `state` only colours them. */
  | { readonly kind: 'open'; readonly state: 'open' | 'closing' | 'closed' | 'unknown'; readonly spans: Spans }
  | { readonly kind: 'text'; readonly spans: Spans }
  /** Something to be careful about: a holiday, a number that is not on the sheet. */
  | { readonly kind: 'notice'; readonly spans: Spans }
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly spans: Spans }[] }
  /** One finding among several: its heading, one line on it, and the press that opens it. */
  | { readonly kind: 'entry'; readonly title: string; readonly spans: Spans; readonly action?: Action }
  | { readonly kind: 'divider' };

/** A button. `show` asks about records; `more` unfolds `Card.more`; the rest is spelled out by its kind. */
export type Action =
  | { readonly kind: 'show'; readonly label: string; readonly press: Press }
  /** A whole question to ask as if typed (help examples). */
  | { readonly kind: 'ask'; readonly label: string; readonly question: string }
  | { readonly kind: 'share'; readonly label: string; readonly press: Press }
  | { readonly kind: 'rate'; readonly label: string; readonly verdict: 'right' | 'wrong'; readonly press: Press };

/** The neutral card: plain data, one exhaustive renderer per platform. At most six lines and three actions at first sight. */
export interface Card {
  readonly tone: 'answer' | 'choices' | 'none' | 'help';
  readonly title: string;
  readonly parts: readonly Part[];
  /** Shown on request ("More"): the rest of the record. Buttons `show` it as a card of its own. */
  readonly more: readonly Part[];
  /** Set where `more` is the rest of a list, which is part of the answer and of its plain text. */
  readonly continued?: true;
  readonly actions: readonly Action[];
  /** Further buttons, shown with "More". */
  readonly moreActions?: readonly Action[];
  /** Where a long directory is read page by page: this page (from 1) of how many. */
  readonly page?: { readonly number: number; readonly of: number };
  /** Source row and "effective Aug 28, 2023" with a word on its age. */
  readonly footnote?: string;
}
