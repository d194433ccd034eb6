/** The area codes that are set aside for calls that cost the caller nothing, in the North American plan, as a pattern. */
export const TOLL_FREE = '8(?:00|33|44|55|66|77|88)';

const FREE_NUMBER = new RegExp(String.raw`^(?:\+?1\D*)?\(?${TOLL_FREE}\b`);

/** Whether a number is free for the caller. */
export function isTollFree(number: string): boolean {
  return FREE_NUMBER.test(number);
}

/** Whether a place, by its name, calls itself a center. */
export function isCenter(name: string): boolean {
  return /\b(center|centre)s?\b/i.test(name);
}

/** Whether a carrier, as printed, is the post. */
export function isPost(carrier: string): boolean {
  return /\b(?:postal|post|usps|mail)\b/i.test(carrier);
}

/** Whether a line of an address is a P.O. box. */
export function isBoxLine(line: string): boolean {
  return /^p\.? ?o\.? box\b/i.test(line);
}

/** The number of the P.O. box that a line of an address names. */
export function boxNumber(line: string): string | undefined {
  return /\bp\.?\s*o\.?\s*box\s*(\d+)/i.exec(line)?.[1];
}

/** The number of the suite, floor or room that a line of an address ends with. */
export function suiteNumber(line: string): string | undefined {
  return /\b(?:suite|ste\.?|unit|floor|room)\s+#?(\d{3,6})$/i.exec(line)?.[1];
}

/** Whether a carrier, as printed, stands for all that are not named: "all other couriers". */
export function isAnyOther(carrier: string): boolean {
  return /\b(?:all|any|every) (?:the )?others?\b/i.test(carrier);
}
