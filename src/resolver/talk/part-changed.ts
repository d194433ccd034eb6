import { changesPart, type NumberPart, partSaid } from '../../language/talk/number-changed';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { findingsOf, plainOnes } from '../reverse/printed-rows';
import { choices, none } from '../rows/findings';
import { recalled } from '../rows/shown-before';

/** "The one that's the same but 555 in the middle": whose the number is that was shown, with that part changed. */
export function partChanged({ reading, context, index, numbers }: AskingOfShown): Resolution | undefined {
  const { text, tokens, literals } = reading;
  const { digits, phones } = literals;
  if (digits.length === 0 || digits.length > 2 || phones.length > 0) return undefined;
  // "The same for 555 permits" counts them.
  const counts = tokens.some(({ quiet, stem }) => !quiet && index.posting(stem) !== undefined);
  if (counts || !changesPart(text, digits.length)) return undefined;
  const shown = recalled(context, index).flatMap(({ record }) => record.lines);
  const before = onlyOf(new Set(shown.flatMap(line => ('number' in line ? line.number : []))));
  if (before === undefined || namesRow(reading)) return undefined;
  const changed = changedIn(before, digits, partSaid(text));
  const [first] = changed;
  if (first === undefined) return undefined;
  const value = changed.find(number => numbers.number(number).length > 0) ?? first;
  const printed = plainOnes(numbers.number(value));
  return printed.length > 0 ? choices(findingsOf(printed, value, reading)) : none({ kind: 'not_printed', value });
}

const PARTS: readonly NumberPart[] = ['area', 'exchange', 'last'];

/** The numbers that it may become: the part that is named or given gives way, else any of as many digits. */
function changedIn(before: string, digits: readonly string[], said: NumberPart | undefined): readonly string[] {
  const parts = before.split('-');
  const [given, ...more] = digits.filter(part => !parts.includes(part));
  if (given === undefined || more.length > 0) return [];
  const gone = digits.find(part => parts.includes(part));
  return PARTS.flatMap((name, at) => {
    const fits =
      parts[at]?.length === given.length && (gone === undefined ? !said || said === name : parts[at] === gone);
    return fits ? parts.with(at, given).join('-') : [];
  });
}
