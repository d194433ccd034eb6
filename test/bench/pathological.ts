import { createResolver } from '../../src/index';
import { directoryOf, entries } from './directory';
import { percentile } from './percentile';
import { seeded } from './random';
import { stopwatch } from './stopwatch';

/** What one unkind question costs. */
export interface Pathological {
  readonly name: string;
  readonly records: number;
  readonly ms: number;
}

/** Questions that nobody asks, but somebody sends. */
export function unkindQuestions(): Readonly<Record<string, string>> {
  const list = entries(2_000);
  const random = seeded(3);
  const words = Array.from({ length: 500 }, () => {
    const { name, city } = random.pick(list);
    return random.pick([...name.split(' '), city]);
  });
  return {
    '500 words of the directory': words.join(' '),
    'one word of 10,000 letters': 'x'.repeat(10_000),
    '"a" 5,000 times': 'a '.repeat(5_000),
    'only common words': 'department center office desk team unit billing permits',
    '500 words of the directory, a comma after each': words.join(', '),
    '500 words misspelled': words.map(word => `${word.slice(0, 2)}q${word.slice(2)}`).join(' '),
    '160 words run together': Array.from({ length: 160 }, () =>
      words.join('').slice(random.below(900)).slice(0, 59),
    ).join(' '),
    '700 numbers': Array.from({ length: 700 }, () => `855-720-${1_000 + random.below(9_000)}`).join(' '),
    'a zip, then "which has" 200 times': `zip 38119 ${'which has '.repeat(200)}`,
    'every region': 'northern southern eastern western central coastal upland lakeside billing',
  };
}

/** The middle of some tries, each unkind question over a directory of so many records. */
export function pathological(records: number): Pathological[] {
  const { resolve } = createResolver(directoryOf(entries(records)));
  return Object.entries(unkindQuestions()).map(([name, text]) => {
    const tries = Array.from({ length: 9 }, () => {
      const watch = stopwatch();
      resolve({ text, conversation: 'unkind', at: Date.parse('2026-11-18T15:00:00Z') });
      return watch().ms;
    });
    return { name, records, ms: Math.round(percentile(tries, 0.5) * 100) / 100 };
  });
}
