import { leadWith } from '../words/joining-words';

/** Other ways in which what was to be sent may go: by a courier, by email, by post. */

/** "Can she FedEx it", "is there an overnight address": what was to be sent goes by another way. */
export function speaksOfSending(text: string): boolean {
  return SENT.test(text);
}

const SENT = new RegExp(
  String.raw`\b(?:it|them|this|that)\b|^${leadWith('or|is there|any|an?|the|whats')}(?:overnight|express|physical|street) address\b`,
);

/** "Could I just email it instead". */
export function asksToEmail(text: string): boolean {
  return EMAILED.test(text);
}

const EMAILED =
  /\b(?:can|could|may|should|would|rather|instead|just|ok to|okay to|fine to|what if|lemme|let me|ill)\b.*\b(?:e-?mail(?:ed|ing)?|inbox|mailbox)\b/;

/** "A regular stamp and envelope": sent by post, and by no courier. */
export function sendsByPost(text: string): boolean {
  return /\b(?:stamps?|stamped|envelopes?|postage|snail mail|(?:regular|normal|plain|ordinary) (?:mail|post)|post office|mailman|oficina de correos?|correo normal|estampillas?)\b/.test(
    text,
  );
}
