import { createHash } from 'node:crypto';
import { MINUTE_MS } from '../../../src/index';
import { Recent } from '../../guards';

/** A key that the platform takes back stops counting within this time, whatever its tokens say of themselves. */
const TRUSTED_MS = 5 * MINUTE_MS;
/** Tokens remembered at the same time; Teams uses one for about an hour. */
const TOKENS = 500;

/** What the check of a token gave. `expires` is the token's own word, epoch milliseconds; without one nothing is remembered. */
interface Checked<Result> {
  readonly result: Result;
  readonly expires: number | undefined;
}

/** Runs a check, or gives what it gave for the very same words a moment ago. Rejects as the check does; refusals are not remembered. */
export type KnownTokens<Result> = (
  words: readonly string[],
  check: () => Promise<Checked<Result>>,
) => Promise<Result> | Result;

/**
 * Remembers the tokens that were found good, for five minutes and never past their end. They are kept as hashes, together
 * with everything else that the check looks at (`words`): what differs in one character is checked anew. `clock` is the
 * wall clock in epoch milliseconds, by which tokens end.
 */
export function knownTokens<Result>(clock: () => number): KnownTokens<Result> {
  const known = new Recent<{ readonly from: number; readonly until: number; readonly result: Result }>(TOKENS);

  async function checked(name: string, check: () => Promise<Checked<Result>>): Promise<Result> {
    const { result, expires } = await check();
    if (expires === undefined) return result;
    const from = clock();
    known.set(name, { from, until: Math.min(expires, from + TRUSTED_MS), result });
    return result;
  }

  return (words, check) => {
    // As JSON, so that no two lists of words read the same.
    const name = createHash('sha256').update(JSON.stringify(words)).digest('base64');
    const entry = known.get(name);
    // A clock that was set back must not keep a token alive.
    if (entry !== undefined && clock() >= entry.from && clock() < entry.until) return entry.result;
    return checked(name, check);
  };
}
