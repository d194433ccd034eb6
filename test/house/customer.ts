import { parse } from 'yaml';
import { isEnglish } from '../../src/language/words/common';
import { read } from './project';

/** What `data/contacts.yaml` says, as far as the check needs it. */
interface Sheet {
  readonly directory: { readonly command: string };
  readonly units: Readonly<Record<string, { readonly name: string; readonly short?: string }>>;
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    readonly topics?: readonly string[];
    readonly lines?: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const sheet: Sheet = parse(read('data/contacts.yaml'));

/** Every text and number below a value. */
function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (Array.isArray(value)) for (const one of value) yield* leaves(one);
  else if (typeof value === 'object' && value !== null) yield* leaves(Object.values(value));
}

const names = sheet.records.flatMap(({ name, topics = [], lines = [] }) => [
  name,
  ...topics,
  ...lines.flatMap(({ menu }) => (typeof menu === 'string' ? [menu] : [])),
]);
const units = Object.values(sheet.units).flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();

/** Telephone and box numbers, zips, streets and addresses of the sheet. */
export const VALUES: readonly string[] = [
  ...new Set(
    sheet.records
      .flatMap(({ lines = [] }) => [...leaves(lines)])
      .flatMap(value => [value, ...(value.match(/\d{3}-\d{3}-\d{4}|\d{5}(?:-\d{4})?\b/g) ?? [])])
      .filter(value => /\d{4}|@/.test(value)),
  ),
];

/** The sheet's names of two words and more; one word may be anybody's. */
export const NAMES: readonly string[] = [...new Set([...names, ...units].map(plain))].filter(name =>
  name.includes(' '),
);

/** Words that are a name wherever they stand: the command's, acronyms, and those with a capital inside. */
export const MARKS: readonly string[] = [
  ...new Set([
    sheet.directory.command.replace(/\W/g, ''),
    ...[...names, ...units].flatMap(text => text.match(/\b[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*/g) ?? []),
  ]),
];

/** An acronym that is a word as well counts in capitals only. */
function isEverydayWord(mark: string): boolean {
  return mark === mark.toUpperCase() && isEnglish(mark.toLowerCase());
}

/** What of the customer's stands in a text. */
export function customersIn(text: string): string[] {
  const words = ` ${plain(text)} `;
  const digits = text.replace(/\D/g, '');
  return [
    ...VALUES.filter(
      value => text.includes(value) || (/^[\d-]{10,}$/.test(value) && digits.includes(value.replace(/\D/g, ''))),
    ),
    ...NAMES.filter(name => words.includes(` ${name} `)),
    ...MARKS.filter(mark =>
      isEverydayWord(mark) ? new RegExp(`\\b${mark}\\b`).test(text) : words.includes(` ${plain(mark)} `),
    ),
  ];
}
