import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CATEGORIES = [
  'direct',
  'acronym',
  'typo',
  'paraphrase',
  'jargon',
  'facet',
  'region',
  'hours',
  'ambiguous',
  'oos',
  'adversarial',
  'multi',
  'followup',
  'reverse',
  'list',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** One line of a bank: a question as a person typed it, and what a careful colleague would answer. README.md has the rules. */
export interface BankQuestion {
  readonly id: string;
  readonly q: string;
  /** Asked before in the same thread. */
  readonly turns?: readonly string[];
  /** ISO moment of asking. */
  readonly now?: string;
  /** The asker's IANA zone. */
  readonly tz?: string;
  readonly cat: Category;
  readonly expect: {
    readonly outcome: 'answer' | 'choices' | 'none' | 'help';
    /** Records that must be shown: ids in capitals (the sheet's labels) or as they are. */
    readonly labels: readonly string[];
    readonly also_ok?: readonly string[];
    readonly facet?: string;
    /** What the text of a right answer holds. */
    readonly fact?: string;
  };
}

/** A Wednesday, so that no verdict depends on the clock. */
const DEFAULT_NOW = '2026-11-18T15:00:00-05:00';

/** Reads a bank file of this folder; a question without a moment gets the same one every time. */
export function readBank(name: string): (BankQuestion & { readonly now: string })[] {
  return readFileSync(join(root(), 'test', 'bank', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => ({ now: DEFAULT_NOW, ...(JSON.parse(line) as BankQuestion) }));
}

/** The project's folder: tests and scripts are run from there. */
export function root(): string {
  return process.cwd();
}
