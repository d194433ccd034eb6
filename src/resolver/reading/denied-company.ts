import { deniesBehind, mayDeny, saysNotAbout, saysYouHaveIt } from '../../language/aside/denied-company';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { quieted } from '../index/token';
import { namesCompany, speaksAgainst } from './hits';
import { type Stretched, spell } from './segments';
import { partsOurs } from './whose';

/**
 * What is said without other companies that are named only to be denied, where ours is meant: "it isn't with Acme, you have
 * it", "neither is about my mortgage". Their words name nothing then.
 */
export function withoutDenied(said: Stretched, index: DirectoryIndex): Stretched {
  const { tokens, segments, hits } = said;
  if (!hits.some(speaksAgainst) || !tokens.some(({ text }) => mayDeny(text))) return said;
  const against = hits.filter(speaksAgainst);
  const denied = against.filter(hit => deniesBehind(before(hit, said)));
  const gone = new Set(denied.flatMap(hit => hit.tokens));
  const isGone = (hit: Hit) => hit.tokens.some(i => gone.has(i));
  if (gone.size === 0 || !against.every(isGone)) return said;
  const isAside = denied.every(hit => saysNotAbout(before(hit, said)));
  if (!isAside && !(denied.some(namesCompany) && meansOurs(said, index))) return said;
  return {
    tokens: tokens.map((token, i) => (gone.has(i) ? quieted(token, []) : token)),
    segments,
    hits: hits.filter(hit => !isGone(hit)),
  };
}

/** What stands before a phrase in its stretch. */
function before({ tokens: [first = 0] }: Hit, { tokens, segments }: Stretched): string {
  return spell(
    tokens
      .slice(Math.max(0, first - MOST_BEFORE), first)
      .filter((_, i, all) => segments[first - all.length + i] === segments[first]),
  );
}

const MOST_BEFORE = 8;

/** Whether ours is called by a name of its own, or spoken to as whoever has what is spoken of: "you hold the paper". */
function meansOurs(said: Stretched, index: DirectoryIndex): boolean {
  return saysYouHaveIt(spell(said.tokens)) || partsOurs(said, index).size > 0;
}
