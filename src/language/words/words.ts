/** One word of a question or of a record. */
export interface Word {
  readonly text: string;
  /** Number of the sentence it stands in. */
  readonly sentence: number;
  /** Whether a comma or a conjunction stands before it. */
  readonly breaks: boolean;
  /** What stood there where chat shorthand was written out. */
  readonly short: string | undefined;
}

/** Words are made here alone: where all have one shape, whatever reads them is compiled for that one. */
export function wordOf(text: string, { sentence, breaks, short }: Omit<Word, 'text'>): Word {
  return { text, sentence, breaks, short };
}

const WORD = /[a-z0-9$@]+(?:[&'][a-z0-9]+)*(?::\d\d(?:am|pm|[ap](?![a-z0-9]))?)?/g;
const TOKEN = new RegExp(`${WORD.source}|[.?!;\\n,:+]+`, 'g');
const SIGNS = '.?!;\n,:+';
const SENTENCE_END = /[.?!;\n]/;
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'n',
  'also',
  'plus',
  'or',
  'y',
  'tambien',
  'then',
  'nor',
  'but',
  'vs',
  'versus',
  'because',
]);

/** Dotted abbreviations ("p.m.", "u.s.", "p.o.", "mrs.") lose their dots before sentences are cut. */
const DOTTED = /\b(?:(?:[a-z]\.){2,}|(?:mrs?|ms|sra?)\.(?= ?[a-z]))/g;

/** Possessives and contractions as chat writes them: "what's" is "what", "can't" is "cant". */
function plain(token: string): string {
  if (!token.includes("'")) return token;
  // "It's 5:20" states the time; "she'd" is no shed.
  return (token === "it's" ? token : token.replace(/'s$|(?<=^s?he)'d$/, '')).replace(/'/g, '');
}

/** "R-1", "I-9": a letter and its number are one word however they are written, and so is "e-mail". */
const HYPHENED = /\b([a-z])-(?=\d)|\b(e)-(?=mail)/g;

function undotted(text: string): string {
  const joined = text.includes('-') ? text.replace(HYPHENED, '$1$2') : text;
  return joined.includes('.') ? joined.replace(DOTTED, dotted => dotted.replace(/\./g, '')) : joined;
}

/** Behind other dashes a story goes on. */
const DASH =
  /(?<=[a-z?!.)]) -+ (?=(?:(?:and|also|plus|then|so) )*(?:who|whos|what|whats|where|wheres|when|which|how|is|are|do|does|can|number|phone|fax|email|hours|address)\b|(?:[a-z&/]+ ?){1,3}(?:[-,.?!]|$))/g;

const SPAN_END = String.raw`((?:1[0-2]|0?[1-9])(?::[0-5]\d)?(?: ?[ap]m)?)`;
/** "Open 4-6", "8am - 5pm"; "on 12-1" is a date. */
const SPAN = new RegExp(String.raw`(?<![\w$#/:.-]|\b(?:on|for|this|el) )${SPAN_END} ?- ?${SPAN_END}(?![\w/:-])`, 'g');

const DATE = String.raw`(?<![\w/.-])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\w/-])`;
const BARE_DATE = String.raw`\d{1,2}\/\d{1,2}`;
const JOIN = '(?:,? (?:(?:and|or|&) )?|,)';
/** So many dates at most, for the cost of a text that is nothing else. */
const MORE = (date: string) => `(?:${date}){0,6}`;
/** "12/24 and 12/26: are parks open", "open 12/24, 12/26": dates ahead of a question, those that go on from one that is asked about, and "and 12/26" by itself. */
const DATES = new RegExp(
  [
    String.raw`(?<=^${MORE(BARE_DATE + JOIN)})${DATE}(?=${MORE(JOIN + BARE_DATE)}(?: ?:| ?[,.-]* ?(?:is|are|will|when|what time|who|whos|who's|do|does|can)\b))`,
    String.raw`(?<=\b(?:on|for|open|closed|hours) ${BARE_DATE}${MORE(JOIN + BARE_DATE)}${JOIN})${DATE}`,
    `(?<=^(?:(?:and|or|so|ok|what about|how about) ){1,3})${DATE}$`,
  ].join('|'),
  'g',
);

const WEEKDAY = '((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)';

/** What joins or parts words without being one: a hint that it is there at all, which most texts have not, and the word instead. */
const JOINTS: readonly (readonly [string, RegExp, string])[] = [
  // "Permits email / parks fax": a slash between spaces parts two questions; inside a word it joins.
  ['/', /\s\/+\s/g, ' , '],
  // "Permits number - and who does parks", "permits - parks": so does a dash before a question or a name.
  [' -', DASH, ' , '],
  ['-', SPAN, '$1 to $2'],
  ['-', new RegExp(`\\b${WEEKDAY} ?- ?${WEEKDAY}\\b`, 'g'), '$1 to $2'],
  ['m-f', /\bm-f\b/g, 'mon to fri'],
  // "Permits 12/6?": a date says that it is one before something else only; behind what is told it is no question's.
  ['/', /(?<![\w/.-])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?=\s*\?[\s?.!]*$)/g, 'on $1 $2'],
  ['/', DATES, 'on $1$3$5 $2$4$6'],
  ['&', /\s&\s/g, ' and '],
  ['@', /(?<!\S)@ ?(?=\d)/g, 'at '],
  // "Permits phone + option": what stands before a kind of line is no name that ends in "plus".
  ['+', /(?<=[a-z]) \+ (?=(?:options?|hours|hrs|fax|phone|numbers?|email|address|zip|menu)\b)/g, ' and '],
  // "Parks + permits", "permits+parks", "parks+, who": a plus behind a word is the word.
  ['+', /(?<=[a-z])\s?\+\s?(?=[a-z]|$|[,.?!;)])/g, ' plus '],
  ['as well as', /\sas well as\s/g, ' and '],
  // "24 hr line": no department of people.
  ['24', /\b24 ?(?:hrs?|[/x-] ?7)\b/g, '24 hours'],
];

function joinedBySigns(text: string): string {
  let joined = text;
  for (const [hint, pattern, instead] of JOINTS) if (joined.includes(hint)) joined = joined.replace(pattern, instead);
  return joined.includes('(') ? joined.replace(BRACKETED, besides) : joined;
}

const BRACKETED = /\(([^()]*)\)/g;

/** "Our loan (he has one with Acme too)": what stands in brackets and is more than a name is said beside the rest. */
function besides(bracketed: string, inside: string): string {
  return /\S\s+\S+\s+\S/.test(inside) ? ` , ${inside} , ` : bracketed;
}

/** The words of an already cleaned text as texts alone, which is all that an index needs of a large directory. */
export function wordTexts(text: string): string[] {
  return (undotted(text).match(WORD) ?? []).map(plain).filter(word => word !== '');
}

/** The first words of an already cleaned text, in order. */
export function readWords(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let breaks = false;
  for (const token of joinedBySigns(undotted(text)).match(TOKEN) ?? []) {
    if (SIGNS.includes(token.charAt(0))) {
      if (SENTENCE_END.test(token)) sentence += 1;
      breaks = true;
      continue;
    }
    const word = plain(token);
    // "Who do I talk to @ permits".
    if (word === '' || word === '@') continue;
    if (words.length >= most) break;
    words.push(wordOf(word, { sentence, breaks: breaks || CONJUNCTIONS.has(word), short: undefined }));
    breaks = false;
  }
  return words.map(withoutTrailing).map(partingTwo);
}

/** "Parks Plus, permits": a "plus" that nothing stands behind joins nothing. */
function withoutTrailing(word: Word, i: number, words: readonly Word[]): Word {
  const ends = word.text === 'plus' && i > 0 && (words[i + 1]?.breaks ?? true);
  return ends ? wordOf(word.text, { ...word, breaks: false }) : word;
}

/** "The same hours for permits as for parks": the "as" parts two that are named, where a "for" stands before the first. */
function partingTwo(word: Word, i: number, words: readonly Word[]): Word {
  if (word.text !== 'as' || word.breaks) return word;
  const before = words.slice(Math.max(0, i - LONGEST_OF_TWO), i).map(({ text }) => text);
  return SAME_FOR.test(before.join(' ')) ? wordOf(word.text, { ...word, breaks: true }) : word;
}

const LONGEST_OF_TWO = 8;
const SAME_FOR = /\bsame (?:\w+ ){1,2}(?:for|at|with|of|in) \w/;
