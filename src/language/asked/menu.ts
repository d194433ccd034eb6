import { NEITHER, NOT } from '../words/negation';
import { BOSS } from '../words/people';

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
