import { meaning } from '../../language/words/common';
import type { DirectoryIndex } from '../index/directory-index';
import { tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Match } from './match';

/** "There was a leak at the permits desk. Who handles haircuts": a story, and what somebody is looked for behind it. */

const VERBS: ReadonlySet<string> = new Set(
  'handle handles handling reset resets run runs approve approves fixes'.split(' '),
);
const WHO: ReadonlySet<string> = new Set('who whos whoever anyone anybody someone somebody'.split(' '));
/** How many words before the verb the other may stand: "who over there usually handles". */
const REACH = 5;
/** What a word means at least that names something. */
const NAMES = 0.5;

/** Whether a match rests on a story alone, and what somebody is looked for is nothing that a row or its vocabulary names. */
export function isBesideAsked({ explained }: Match, reading: Reading, index: DirectoryIndex): boolean {
  const asked = askedOf(reading);
  const [first] = asked;
  if (first === undefined) return false;
  const told = new Set([...explained.keys()].map(i => reading.tokens[i]?.sentence));
  if (reading.tokens.some(({ text, sentence }, i) => told.has(sentence) && (i === first || WHO.has(text))))
    return false;
  const named = tokensOf(reading.hits, ['alias', 'cue', 'context', 'region', 'hint']);
  return asked.some(i => {
    const token = reading.tokens[i];
    if (token === undefined || named.has(i) || meaning(token.text) < NAMES) return false;
    return token.stems.every(stem => index.posting(stem) === undefined);
  });
}

/** Positions of the telling words behind the last verb of that kind, up to the next comma or conjunction. */
function askedOf({ tokens, segments }: Reading): readonly number[] {
  const at = tokens.findLastIndex(
    ({ text, sentence }, i) =>
      VERBS.has(text) &&
      tokens.slice(Math.max(0, i - REACH), i).some(before => before.sentence === sentence && WHO.has(before.text)),
  );
  return at < 0 ? [] : [...tokens.keys()].filter(i => i > at && segments[i] === segments[at] && !tokens[i]?.quiet);
}
