import { asks } from '../asked/asking';

/** Letters of the longest message that is looked at. */
const LONGEST = 140;

/**
 * Whether a message that asks nothing tells with whom the matter is and drops what was asked: "oh, it is with Acme. Never
 * mind". A choice that is made in passing is none: "the owner's, never mind".
 */
export function dropsQuestion(text: string): boolean {
  if (text.length > LONGEST || !DROPS.test(text)) return false;
  const told = text.replace(DROPS, '');
  return WITH_WHOM.test(told) && !asks(told);
}

const DROPS =
  /(?:[.,;!-] ?|\b(?:so|ok|okay|oh) )(?:nvm|never ?mind|forget (?:it|i (?:asked|said anything))|disregard|ignore (?:me|that|my (?:last )?question)|don'?t worry about it)(?: (?:then|sorry|thanks|guys|all|now|please|pls))*[ .!]*$/;
const WITH_WHOM =
  /(?:'s|\b(?:its|is|was|are|were|hers|mines|theirs)) (?:all |actually |really )*(?:with|through|thru) (?!(?:(?:an?|the|my|our) )?(?:customer|buyer|borrower|owner)\b)/;
