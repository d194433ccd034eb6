import { DAY } from '../when/days';
import { numberSaid, numbersFrom, SPANISH_NUMBERS } from '../words/counts';
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
/** "Options 3, 4 and 5": each is one; so is the 12 that no menu has. */
const OPTIONS =
  /\b(?:options|opts|keys|buttons) (1?\d(?:(?:\s*[,&]\s*|\s+)(?:and |or )?1?\d)+)\b(?![\d:]|\s*(?:am|pm|lines?|numbers?)\b)/g;
/** "Option 3, 4 and 9": one word for the list. */
const OPTION_LIST =
  /\b(?:option|opt|key|button) (1?\d(?:\s*,\s*1?\d)+,?(?:\s*(?:and|or|&) 1?\d)?)\b(?![\d:-]|\s*(?:am|pm|oclock|lines?|numbers?|days?|times?)\b)/g;
/** "Option 4 or 5", "option 4? and 5?", "is 4 different from option 5": each is one. */
const OPTION_PAIR =
  /\b(?:option|opt|key|button) (\d)(?: ?\?)? (and|or|vs\.?|versus|from) (?:option |opt |key |button )?(\d)\b(?![\d:-]|\s*(?:am|pm|oclock|lines?|numbers?|days?|times?)\b)/g;
/** "Options 3 thru 7": all of them. */
const OPTION_RUN = /\b(?:options?|opts?|keys|buttons) (\d) ?(?:-|to|thru|through) ?(\d)\b(?![\d:]|\s*(?:am|pm)\b)/g;
/** "All options except option 6": named to be left out, and not to be looked up. */
const OPTION_LEFT_OUT =
  /\b((?:except(?: for)?|besides|excluding|minus|without|other than|apart from|(?:but )?not)(?: the)? )(?:option|opt|key|button) #?(?=\d\b(?![\d:-]))/g;
const MENU = /\b(?:options|menu|keys|buttons)\b/;
/** "555-0100 and then 7": the key that is pressed once a number is dialled. */
const THEN_KEY = new RegExp(`\\b(?:and )?then\\s+#?(${DIGIT})\\b(?!\\s*(?:days?|times?|am|pm|:))`, 'g');
/** "So that we can ..." is what for, no further thing to look for. */
const PURPOSE = /(?<! )\s+(?=so (?:that )?(?:i|we) can\b)/g;
/** "$1,200": a comma in an amount parts nothing. */
const THOUSANDS = /(?<=\$\d{1,3}|(?<![\d,])\b\d{1,2}),(?=\d{3}\b(?!,))/g;
/** "A 10day": two words. */
const GLUED_DAYS = /(?=days?\b)(?<=\b\d{1,2})/g;
/** "7.15pm", "9.25 a.m.": a dot for the colon. */
const DOTTED_TIME = /(?<=(?<![\d.$:,-])\d{1,2})\.(?=[0-5]\d ?[ap]\.?m\b)/g;
/** "...9434": what stands before the digits was left out. */
const ELLIPSIS = /(?<!\.)\.{2,}(?=\d)/g;
/** "What's 7 on that menu". */
const ON_MENU = /(?<![\d-])(\d) (?=on (?:that|the|this|your|their) (?:phone )?menu\b)/g;
/** "What do 3 and 6 get me". */
const KEYS_DO =
  /\b(what (?:do|does|will|would|can) )(\d)(?:,? (and|or|&) (\d))?(?= (?:do|get|gets|go|reach|give|lead|take|connect)\b)/g;
/** "The permit $ never came": money. */
const MONEY = /(?<!\S)\$+(?=[\s?.!,]|$)/g;
/** How several things are to be shown, the day on which one wishes well, and a Spanish "please". */
const MANNER = new RegExp(
  String.raw`\b(?:por favor|por(?= (?:el|la|los|las|un|una|mi|su|eso|esto|que|e-?mail|fax|telefono)\b)|side by side|one by one|in one (?:go|message)|happy (?:${DAY}|weekend|holidays))\b`,
  'g',
);
/** "Extension to press", "which extension is": a menu key, not a payment's extension. */
const EXTENSION =
  /\bextension (?=to (?:press|dial|hit|enter|push)\b)|(?<=\b(?:which|what) )extension (?=(?:do|should|is|for|number|to)\b)/g;
/** "Extension 204" is a desk's telephone, no extension of a payment. */
const DESK = /\bext(?:ension|n|\.)?\s*#?\s*\d{2,6}\b/g;
/** "Who deals with titles" asks; a "deal" may be a thing of the directory's own. */
const DEALS_WITH = /\bdeal(?:s|t|ing)? with(?=\s|[?.!,]|$)/g;
/** "W/o a fax", "w/ saturday hours". */
const WITHOUT_SHORT = /\bw\/o(?:ut)?\b\s*/g;
const WITH_SHORT = /\bw\/(?!\w\b)\s*/g;
const DIGITS = /(?<![\d:/.,$])\d[\d\s.-]{1,9}\d(?![\d/%]|:\d|\s*(?:am|pm)\b)|(?<![\d:/.,$])\d{3,9}(?![\d/%]|:\d)/g;

/** "Open 7-11", "on 11-26": hours, and a date. */
const DATED =
  /(?<=\b(?:on|opens?|closed|there|hours|around|in|between|from) )(?:1[0-2]|0?[1-9]) ?- ?(?:3[01]|[12]\d|0?[1-9])(?![\w-])/g;

function digitOf(word: string): string {
  return String(numberSaid(word));
}

/** "Its 530 eastern", "what about 630 tonight", "715 here", "still open? its 715": an hour typed without its colon; not "its 855 right", which begins numbers. */
const RUN_TIME =
  /(?<=\b(?:its|it's|it is|what about|how about|and|until|till?|at) |^)(1[0-2]|[1-9])([0-5]\d)(?= ?(?:am|pm|here|sharp|on the dot|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|(?:sat|sun|mon|tue|tues|wed|thu|thurs|fri)(?:\w*day)? (?:night|morning|evening)|eastern|central|pacific|mountain|[ecmp][sd]?t\b|my time|our time))|(?:(?<=[,?.!] )(?=\d+ here\b)|(?<=\b(?:starts?|opens?|closes?|till?) )(?=\d+ or \d)|(?<=\b(?:opens?|closes?|at) \d{1,2} or |\b(?:opens?|closes?) at )(?=\d+(?:[ ?.!,]|$))|(?<=\b(?:its|it's|it is) )(?=\d+ in [a-z])|(?<=\b(?:late|early|there|open|closed|answering|around|up|in)[?.!,]* (?:its|it's|it is) )(?=\d+[?.! ]*$))(1[0-2]|[1-9])([0-5]\d)(?=[ ?.!,]|$)/g;

/** "1) ... 2) ...": numbers that only set questions apart. */
const LIST_MARK = /(?<=^|\s)\(?\d[.)](?=\s)/g;
const ANY_DIGIT = /\d/;

function optionsFrom(first: number, last: number): string {
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return Array.from({ length: high - low + 1 }, (_, i) => `option ${low + i} `).join('');
}

function isNumbered(text: string): boolean {
  return /(?:^|\s)\(?1[.)]\s/.test(text) && /\s\(?2[.)]\s/.test(text);
}

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

/** What is written short, in words. */
function inWords(text: string): string {
  let said = text;
  if (text.includes('$')) said = said.replace(MONEY, 'money');
  if (text.includes('extension')) said = said.replace(EXTENSION, 'option ');
  if (text.includes('w/')) said = said.replace(WITHOUT_SHORT, 'without ').replace(WITH_SHORT, 'with ');
  return text.includes('deal') ? said.replace(DEALS_WITH, 'handles') : said;
}

/** Amounts, hours and lone keys of a text as they are read behind this. */
function withNumbers(text: string): string {
  const said = text
    .replace(ELLIPSIS, ' ')
    .replace(THOUSANDS, '')
    .replace(GLUED_DAYS, ' ')
    .replace(DOTTED_TIME, ':')
    .replace(RUN_TIME, (_all, hour = '', minute = '', here = '', past = '') => `${hour}${here}:${minute}${past}`)
    .replace(ON_MENU, 'option $1 ')
    .replace(KEYS_DO, (_all, what = '', key = '', join = '', other = '') =>
      other === '' ? `${what}option ${key}` : `${what}option ${key} ${join} option ${other}`,
    )
    .replace(DESK, ' ');
  return isNumbered(text) ? said.replace(LIST_MARK, ' ; ') : said;
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

/** Several keys of a menu as so many single ones. */
function withSingleKeys(text: string): string {
  const each = (_all: string, keys: string) => keys.replace(/\D*(\d+)/g, 'option $1 ');
  return (MENU.test(text) ? text.replace(OPTION_LEFT_OUT, '$1') : text)
    .replace(OPTION_RUN, (_all, from: string, to: string) => optionsFrom(Number(from), Number(to)))
    .replace(OPTION_LIST, each)
    .replace(OPTION_PAIR, 'option $1 $2 option $3')
    .replace(OPTIONS, each);
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
