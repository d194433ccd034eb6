import { type Facet, isOfHours } from '../../facets';
import { asksPerson } from '../../language/asked/asking';
import { asksTheSame } from '../../language/talk/another';
import { joiningWords } from '../../language/words/joining-words';
import type { Context } from '../../question';
import { type Reading, reread } from '../reading/reading';
import { asksLineKind, hasOption, prints } from '../rows/lines';
import type { Subject } from '../subjects/subjects';

/** A fragment ("northeast", "and for title?") keeps asking what was asked before, of rows that have it. */
export function facetKept(
  { matches }: Subject,
  { tokens, text, when }: Reading,
  context: Context | undefined,
): Facet | undefined {
  const facet = context?.findings[0]?.facet;
  if (facet === undefined) return undefined;
  const spoken = tokens.length - joiningWords(tokens.map(token => token.text)).size;
  if (spoken > LONGEST_FRAGMENT) return undefined;
  if (facet === 'menu_option' && !matches.some(({ record }) => hasOption(record))) return undefined;
  if (when !== undefined && !isOfHours(facet)) return undefined;
  // "Who handles permits" is complete.
  if (asksPerson(text) && !asksTheSame(text)) return undefined;
  // Behind a list of who is there a row's name asks who that is.
  if (asksTheSame(text) || (!asksLineKind(facet) && !context?.listed)) return facet;
  if (!asksLineKind(facet)) return undefined;
  const bare = spoken <= LONGEST_NAME && matches.every(({ record }) => prints(record, facet));
  return bare ? facet : undefined;
}

/** "Are they open saturday", then "and permits?": whether another is there is asked of the same day. */
export function atSameTime(kept: Facet, reading: Reading, context: Context | undefined): Reading {
  const when = isOfHours(kept) ? context?.when : undefined;
  const goesOn = asksTheSame(reading.text) || reading.tokens.length <= LONGEST_NAME;
  return when === undefined || reading.when !== undefined || reading.now || !goesOn
    ? reading
    : reread(reading, { when });
}

const LONGEST_FRAGMENT = 5;
const LONGEST_NAME = 2;
