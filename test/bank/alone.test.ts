import type { Question, Resolution } from '../../src';
import { botOver } from '../support/bot';
import { type BankQuestion, type Category, readBank } from './bank';
import { type Bench, openBench } from './run';

/**
 * Whoever asks a complete question gets the same answer whatever was asked before it in the same chat. What is left for a
 * talk to change are fragments ("the west", "fax number pls"), so that few of a bank's questions may change.
 */
const LEAST: Readonly<Record<string, Partial<Record<Category, number>>>> = {
  questions: {
    direct: 1,
    paraphrase: 1,
    jargon: 1,
    facet: 1,
    hours: 1,
    typo: 0.98,
    reverse: 1,
    region: 0.96,
    oos: 0.98,
  },
  blind: { direct: 0.99, paraphrase: 0.99, jargon: 0.99, facet: 0.98, hours: 0.99, typo: 0.99, oos: 0.975, list: 0.88 },
};

/** Turns behind which a talk is not of one row: a no, a choice, a list. */
const OTHERWISE = ['who fixes the copier', 'payoff', 'title', 'who is open on saturday', 'chase payoff number'];

/** What was asked before: every row's name, and every other turn, one after the other. */
function before(at: number, { directory: { records } }: Bench): string {
  const names = records.map(({ name, region }) => [name, region].filter(Boolean).join(' '));
  const turns = [...names, ...OTHERWISE];
  return turns[at % turns.length] ?? '';
}

const gist = (resolution: Resolution): string =>
  [
    resolution.outcome,
    ...('findings' in resolution ? resolution.findings.map(found => `${found.record.id} ${found.facet}`).sort() : []),
  ].join(', ');

async function asked(
  texts: readonly string[],
  { now, tz }: BankQuestion & { readonly now: string },
  bench: Bench,
): Promise<string> {
  const bot = botOver(bench.resolver);
  const question = (text: string): Question => ({
    text,
    conversation: 'alone',
    at: Date.parse(now),
    ...(tz !== undefined && { zone: tz }),
  });
  let last = '';
  for (const text of texts) last = gist((await bot.ask(question(text))).resolution);
  return last;
}

describe.each(Object.entries(LEAST))('a complete question of the bank "%s"', (name, least) => {
  const bench = openBench('data');
  const questions = readBank(name).filter(({ turns }) => turns === undefined || turns.length === 0);

  test.each(Object.entries(least))(
    '(%s) is answered as if it stood alone, in %d of all cases',
    async (category, share) => {
      const own = questions.filter(({ cat }) => cat === category);
      const changed: string[] = [];
      for (const [at, question] of own.entries()) {
        const first = before(at, bench);
        const [alone, behind] = [
          await asked([question.q], question, bench),
          await asked([first, question.q], question, bench),
        ];
        if (alone !== behind) changed.push(`${first} | ${question.q}: ${alone} -> ${behind}`);
      }
      expect(own.length).toBeGreaterThan(20);
      expect(changed.length > own.length * (1 - share) ? changed : []).toEqual([]);
    },
  );
});
