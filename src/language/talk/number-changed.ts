import { LEAD } from '../words/joining-words';

/** Which part of a number that was shown is said to be another one. */
export type NumberPart = 'area' | 'exchange' | 'last';

/** "111" is heard as "1", as a letter that is typed long. */
const PART = String.raw`\d{1,4}`;
const PLACE = '(?:middle|start|beginning|end)';
const LIKE_IT = '(?:same|identical|just like (?:it|that)|exactly like (?:it|that))';
const CHANGES = new RegExp(
  [
    String.raw`\b(?:and|with|but|has|have) ${PART} (?:in|at) the ${PLACE}$`,
    String.raw`\b${PART} where the ${PART} (?:is|was)$`,
    String.raw`\b(?:one|number|line)\b(?: thats| that is)?(?: the)?(?: ${LIKE_IT})?(?: number)? (?:but|except|only)(?: for)?(?: (?:starting|beginning|ending)(?: with| in)?)? ${PART}$`,
  ].join('|'),
);
const MIDDLE = /\bmiddle\b/;
const START = /\b(?:starting|beginning|start)\b/;
const END = /\b(?:ending|end)\b/;
const MEANT = new RegExp(String.raw`\bi (?:mean|meant) (${PART}) (?:and )?not (${PART})$`);

/** The place of a part in a number as words have it; undefined where they name none. */
export function partSaid(text: string): NumberPart | undefined {
  if (MIDDLE.test(text)) return 'exchange';
  if (START.test(text)) return 'area';
  return END.test(text) ? 'last' : undefined;
}

/** Whether a number is spoken of as one that was shown, a part of it apart: "the one that's the same but 555 in the middle". */
export function changesPart(text: string): boolean {
  return CHANGES.test(text);
}

/** "Isn't the middle 555", "he says its 0100 at the end": a part is put up against the number that was shown. */
export function putsUpPart(text: string): boolean {
  return PUT_UP.test(text);
}

const PUT_UP = new RegExp(
  [
    `^${LEAD}(?:(?:isnt|is|wasnt|was) )?the ${PLACE}(?: part| bit)? (?:(?:isnt|is|was|wasnt) )?${PART}$`,
    String.raw`\bits ${PART} (?:in|at) the ${PLACE}$`,
  ].join('|'),
);

/** A part of a number that is meant, and the one that is not. */
export interface Meant {
  readonly meant: string;
  readonly not: string;
}

/** "I meant 555 not 800": the part that is meant, and the part that is not. */
export function partsMeant(text: string): Meant | undefined {
  const [, meant, not] = MEANT.exec(text) ?? [];
  return meant === undefined || not === undefined ? undefined : { meant, not };
}
