/** What compares two that are asked about: "does permits close before records". */

/** Whether a word may compare. */
export function mayCompare(word: string): boolean {
  return COMPARING.has(word);
}

const COMPARING: ReadonlySet<string> = new Set(['before', 'after', 'than', 'as']);

/** Whether words end with what compares: "opens before", "later than", "the same hours as". */
export function endsComparing(before: string): boolean {
  return COMPARED.test(before);
}

const COMPARED =
  /\b(?:opens?|closes?|closing|shuts?|starts?|quits?|leaves?|home|out|up|done|off) (?:before|after)$|\b(?:later|earlier|sooner|longer|shorter|different) (?:\w+ )?than$|\bsame (?:\w+ )?(?:hours|times?|zone)?(?: \w+)? ?as$/;
