import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createResolver, parseDirectory } from '../../src/index';
import { median, percentile } from './percentile';
import { type Reading, stopwatch, undisturbed } from './stopwatch';

/** What the bank's questions cost over the sheet itself, in ms. */
export interface SheetCost {
  readonly questions: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
}

const ROUNDS = 9;
const AT = Date.parse('2026-11-18T20:00:00Z');

const read = (...path: readonly string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');

/** Asks every question of the bank several times; each counts with its median. */
export function sheetCost(): SheetCost {
  const files = ['contacts.yaml', 'vocabulary.yaml'].map(name => ({ name, text: read('data', name) }));
  const { directory } = parseDirectory(files, { version: 'bench' });
  if (directory === undefined) throw new Error('The sheet has errors: run npm run check-data.');
  const { resolve } = createResolver(directory);
  const texts = bankTexts();
  const times = texts.map((): Reading[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    texts.forEach((text, i) => {
      const watch = stopwatch();
      resolve({ text, conversation: 'bench', at: AT });
      times[i]?.push(watch());
    });
  }
  const each = times.map(readings => median(undisturbed(readings)));
  return { questions: texts.length, p50_ms: percentile(each, 0.5), p99_ms: percentile(each, 0.99) };
}

/** The bank's questions, as they were typed. */
export function bankTexts(): string[] {
  return read('test', 'bank', 'questions.jsonl').trim().split('\n').map(textOf);
}

function textOf(line: string): string {
  const question: { readonly q?: string } = JSON.parse(line);
  return question.q ?? '';
}
