import type { Answered } from '../support/poster';

/** What a run came to. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Answers that were not a 2xx, and connections that broke. */
  readonly errors: number;
  /** How many of each kind there were: "502", or why the connection broke. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly answered: number;
}

/** As fast as `lanes` askers get their answers, for `seconds`. */
export async function asFastAsCan(ask: () => Promise<Answered>, lanes: number, seconds: number): Promise<Figures> {
  const tally = createTally();
  const end = performance.now() + seconds * 1_000;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) tally.note(await ask());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally.figures();
}

/** At a fixed rate, whatever the answers take: late ones do not slow the next down. */
export async function atRate(ask: () => Promise<Answered>, perSecond: number, seconds: number): Promise<Figures> {
  const tally = createTally();
  const start = performance.now();
  const total = Math.round(perSecond * seconds);
  const underway = new Set<Promise<void>>();
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.ceil(((performance.now() - start) / 1_000) * perSecond));
    for (; sent < due; sent += 1) {
      const one: Promise<void> = ask()
        .then(tally.note)
        .finally(() => underway.delete(one));
      underway.add(one);
    }
    await new Promise(resolve => setTimeout(resolve, 2));
  }
  await Promise.all(underway);
  return tally.figures();
}

/** Keeps a time for each answer and nothing else: ten minutes of whole ones would fill the memory. */
function createTally() {
  const start = performance.now();
  const times: number[] = [];
  const kinds: Record<string, number> = {};
  return {
    note: ({ status, body, ms }: Answered): void => {
      times.push(ms);
      if (status >= 200 && status <= 299) return;
      const kind = status === 0 ? body : String(status);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    },
    figures: (): Figures => {
      const elapsed = performance.now() - start;
      const sorted = Float64Array.from(times).sort();
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return {
        perSecond: (times.length / elapsed) * 1_000,
        p50: at(0.5),
        p99: at(0.99),
        max: sorted.at(-1) ?? 0,
        errors: Object.values(kinds).reduce((sum, count) => sum + count, 0),
        kinds,
        answered: times.length,
      };
    },
  };
}
