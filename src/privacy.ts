import { TOLL_FREE } from './directory/record-facts';
import { withoutNames } from './language/aside/customers';
import { PRINTABLE } from './language/words/clean';
import { isEnglish } from './language/words/common';

/** What people type into a question though nobody asked for it. */
const KINDS = [
  'card number',
  'social security number',
  'account number',
  'date of birth',
  "driver's license number",
] as const;
type PersonalKind = (typeof KINDS)[number];

interface Span {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

/** A run of digits that no letter or digit touches: the inside of a VIN is none. Separators as people write them. */
const CARD = /(?<![\w-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-])/g;
const SOCIAL = /(?<![\w-])\d{3}([-. ])\d{2}\1\d{4}(?![\w-])/g;
/** Nine digits in one, or more than any phone number has. A zip code with its four is written with a hyphen. */
const LONG = /(?<![\w-])(?:\d{9}|[02-9]\d{10}|\d{12,30})(?![\w-])/g;

const FILLER = '(?:\\s|number|num|nbr|no|n[uú]mero|ending|ends|that|with|in|is|es|last|four|[#:.=()-])*';
const VALUE = '(?<value>\\d(?:[ -]?\\d){3,24})(?![\\w-])';
const NAMED_SOCIAL = new RegExp(`\\b(?:ssn|social(?:\\s+security)?|seguro\\s+social)\\b${FILLER}${VALUE}`, 'gi');
const NAMED_ACCOUNT = new RegExp(
  `\\b(?:account|acct|a/c|loan|contract|customer|application|cuenta|pr[eé]stamo|contrato)\\b${FILLER}${VALUE}`,
  'gi',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\\.?';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:\\d{4}|\\d{2})';
/** As numbers in any order and with any separator or none, or with the month's name. A date without these words before it asks for hours. */
const DATE = `(?<value>\\d{1,4}([/. -])\\d{1,2}\\2\\d{1,4}|\\d{8}|\\d{6}|${MONTH}\\s*${DAY_OF_MONTH},?\\s+${YEAR}|${DAY_OF_MONTH}(?:\\s+de)?\\s+${MONTH},?(?:\\s+del?)?\\s+${YEAR})(?![\\w-])`;
const NAMED_BIRTH = new RegExp(
  `\\b(?:dob|d\\.o\\.b|date\\s+of\\s+birth|birth\\s*da(?:te|y)|born|nacimiento|nacid[oa]|naci[oó])(?!\\w)(?:\\s|is|was|on|es|el|[:#=.()-])*${DATE}`,
  'gi',
);
const LICENSE = "\\b(?:(?:driver'?s?'?\\s+)?(?:license|licence|lic)|d\\.?l|licencia)\\b";
/** One letter or two and digits, in most states; letters and digits mixed, in one piece, in the others. A plate is none. */
const NAMED_LICENSE = new RegExp(
  `${LICENSE}(?:id)?${FILLER}(?<value>[a-z]{0,2}[ -]?\\d(?:[ -]?\\d){4,18}|(?=[a-z]*\\d[a-z]*\\d)[a-z\\d]{6,20})(?![\\w-])`,
  'gi',
);
const LICENSE_WORD = new RegExp(LICENSE, 'i');
/** Three, three, four with a separator, or a toll-free number in one: a phone number, whatever stands before it. */
const PHONE = new RegExp(String.raw`^(?:1[ -]?)?(?:\d{3}[ -]\d{3}[ -]\d{4}|${TOLL_FREE}\d{7})$`);

/**
 * The text with each personal number, and the name of a customer where it is told that he is one, replaced by what it was, in
 * brackets. Phone numbers, zip codes and VINs stay.
 */
export function redact(text: string): string {
  return withoutNames(withoutNumbers(text));
}

function withoutNumbers(text: string): string {
  let clean = '';
  let end = 0;
  for (const { kind, from, to } of personalIn(text)) {
    clean += `${text.slice(end, from)}[${kind}]`;
    end = to;
  }
  return clean + text.slice(end);
}

/** The text with personal numbers left out altogether, for reading what is asked. */
export function withoutPersonal(text: string): string {
  return withoutNumbers(text).replace(PLACEHOLDER, ' ');
}

const PLACEHOLDER = new RegExp(`\\[(?:${KINDS.join('|')})\\]`, 'g');

/** A gentle word to somebody who typed a personal number; undefined for everybody else. */
export function personalRemark(text: string): string | undefined {
  const [first] = personalIn(text);
  if (first === undefined) return undefined;
  const article = first.kind === 'account number' ? 'an' : 'a';
  return `That looks like ${article} ${first.kind}. I don't need it and have not kept it: please leave it out next time.`;
}

/** No personal number but a licence has fewer digits; hardly any question has as many. */
const ENOUGH_DIGITS = /\d(?:\D*\d){3}/;

/** Dashes, quotes, spaces and digits as telephones write them, letter for letter as a keyboard has them. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\uff10-\uff19]/g, digit => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH));
}

const FULL_WIDTH = 0xfee0;

/** Where they stand, first to last, none within another. */
function personalIn(typed: string): readonly Span[] {
  const text = PRINTABLE.test(typed) ? typed : plainSigns(typed);
  if (!ENOUGH_DIGITS.test(text) && !LICENSE_WORD.test(text)) return [];
  const found = [
    ...spans(text, CARD, 'card number', hasCardSum),
    ...spans(text, SOCIAL, 'social security number'),
    ...spans(text, NAMED_SOCIAL, 'social security number', isNoPhone),
    ...spans(text, NAMED_ACCOUNT, 'account number', isNoPhone),
    ...spans(text, NAMED_BIRTH, 'date of birth'),
    ...spans(text, NAMED_LICENSE, "driver's license number", mayBeLicense),
    ...spans(text, LONG, 'account number'),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return found.filter(span => {
    if (span.from < end) return false;
    end = span.to;
    return true;
  });
}

/** Matches as spans; where the pattern names its value, the value alone. */
function spans(
  text: string,
  pattern: RegExp,
  kind: PersonalKind,
  holds: (value: string) => boolean = () => true,
): Span[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const whole = match[0];
    const value = match.groups?.['value'] ?? whole;
    const from = match.index + whole.length - value.length;
    return holds(value) ? [{ kind, from, to: from + value.length }] : [];
  });
}

const isNoPhone = (value: string): boolean => !PHONE.test(value);

/** "License option4and5": words between digits are no number. */
const mayBeLicense = (value: string): boolean =>
  isNoPhone(value) && !(value.toLowerCase().match(/[a-z]{4,}/g) ?? []).some(isEnglish);

/** The check digit that payment cards carry (Luhn): every second digit from the right doubled, the sum a multiple of ten. */
function hasCardSum(value: string): boolean {
  const digits = [...value].filter(character => character >= '0' && character <= '9').map(Number);
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
