import { afterAwake } from '../../guards';
import { tooLate } from './deadline';

/** Keeps a database that is away or slow out of the way. */
export interface Breaker {
  /**
   * Runs a read within a deadline, and resolves with `otherwise` where it fails, is late, or was failing just now.
   * Never rejects.
   */
  within<Result>(read: () => Promise<Result>, otherwise: Result): Promise<Result>;
  /** Whether reads are being skipped at the moment. */
  isOpen(): boolean;
}

/** After this many failures in a row reads are skipped for a while. */
const FAILURES = 3;
const PAUSE_MS = 1_000;

/** `deadlineMs` is what one read may cost an answer at most; `now` is a clock that never steps. */
export function createBreaker(deadlineMs: number, now: () => number, onError: (error: unknown) => void): Breaker {
  let failures = 0;
  let skipUntil = 0;
  const failed = (error: unknown): void => {
    failures++;
    if (failures >= FAILURES) skipUntil = now() + PAUSE_MS;
    onError(error);
  };
  return {
    isOpen: () => now() < skipUntil,
    within: (read, otherwise) => {
      if (now() < skipUntil) return Promise.resolve(otherwise);
      return new Promise(resolve => {
        let late = false;
        const callOff = afterAwake(deadlineMs, () => {
          late = true;
          failed(tooLate(deadlineMs));
          resolve(otherwise);
        });
        // What comes late has failed already: it counts neither as well nor as one more failure.
        read().then(
          result => {
            if (late) return;
            callOff();
            failures = 0;
            resolve(result);
          },
          (error: unknown) => {
            if (late) return;
            callOff();
            failed(error);
            resolve(otherwise);
          },
        );
      });
    },
  };
}
