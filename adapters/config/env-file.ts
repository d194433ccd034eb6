import { readFileSync } from 'node:fs';
import { parse, populate } from 'dotenv';
import type { SetUpProblem } from './values';

const FILE = '.env';

/** What came of reading `.env`: what is wrong with the file, or the names that it sets. */
export interface EnvFile {
  readonly problems: readonly SetUpProblem[];
  readonly names: readonly string[];
}

/**
 * Adds to `env` what `.env` in the working folder sets and `env` does not. That there is none is fine; one that is there
 * and cannot be read is a problem, since nothing of what it says would hold.
 */
export function readEnvFile(env: NodeJS.ProcessEnv): EnvFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(FILE));
    if (text.includes('\0')) return unusable(wrong('is not written in UTF-8', 'Save it as UTF-8.'));
    const set = parse(text);
    populate(env, set);
    return { problems: [], names: Object.keys(set) };
  } catch (error) {
    return unusable(...whyNot(error));
  }
}

const unusable = (...problems: readonly SetUpProblem[]): EnvFile => ({ problems, names: [] });

function whyNot(error: unknown): SetUpProblem[] {
  const { code }: { readonly code?: unknown } = Object(error);
  switch (code) {
    case 'ENOENT':
      return [];
    case 'EISDIR':
      return [
        wrong('is a folder', 'Docker makes one where the file to mount is missing. Delete it and make the file.'),
      ];
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return [wrong('is not written in UTF-8', 'Save it as UTF-8 (some editors and PowerShell write UTF-16).')];
    default:
      return [wrong(`cannot be read (${String(code ?? error)})`, 'Let the user that the bot runs as read it.')];
  }
}

const wrong = (message: string, cure: string): SetUpProblem => ({ variable: FILE, message, cure });
