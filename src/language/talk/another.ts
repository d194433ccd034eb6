import { LEAD, leadWith } from '../words/joining-words';

/** How a talk turns to another than those shown: the same asked of it, somebody else who calls, another way that something is sent. */

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

/** "A regular stamp and envelope": sent by post, and by no courier. */
export function sendsByPost(text: string): boolean {
  return /\b(?:stamps?|stamped|envelopes?|postage|snail mail|(?:regular|normal|plain|ordinary) (?:mail|post)|post office|mailman|oficina de correos?|correo normal|estampillas?)\b/.test(
    text,
  );
}
