import { afterAwake } from '../../guards';
import { LATE } from './cures';

/** That the store did not answer within `ms`, as an error whose cure is known. */
export function tooLate(ms: number): Error {
  return Object.assign(new Error(`The store gave no answer within ${ms} ms`), { code: LATE });
}

/** What work comes to, its error too; rejects where the database takes longer than `ms` of the time in which this process runs. */
export function beforeLong<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const callOff = afterAwake(ms, () => reject(tooLate(ms)));
    work.finally(callOff).then(resolve, reject);
  });
}
