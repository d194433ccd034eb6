/** A stall of the process costs a deadline one of so many parts. */
const PARTS = 4;

/**
 * Runs after `ms` in which this process ran, and gives the way to call it off. A process that stood still (a busy
 * machine, a virtual one that is moved) hears its timers before it reads what came meanwhile: a plain one would take
 * an answer that is already there for a late one.
 */
export function afterAwake(ms: number, run: () => void): () => void {
  let left = PARTS;
  const tick = (): void => {
    left--;
    if (left === 0) run();
    else timer = setTimeout(tick, ms / PARTS);
  };
  let timer = setTimeout(tick, ms / PARTS);
  return () => clearTimeout(timer);
}
