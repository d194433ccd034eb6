/** Which part of a number that was shown is said to be another one. */
export type NumberPart = 'area' | 'exchange' | 'last';

const SAME =
  /\b(?:same|identical|just like|exactly like|like (?:it|that)(?: one)?|similar|matches|instead|rather than|where the|in place of|swap|swapped|replace|replaced|change|changed|switch|switched|only|except)\b/;
const MIDDLE = /\b(?:middle|center part|second (?:part|three|set|group)|exchange)\b/;
const START =
  /\b(?:start|starts|starting|begin|begins|beginning|area code|front|first (?:part|three|3|set|group)|prefix)\b/;
const END = /\b(?:end|ends|ending|last (?:part|four|4|set|group)|at the back)\b/;

/** The place of a part in a number as words have it; undefined where they name none. */
export function partSaid(text: string): NumberPart | undefined {
  if (MIDDLE.test(text)) return 'exchange';
  if (START.test(text)) return 'area';
  return END.test(text) ? 'last' : undefined;
}

/** Whether a number is spoken of as one that was shown, a part of it apart: "the same but 555", of two parts "I meant 555 not 800". */
export function changesPart(text: string, parts: number): boolean {
  return SAME.test(text) || MIDDLE.test(text) || (parts === 2 && MEANT.test(text));
}

const MEANT = /\bi (?:mean|meant)\b/;
