/** What a message sets apart as a list by numbers ("1) ... 2) ..."), letters or dashes. */
export interface Items {
  /** What stands before the first, and holds for each: "customer needs". */
  readonly lead: string;
  readonly items: readonly string[];
}

/** The items of a typed message; undefined where it is no list of at least two. */
export function itemsOf(text: string): Items | undefined {
  if (!HINT.test(text)) return undefined;
  for (const [mark, first, second] of MARKS) {
    const [lead = '', ...items] =
      first.test(text) && second.test(text) ? text.split(mark).map(part => part.trim()) : [];
    if (items.length > 1 && items.every(isFilled)) return { lead, items };
  }
  return undefined;
}

/** Most messages have neither a line behind another nor a first item. */
const HINT = /\n|[1a][.)]\s/i;
/** What begins an item, and what must begin the first two: "section b)" by itself is no list. */
const MARKS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/(?:^|\s)\(?[1-9][.)]\s+/, /(?:^|\s)\(?1[.)]\s/, /\s\(?2[.)]\s/],
  [/(?:^|\s)\(?[a-e]\)\s+/i, /(?:^|\s)\(?a\)\s/i, /\s\(?b\)\s/i],
  [/(?:^|\n)[^\S\n]*[-*•][^\S\n]+/, /(?:^|\n)[^\S\n]*[-*•]\s/, /\n[^\S\n]*[-*•]\s/],
];

/** A number by itself is a version's or a date's, and no item. */
const isFilled = (part: string) => /[a-z]/i.test(part);
