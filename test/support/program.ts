import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve as absolute } from 'node:path';

/** The program as `npm start` runs it, in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when standard output holds `text`; rejects when the process ends before. */
  printed(text: string): Promise<void>;
  /** Resolves with the exit code (or the signal's name). */
  readonly ended: Promise<number | string>;
}

/** What a process gets of our own environment: no variable of the bot's. */
const BARE = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

/** Starts a compiled entry ("main", "forget") with only these variables in a folder (the project's), where `.env` is looked for. */
export function startProgram(
  entry: string,
  env: Record<string, string>,
  args: readonly string[] = [],
  cwd = process.cwd(),
): Program {
  const child = spawn(process.execPath, [absolute(`dist/adapters/${entry}.js`), ...args], {
    cwd,
    env: { ...BARE, ...env },
  });
  let out = '';
  let err = '';
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    changed();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    changed();
  });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
    changed();
    return code ?? signal ?? 'unknown';
  });
  return {
    process: child,
    out: () => out,
    err: () => err,
    ended,
    printed: text =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const done = out.includes(text);
          if (!done && child.exitCode === null && child.signalCode === null) return;
          listeners.delete(look);
          if (done) resolve();
          else reject(new Error(`It ended before it printed "${text}":\n${out}${err}`));
        };
        listeners.add(look);
        look();
      }),
  };
}
