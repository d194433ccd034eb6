import type { ContactRecord, Directory } from '../../src/index';

/** What an edit changed, for the log: ids of rows and names of fields, with old and new values of lines and hours. */
export interface Edited {
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly changed?: readonly Changed[];
  /** What else than rows differs: "exceptions", "effective". */
  readonly beside?: readonly string[];
  /** Rows that were added, removed or changed and are not named here. */
  readonly further?: number;
}

interface Changed {
  readonly record: string;
  readonly fields: readonly string[];
  readonly lines?: Values;
  readonly hours?: Values;
}

interface Values {
  readonly was: unknown;
  readonly is: unknown;
}

/** A line of the log names so many rows, and shows values of so many letters: the sheet's are no secret, but may be long. */
const MOST = 50;
const LONGEST = 2_000;
/** Rows between two turns of the event loop. */
const SLICE = 200;

/** Compares two sheets of any size; `turn` lets questions through in between. */
export async function editedFrom(before: Directory, after: Directory, turn: () => Promise<unknown>): Promise<Edited> {
  const removed = before.records.filter(({ id }) => !after.byId.has(id)).map(({ id }) => id);
  const added = after.records.filter(({ id }) => !before.byId.has(id)).map(({ id }) => id);
  const changed: Changed[] = [];
  let count = 0;
  for (const [index, record] of after.records.entries()) {
    if (index % SLICE === SLICE - 1) await turn();
    const old = before.byId.get(record.id);
    const fields = old === undefined ? [] : differing(old, record);
    if (old === undefined || fields.length === 0) continue;
    count += 1;
    if (changed.length < MOST) changed.push(changeOf(old, record, fields));
  }
  const beside = differing(rest(before), rest(after));
  const further = [added.length, removed.length, count].reduce((sum, of) => sum + Math.max(0, of - MOST), 0);
  return {
    ...(added.length > 0 && { added: added.slice(0, MOST) }),
    ...(removed.length > 0 && { removed: removed.slice(0, MOST) }),
    ...(changed.length > 0 && { changed }),
    ...(beside.length > 0 && { beside }),
    ...(further > 0 && { further }),
  };
}

/** What whoever keeps the sheet writes beside its rows. The vocabulary is long, and one word of it. */
function rest({ name, app, command, effective, zone, holidays, exceptions, choices, vocabulary, examples }: Directory) {
  return { name, app, command, effective, zone, holidays, exceptions, choices, vocabulary, examples };
}

function differing<Thing extends object>(old: Thing, now: Thing): string[] {
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].filter(field => textOf(Reflect.get(old, field)) !== textOf(Reflect.get(now, field)));
}

function changeOf(old: ContactRecord, now: ContactRecord, fields: readonly string[]): Changed {
  const values = (field: 'lines' | 'hours') =>
    fields.includes(field) && { [field]: { was: shown(old[field]), is: shown(now[field]) } };
  return { record: now.id, fields, ...values('lines'), ...values('hours') };
}

const shown = (value: unknown): unknown => (textOf(value).length > LONGEST ? 'too long to log' : value);

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...inner] : inner,
  ) ?? '';
