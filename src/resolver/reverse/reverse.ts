import { asksMenu } from '../../language/asked/menu';
import {
  asksCaller,
  asksEither,
  asksWhetherOurs,
  asksWhichOf,
  asksWhoseItIs,
  asksWhoseNumber,
  saysAbout,
} from '../../language/asked/value-cues';
import type { Resolution } from '../../question';
import type { NumberIndex } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { answer, none, recordsOf } from '../rows/findings';
import { ofEach } from '../rows/of-each';
import { isRegional } from '../rows/regions';
import type { Subject } from '../subjects/subjects';
import { byDigits, byDigitsAndKey } from './by-digits';
import { byKeys } from './by-key';
import { byValue, eachOnce, findingsOf, found, meantOf, plainOnes } from './printed-rows';

/** What a value in the question comes to: who prints it, or an honest no. Undefined where the question is about something else. */
export function resolveReverse(
  reading: Reading,
  subjects: readonly Subject[],
  numbers: NumberIndex,
): Resolution | undefined {
  if (asksNumbers(reading, subjects, numbers)) return byNumbers(reading, numbers);
  const written =
    subjects.length === 0
      ? (writtenOut(reading, numbers) ?? byDigitsAndKey(reading, numbers))
      : ofEach('box', boxesAsked(reading, numbers));
  if (written) return written;
  return asksKeys(reading, subjects) ? byKeys(subjects, reading, numbers) : byDigits(reading, subjects, numbers);
}

/** Whether a whole number is asked about, and not what is named beside it. */
function asksNumbers(reading: Reading, subjects: readonly Subject[], numbers: NumberIndex): boolean {
  const { literals, text } = reading;
  if (literals.phones.length === 0) return false;
  // Whose call it was is asked, but where a number is strange and what the call was about is said.
  const called =
    asksCaller(text) && (!saysAbout(text) || literals.phones.some(phone => numbers.number(phone).length > 0));
  return (
    subjects.length === 0 ||
    called ||
    asksWhoseNumber(text) ||
    asksFirst(reading, subjects) ||
    tellsApart(reading, subjects, numbers)
  );
}

/** Who prints a number of which some digits cannot be read, an email address or a box. */
function writtenOut(reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const { masked, emails, boxes } = reading.literals;
  const byMask = (one: string) => byValue(one.replaceAll('.', '?'), plainOnes(numbers.like(one)), reading);
  return (
    ofEach('number', eachOnce(masked).map(byMask)) ??
    ofEach(
      'email address',
      eachOnce(emails).map(email => byEmail(email, reading, numbers)),
    ) ??
    ofEach(
      'box',
      eachOnce(boxes).map(box => byBox(box, reading, numbers)),
    )
  );
}

/** "A receipt says P.O. Box 1200, what is that": whose a printed box is, whatever it was read on. */
function boxesAsked(reading: Reading, numbers: NumberIndex): readonly Resolution[] {
  const { literals, text, facet } = reading;
  // "... and the permit number, what is it" asks for that number.
  if (facet !== undefined && facet !== 'address' && facet !== 'reverse') return [];
  const printed = literals.boxes.filter(box => numbers.box(box).length > 0);
  return printed.length > 0 && asksWhoseItIs(text) ? printed.map(box => byBox(box, reading, numbers)) : [];
}

function byBox(box: string, reading: Reading, numbers: NumberIndex): Resolution {
  return byValue(`P.O. Box ${box}`, numbers.box(box), reading);
}

function byEmail(email: string, reading: Reading, numbers: NumberIndex): Resolution {
  const printed = numbers.email(email);
  return printed.length > 0 ? found(printed, email, reading) : notPrinted(email, numbers.nearEmail(email));
}

/** A value that the sheet does not print, and the one that it prints instead. */
function notPrinted(value: string, near: string | undefined): Resolution {
  return none({ kind: 'not_printed', value, ...(near !== undefined && { near }) });
}

/** Whether keys of a menu are asked about; "press 3 for ..., read me the whole menu": not those keys alone. */
function asksKeys(reading: Reading, subjects: readonly Subject[]): boolean {
  const whole = reading.all && asksMenu(reading.text);
  return reading.literals.options.length > 0 && !whole && (subjects.length > 0 || saysLittle(reading));
}

/** "Is 800-555-0104 a city number? Voice mail says it is about permits": what is told behind it does not change who has it. */
function asksFirst({ text, tokens: words }: Reading, subjects: readonly Subject[]): boolean {
  const first = words[0]?.sentence;
  return asksWhetherOurs(text) && subjects.every(({ tokens }) => [...tokens].every(i => words[i]?.sentence !== first));
}

/** "800-555-0104, is it the north or the south?": the number tells which of those named it is. */
function tellsApart({ literals, text }: Reading, subjects: readonly Subject[], numbers: NumberIndex): boolean {
  const named = subjects.flatMap(({ matches }) => recordsOf(matches));
  const owners = literals.phones.flatMap(phone => recordsOf(numbers.number(phone)));
  if (owners.length > 0 && asksWhichOf(text)) return true;
  const regional = named.every(isRegional);
  return named.length > 1 && (regional || asksEither(text)) && owners.some(one => named.includes(one));
}

/** Of several numbers each has its owner, of several keys behind one of them each its own. */
function byNumbers(reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const { phones, options } = reading.literals;
  const keys = options.length > 0 ? eachOnce(options) : [undefined];
  const owned = eachOnce(phones).flatMap(
    phone =>
      ofEach(
        'key',
        keys.map(key => byNumber(phone, key, reading, numbers)),
      ) ?? [],
  );
  return ofEach('number', owned);
}

function byNumber(number: string, option: string | undefined, reading: Reading, numbers: NumberIndex): Resolution {
  const printed = numbers.number(number);
  if (printed.length === 0) return notPrinted(number, numbers.near(number));
  if (option !== undefined) {
    const meant = printed.filter(({ line }) => line.kind === 'phone' && line.option === option);
    return meant.length > 0
      ? found(meant, `${number} option ${option}`, reading)
      : none({ kind: 'not_printed', value: `option ${option}` });
  }
  return answer(findingsOf(meantOf(printed, reading), number, reading));
}
