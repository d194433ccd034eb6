import type { Line } from '../../directory/record';
import { ordinals } from '../../language/words/ordinals';
import type { Finding, Resolution } from '../../question';
import type { Printed } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { answer, choices, finding, none } from '../rows/findings';

/** Numbers of one question whose owners are told. */
export const MOST_NUMBERS = 12;

/** No more of them than are told, each once. */
export function eachOnce(values: readonly string[]): readonly string[] {
  return [...new Set(values)].slice(0, MOST_NUMBERS);
}

/** Those who print a value; an honest no where nobody does. */
export function byValue(value: string, printed: readonly Printed[], reading: Reading): Resolution {
  return printed.length > 0 ? found(printed, value, reading) : none({ kind: 'not_printed', value });
}

/** What one value, and several of a kind, are called. */
const CALLED = { number: 'numbers', key: 'keys', 'email address': 'email addresses', box: 'boxes' } as const;
type Kind = keyof typeof CALLED;

/**
 * Of several values of a question those who print each, to choose from where that is open for one; of those that nobody
 * prints it is said beside the others which they are, by their place. Undefined of none.
 */
export function ofEach(kind: Kind, each: readonly Resolution[]): Resolution | undefined {
  const [first, second] = each;
  if (second === undefined) return first;
  const findings = each.flatMap(one => ('findings' in one ? one.findings : []));
  const missing = each.flatMap((one, i) => (one.outcome === 'none' ? [{ one, place: i + 1 }] : []));
  if (findings.length === 0) {
    const values = [...new Set(missing.map(textOf))];
    return values.length > 1 ? none({ kind: 'not_printed', value: values.join(', ') }) : first;
  }
  const told = each.flatMap(one => (one.outcome === 'answer' ? one.remarks : []));
  const remarks = [...told, ...(missing.length > 0 ? [missingRemark(kind, missing)] : [])];
  const open = each.some(({ outcome }) => outcome === 'choices');
  return open ? choices(findings, 'Which of these?', remarks) : answer(findings, remarks);
}

interface MissingValue {
  readonly one: Extract<Resolution, { outcome: 'none' }>;
  readonly place: number;
}

function textOf({ one: { reason } }: MissingValue): string {
  return reason.kind === 'not_printed' ? reason.value : '';
}

/** "The second and third numbers in your question are not on the sheet." */
function missingRemark(kind: Kind, missing: readonly MissingValue[]): string {
  const places = ordinals(missing.map(({ place }) => place));
  return missing.length === 1
    ? `The ${places} ${kind} in your question is not on the sheet.`
    : `The ${places} ${CALLED[kind]} in your question are not on the sheet.`;
}

/** Those who print it, to choose from where they are several. */
export function found(printed: readonly Printed[], value: string, reading: Reading): Resolution {
  return choices(findingsOf(printed, value, reading), 'Which of these?');
}

/** A finding for each of them, with the line that prints it. */
export function findingsOf(printed: readonly Printed[], value: string, reading: Reading): Finding[] {
  return printed.map(({ record, line }) => ({
    ...finding(record, 'reverse', [`"${value}" is printed for it`], reading.when),
    lines: [line],
  }));
}

/** Of a number that is called, its keys where they are asked for. */
export function meantOf(printed: readonly Printed[], reading: Reading): readonly Printed[] {
  const menu = reading.facet === 'menu_option' ? printed.filter(({ line }) => isMenu(line)) : [];
  return menu.length > 0 ? menu : plainOnes(printed);
}

function isMenu(line: Line): boolean {
  return line.kind === 'phone' && line.option !== undefined;
}

/** A number's menu keys are left out where the number is printed by itself as well. */
export function plainOnes(printed: readonly Printed[]): readonly Printed[] {
  const numbers = new Set(printed.flatMap(({ line }) => ('number' in line && !isMenu(line) ? [line.number] : [])));
  return printed.filter(({ line }) => !isMenu(line) || !('number' in line && numbers.has(line.number)));
}
