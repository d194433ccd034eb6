import { NEITHER, NOT } from '../words/negation';
import { BOSS } from '../words/workplace';

/** "Read me the phone menu", "which buttons do they have": all its keys are wanted, not the one for something. */
export function asksMenu(text: string): boolean {
  const named = /\bmenu\b(?! (option|number|key|for)\b)|\b(options|buttons|keys|prompts)\b|\bphone tree\b/.test(text);
  return named && !DENIED.test(text);
}

const DENIED = new RegExp(String.raw`\b(?:none|no|without|didnt|${NOT}|${NEITHER})\b`);

/** "What's Bob's extension", "the extension number": a key of the telephone, not a later date. */
export function namesExtension(text: string): boolean {
  return EXTENSION.test(text);
}

const EXTENSION = new RegExp(
  String.raw`\b(what|whats|which|que) (?!.*\b(for|about|an|of) (an |the |a )?extension\b).{0,40}\bextension\b|\bextension (number|no)\b|\b(?:direct|desk|internal|(?:${BOSS}|rep)s?) extension\b|\b(dial|ring)s? extension\b`,
);

/** What reads out the keys of a telephone. */
const RECORDING = '(?:robot|recording|automated (?:voice|lady|system|thing)|computer voice|voice menu|ivr)';
/** "The recording wants me to choose", "got the robot lady, what does she want": what is to be pressed, however it is told; cues (src/language/words/cues.ts). */
export const ASKS_AFTER_RECORDING: readonly RegExp[] = [
  /(?:asks?|asking|wants?|wanting|tells?|telling) (?:me |us |him |her )?(?:to |for )(?:me to )?(?:choose|pick|select|(?:make )?an? (?:choice|selection|option))\b/,
  new RegExp(
    `${RECORDING} (?:\\w+ ){0,4}(?:wants?|asks?|asking|reads?|reading|lists?|listing|rattl\\w+|says?|choices|options|numbers)\\b`,
  ),
  new RegExp(
    `(?:got|get|getting|gets|hit|hear|hearing|reached) (?:(?:the|an?|some|their|that) )?(?:${RECORDING}|machine)\\b(?= (?:\\w+ ){0,3}(?:what|whats|which|now)\\b)`,
  ),
  new RegExp(`${RECORDING} (?:\\w+ ){0,2}(?:picked up|answered|answers|came on)\\b`),
  /(?:makes?|making|lets?) (?:me|us|you|him|her) (?:choose|pick|select)\b/,
  /(?:lady|guy|voice|woman|man) on the (?:recording|menu|machine)\b/,
  /(?:lands?|landing|ends? up) (?:on|at|with|in) (?:an? )?(?:person|human|menu)\b|is there an? menu\b/,
  /(?:anything|something|one) (?:(?:i|we) (?:have to |need to )?)?(?:to )?(?:choose|pick|select) (?:once|after|when|on|from|before)\b/,
  /(?:have|need|got|do (?:i|we)|should (?:i|we)|gotta) (?:to )?(?:choose|pick|select)(?: something| anything| one| an? (?:number|key|option))?(?: first| too| then)?\s*(?:\?|$|(?:once|after|when|before|for)\b)/,
  /(?:wade|sit|go|get|going|slog|listen) (?:through|thru|to) (?:an? |the |some )?(?:menu|recording|prompts?|options)\b/,
];

/** "Extension for Bob": a colleague's key on the telephone is asked for as likely as anything of a customer's. */
export function asksExtensionAlone(text: string): boolean {
  return EXTENSION_ALONE.test(text);
}

const EXTENSION_ALONE = /^(?:(?:the|whats|what is|need|get|an?) )*ext(?:ension)?s?$/i;
