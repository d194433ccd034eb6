import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { Contacts, WrittenLine } from '../written/shape';

const COMPARE = 'Compare them with the sheet, and correct one or take it out.';

/** Warns of what stands twice where once is meant: a copied row or line that was not finished. */
export function checkTwice({ units, records, choices, exceptions }: Contacts, reports: Reports): void {
  const shorts = Object.entries(units).flatMap(([id, { short }]): Entry[] =>
    short === undefined ? [] : [{ key: short, path: ['units', id, 'short'], said: `the unit "${id}"` }],
  );
  repeated(shorts, ({ key, said }, first) => `${first.said} and ${said} are both short "${key}"`, reports);
  const keys: Entry[] = [];
  // Rows of a unit may share a number; those of two have one each.
  const owners = new Map<string, string | undefined>();
  for (const [index, { id, unit, lines }] of records.entries()) {
    const own = lines.flatMap((line, at): Entry[] => {
      const key = keyOf(line);
      return key === undefined ? [] : [{ key, path: ['records', index, 'lines', at], said: `"${id}"` }];
    });
    repeated(own, ({ key, said }) => `${key} stands twice in ${said}`, reports);
    const once = own.filter(({ key }, at) => own.findIndex(one => one.key === key) === at);
    keys.push(...once.filter(({ key }) => isOwn(key, unit, owners)));
  }
  repeated(keys, ({ key, said }, first) => `${first.said} and ${said} both have ${key}`, reports);
  for (const [index, { topics }] of records.entries()) namedTwice(topics, ['records', index, 'topics'], reports);
  const abouts = choices.flatMap(({ about }, index) =>
    about.map(
      (word, at): Entry => ({ key: word.toLowerCase(), path: ['choices', index, 'about', at], said: `"${word}"` }),
    ),
  );
  repeated(abouts, ({ said }) => `${said} stands in two choices: the first one is asked`, reports);
  for (const [index, { between }] of choices.entries()) namedTwice(between, ['choices', index, 'between'], reports);
  for (const [index, { records: ids }] of exceptions.entries())
    namedTwice(ids, ['exceptions', index, 'records'], reports);
}

/** Whether a line is one that no other row may have: the key of a menu, or the first or a further unit's. */
function isOwn(key: string, unit: string | undefined, owners: Map<string, string | undefined>): boolean {
  const isFirst = !owners.has(key);
  if (isFirst) owners.set(key, unit);
  return / option /.test(key) || isFirst || owners.get(key) !== unit;
}

/** Something that should stand once, and where it stands. */
interface Entry {
  readonly key: string;
  readonly path: Path;
  readonly said: string;
}

function repeated(entries: readonly Entry[], message: (entry: Entry, first: Entry) => string, reports: Reports): void {
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const first = firsts.get(entry.key);
    if (first === undefined) firsts.set(entry.key, entry);
    else reports.warn(entry.path, message(entry, first), COMPARE);
  }
}

/** "the phone 800-555-0100, option 4". */
function keyOf({ phone, option, fax, email }: WrittenLine): string | undefined {
  if (phone !== undefined) return `the phone ${plain(phone)}${option === undefined ? '' : `, option ${option}`}`;
  if (fax !== undefined) return `the fax ${plain(fax)}`;
  return email === undefined ? undefined : `the email ${email.toLowerCase()}`;
}

/** The digits that two ways of writing one number have in common. */
const plain = (number: string) =>
  number
    .replace(/\D/g, '')
    .slice(-10)
    .replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

function namedTwice(ids: readonly string[] | undefined, path: Path, reports: Reports): void {
  for (const [at, id] of (ids ?? []).entries()) {
    if (ids?.indexOf(id) !== at) reports.warn([...path, at], `"${id}" is named twice`, 'Take one of the two out.');
  }
}
