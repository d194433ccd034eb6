import type { ContactRecord } from '../directory/record';

/** Rows that are named; of more the rest is counted. */
const NAMED = 3;

/** Some of a card's rows by name: "Permits and Parks", "all but Parks", "Permits, Parks, Water and 2 more". */
export function rowsText(some: readonly Row[], all: readonly Row[]): string {
  const label = labelOf(all);
  const named = [...new Set(some.map(label))];
  const others = [...new Set(all.filter(row => !some.includes(row)).map(label))];
  if (named.length <= NAMED) return listed(named);
  if (others.length <= NAMED) return `all but ${listed(others)}`;
  return listed([...named.slice(0, NAMED), `${named.length - NAMED} more`]);
}

interface Row {
  readonly record: ContactRecord;
}

/** What tells the rows apart: their regions where one name is all there is, else name and region. */
function labelOf(all: readonly Row[]): (row: Row) => string {
  const alike = new Set(all.map(({ record }) => record.name)).size === 1;
  return ({ record: { name, region } }) => {
    if (region === undefined) return name;
    return alike ? region : `${name} · ${region}`;
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
