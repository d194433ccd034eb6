import { WAS_NOT } from '../words/negation';

/** How another company is named only to be denied: "it isn't with Acme, you have it". */

/** Whether a word may deny a company that stands behind it. */
export function mayDeny(word: string): boolean {
  return DENIES.test(word);
}

const DENIES = /^(?:not|never|neither|nor|forget|nothing|no|nvm|nevermind|\w+nt|aint)$/;

/** Whether words end with what denies, in front of the name: "it was never with". */
export function deniesBehind(before: string): boolean {
  return DENIED.test(before);
}

/**
 * What may stand between "not" and the name: whose it is, and that it was bought or sold there. What has not happened there denies
 * no company ("not cleared at Acme"), and whoever looks for it means it ("haven't heard from Acme").
 */
const WHOSE =
  '(?:actually|really|even|just|buy|bought|sell|sold|use|it|that|this|one|ones|with|at|through|thru|from|by|of|these|them|those|is|are|about|related|to|do)';
const DET = '(?: (?:an?|the|my|our|his|her|their|your))?';
const DENIED = new RegExp(
  String.raw`\b(?:${WAS_NOT}(?: ${WHOSE}){0,4}|nothing to do with|nothing about|forget|(?:never mind|nvm|nevermind))${DET}$`,
);

/** "Neither is about": what a message is not about needs no other beside it. */
export function saysNotAbout(before: string): boolean {
  return NOT_ABOUT.test(before);
}

const NOT_ABOUT = new RegExp(
  String.raw`\b(?:${WAS_NOT}(?: (?:of (?:them|these|it)|is|are|it))* (?:about|related to|to do with)|nothing (?:to do with|about))${DET}$`,
);

/** "You hold the paper", "it is with you": whoever is spoken to has what is spoken of. */
export function saysYouHaveIt(text: string): boolean {
  return HAS_IT.test(text);
}

const HAS_IT =
  /\b(?<!\b(?:do|does|did|can|could|if|have) )(?:yours|(?:with|through|thru|by|from|on) (?:you|u|yall)|(?:you|u|yall)(?: guys| all| folks)? (?:(?:still|already|do|actually|now|also) )?(?:have|hold|own|got|carry|carried|financed|funded|booked|bought)(?! to\b)(?! (?:(?:a|an|any|another|the|their|his|her) )?(?:\w+ )?(?:numbers?|lines?|phones?|contacts?)\b))\b/;
