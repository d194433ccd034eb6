import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cardText,
  createResolver,
  type Directory,
  parseDirectory,
  type Question,
  type Resolver,
  stateFor,
} from '../../src';
import { botOver } from '../support/bot';
import { type BankQuestion, root } from './bank';
import { type Judged, judge, type Verdict } from './judge';

/** A bot over one folder of data, with the little that a bank needs besides. */
export interface Bench {
  readonly resolver: Resolver;
  readonly directory: Directory;
  readonly printed: Judged['printed'];
}

/** One question of a bank with what became of it. */
export interface Outcome {
  readonly question: BankQuestion;
  readonly verdict: Verdict;
  readonly outcome: string;
  readonly records: readonly string[];
  readonly text: string;
}

/** Reads a folder of data ("data", "test/fixtures/city-hall") and makes it ready to be asked. */
export function openBench(folder: string): Bench {
  const files = ['contacts.yaml', 'vocabulary.yaml'].map(name => ({
    name,
    text: readFileSync(join(root(), folder, name), 'utf8'),
  }));
  const { directory, problems } = parseDirectory(files, { version: 'bank' });
  if (directory === undefined) throw new Error(JSON.stringify(problems));
  return { directory, resolver: createResolver(directory), printed: printedNumbers(directory) };
}

function printedNumbers(directory: Directory): Map<string, Set<string>> {
  const printed = new Map<string, Set<string>>();
  for (const { id, lines } of directory.records) {
    for (const line of lines) {
      if (!('number' in line)) continue;
      const bare = line.number.replace(/\D/g, '');
      printed.set(bare, (printed.get(bare) ?? new Set()).add(id));
    }
  }
  return printed;
}

/** Asks a question with its turns in a conversation of its own and judges the last reply. */
export async function put(question: BankQuestion & { readonly now: string }, bench: Bench): Promise<Outcome> {
  const bot = botOver(bench.resolver);
  const asked = (text: string): Question => ({
    text,
    conversation: question.id,
    at: Date.parse(question.now),
    ...(question.tz !== undefined && { zone: question.tz }),
  });
  for (const turn of question.turns ?? []) await bot.ask(asked(turn));
  const last = asked(question.q);
  const reply = await bot.ask(last);
  const findings = 'findings' in reply.resolution ? reply.resolution.findings : [];
  const states = findings.map(finding => stateFor(finding, last, bench.directory).state);
  const text = cardText(reply.card);
  return {
    question,
    verdict: judge(question, { reply, text, states, printed: bench.printed }),
    outcome: reply.resolution.outcome,
    records: findings.map(({ record }) => record.id),
    text,
  };
}

/** One line on a question for the record of answers: a change that alters an answer shows as a changed line. */
export function answerLine({ question, verdict, outcome, records }: Outcome): string {
  return `${question.id} ${verdict} ${outcome}${records.length > 0 ? ` ${records.join(' ')}` : ''}`;
}
