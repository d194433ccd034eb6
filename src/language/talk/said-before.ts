/** How one of all that a talk has shown is singled out: by its word, its key, its region. Texts are cleaned. */

/** "The permits one again": the word by which one is called. */
export function wordOfOne(text: string): string | undefined {
  return CALLED.exec(text)?.[1];
}

const CALLED = /\b(?:the|that) (\w+) one\b/;

/** "Back to 4": the key of a menu that is gone back to. */
export function keyGoneBackTo(text: string): string | undefined {
  return BACK_TO_KEY.exec(text)?.[1];
}

const BACK_TO_KEY = /\bback (?:up )?to (?:the )?(?:number )?(\d)(?: one)?(?: (?:again|please|pls))*$/;

/** "The other regions from before". */
export function asksOtherRegions(text: string): boolean {
  return OTHER_REGIONS.test(text);
}

const OTHER_REGIONS =
  /\b(?:other|remaining|rest of (?:the|those|them)) (?:\w+ )?(?:regions|regional ones|centers|regionals)\b/;

/** "The one with the region". */
export function picksRegional(text: string): boolean {
  return REGIONAL.test(text);
}

const REGIONAL = /\b(?:one|with|w|by) (?:the |a )?region(?:al)?\b|\bregional one\b/;
