import { saysRetyped } from '../language/talk-cues';
import { asksBeginning, asksEnding } from '../language/value-cues';
import type { NumberIndex, Printed } from './number-index';
import type { Reading } from './reading';

/** "Which number starts with 8005", "ends in 104": at one end of it, and nowhere else. */
export function atItsEnd(digits: string, { text }: Reading, numbers: NumberIndex): readonly Printed[] | undefined {
  if (asksBeginning(text)) return numbers.beginning(digits);
  return asksEnding(text) ? numbers.ending(digits) : undefined;
}

/** Whether nothing is named beside the digits ("typo, 0104"), and nothing is counted. */
export function onlyDigits({ tokens, text }: Reading): boolean {
  return (
    !/\bhow (many|much)\b/.test(text) &&
    tokens.every(({ quiet, text: word }) => quiet || /\d/.test(word) || saysRetyped(word))
  );
}
