import { CLOCK } from '../when/face';
import { turnVerbs } from '../words/turn-verbs';

const ABOUT = '(?:(?:about|around|like|exactly|at least) )?';
/** Until eight, before eight and a closing at eight are the last minute before it. */
const END = new RegExp(
  String.raw`(?:(?<!\b(?:not|no|isnt|arent|(?:from|between) \S+(?: [ap]m)?) )\b(?:until|till?|hasta(?: las?)?|thr(?:ough|u)|before|b4|antes de las?|prior to|(?<!\bno )(?:earlier|sooner) than|as late as)|\b(?:${turnVerbs('closes', ['base', 'third', 'ing', 'past'], 'doors')}|${turnVerbs('closes', ['third'], 'people')}) (?:at|by|a las?)) ${ABOUT}(?=${CLOCK})`,
);
/** "Does it open at ten": the doors' turn; "is it open at ten", or "is it, the bank opens at ten", asks whether they are open. */
const OPENING = new RegExp(
  String.raw`(?:\b(?:do|does|doesnt|dont|did|abren?) (?!.*\b(?:is|are|be|stay|still) (?:\w+ )?open)(?:.* )?open(?: up)?|(?<!\b(?:is|are)\b.*)\bopens(?: up)?|\babren?) (?:at|a las?) ${ABOUT}(?=${CLOCK})`,
);

/** Whether a clock time is told as the end of a stretch, or as the time at which doors open. */
export function bounds(text: string): 'end' | 'opening' | undefined {
  if (END.test(text)) return 'end';
  return OPENING.test(text) ? 'opening' : undefined;
}
