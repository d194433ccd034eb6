/** The tables, one schema for both engines. Moments are epoch milliseconds; ids of people and threads are pseudonyms. */
export interface Tables {
  readonly context: { readonly conversation: string; readonly body: string; readonly expires_at: number };
  readonly claim: { readonly name: string; readonly expires_at: number };
  readonly unanswered: {
    /** Made by the writer, so that a batch that is written again after a broken connection counts once. */
    readonly id: string;
    readonly text: string;
    readonly platform: string;
    readonly at: number;
  };
  readonly feedback: {
    readonly id: string;
    readonly verdict: string;
    readonly reason: string | null;
    /** Record ids as a JSON list. */
    readonly records: string;
    readonly facet: string;
    readonly question: string | null;
    readonly asker: string | null;
    readonly platform: string;
    readonly version: string;
    readonly at: number;
  };
  readonly settings: { readonly asker: string; readonly region: string | null; readonly zone: string | null };
  /** `value` is encrypted, in base64. */
  readonly vault: { readonly name: string; readonly value: string };
  /** Questions of one key in one minute (since the epoch), all replicas together. */
  readonly rate: { readonly name: string; readonly minute: number; readonly count: number };
  readonly migration: { readonly version: number; readonly applied_at: number };
}
