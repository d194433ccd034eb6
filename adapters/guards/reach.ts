/** Whether outgoing calls succeed, by what they reach; the latest result for each counts. */
export interface Reach {
  worked(what: string): void;
  /** `why` in few words and without a secret: /readyz shows it. */
  failed(what: string, why: string): void;
  ailing(): readonly string[];
}

/** Knows of no failure yet. */
export function createReach(): Reach {
  const failing = new Map<string, string>();
  return {
    worked: what => void failing.delete(what),
    failed: (what, why) => void failing.set(what, why),
    ailing: () => [...failing.values()],
  };
}
