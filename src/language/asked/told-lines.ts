import { anyCue } from '../words/cues';

/** Kinds of line that are told of, and not asked for: letters that came, or the asker's own. */

const LETTER = '(?:e-?mail|fax|letter|text|message)';
const OWN = '(?:e-?mail|fax|phone|mailbox|inbox|address)';

const TOLD = anyCue([
  // "Got an email that ...", "they sent us a fax".
  new RegExp(
    String.raw`(?:got(?<!\b(?:they|you|yall|u|it|those|that|has he|has she) (?:\w+ )?got)|received|sent|saw|after) (?:me |us )?(?:an?|the|this|your|his|her|their) ${LETTER}\b(?! (?:numbers?|nbr|address|line|for)\b)`,
  ),
  // "My phone died", "his fax is busy": of "and their fax" the line is asked for.
  new RegExp(String.raw`(?:my|our) ${OWN}\b`),
  new RegExp(String.raw`(?:his|her|their)(?<!(?:^|and |whats |what is |phone |number )\w+) ${OWN}\b`),
  // "From our manager's email", "pasted from a long text".
  new RegExp(
    String.raw`(?:from|per) (?:my|our|his|her|their) (?:\w+ ){1,2}${LETTER}\b(?! (?:address|number|line|inbox)\b)`,
  ),
  new RegExp(String.raw`(?:pasted|copied|forwarded) from (?:\w+ ){0,3}?${LETTER}\b`),
  // "The letter says", "the fax i sent", "they faxed us", "you mailed it".
  new RegExp(String.raw`${LETTER} (?:says?|said|reads?|asks?|asked|states?)\b`),
  new RegExp(String.raw`${LETTER} (?:that )?(?:i|we) (?:sent|wrote)\b`),
  /(?:emailed|faxed|mailed|texted) (?:me|us|them|it|him|her|over|back)\b/,
  /(?:you|yall|they) mail(?:ed)?\b/,
  // "Can you text me", "somebody promised us a call back".
  /(?:email|fax|text|mail|call) (?:me|us)\b/,
  /(?:promised|gave|owe[sd]?) (?:me|us) an? (?:call(?: ?back)?|email|ring)\b/,
  // "Before I mail it".
  /(?:before|after|once|until|till?) (?:i|we) (?:\w+ )?(?:ship|mail|fax|e-?mail|send|call|phone)(?:p?ed)?\b/,
]);
const ALL_TOLD = new RegExp(TOLD, 'g');

/** Words without those that tell of a letter, or of a line of the asker's own. */
export function withoutTold(text: string): string {
  return text.replace(ALL_TOLD, ' ');
}
