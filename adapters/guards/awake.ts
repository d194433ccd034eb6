/** Runs something after so many milliseconds, and gives the way to call it off. */
export type After = (ms: number, run: () => void) => () => void;

/** By the time that passes outside: for whoever waits there, a platform or a person. */
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
  let last: NodeJS.Immediate | undefined;
  const tick = (): void => {
    left--;
    // What came while the last part stood still is read before it is given up.
    if (left === 0) last = setImmediate(run);
    else timer = setTimeout(tick, ms / PARTS);
  };
  let timer = setTimeout(tick, ms / PARTS);
  return () => {
    clearTimeout(timer);
    clearImmediate(last);
  };
};
