/** What a message sets apart as a list: by numbers ("1) ... 2) ..."), letters, dashes, or a line for each. */
export interface Items {
  /** What stands before the first, and holds for each: "customer needs". */
  readonly lead: string;
  readonly items: readonly string[];
  /** Whether marks set them apart, and not lines alone. */
  readonly marked: boolean;
}

/** The items of a typed message; undefined where it is no list of at least two. */
export function itemsOf(text: string): Items | undefined {
  if (!HINT.test(text)) return undefined;
  for (const [mark, first, second] of MARKS) {
    const [lead = '', ...items] =
      first.test(text) && second.test(text) ? text.split(mark).map(part => part.trim()) : [];
    if (items.length > 1 && items.every(isFilled)) return { lead, items, marked: true };
  }
  const lines = text.split('\n').map(line => line.trim());
  const filled = lines.filter(isFilled);
  return filled.length > 1 && filled.every(isShort) ? { lead: '', items: filled, marked: false } : undefined;
}

/** What begins an item, and what must begin the first two: "section b)" by itself is no list. */
const MARKS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/(?:^|\s)\(?[1-9][.)]\s+/, /(?:^|\s)\(?1[.)]\s/, /\s\(?2[.)]\s/],
  [/(?:^|\s)\(?[a-e]\)\s+/i, /(?:^|\s)\(?a\)\s/i, /\s\(?b\)\s/i],
  [/(?:^|\n)\s*[-*•]\s+/, /(?:^|\n)\s*[-*•]\s/, /\n\s*[-*•]\s/],
];

/** Most messages have neither a line behind another nor a first item. */
const HINT = /\n|[1a][.)]\s/i;

const isFilled = (part: string) => /[a-z0-9]/i.test(part);
/** Words of the longest line that is an item by itself: longer ones tell a story. */
const SHORT = 6;
const isShort = (line: string) => line.split(/\s+/).length <= SHORT;
