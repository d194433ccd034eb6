import {
  asksBeginning,
  asksCaller,
  asksCallerOf,
  asksConfirmation,
  asksCount,
  asksEnding,
  asksOwner,
  asksWhoseItIs,
  isOtherThings,
  kindSaid,
  offersAnother,
  saysAbout,
  saysTorn,
} from '../../language/asked/value-cues';
import { saysRetyped } from '../../language/talk/retyped';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { NumberIndex, Printed } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { none } from '../rows/findings';
import { ofEach } from '../rows/of-each';
import type { Subject } from '../subjects/subjects';
import { byValue, found, MOST_NUMBERS, meantOf, plainOnes } from './printed-rows';

/** What a part of a number or a zip comes to; undefined where it is not what is asked about. */
export function byDigits(reading: Reading, subjects: readonly Subject[], numbers: NumberIndex): Resolution | undefined {
  const [digits, ...others] = new Set(reading.literals.digits);
  if (digits === undefined || isOtherThings(reading.text)) return undefined;
  const named = subjects.length > 0;
  const several = named ? undefined : bySeveral([digits, ...others], reading, numbers);
  if (several) return several;
  const foreignZip = reading.facet === 'address' && digits.length === 5 && numbers.part(digits).length === 0;
  if (foreignZip && !(named && asksConfirmation(reading.text))) return none({ kind: 'not_printed', value: digits });
  const asked = !named || isCallers(digits, subjects, reading, numbers) || isOneOf(digits, subjects, reading, numbers);
  return asked ? byPart(digits, reading, numbers) : undefined;
}

/** The lines in which two parts stand, else the owners of each, where nothing but digits is said. */
function bySeveral(digits: readonly string[], reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const [one = '', other = '', third] = digits;
  const both = other !== '' && third === undefined ? withBoth(one, other, numbers) : [];
  if (both.length > 0) return found(both, `${one} ... ${other}`, reading);
  const all = digits.length > 1 && digits.length <= MOST_NUMBERS && onlyDigits(reading);
  const owners = (part: string) => byValue(part, meantOf(numbers.part(part), reading), reading);
  return all ? ofEach('number', digits.map(owners)) : undefined;
}

/** "Missed call from an 888 number, which desk"; what the call was about tells more, where no such number has it. */
function isCallers(digits: string, subjects: readonly Subject[], { text }: Reading, numbers: NumberIndex): boolean {
  if (!asksCallerOf(text)) return false;
  const ids = new Set(subjects.flatMap(({ matches }) => matches.map(({ record }) => record.id)));
  return !saysAbout(text) || numbers.part(digits).some(({ record }) => ids.has(record.id));
}

/** "The 877 one with 0104 on the end": the lines in which both stand. */
function withBoth(one: string, other: string, numbers: NumberIndex): readonly Printed[] {
  const lines = new Set(numbers.part(other).map(({ line }) => line));
  return plainOnes(numbers.part(one).filter(({ line }) => lines.has(line)));
}

/** "38000, is that the courier's or the post's", "which carrier is that for": the zip tells, whichever of them was understood. */
function isOneOf(digits: string, subjects: readonly Subject[], { text }: Reading, numbers: NumberIndex): boolean {
  const named = subjects.flatMap(({ matches }) => matches.map(({ record }) => record.unit?.id));
  const owners = numbers.part(digits).map(({ record }) => record.unit?.id);
  if (digits.length < 5 || !owners.some(unit => named.includes(unit))) return false;
  return offersAnother(text) || (asksWhoseItIs(text) && !asksConfirmation(text));
}

function byPart(digits: string, reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const all = atItsEnd(digits, reading, numbers) ?? numbers.part(digits);
  // Nobody calls from a fax.
  const kind = kindSaid(reading.text) ?? (asksCaller(reading.text) ? 'phone' : undefined);
  const printed = kind === undefined ? all : all.filter(({ line }) => line.kind === kind);
  const { text } = reading;
  const asked = asksOwner(text) || saysTorn(text) || asksCallerOf(text) || onlyDigits(reading);
  if (printed.length === 0) return asked ? none({ kind: 'not_printed', value: digits }) : undefined;
  if (!asked && digits.length < 5) return undefined;
  return found(meantOf(printed, reading), digits, reading);
}

/** "Ends in 0104, key 7": that key of the number with these digits; an honest no where its menu has none such. */
export function byDigitsAndKey(reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const digits = onlyOf(reading.literals.digits) ?? '';
  const key = onlyOf(reading.literals.options);
  if (digits.length < FEWEST || key === undefined) return undefined;
  const printed = atItsEnd(digits, reading, numbers) ?? numbers.part(digits);
  if (printed.length === 0) return undefined;
  const keyed = printed.filter(({ line }) => line.kind === 'phone' && line.option === key);
  return keyed.length > 0
    ? found(keyed, `${digits} option ${key}`, reading)
    : none({ kind: 'not_printed', value: `option ${key}` });
}

/** Digits that tell a number. */
const FEWEST = 4;

/** "Which number starts with 8005", "ends in 104": at one end of it, and nowhere else. */
function atItsEnd(digits: string, { text }: Reading, numbers: NumberIndex): readonly Printed[] | undefined {
  if (asksBeginning(text)) return numbers.beginning(digits);
  return asksEnding(text) ? numbers.ending(digits) : undefined;
}

/** Whether nothing is named beside the digits ("typo, 0104"), and nothing is counted. */
function onlyDigits({ tokens, text }: Reading): boolean {
  return !asksCount(text) && tokens.every(({ quiet, text: word }) => quiet || /\d/.test(word) || saysRetyped(word));
}
