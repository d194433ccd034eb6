import type { Line } from '../../directory/record';
import {
  changesPart,
  type Meant,
  type NumberPart,
  partSaid,
  partsMeant,
  putsUpPart,
} from '../../language/talk/number-changed';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { spellAll } from '../reading/segments';
import { byValue, findingsOf, plainOnes } from '../reverse/printed-rows';
import { answer, choices, none } from '../rows/findings';
import { again, recalled } from '../rows/shown-before';

/** "The one that's the same but 555 in the middle", "I meant 555 not 800": whose the number is that was shown, with that part changed. */
export function partChanged(asking: AskingOfShown): Resolution | undefined {
  const { reading, context, index, numbers } = asking;
  const { digits, phones } = reading.literals;
  if (digits.length === 0 || digits.length > 2 || phones.length > 0) return undefined;
  // What follows "not" and "except" is no more in the text.
  const text = spellAll(reading.tokens);
  const meant = partsMeant(text);
  const putUp = putsUpPart(text);
  if (!(meant || putUp || changesPart(text)) || namesRow(reading)) return undefined;
  const shown = recalled(context, index);
  const printedThere = shown.flatMap(({ record }) =>
    record.lines.flatMap(line => ('number' in line ? line.number : [])),
  );
  const before = onlyOf(new Set(printedThere));
  if (before === undefined) return undefined;
  const once = shown.map(({ record, facet }) => again(record, facet));
  // "I meant 555 not 800" of a number with 555 in it: that is the one.
  if (meant && before.split('-').includes(meant.meant)) return answer(once);
  const changed = changedIn(before, digits, partSaid(text));
  const [first] = changed;
  if (first === undefined) return undefined;
  const value = changed.find(number => numbers.number(number).length > 0) ?? first;
  const printed = plainOnes(numbers.number(value));
  if (putUp) return answer(printed.length > 0 ? [...once, ...findingsOf(printed, value, reading)] : once);
  if (printed.length > 0) return choices(findingsOf(printed, value, reading));
  return meant ? havingPart(meant, asking) : none({ kind: 'not_printed', value });
}

/** "I meant 555 not 800", where no number is the one shown but for that: those that have the part in the place of the other. */
function havingPart({ not }: Meant, { reading, context, index, numbers }: AskingOfShown): Resolution {
  const partsOf = (line: Line) => ('number' in line ? line.number.split('-') : []);
  const places = recalled(context, index).flatMap(({ record }) => record.lines.map(line => partsOf(line).indexOf(not)));
  const meant = reading.literals.digits.find(part => part !== not) ?? '';
  const printed = numbers.part(meant).filter(({ line }) => places.some(at => partsOf(line)[at] === meant));
  return byValue(meant, plainOnes(printed), reading);
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
