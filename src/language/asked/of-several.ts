/** How both of two rows are asked for, or whichever of several fits. */

/** "Permits, both", "both sides". */
export function asksBoth(text: string): boolean {
  return BOTH.test(text);
}

const BOTH =
  /\bboth(?: of (?:them|those|these))?(?: please| pls)?$|\bboth (?:\w+ )?(?:sides|numbers|lines|desks|departments|contacts|hours|kinds|addresses|zips)\b/;

/** "Permits or parks, whichever has saturdays off". */
export function asksWhichever(text: string): boolean {
  return WHICHEVER.test(text);
}

const WHICHEVER =
  /\b(?:whichever|whoever|which(?: ones?)? of (?:them|those|these|the two)|the one (?:that|who|which|with))\b/;

/** "Emails but not ...": a list without so many words. */
export function asksEveryOfKind(text: string): boolean {
  return KINDS.test(text);
}

const KINDS = /^(?:the )?(?:(?:fax|email|phone|mailing) )?(?:faxes|emails|addresses|numbers|options)\b/;
