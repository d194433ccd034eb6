import { NOT } from '../words/negation';
import { WORKPLACE } from '../words/workplace';

/** What stands before and behind a company's name in a stretch, and whether it is meant there. */

/** "Used to bank at Acme", "another shop": only said beside something. */
export function saysInPassing(text: string): boolean {
  return IN_PASSING.test(text);
}

const IN_PASSING = /\b(?:used to|by mistake|also|too|other|another|aside)\b/;

/** "We're an Acme store": who asks; of what stands behind the name. */
export function introducesAsker(text: string): boolean {
  return INTRODUCES.test(text);
}

const INTRODUCES = new RegExp(`^${WORKPLACE}(?: here)?$`);

/** "My cousin, who works for the city": where somebody works whom nobody asks for; of what stands before the name. */
export function tellsOfEmployer(text: string): boolean {
  return EMPLOYS.test(text);
}

const EMPLOYS = /\b\w+ (?:who |that )?(?:works?|worked|working|interns?) (?:for|at)(?: the)?$/;

/** "Hey Springfield": whoever is spoken to; of what stands before the name. */
export function greetsOnly(text: string): boolean {
  return GREETS.test(text);
}

const GREETS = /^(?:(?:hey|hi|hello|yo|ok|thanks|morning|dear) ?)*$/;

/** "Not Acme", "declined by Acme": of what stands before the name. */
export function deniesNext(text: string): boolean {
  return DENIED_BEFORE.test(text);
}

const DENIED_BEFORE = new RegExp(
  String.raw`\b(?:${NOT}(?: (?:want|need|mean|use|like|have))?|nor|left|leaving|than|instead of|besides|without|(?:declined|denied|rejected|refused|kicked|turned down|passed on)(?: \w+)? by) ?(?:an?|the|your)?$`,
);

/** "Acme doesn't do it", "Acme passed": of what stands behind the name. */
export function deniesLast(text: string): boolean {
  return DENIED_BEHIND.test(text);
}

const DENIED_BEHIND = new RegExp(
  String.raw`^(?:\w+ )?(?:declined|denied|rejected|refused|passed|turned|kicked|wouldnt|wont|(?:${NOT}|doesnt|didnt|isnt|wasnt) (?:do|handle|want|take|have|buy|involved|the|it|on)|said no)\b`,
);
