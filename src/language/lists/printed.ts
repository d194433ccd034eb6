import { kindsListed } from '../asked/whole';
import { DAY } from '../when/days';
import { NEITHER, NOT, WITHOUT } from '../words/negation';
import type { Condition, TimedWords } from './conditions';

/** A kind of line, or hours, as the source of a pattern. */
export const KIND = '(?:fax(?:es)?|e-?mails?|address(?:es)?|zips?|phones?|numbers?|telefonos?|hours|horario)';
/** What may be printed of a row, or be lacking: a key of a menu too. */
export const PRINTABLE = `(?:${KIND}|options?|menu)`;

/** "Which ones have no phone number", "who does not print hours": those are wanted that lack it. */
export function asksLacking(text: string): boolean {
  return LACKING.test(text);
}

/** What is lacked, as the source of a cue; it stands right behind: "all the emails, no hurry" lacks nothing. */
export const LACKED = String.raw`(?:${WITHOUT}|${NOT} (?:have|got|print|list|show)) (?:an? |any |the |its |their |printed )*(?:\w+ )?${PRINTABLE}\b`;
const LACKING = new RegExp(
  String.raw`\b(?:which|what|who|any|all|every|ones?|lines?|rows?|subjects?)\b.{0,40}\b${LACKED}`,
);

/** What is to be printed for a row, or not to be: "have a fax", "without an email", "no sunday hours". */
export function linesIn({ text, when }: TimedWords): readonly Condition[] {
  const [, lacks, kind] = PRINTED.exec(text) ?? [];
  if (kind === undefined) return [];
  const lacking = lacks !== undefined;
  const hours = kind === 'hours' || kind === 'horario';
  // "No sunday hours" are none on that day.
  if (hours && when !== undefined) return [{ kind: 'state', state: lacking ? 'closed' : 'open', when }];
  const [line = 'menu_option'] = kindsListed(kind);
  return [{ kind: 'printed', facet: hours ? 'hours' : line, lacking }];
}

const PRINTED = new RegExp(
  String.raw`\b(?:(${NEITHER}|${NOT}|${WITHOUT})|have|has|got|with|lists?|prints?|shows?) (?:(?:have|has|got|with|list|print|show|an?|any|the|its|their|own|printed|menu|street|mailing|both|${DAY}) )*(${PRINTABLE})`,
);
