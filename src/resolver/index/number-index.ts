import compare from 'damerau-levenshtein';
import { assertNever } from '../../assert-never';
import type { Directory } from '../../directory/directory';
import type { ContactRecord, Line } from '../../directory/record';
import { boxNumber, suiteNumber } from '../../directory/record-facts';
import { onlyOf } from '../../only-of';

/** A printed value and who prints it. */
export interface Printed {
  readonly record: ContactRecord;
  readonly line: Line;
}

const ZIP = /\b(\d{5})(?:-(\d{4}))?\s*$/;

type Lists = ReadonlyMap<string, readonly Printed[]>;

/** Digits that no part of a number is kept under; a zip has five. */
const LONGER = 6;

/** Records read before something else gets its turn. */
const SLICE = 250;

/** Looks printed numbers, addresses, zips, boxes and menu options up by value; read when the first is looked up, if not before. */
export class NumberIndex {
  readonly #directory: Directory;
  #lists: Lists | undefined;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** Reads the directory, a slice at a step. */
  *read(): Generator<void> {
    const lists = new Map<string, Printed[]>();
    for (const [at, record] of this.#directory.records.entries()) {
      for (const line of record.lines) add({ record, line }, lists);
      if (at % SLICE === SLICE - 1) yield;
    }
    this.#lists = lists;
  }

  #list(key: string): readonly Printed[] {
    if (this.#lists === undefined) for (const _ of this.read());
    return this.#lists?.get(key) ?? [];
  }

  /** Who prints a number, written as the sheet's are: 800-555-0100. */
  number(number: string): readonly Printed[] {
    return byRecord(this.#list(`part ${number.slice(-4)}`).filter(printed => numberOf(printed) === number));
  }
  /** By the digits of a part: area code, exchange, last four, six or more from either end; a zip, a street's or a suite's number. */
  part(digits: string): readonly Printed[] {
    return byRecord([...this.#list(`part ${digits}`), ...this.#longer(digits)]);
  }
  /** Whose number begins with three digits or more; of an address its zip, its street's or its suite's number is whole. */
  beginning(digits: string): readonly Printed[] {
    const begins = this.#list(`part ${digits.slice(0, 3)}`).filter(printed => digitsOf(printed).startsWith(digits));
    return byRecord([...begins, ...this.#list(`part ${digits}`).filter(isPosted)]);
  }
  /** The same of the end. */
  ending(digits: string): readonly Printed[] {
    const ends = this.#list(`end ${digits.slice(-3)}`).filter(printed => digitsOf(printed).endsWith(digits));
    return byRecord([...ends, ...this.#list(`part ${digits}`).filter(isPosted)]);
  }
  /** Who prints a number of which some digits cannot be read, a dot for each; one of its three parts must be whole. */
  like(masked: string): readonly Printed[] {
    const whole = masked.split('-').find(part => !part.includes('.'));
    const fits = new RegExp(`^${masked}$`);
    return whole === undefined
      ? []
      : byRecord(this.#list(`part ${whole}`).filter(printed => fits.test(numberOf(printed))));
  }
  email(address: string): readonly Printed[] {
    return byRecord(this.#list(`email ${address}`));
  }
  /** The one printed email address that a typed one nearly is, as it is printed: a letter or two off, beginning alike. */
  nearEmail(address: string): string | undefined {
    const alike = this.#list(`mailbox ${beginning(address)}`).flatMap(({ line }) =>
      line.kind === 'email' && isNearly(line.address.toLowerCase(), address) ? [line.address] : [],
    );
    return onlyOf(new Set(alike));
  }
  box(box: string): readonly Printed[] {
    return byRecord(this.#list(`box ${box}`));
  }
  option(option: string): readonly Printed[] {
    return byRecord(this.#list(`option ${option}`));
  }

  /** More digits than a number is kept under: picked out of those that share its area code, or its last four. */
  #longer(digits: string): readonly Printed[] {
    if (digits.length < LONGER) return [];
    return [
      ...this.#list(`part ${digits.slice(0, 3)}`).filter(printed => digitsOf(printed).startsWith(digits)),
      ...this.#list(`part ${digits.slice(-4)}`).filter(printed => digitsOf(printed).endsWith(digits)),
    ];
  }

  /** The one printed number that a typed one nearly is: one digit off or two swapped. */
  near(number: string): string | undefined {
    const close = slipsOf(number).filter(slip => this.number(slip).length > 0);
    return close.length === 1 ? close[0] : undefined;
  }
}

function add(printed: Printed, lists: Map<string, Printed[]>): void {
  for (const key of keysOf(printed.line)) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [printed]);
    else list.push(printed);
  }
}

function keysOf(line: Line): string[] {
  switch (line.kind) {
    case 'phone': {
      const option = line.option === undefined ? [] : [`option ${line.option}`];
      return [...partsOf(line.number), ...option];
    }
    case 'fax':
      return partsOf(line.number);
    case 'email':
      return [`email ${line.address.toLowerCase()}`, `mailbox ${beginning(line.address)}`];
    case 'mail':
      return line.address.flatMap(addressKeys);
    default:
      return assertNever(line);
  }
}

function addressKeys(text: string): string[] {
  const [, zip, plus] = ZIP.exec(text) ?? [];
  const box = boxNumber(text);
  const street = /^(\d{3,6})\s/.exec(text)?.[1];
  const suite = suiteNumber(text);
  return [
    ...(zip === undefined ? [] : [`part ${zip}`]),
    ...(plus === undefined ? [] : [`part ${zip}${plus}`]),
    ...(box === undefined ? [] : [`box ${box}`, `part ${box}`]),
    ...(street === undefined ? [] : [`part ${street}`]),
    ...(suite === undefined ? [] : [`part ${suite}`]),
  ];
}

/** What addresses are kept under by which slips are looked for. */
const beginning = (address: string) => address.slice(0, 3).toLowerCase();
const LETTERS_OFF = 2;

function isNearly(printed: string, typed: string): boolean {
  return Math.abs(printed.length - typed.length) <= LETTERS_OFF && compare(printed, typed).steps <= LETTERS_OFF;
}

/** Area code, exchange, last four; and by the last three, what ends so. */
function partsOf(number: string): string[] {
  return [...[...new Set(number.split('-'))].map(part => `part ${part}`), `end ${number.slice(-3)}`];
}

const numberOf = ({ line }: Printed) => ('number' in line ? line.number : '');
const isPosted = ({ line }: Printed) => line.kind === 'mail';
const digitsOf = (printed: Printed) => numberOf(printed).replaceAll('-', '');

/** Each record once, with the first of its lines. */
function byRecord(printed: readonly Printed[]): readonly Printed[] {
  const seen = new Set<ContactRecord>();
  return printed.filter(({ record }) => !seen.has(record) && seen.add(record));
}

/** Every number that is one digit off, or has two neighbours swapped. */
function slipsOf(number: string): readonly string[] {
  const slips = new Set<string>();
  const at = (i: number) => number.charAt(i);
  for (let i = 0; i < number.length; i += 1) {
    if (at(i) === '-') continue;
    for (let digit = 0; digit < 10; digit += 1) slips.add(number.slice(0, i) + digit + number.slice(i + 1));
    const next = at(i + 1) === '-' ? i + 2 : i + 1;
    if (next >= number.length) continue;
    slips.add(number.slice(0, i) + at(next) + number.slice(i + 1, next) + at(i) + number.slice(next + 1));
  }
  slips.delete(number);
  return [...slips];
}
