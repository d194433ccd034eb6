import { AND, LEAD } from '../words/joining-words';

/** How a region is said, alone or among others. */

/** "And the SE one please": the name without what stands around it. */
export function regionAlone(text: string): string {
  return text.replace(BESIDE_NAME, '');
}

const BESIDE_NAME =
  /^(?:(?:\?|and|or|ok|so|no|now|then|sorry|try|make it|what about|how about|whats|same for|ditto|for|in|the|our|its|im|were|we are|were in|i guess|i think|i believe|maybe|probably) )+| (?:one|ones|center|centre|office|region|desk|too|also|as well|instead|then|please|pls|thanks|i guess|i think|i believe|prob|probably)(?= |$)/g;

/** "The west and Dallas", "west, Dallas too": two are meant, and not one said more exactly. */
export function joinsRegions(text: string): boolean {
  return JOINED.test(text.replace(LEAD_WORDS, ''));
}

const JOINED = new RegExp(String.raw`\b(?:${AND}|or|too|also|both|all|as well|ones)\b`);
const LEAD_WORDS = new RegExp(`^${LEAD}`);

/** "Their number, I have to send a late permit": of those that were shown, however much is told. */
export function asksTheirFact(text: string): boolean {
  return OF_SHOWN.test(text);
}

const OF_SHOWN = /\btheir (?:\w+ )?(?:numbers?|phone|line|fax|email|address|hours|name)\b/;

/** Another place, or all of them. */
export function asksElsewhere(text: string): boolean {
  return ANEW.test(text);
}

const ANEW = /\b(other|another|different|centers|offices|regions|stores?|every|each)\b/;

/** "Show me every region again": behind one of them, all. */
export function asksEveryRegion(text: string): boolean {
  return EVERY_REGION.test(text);
}

const EVERY_REGION = /\b(?:all|every|each)(?: of)?(?: the| your)? (?:regions?|regional|centers?|offices)\b/;

/** What is called so is the region's own row; "the one", "what about" and "and" go on to another. */
export function callsAnOffice(text: string): boolean {
  return AN_OFFICE.test(text);
}

const AN_OFFICE =
  /\b(?:centers?|centre|offices?|desk|ones?|rbcs?|branch|list|regions?(?= (?:number|phone|hours|line))|lines?)\b/;
