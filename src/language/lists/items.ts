import { DOES_NOT, IS_NOT, WITHOUT } from '../words/negation';

/** What a message sets apart as a list by numbers ("1) ... 2) ..."), letters or dashes. */
export interface Items {
  /** What stands before the first, and holds for each: "customer needs". */
  readonly lead: string;
  readonly items: readonly string[];
}

/** The items of a typed message; undefined where it is no list of at least two, in order. */
export function itemsOf(text: string): Items | undefined {
  if (!HINT.test(text)) return undefined;
  for (const mark of MARKS) {
    const [lead = '', ...rest] = text.split(mark).map(part => part.trim());
    const labels = rest.filter((_part, i) => i % 2 === 0);
    const items = rest.filter((_part, i) => i % 2 === 1);
    if (items.length > 1 && labels.every(isNext) && items.every(isFilled)) return { lead, items };
  }
  return undefined;
}

/** Most messages have neither a line behind another nor a first item. */
const HINT = /\n|[1a][.)]\s/i;
/** "We open at 1. they come": the end of a sentence, behind what a number belongs to. */
const OF_A_NUMBER = String.raw`\b(?:at|by|from|to|until|till?|around|before|after|and|or|of|is|its|option|key|step|suite|apt|page|row|line|part|version|no|number)`;
/** What begins an item, with its label. A dot ends sentences too: inside a line a small letter stands behind it. */
const MARKS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\s)\(?([1-9])(?:\)|\.(?:(?<=(?:^|\n)[^\S\n]*\d\.)|(?<!${OF_A_NUMBER} \d\.)(?=\s+["“]?[a-z])))\s+`,
    'u',
  ),
  /(?:^|\s)\(?([a-e])\)\s+/iu,
  /(?:^|\n)[^\S\n]*([-*•])[^\S\n]+/u,
];

/** Labels count from the first on: "2) ... 1) ..." is no list. */
const isNext = (label: string, i: number) => [String(i + 1), 'abcde'[i], '-', '*', '•'].includes(label.toLowerCase());
/** A number by itself is a version's or a date's, and no item. */
const isFilled = (part: string) => /[a-z]/i.test(part);

/** "Not wanted:", "already have:": what is said of items is no question for them. */
export function deniesItems(text: string): boolean {
  return DENIED.test(text);
}

const DENIED = new RegExp(String.raw`\b(?:${IS_NOT}|${DOES_NOT}|${WITHOUT}|already)\b`);
