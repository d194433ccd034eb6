import type { Parsed, Problem } from '../../src/index';

/** Every problem as "file:line: message. cure", and a last line that sums up. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, line, level, message, cure }) =>
      `${file}:${line}: ${level === 'warning' ? 'warning: ' : ''}${message}\n  ${cure}`,
  );
  const errors = problems.filter(({ level }) => level === 'error').length;
  return [...lines, summary(errors, problems.length - errors)].join('\n');
}

/** The same of a whole check, with how much was asked for where that is not all. */
export function describeChecked({ problems, asked }: Parsed): string {
  const described = describeProblems(problems);
  if (asked === undefined || asked.asked === asked.of) return described;
  return `${described}\nOf ${asked.of} names and topics ${asked.asked}, taken evenly from all, were asked for.`;
}

function summary(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'No problems.';
  const counts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return `${counts.filter(Boolean).join(', ')}.`;
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
