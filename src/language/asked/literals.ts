import { DAY } from '../when/days';
import { numberSaid, numbersFrom, SPANISH_NUMBERS } from '../words/counts';
import { withSingleKeys } from './key-lists';
import { inWords, withNumbers } from './short-forms';
import { inDigits } from './spoken-digits';

/** Numbers, addresses and menu keys that stand in a question as such. */
export interface Literals {
  /** Ten-digit numbers as typed, formatted `800-555-0100`. */
  readonly phones: readonly string[];
  /** Such numbers of which some digits cannot be read, a dot for each: `800-5..-0100`. */
  readonly masked: readonly string[];
  readonly emails: readonly string[];
  /** Menu keys: "4" for "option 4", "press four". */
  readonly options: readonly string[];
  /** P.O. box numbers. */
  readonly boxes: readonly string[];
  /** Further runs of three to nine digits: a part of a number, a zip. */
  readonly digits: readonly string[];
  /** The text with every literal but `digits` taken out, so that none is read as a word. */
  readonly rest: string;
}

const PHONE = /(?<![\d-])(?:\+?1[\s.-]{0,2})?\(?(\d{3})\)?[\s.-]{0,3}(\d{3})[\s.-]{0,3}(\d{2}[\s.-]?\d{2})(?!\d)/g;
/** What stands for a digit that cannot be read: "800-5xx-0100", "800-???-0100". */
const BLOT = '[x?*_#\u2592\u2593\u2591\u220e\u00b7]';
const MASKED = new RegExp(
  String.raw`(?<![\w-])\(?((?:\d|${BLOT}){3})\)?[\s.-]{1,3}((?:\d|${BLOT}){3})[\s.-]{1,3}((?:\d|${BLOT}){4})(?!\w)`,
  'g',
);
/** From where its run of letters begins: looked for in the middle of ten thousand, it would cost the square of them. */
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const BOX = /\bp\.?\s*o\.?\s*box\s*(?:#|no\.?|number)?\s*(\d{2,9})\b|\b(?:box|apartado)\s+(\d{4,9})\b/g;
const DIGIT = `\\d|${numbersFrom(0, 9)}|${SPANISH_NUMBERS.join('|')}`;
const OPTION = new RegExp(
  `\\b(?:options?|opts?\\.?|opcion|press(?:ing)?|(?:press|push|punch)ed(?! \\S+ [a-z]{3,}s\\b)|pick(?:s|ed)?|push(?! [a-z]+ (?!then |and )(?:\\w+ ){1,2}(?:back|out|off|forward)\\b)|(?<!\\bclock (?:\\w+ ){0,2})hit|prompt|key|button|boton|tecla|oprima|marque|marca)\\s*(?:number|numero|no\\.?|the)?\\s*#?\\s*(${DIGIT}|(?<=\\boption )1\\d)\\b(?!\\s*(?:days?|times?|am|pm|:))`,
  'g',
);
/** "555-0100 and then 7": the key that is pressed once a number is dialled. */
const THEN_KEY = new RegExp(`\\b(?:and )?then\\s+#?(${DIGIT})\\b(?!\\s*(?:days?|times?|am|pm|:))`, 'g');
/** "So that we can ..." is what for, no further thing to look for. */
const PURPOSE = /(?<! )\s+(?=so (?:that )?(?:i|we) can\b)/g;
/** How several things are to be shown, the day on which one wishes well, and a Spanish "please". */
const MANNER = new RegExp(
  String.raw`\b(?:por favor|por(?= (?:el|la|los|las|un|una|mi|su|eso|esto|que|e-?mail|fax|telefono)\b)|side by side|one by one|in one (?:go|message)|happy (?:${DAY}|weekend|holidays))\b`,
  'g',
);
const DIGITS = /(?<![\d:/.,$])\d[\d\s.-]{1,9}\d(?![\d/%]|:\d|\s*(?:am|pm)\b)|(?<![\d:/.,$])\d{3,9}(?![\d/%]|:\d)/g;

/** "Open 7-11", "on 11-26": hours, and a date. */
const DATED =
  /(?<=\b(?:on|opens?|closed|there|hours|around|in|between|from) )(?:1[0-2]|0?[1-9]) ?- ?(?:3[01]|[12]\d|0?[1-9])(?![\w-])/g;

function digitOf(word: string): string {
  return String(numberSaid(word));
}

const ANY_DIGIT = /\d/;

/** A number is told by what can be read of it: of words and of too few digits it is none. */
function withBlots(all: string, groups: readonly string[], kept: string[]): string {
  const digits = all.replace(/\D/g, '').length;
  const number = groups.map(group => group.replace(/\D/g, '.')).join('-');
  return digits < FEWEST || !number.includes('.') ? all : take(kept, number);
}

const FEWEST = 4;

/** Keeps a literal and leaves `instead` in its place. */
function take(kept: string[], literal: string, instead = ' '): string {
  kept.push(literal);
  return instead;
}

function withoutPhones(text: string, { phones, masked, options }: Taken): string {
  const left = text
    .replace(PHONE, (_all, area: string, exchange: string, line: string) =>
      take(phones, `${area}-${exchange}-${line.replace(/\D/g, '')}`),
    )
    .replace(MASKED, (all: string, ...groups: string[]) => withBlots(all, groups.slice(0, 3), masked));
  return phones.length === 0
    ? left
    : left.replace(THEN_KEY, (_all, digit: string) => take(options, digitOf(digit), ' option '));
}

function withoutBoxes(text: string, { boxes }: Taken): string {
  return text.replace(BOX, (_all, box: string | undefined, bare: string | undefined) =>
    take(boxes, box ?? bare ?? '', ' box '),
  );
}

function partsOfNumbers(text: string): string[] {
  const runs = text.replace(DATED, ' ').match(DIGITS) ?? [];
  return runs.map(run => run.replace(/\D/g, '')).filter(({ length }) => length >= 3 && length <= 9);
}

/** What is taken out of a text as it is read. */
type Taken = Record<'phones' | 'masked' | 'emails' | 'options' | 'boxes', string[]>;

/** Reads the literals of an already cleaned (lower-case, plain) text. */
export function readLiterals(typed: string): Literals {
  const taken: Taken = { phones: [], masked: [], emails: [], options: [], boxes: [] };
  const { phones, masked, emails, options, boxes } = taken;
  const text = inDigits(typed);
  // Most questions hold no number, and most patterns look for one.
  const numbered = ANY_DIGIT.test(text);
  let rest = inWords(text);
  if (numbered) rest = withNumbers(rest);
  if (text.includes('@')) rest = rest.replace(EMAIL, email => take(emails, email));
  if (numbered) rest = withoutPhones(rest, taken);
  if (text.includes('so ')) rest = rest.replace(PURPOSE, ', ');
  rest = rest.replace(MANNER, ' ');
  if (numbered) rest = withSingleKeys(withoutBoxes(rest, taken));
  rest = rest.replace(OPTION, (_all, digit: string) => take(options, digitOf(digit), ' option '));
  return { phones, masked, emails, options, boxes, digits: numbered ? partsOfNumbers(rest) : [], rest };
}
