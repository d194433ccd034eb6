import type { Answered } from '../support/poster';

/** What is kept of an answer: ten minutes of whole ones would fill the memory. */
type Timed = Pick<Answered, 'status' | 'ms'>;
const timed = ({ status, ms }: Answered): Timed => ({ status, ms });

/** What a run came to. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Answers that were not a 2xx, and connections that broke. */
  readonly errors: number;
  readonly answered: number;
}

/** As fast as `lanes` askers get their answers, for `seconds`. */
export async function asFastAsCan(ask: () => Promise<Answered>, lanes: number, seconds: number): Promise<Figures> {
  const answers: Timed[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) answers.push(timed(await ask()));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return figures(answers, performance.now() - start);
}

/** At a fixed rate, whatever the answers take: late ones do not slow the next down. */
export async function atRate(ask: () => Promise<Answered>, perSecond: number, seconds: number): Promise<Figures> {
  const answers: Promise<Timed>[] = [];
  const start = performance.now();
  const total = Math.round(perSecond * seconds);
  while (answers.length < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - start) / 1_000) * perSecond));
    while (answers.length < due) answers.push(ask().then(timed));
    await new Promise(resolve => setTimeout(resolve, 2));
  }
  return figures(await Promise.all(answers), performance.now() - start);
}

function figures(answers: readonly Timed[], elapsed: number): Figures {
  const times = Float64Array.from(answers, ({ ms }) => ms).sort();
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const errors = answers.filter(({ status }) => status < 200 || status > 299).length;
  const perSecond = (answers.length / elapsed) * 1_000;
  return { perSecond, p50: at(0.5), p99: at(0.99), max: times.at(-1) ?? 0, errors, answered: answers.length };
}

/** A replica's memory and handles, off its own /metrics. */
export async function footprint(origin: string): Promise<{ megabytes: number; handles: number }> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    megabytes: value('process_resident_memory_bytes') / 1_048_576,
    handles: value('nodejs_active_handles_total'),
  };
}
