import { LEAD, leadWith } from '../words/joining-words';

/** What somebody claims, doubts or has written down of what was shown. Texts are cleaned. */

/** "Isn't that 0104?", "you sure": doubted, or contradicted. */
export function doubtsIt(text: string): boolean {
  return DOUBTED.test(text) || contradicts(text);
}

const DOUBTED = new RegExp(
  String.raw`^${leadWith('no')}(?:(?:isnt|wasnt|aint) (?:that|it|this|the (?:zip|number|phone|fax|line))|its not|it isnt|not)\b|^(?:(?:so|ok|and|its|is it|thats|is that) )+(?:yeah|yea|yes|right|correct|ya)$|\b(?:pretty|you|u|are you) sure\b|\bi (?:have|had|got|wrote|was told|thought)\b|\b(?:sheet|sticker|wall|list|note|board|card|binder|somebody|someone|guy|lady) (?:has|had|says|said|shows|lists|wrote|gave|put)\b`,
);

/** "No, the zip is 38000". */
export function contradicts(text: string): boolean {
  return CONTRADICTS.test(text);
}

const CONTRADICTS = new RegExp(
  String.raw`^${LEAD}(?:no|nope|nah|wrong|no way)(?: \?)?(?: there)? (?:\d{5}(?: \d{4})?$|its|it is|thats|that is|the (?:\w+ )?(?:zip|zip code|number|phone|fax|line|address) is)\b`,
);

/** "Brenda swears the zip is 38000", "is she right". */
export function tellsClaim(text: string): boolean {
  return CLAIMED.test(text);
}

const CLAIMED =
  /\b(?:swears?|insists?|claims?|thinks?|says|said|saying|tells me|told me)\b|\b(?:is|are|was) (?:she|he|they|that|it|this) (?:right|correct|wrong|true)\b/;

/** "He swears it's 0104", "it moved to 0104". */
export function putsInstead(text: string): boolean {
  return SWORN.test(text);
}

const SWORN =
  /\b(swears?|says?|said|insists?|claims?|thinks?|told me) (its|it is|it was|that its|the number is|it (?:moved|changed|switched|got changed|was changed) to)\b/;

/** "I wrote 0104 down". */
export function tellsNoted(text: string): boolean {
  return NOTED.test(text);
}

const NOTED = /\bi (had |have |just )?(wrote|written|jotted|have|had|got|heard|typed|dialed|put|saved|was told)\b/;
