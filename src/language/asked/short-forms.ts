/** What is typed short, or in figures, in the form in which literals are looked for in it. */

/** What is written short, in words. */
export function inWords(text: string): string {
  let said = text;
  if (text.includes('$')) said = said.replace(MONEY, 'money');
  if (text.includes('extension')) said = said.replace(EXTENSION, 'option ');
  if (text.includes('w/')) said = said.replace(WITHOUT_SHORT, 'without ').replace(WITH_SHORT, 'with ');
  return text.includes('deal') ? said.replace(DEALS_WITH, 'handles') : said;
}

/** "The permit $ never came": money. */
const MONEY = /(?<!\S)\$+(?=[\s?.!,]|$)/g;
/** "Extension to press", "which extension is": a menu key, not a payment's extension. */
const EXTENSION =
  /\bextension (?=to (?:press|dial|hit|enter|push)\b)|(?<=\b(?:which|what) )extension (?=(?:do|should|is|for|number|to)\b)/g;
/** "W/o a fax", "w/ saturday hours". */
const WITHOUT_SHORT = /\bw\/o(?:ut)?\b\s*/g;
const WITH_SHORT = /\bw\/(?!\w\b)\s*/g;
/** "Who deals with titles" asks; a "deal" may be a thing of the directory's own. */
const DEALS_WITH = /\bdeal(?:s|t|ing)? with(?=\s|[?.!,]|$)/g;

/** Amounts, hours and lone keys of a text as they are read behind this. */
export function withNumbers(text: string): string {
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

function isNumbered(text: string): boolean {
  return /(?:^|\s)\(?1[.)]\s/.test(text) && /\s\(?2[.)]\s/.test(text);
}

/** "...9434": what stands before the digits was left out. */
const ELLIPSIS = /(?<!\.)\.{2,}(?=\d)/g;
/** "$1,200": a comma in an amount parts nothing. */
const THOUSANDS = /(?<=\$\d{1,3}|(?<![\d,])\b\d{1,2}),(?=\d{3}\b(?!,))/g;
/** "A 10day": two words. */
const GLUED_DAYS = /(?=days?\b)(?<=\b\d{1,2})/g;
/** "7.15pm", "9.25 a.m.": a dot for the colon. */
const DOTTED_TIME = /(?<=(?<![\d.$:,-])\d{1,2})\.(?=[0-5]\d ?[ap]\.?m\b)/g;
/** "Its 530 eastern", "what about 630 tonight", "715 here", "still open? its 715": an hour typed without its colon; not "its 855 right", which begins numbers. */
const RUN_TIME =
  /(?<=\b(?:its|it's|it is|what about|how about|and|until|till?|at) |^)(1[0-2]|[1-9])([0-5]\d)(?= ?(?:am|pm|here|sharp|on the dot|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|(?:sat|sun|mon|tue|tues|wed|thu|thurs|fri)(?:\w*day)? (?:night|morning|evening)|eastern|central|pacific|mountain|[ecmp][sd]?t\b|my time|our time))|(?:(?<=[,?.!] )(?=\d+ here\b)|(?<=\b(?:starts?|opens?|closes?|till?) )(?=\d+ or \d)|(?<=\b(?:opens?|closes?|at) \d{1,2} or |\b(?:opens?|closes?) at )(?=\d+(?:[ ?.!,]|$))|(?<=\b(?:its|it's|it is) )(?=\d+ in [a-z])|(?<=\b(?:late|early|there|open|closed|answering|around|up|in)[?.!,]* (?:its|it's|it is) )(?=\d+[?.! ]*$))(1[0-2]|[1-9])([0-5]\d)(?=[ ?.!,]|$)/g;
/** "What's 7 on that menu". */
const ON_MENU = /(?<![\d-])(\d) (?=on (?:that|the|this|your|their) (?:phone )?menu\b)/g;
/** "What do 3 and 6 get me". */
const KEYS_DO =
  /\b(what (?:do|does|will|would|can) )(\d)(?:,? (and|or|&) (\d))?(?= (?:do|get|gets|go|reach|give|lead|take|connect)\b)/g;
/** "Extension 204" is a desk's telephone, no extension of a payment. */
const DESK = /\bext(?:ension|n|\.)?\s*#?\s*\d{2,6}\b/g;
/** "1) ... 2) ...": numbers that only set questions apart. */
const LIST_MARK = /(?<=^|\s)\(?\d[.)](?=\s)/g;
