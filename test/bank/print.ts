import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CATEGORIES, readBank, root } from './bank';
import type { Verdict } from './judge';
import { answerLine, type Outcome, openBench, put } from './run';

const VERDICTS: readonly Verdict[] = ['right', 'asked', 'missed', 'part', 'wrong'];

/** `npm run bank -- [--bank NAME] [--write]`: verdicts per category and every miss with the evidence that led to it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { bank: { type: 'string', default: 'questions' }, write: { type: 'boolean', default: false } },
  });
  const bench = openBench(values.bank === 'city-hall' ? 'test/fixtures/city-hall' : 'data');
  const outcomes: Outcome[] = [];
  for (const question of readBank(values.bank)) outcomes.push(await put(question, bench));
  if (values.bank !== 'unseen') for (const outcome of outcomes) if (outcome.verdict !== 'right') printMiss(outcome);
  printTable(outcomes);
  if (!values.write) return;
  writeFileSync(join(root(), 'test', 'bank', `${values.bank}.answers.txt`), `${outcomes.map(answerLine).join('\n')}\n`);
  print(`Written: test/bank/${values.bank}.answers.txt`);

  function printMiss({ question, verdict, outcome, records, text }: Outcome): void {
    const { expect } = question;
    const { words, phrases, subjects, refused } = bench.resolver.explain({
      text: question.q,
      conversation: question.id,
      at: 0,
    });
    print(`${verdict.toUpperCase()} ${question.id} ${question.cat} ${JSON.stringify(question.q)}`);
    print(
      `    due ${expect.outcome} ${expect.labels.join(' ')} ${expect.fact ?? ''} | got ${outcome} ${records.join(' ')}`,
    );
    print(`    words ${words} | phrases ${phrases.join(', ')}`);
    for (const { records: found, share, because, against } of [...subjects, ...(refused ? [refused] : [])]) {
      print(
        `    ${found.join(' ')} share ${share.toFixed(2)} for: ${because.join('; ')} against: ${against.join(' ')}`,
      );
    }
    print(`    ${JSON.stringify(text.slice(0, 160))}`);
  }
}

function printTable(outcomes: readonly Outcome[]): void {
  for (const category of CATEGORIES) {
    const own = outcomes.filter(({ question }) => question.cat === category);
    if (own.length > 0) print(`${category.padEnd(12)} ${String(own.length).padStart(4)}  ${tally(own)}`);
  }
  print(`all          ${String(outcomes.length).padStart(4)}  ${tally(outcomes)}`);
}

function tally(outcomes: readonly Outcome[]): string {
  return VERDICTS.map(verdict => {
    const share = outcomes.filter(outcome => outcome.verdict === verdict).length / outcomes.length;
    return `${verdict} ${(100 * share).toFixed(1)} %`;
  }).join('  ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
