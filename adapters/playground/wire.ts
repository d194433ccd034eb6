/** What the page and its server say to each other. Types only: both halves import them. */

/** The two that are shown side by side. */
export type Platform = 'slack' | 'teams';
/** Where on a platform a question is asked. */
export type Place = 'channel' | 'dm';

/** Plain JSON, as cards are. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The asker's moment and settings, set on the page and sent along with every request. */
export interface Moment {
  /** Milliseconds added to the clock. */
  readonly offset: number;
  readonly zone?: string;
  readonly region?: string;
}

interface Asked {
  /** Eight characters A-Z and 0-9, one per tab: part of every id that the platforms see. */
  readonly session: string;
  readonly moment: Moment;
}

/** Words sent from the composer, or from a thread where `turn` names it. */
export interface Say extends Asked {
  readonly place: Place;
  readonly text: string;
  readonly turn?: string;
}

/** A pressed Slack control: `element` as it stood in the block, with what was chosen. */
export interface SlackPress extends Asked {
  readonly place: Place;
  readonly turn?: string;
  readonly message?: { readonly id: string; readonly ephemeral: boolean; readonly text: string };
  readonly view?: JsonObject;
  readonly block: string;
  readonly element: JsonObject;
  readonly chosen?: JsonObject;
}

/** A pressed Adaptive Card action: its `data`, from the message `message`. */
export interface TeamsPress extends Asked {
  readonly place: Place;
  readonly turn: string;
  readonly message: string;
  readonly data: Json;
}

/** One message that a platform shows. `card` is Block Kit blocks or an Adaptive Card, exactly as sent. */
export interface Shown {
  readonly platform: Platform;
  readonly turn?: string;
  readonly id: string;
  readonly text: string;
  readonly card?: Json;
  readonly ephemeral: boolean;
  /** Epoch milliseconds of the asker's clock. */
  readonly at: number;
  /** Milliseconds from the words to this. */
  readonly took?: number;
}

/** Why an answer was given: what the bot found, and the evidence of each finding. */
export interface Why {
  readonly platform: Platform;
  readonly turn: string;
  readonly outcome: string;
  readonly findings: readonly { readonly name: string; readonly facet: string; readonly because: readonly string[] }[];
}

/** The state of the directory that the page greets with. */
export interface About {
  readonly name: string;
  /** How the bot is mentioned, without its at sign. */
  readonly app: string;
  /** With its slash. */
  readonly command: string;
  readonly effective: string;
  readonly version: string;
  readonly zone: string;
  readonly records: number;
  readonly examples: readonly string[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly cure: string;
    readonly level: 'error' | 'warning';
  }[];
}

/** What the server pushes to one tab. */
export type News =
  | { readonly kind: 'about'; readonly about: About }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'replaced'; readonly shown: Shown }
  | { readonly kind: 'removed'; readonly platform: Platform; readonly id: string }
  | { readonly kind: 'home'; readonly view: JsonObject }
  | { readonly kind: 'modal'; readonly view: JsonObject }
  | { readonly kind: 'prompts'; readonly prompts: readonly { readonly title: string; readonly message: string }[] }
  | { readonly kind: 'why'; readonly why: Why }
  | { readonly kind: 'settings'; readonly settings: { readonly region?: string; readonly zone?: string } }
  | { readonly kind: 'refused'; readonly platform: Platform; readonly turn?: string; readonly reason: string };

/** One kind of card in the gallery, as both platforms show it. */
export interface Exhibit {
  readonly kind: string;
  readonly title: string;
  readonly question: string;
  readonly moment: Moment;
  readonly slack?: Shown;
  readonly teams?: Shown;
  readonly home?: JsonObject;
}

/** One hit of the message extension: the list's preview, and the card that would be inserted. */
export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly card: Json;
}
