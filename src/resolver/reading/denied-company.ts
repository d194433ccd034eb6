import { WAS_NOT } from '../../language/words/negation';
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
  if (!hits.some(speaksAgainst) || !tokens.some(({ text }) => DENIES.test(text))) return said;
  const against = hits.filter(speaksAgainst);
  const denied = against.filter(hit => DENIED.test(before(hit, said)));
  const gone = new Set(denied.flatMap(hit => hit.tokens));
  const isGone = (hit: Hit) => hit.tokens.some(i => gone.has(i));
  if (gone.size === 0 || !against.every(isGone)) return said;
  const isAside = denied.every(hit => NOT_ABOUT.test(before(hit, said)));
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
  return HAS_IT.test(spell(said.tokens)) || partsOurs(said, index).size > 0;
}

const HAS_IT =
  /\b(?<!\b(?:do|does|did|can|could|if|have) )(?:yours|(?:with|through|thru|by|from|on) (?:you|u|yall)|(?:you|u|yall)(?: guys| all| folks)? (?:(?:still|already|do|actually|now|also) )?(?:have|hold|own|got|carry|carried|financed|funded|booked|bought)(?! to\b)(?! (?:(?:a|an|any|another|the|their|his|her) )?(?:\w+ )?(?:numbers?|lines?|phones?|contacts?)\b))\b/;

/**
 * What may stand between "not" and the name: whose it is, and that it was bought or sold there. What has not happened there denies
 * no company ("not cleared at Acme"), and whoever looks for it means it ("haven't heard from Acme").
 */
const WHOSE =
  '(?:actually|really|even|just|buy|bought|sell|sold|use|it|that|this|one|ones|with|at|through|thru|from|by|of|these|them|those|is|are|about|related|to|do)';
const DET = '(?: (?:an?|the|my|our|his|her|their|your))?';
const DENIES = /^(?:not|never|neither|nor|forget|nothing|no|nvm|nevermind|\w+nt|aint)$/;
/** Ends with what denies, in front of the name. */
const DENIED = new RegExp(
  String.raw`\b(?:${WAS_NOT}(?: ${WHOSE}){0,4}|nothing to do with|nothing about|forget|(?:never mind|nvm|nevermind))${DET}$`,
);
/** What a message is not about needs no other beside it. */
const NOT_ABOUT = new RegExp(
  String.raw`\b(?:${WAS_NOT}(?: (?:of (?:them|these|it)|is|are|it))* (?:about|related to|to do with)|nothing (?:to do with|about))${DET}$`,
);
