import { isName, mayBeName } from '../words/names';
import { isQuiet } from '../words/quiet';

/** Where something stands in a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the directory knows of a word in small letters. */
export interface Known {
  /** Whether it is no word of the directory or of English, nor a slip for one. */
  readonly isStrange: (word: string) => boolean;
  /** Whether the vocabulary has it at home here: what is made in a year is a car by its name. */
  readonly isAtHome: (word: string) => boolean;
}

/** A word or a sign as typed. */
export interface Piece extends Stretch {
  readonly typed: string;
  /** In small letters. */
  readonly text: string;
}

/** What was found from one piece on: the piece behind it, and the people in it. */
export interface Found {
  readonly end: number;
  readonly people: readonly Stretch[];
}

/** What a number stands behind that tells one case from the others. */
const REFERENCES = wordsOf('acct account app application stock stk vin deal contract loan unit ref');
const FILLER = /^(?:[#:.]|no|num|number|nbr|ending|ends|in|last|\d)$/;
const MISSING = /^(?:#|ending|ends)$/;
const CODE = /^(?=[a-z-]*\d)[a-z\d-]{4,20}$/;
const VIN = /^(?=.*\d)(?=.*[a-z])[a-hj-npr-z\d]{17}$/;
const YEAR = /^(?:19[89]|20[0-3])\d$/;
/** Between two names of one person, or behind them. */
const PARTS = /^(?:[a-z]|jr|sr|ii|iii|iv|de|la|del|van|von|der|da|dos|st|mc|mac|al|el)$/;
/**
 * How customers' companies are called, and of those who sell to them; a bank's or an insurer's name is another's counter.
 * They stand here and not in the vocabulary, as names are taken out of what is logged and kept with no sheet at hand.
 */
const COMPANIES = wordsOf(
  'motor motors motorcars auto autos automotive cars trucks trucking transport construction landscaping plumbing roofing electric farms builders bros brothers inc llc ltd corp sales ford chevrolet chevy toyota honda nissan kia hyundai subaru mazda gmc buick cadillac dodge jeep chrysler volkswagen lexus acura',
);
const OTHERS = wordsOf(
  'bank banks financial finance financing credit union fcu cu insurance ins lending leasing mortgage capital acceptance federal savings funding services store loan loans',
);
/** What may go on behind a name and belongs to none. */
const NOT_BEHIND = wordsOf('at with from of in by the and or to into here y');
const SIGN = /^[^\p{L}\d#&:]$/u;
const LONGEST = 4;

/** The words of a list. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The word or sign at a place, in small letters; behind the last there is none. */
export function textAt(pieces: readonly Piece[], i: number): string {
  return pieces[i]?.text ?? '';
}

/** Whether what was named goes on no further, up to a sign. */
export function endsBefore(text: string): boolean {
  return text === '' || SIGN.test(text);
}

/** Whether a word behind a name belongs to it, so that it is no name of a person. */
export function goesOn(text: string): boolean {
  if (endsBefore(text)) return false;
  return NOT_BEHIND.has(text) || !isQuiet(text);
}

/** Whether a word may begin what is named by itself: most do not, and need no further look. */
export function mayBegin(text: string, next: string): boolean {
  return isName(text) || REFERENCES.has(text) || COMPANIES.has(next) || VIN.test(text);
}

/** A person by name, or a customer's company: "Kowalski Motors". */
export function personAt(at: number, pieces: readonly Piece[], known: Known, capitals: boolean): Found | undefined {
  const isCapital = ({ typed }: Piece) => capitals && /^\p{Lu}\p{Ll}/u.test(typed);
  const isSure = (piece: Piece) =>
    isName(piece.text) ||
    isName(piece.text.replace(/s$/, '')) ||
    (isCapital(piece) && mayBeName(piece.text)) ||
    isStranger(piece, known);
  const first = pieces[at];
  if (first === undefined || !isSure(first)) return companyAt(at, pieces, known);
  let end = at + 1;
  for (let piece = pieces[end]; piece !== undefined && end < at + LONGEST; piece = pieces[end]) {
    const { text } = piece;
    const goes = isSure(piece) || mayBeName(text) || PARTS.test(text) || COMPANIES.has(text) || isCapital(piece);
    if (!goes || OTHERS.has(text) || (isQuiet(text) && !PARTS.test(text))) break;
    end += 1;
    if (textAt(pieces, end) === '.' && text.length < 3) end += 1;
  }
  return { end, people: [{ from: first.from, to: pieces[end - 1]?.to ?? first.to }] };
}

/** "ABC Motors", "Kowalski Ford": a company by a strange word or capitals, and by what it sells. */
export function companyAt(at: number, pieces: readonly Piece[], known: Known): Found | undefined {
  const first = pieces[at];
  if (first === undefined || !/^(?:\p{Lu}[\p{L}\d&]*|\p{Ll}+)$/u.test(first.typed)) return undefined;
  const isCapital = ({ typed, text }: Piece) => typed !== text;
  const isOwn = isName(first.text) || isStranger(first, known);
  let end = at + 1;
  const isCompany = (piece: Piece | undefined) =>
    piece !== undefined && COMPANIES.has(piece.text) && (isOwn || (isCapital(first) && isCapital(piece)));
  while (end < at + LONGEST && isCompany(pieces[end])) end += 1;
  if (end === at + 1 || COMPANIES.has(first.text)) return undefined;
  return { end, people: [{ from: first.from, to: pieces[end - 1]?.to ?? first.to }] };
}

/** A word that nobody knows and that can be said; capitals alone are another company's. */
function isStranger({ typed, text }: Piece, { isStrange }: Known): boolean {
  if (!/^[a-z'-]{3,}$/.test(text) || !/[aeiouy]/.test(text) || /^\p{Lu}+$/u.test(typed)) return false;
  // "Wombats" are things.
  return (typed !== text || !/[^aeious]s$/.test(text)) && isStrange(text);
}

/** "2019 Tahoe": a year, and what was made in it. */
export function carAt(at: number, pieces: readonly Piece[], known: Known): Found | undefined {
  if (!YEAR.test(textAt(pieces, at))) return undefined;
  const isModel = ({ text }: Piece) => known.isAtHome(text) || known.isStrange(text);
  let end = at + 1;
  for (let piece = pieces[end]; piece !== undefined && end <= at + LONGEST; piece = pieces[end]) {
    if (!isModel(piece) || isQuiet(piece.text)) break;
    end += 1;
  }
  return end > at + 1 ? { end, people: [] } : undefined;
}

/** "Stock 4471B", "vin 1HG...", "acct #": the number of a case. One that was taken out is missed only behind a name. */
export function referenceAt(at: number, pieces: readonly Piece[], behind = false): Found | undefined {
  if (VIN.test(textAt(pieces, at))) return { end: at + 1, people: [] };
  const called = REFERENCES.has(textAt(pieces, at));
  if (!called && !(behind && textAt(pieces, at) === '#')) return undefined;
  let end = at + 1;
  while (FILLER.test(textAt(pieces, end))) end += 1;
  if (CODE.test(textAt(pieces, end))) return { end: end + 1, people: [] };
  // The number itself was personal, and is gone.
  const misses = behind || pieces.slice(at, end).some(({ text }) => MISSING.test(text));
  return misses && !goesOn(textAt(pieces, end)) ? { end, people: [] } : undefined;
}
