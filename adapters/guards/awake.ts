/** Runs something after so many milliseconds, and gives the way to call it off. */
export type After = (ms: number, run: () => void) => () => void;

/** By the clock on the wall: for whoever waits outside, a platform or a person. */
export const afterMs: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A stall of the process costs a deadline one of so many parts. */
const PARTS = 4;

/**
 * By the time in which this process ran: for what a database or another service is asked. A process that stood still (a
 * busy machine, a virtual one that is moved) hears its timers before it reads what came meanwhile: a plain one would take
 * an answer that is already there for a late one.
 */
export const afterAwake: After = (ms, run) => {
  let left = PARTS;
  const tick = (): void => {
    left--;
    if (left === 0) run();
    else timer = setTimeout(tick, ms / PARTS);
  };
  let timer = setTimeout(tick, ms / PARTS);
  return () => clearTimeout(timer);
};
