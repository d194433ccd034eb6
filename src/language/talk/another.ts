import { LEAD, leadWith } from '../words/joining-words';

/** How a talk turns to another than those shown: the same asked of it, somebody else who calls. */

/** "And permits?", "what about parks": the same is asked of another, whether the sheet has it or not. */
export function asksTheSame(text: string): boolean {
  return THE_SAME.test(text) || speaksOfAnother(text);
}

const THE_SAME = new RegExp(`^${LEAD}(?:and|what about|how about|same)\\b`);

/** "Got another one, it's a permit": the same is asked of what is like it. */
export function speaksOfAnother(text: string): boolean {
  return /\banother (?:one|deal)\b|\bthe other one is\b/.test(text);
}

/** "For the owner himself to call", "if the lady would ring them herself": whoever it is, it is not the asker who calls. */
export function callsHimself(text: string): boolean {
  return CALLS_HIMSELF.test(text);
}

const CALLS = '(?:call|calls|calling|phone|phones|phoning|ring|rings|dial|ask|asks)';
const CALLS_HIMSELF = new RegExp(
  String.raw`^${leadWith('no|nah|nope|actually|its|thats|this is|what|rather')}(?:(?:for|if|so|when) )?(?:(?:the|my|our|an?) )?(?!i\b|we\b)\w+ (?:\w+ ){0,4}?(?:${CALLS} (?:\w+ ){0,4}?(?:himself|herself|themselves|on (?:his|her|their) own)|(?:himself|herself|themselves) (?:\w+ ){0,3}?${CALLS}|(?:${CALLS} (?:\w+ ){0,4}?|would (?:rather|sooner) (?:just )?${CALLS} (?:\w+ ){0,4}?)(?:personally|in person))\b`,
);

/** "And for us", "which number do we use": the asker's own side, where somebody else's was shown. */
export function callsOurselves(text: string): boolean {
  return OURSELVES.test(text);
}

/** "What do we call that" asks for its name. */
const OURSELVES = new RegExp(
  String.raw`^${leadWith('its|for|just|(?:what|how) about')}(?:us|our side)(?: (?:please|pls|thanks|thx))?(?: \?)?$|^(?:and|but|ok) (?:which(?: number| one| line| phone)?|what (?:number|one|line|phone)) (?:do|should|would) we (?:use|call|dial|ring)\b`,
);

/** "Same thing if it goes by courier", "and if he would rather call": another condition is put. */
export function supposesOtherwise(text: string): boolean {
  return SUPPOSES.test(text);
}

const SUPPOSES = new RegExp(
  String.raw`^${leadWith('no')}(?:same (?:thing|place|one|number|address|question|line)?(?: as)? ?(?:if|for|when)|what if|and if|how about if|what about if|suppose|supposing|(?:lets )?say(?= (?:he|she|they|the|its|i|we)\b))\b`,
);

/** "What about the bank accounts": something else comes up. */
export function turnsTo(text: string): boolean {
  return /\b(what|how) about\b|^and (for|the)\b/.test(text);
}

/** "My other store" is another one of the asker's, "what other stuff" they do no other row. */
export function asksOther(text: string): boolean {
  return OTHERS.test(text);
}

const OTHERS =
  /(?<!\b(?:my|our|(?:like|as|unlike|than) (?:the|all the)) )\bothers?( one)?\b(?! (?:stuff|things?|questions?|issues?|topics?|kinds?|sorts?|types?|than|way|ways)\b)/;

/** "The others", "the other desks": all of them, where "the other one" is one. */
export function asksAllOthers(text: string): boolean {
  return /\bother(s| \w+s)\b/.test(text);
}

/** "Me", "for him": whoever is said to call, in a word. */
export function callerSaid(text: string): string | undefined {
  return CALLER.exec(text)?.[1];
}

const CALLER = new RegExp(
  String.raw`^${leadWith('its|for|just|(?:what|how) about')}(me|him|her|them)(?: (?:please|pls|thanks|thx))?(?: \?)?$`,
);
