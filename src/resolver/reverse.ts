import type { Line } from '../directory/record';
import { asksMenu } from '../language/menu';
import {
  asksCaller,
  asksCallerOf,
  asksConfirmation,
  asksEither,
  asksOwner,
  asksWhetherOurs,
  asksWhichOf,
  asksWhoseItIs,
  asksWhoseNumber,
  isOtherThings,
  kindSaid,
} from '../language/value-cues';
import type { Finding, Resolution } from '../question';
import { answer, choices, finding, none, recordsOf } from './findings';
import { saysLittle } from './follow-up';
import { hasOption } from './lines';
import type { NumberIndex, Printed } from './number-index';
import { atItsEnd, onlyDigits } from './part-said';
import type { Reading } from './reading';
import { isRegional } from './regions';
import type { Subject } from './subjects';

/** What a value in the question comes to: who prints it, or an honest no. Undefined where the question is about something else. */
export function resolveReverse(
  reading: Reading,
  subjects: readonly Subject[],
  numbers: NumberIndex,
): Resolution | undefined {
  const { literals } = reading;
  const named = subjects.length > 0;
  const called =
    asksWhoseNumber(reading.text) ||
    (asksCaller(reading.text) && literals.phones.some(phone => numbers.number(phone).length > 0));
  if (
    literals.phones.length > 0 &&
    (!named || called || asksFirst(reading, subjects) || tellsApart(reading, subjects, numbers))
  )
    return byNumbers(reading, numbers);
  const [masked] = literals.masked;
  if (masked !== undefined && !named)
    return byValue(masked.replaceAll('.', '?'), plainOnes(numbers.like(masked)), reading);
  const [email] = literals.emails;
  if (email !== undefined && !named) return byValue(email, numbers.email(email), reading);
  const [box] = literals.boxes;
  if (box !== undefined && !named) return byValue(`P.O. Box ${box}`, numbers.box(box), reading);
  // "Press 3 for ..., read me the whole menu": not those keys alone.
  const whole = reading.all && asksMenu(reading.text);
  if (literals.options.length > 0 && !whole && (named || saysLittle(reading)))
    return byOptions(subjects, reading, numbers);
  const [digits, ...others] = new Set(literals.digits);
  if (digits === undefined || isOtherThings(reading.text)) return undefined;
  const both = others.length === 1 && !named ? withBoth(digits, others[0] ?? '', numbers) : [];
  if (both.length > 0) return found(both, `${digits} ... ${others[0] ?? ''}`, reading);
  if (others.length > 0 && others.length < MOST_NUMBERS && !named && onlyDigits(reading))
    return allParts([digits, ...others], reading, numbers);
  const foreignZip = reading.facet === 'address' && digits.length === 5 && numbers.part(digits).length === 0;
  if (foreignZip && !(named && asksConfirmation(reading.text))) return none({ kind: 'not_printed', value: digits });
  const asked = !named || isCallers(digits, subjects, reading, numbers) || isOneOf(digits, subjects, reading, numbers);
  return asked ? byPart(digits, reading, numbers) : undefined;
}

/** "Missed call from an 888 number, which desk"; what the call was about tells more, where no such number has it. */
function isCallers(digits: string, subjects: readonly Subject[], { text }: Reading, numbers: NumberIndex): boolean {
  if (!asksCallerOf(text)) return false;
  const ids = new Set(subjects.flatMap(({ matches }) => matches.map(({ record }) => record.id)));
  return !/\b(?:about|regarding|re)\b/.test(text) || numbers.part(digits).some(({ record }) => ids.has(record.id));
}

/** "Is 800-555-0104 a city number? Voice mail says it is about permits": what is told behind it does not change who has it. */
function asksFirst({ text, tokens: words }: Reading, subjects: readonly Subject[]): boolean {
  const first = words[0]?.sentence;
  return asksWhetherOurs(text) && subjects.every(({ tokens }) => [...tokens].every(i => words[i]?.sentence !== first));
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
  return /\bor (the|for|is)\b/.test(text) || (asksWhoseItIs(text) && !asksConfirmation(text));
}

/** "800-555-0104, is it the north or the south?": the number tells which of those named it is. */
function tellsApart({ literals, text }: Reading, subjects: readonly Subject[], numbers: NumberIndex): boolean {
  const named = subjects.flatMap(({ matches }) => recordsOf(matches));
  const owners = literals.phones.flatMap(phone => recordsOf(numbers.number(phone)));
  if (owners.length > 0 && asksWhichOf(text)) return true;
  const regional = named.every(isRegional);
  return named.length > 1 && (regional || asksEither(text)) && owners.some(one => named.includes(one));
}

/** Numbers of one question whose owners are told. */
const MOST_NUMBERS = 12;

/** Of several numbers each has its owner; one that the sheet does not print is refused rather than passed over. */
function byNumbers(reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const { phones, options } = reading.literals;
  const keys = options.length > 0 ? [...new Set(options)].slice(0, MOST_NUMBERS) : [undefined];
  const owned = [...new Set(phones)]
    .slice(0, MOST_NUMBERS)
    .flatMap(phone => keys.map(key => byNumber(phone, key, reading, numbers)));
  if (owned.length < 2) return owned[0];
  const findings = owned.flatMap(one => ('findings' in one ? one.findings : []));
  return owned.find(({ outcome }) => outcome === 'none') ?? answer(findings);
}

function byNumber(number: string, option: string | undefined, reading: Reading, numbers: NumberIndex): Resolution {
  const printed = numbers.number(number);
  if (printed.length === 0) {
    const near = numbers.near(number);
    return none({ kind: 'not_printed', value: number, ...(near !== undefined && { near }) });
  }
  if (option !== undefined) {
    const meant = printed.filter(({ line }) => line.kind === 'phone' && line.option === option);
    return meant.length > 0
      ? found(meant, `${number} option ${option}`, reading)
      : none({ kind: 'not_printed', value: `option ${option}` });
  }
  return answer(findingsOf(meantOf(printed, reading), number, reading));
}

/** Of a number that is called, its keys where they are asked for. */
function meantOf(printed: readonly Printed[], reading: Reading): readonly Printed[] {
  const menu = reading.facet === 'menu_option' ? printed.filter(({ line }) => isMenu(line)) : [];
  return menu.length > 0 ? menu : plainOnes(printed);
}

function isMenu(line: Line): boolean {
  return line.kind === 'phone' && line.option !== undefined;
}

/** A number's menu keys are left out where the number is printed by itself as well. */
function plainOnes(printed: readonly Printed[]): readonly Printed[] {
  const numbers = new Set(printed.flatMap(({ line }) => ('number' in line && !isMenu(line) ? [line.number] : [])));
  return printed.filter(({ line }) => !isMenu(line) || !('number' in line && numbers.has(line.number)));
}

function byValue(value: string, printed: readonly Printed[], reading: Reading): Resolution {
  return printed.length > 0 ? found(printed, value, reading) : none({ kind: 'not_printed', value });
}

/** Each of several menu keys; that one is not printed is said. */
function byOptions(subjects: readonly Subject[], reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const owned = [...new Set(reading.literals.options)].map(option => byOption(option, subjects, reading, numbers));
  if (owned.length < 2 || owned.includes(undefined)) return owned[0];
  const missing = owned.find(one => one?.outcome === 'none');
  const findings = owned.flatMap(one => (one && 'findings' in one ? one.findings : []));
  return missing && findings.length === 0 ? missing : answer(findings, missing ? [NOT_ALL] : []);
}

const NOT_ALL = 'The sheet does not print all of the keys in your question.';

/** A menu key belongs to the unit that the question names, where it names one. */
function byOption(
  option: string,
  subjects: readonly Subject[],
  reading: Reading,
  numbers: NumberIndex,
): Resolution | undefined {
  const printed = numbers.option(option);
  const [subject] = subjects;
  if (subject === undefined)
    return printed.length > 0
      ? found(printed, `option ${option}`, reading)
      : none({ kind: 'not_printed', value: `option ${option}` });
  const units = new Set(subject.matches.map(({ record }) => record.unit?.id));
  const ofUnit = printed.filter(({ record }) => record.unit !== undefined && units.has(record.unit.id));
  const standsForUnit = subject.matches.some(({ record }) => record.name === record.unit?.name || !hasOption(record));
  if (!standsForUnit) return undefined;
  if (ofUnit.length > 0) return found(ofUnit, `option ${option}`, reading);
  // A key that stands elsewhere on the sheet cannot be said to be missing from it: what is asked about has its own answer.
  if (printed.length > 0) return undefined;
  return none({ kind: 'not_printed', value: `option ${option}` }, recordsOf(subject.matches));
}

/** "38000 or 38001": the owners of each; one that is not printed is refused rather than passed over. */
function allParts(digits: readonly string[], reading: Reading, numbers: NumberIndex): Resolution {
  const missing = digits.find(part => numbers.part(part).length === 0);
  const given = digits.filter(part => part !== missing && numbers.part(part).length > 0);
  // "Was it 0108 or 0180": one of the two is right.
  const either = /\bor\b/.test(reading.text) && given.length > 0;
  if (missing !== undefined && !either) return none({ kind: 'not_printed', value: missing });
  const findings = given.flatMap(part => findingsOf(meantOf(numbers.part(part), reading), part, reading));
  return choices(findings, 'Which of these?', missing === undefined ? [] : [`The sheet does not print ${missing}.`]);
}

function byPart(digits: string, reading: Reading, numbers: NumberIndex): Resolution | undefined {
  const all = atItsEnd(digits, reading, numbers) ?? numbers.part(digits);
  // Nobody calls from a fax.
  const kind = kindSaid(reading.text) ?? (asksCaller(reading.text) ? 'phone' : undefined);
  const printed = kind === undefined ? all : all.filter(({ line }) => line.kind === kind);
  const asked = asksOwner(reading.text) || asksCallerOf(reading.text) || onlyDigits(reading);
  if (printed.length === 0) return asked ? none({ kind: 'not_printed', value: digits }) : undefined;
  if (!asked && digits.length < 5) return undefined;
  return found(meantOf(printed, reading), digits, reading);
}

function found(printed: readonly Printed[], value: string, reading: Reading): Resolution {
  return choices(findingsOf(printed, value, reading), 'Which of these?');
}

function findingsOf(printed: readonly Printed[], value: string, reading: Reading): Finding[] {
  return printed.map(({ record, line }) => ({
    ...finding(record, 'reverse', [`"${value}" is printed for it`], reading.when),
    lines: [line],
  }));
}
