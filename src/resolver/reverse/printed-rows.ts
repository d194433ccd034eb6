import type { Line } from '../../directory/record';
import type { Finding, Resolution } from '../../question';
import type { Printed } from '../index/number-index';
import type { Reading } from '../reading/reading';
import { choices, finding, none } from '../rows/findings';

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

/** Those who print it, to choose from where they are several. */
export function found(printed: readonly Printed[], value: string, reading: Reading): Resolution {
  return choices(findingsOf(printed, value, reading));
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
