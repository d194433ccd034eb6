import compare from 'damerau-levenshtein';
import type { Directory } from '../directory/directory';
import type { ContactRecord, Line } from '../directory/record';

/** A printed value and who prints it. */
export interface Printed {
  readonly record: ContactRecord;
  readonly line: Line;
}

const ZIP = /\b(\d{5})(?:-(\d{4}))?\s*$/;
const BOX = /\bp\.?\s*o\.?\s*box\s*(\d+)/i;

/** Looks printed numbers, addresses, zips, boxes and menu options up by value; built when first asked. */
export class NumberIndex {
  readonly #byKey = new Map<string, Printed[]>();
  readonly #numbers = new Set<string>();

  constructor(directory: Directory) {
    for (const record of directory.records) for (const line of record.lines) this.#read({ record, line });
  }

  #read(printed: Printed): void {
    const { line } = printed;
    switch (line.kind) {
      case 'phone':
      case 'fax':
        this.#numbers.add(line.number);
        this.#add(`number ${line.number}`, printed);
        for (const part of partsOf(line.number)) this.#add(`part ${part}`, printed);
        if (line.kind === 'phone' && line.option !== undefined) this.#add(`option ${line.option}`, printed);
        break;
      case 'email':
        this.#add(`email ${line.address.toLowerCase()}`, printed);
        break;
      case 'mail':
        for (const part of line.address) this.#readAddressLine(part, printed);
        break;
    }
  }

  #readAddressLine(text: string, printed: Printed): void {
    const zip = ZIP.exec(text);
    if (zip) {
      this.#add(`part ${zip[1]}`, printed);
      if (zip[2] !== undefined) this.#add(`part ${zip[1]}${zip[2]}`, printed);
    }
    const box = BOX.exec(text)?.[1];
    if (box !== undefined) {
      this.#add(`box ${box}`, printed);
      this.#add(`part ${box}`, printed);
    }
    const street = /^(\d{3,6})\s/.exec(text)?.[1];
    if (street !== undefined) this.#add(`part ${street}`, printed);
  }

  #add(key: string, printed: Printed): void {
    const list = this.#byKey.get(key);
    if (list === undefined) this.#byKey.set(key, [printed]);
    else if (!list.some(({ record }) => record === printed.record)) list.push(printed);
  }

  number(number: string): readonly Printed[] {
    return this.#byKey.get(`number ${number}`) ?? [];
  }
  /** By the digits of a part: area code, last four, last seven, first six, or all; a zip or street number. */
  part(digits: string): readonly Printed[] {
    return this.#byKey.get(`part ${digits}`) ?? [];
  }
  email(address: string): readonly Printed[] {
    return this.#byKey.get(`email ${address}`) ?? [];
  }
  box(box: string): readonly Printed[] {
    return this.#byKey.get(`box ${box}`) ?? [];
  }
  option(option: string): readonly Printed[] {
    return this.#byKey.get(`option ${option}`) ?? [];
  }

  /** The one printed number that a typed one nearly is: one digit off or two swapped. */
  near(number: string): string | undefined {
    if (this.#numbers.size > 5_000) return undefined;
    const close = [...this.#numbers].filter(printed => compare(printed, number).steps <= 1);
    return close.length === 1 ? close[0] : undefined;
  }
}

function partsOf(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  return [digits, digits.slice(-4), digits.slice(-7), digits.slice(0, 3), digits.slice(0, 6), digits.slice(3, 6)];
}
