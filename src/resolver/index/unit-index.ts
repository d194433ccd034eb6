import type { ContactRecord } from '../../directory/record';
import { push } from './lists';

/** An acronym in brackets within a unit's name: "Accounts (CWO)". */
const BRACKETED = /\(([^()]+)\)/g;

/** Which records stand together in a unit, and which one answers for it. */
export class UnitIndex {
  readonly #heads = new Map<string, ContactRecord>();
  /** Of units with several records: most of a million have one, and a list for each would take more than the index. */
  readonly #records = new Map<string, ContactRecord[]>();
  /** Under an acronym the records of the units that print it in brackets. */
  readonly #bracketed = new Map<string, ContactRecord[]>();

  /** Reads the records in slices of so many. */
  *read(records: readonly ContactRecord[], slice: number): Generator<void> {
    const alone = new Map<string, ContactRecord>();
    const heads = new Map<string, ContactRecord[]>();
    for (const [position, record] of records.entries()) {
      if (record.unit !== undefined) {
        const { id, name } = record.unit;
        const first = alone.get(id);
        if (first === undefined) alone.set(id, record);
        else if (this.#records.has(id)) push(this.#records, id, record);
        else this.#records.set(id, [first, record]);
        if (name.includes(record.name)) push(heads, id, record);
        for (const [, acronym = ''] of name.matchAll(BRACKETED)) push(this.#bracketed, acronym, record);
      }
      if (position % slice === 0) yield;
    }
    for (const [id, [head, ...others]] of heads) if (head && others.length === 0) this.#heads.set(id, head);
  }

  /** The record that answers for a whole unit, where the sheet has one. */
  headOf({ unit }: ContactRecord): ContactRecord | undefined {
    return unit && this.#heads.get(unit.id);
  }

  /** All records of the same unit, the record itself included. */
  unitOf(record: ContactRecord): readonly ContactRecord[] {
    return (record.unit && this.#records.get(record.unit.id)) ?? [record];
  }

  /** Those of its unit that are called the same: one row of several regions, or of several carriers; the record itself included. */
  namedAlike(record: ContactRecord): readonly ContactRecord[] {
    return this.unitOf(record).filter(({ name }) => name === record.name);
  }

  /** The records of other units that print a unit's acronym in brackets: "Accounts (CWO)" beside the "Clerk's Office (CWO)". */
  besideUnit({ unit }: ContactRecord): readonly ContactRecord[] {
    if (unit?.short === undefined) return [];
    return (this.#bracketed.get(unit.short) ?? []).filter(record => record.unit?.id !== unit.id);
  }
}
