import compare from 'damerau-levenshtein';
import type { SetUpProblem } from './values';
import { VARIABLE_NAMES } from './variables';

const plain = (name: string): string => name.toLowerCase().replaceAll('_', '');
const OURS = /^(slack_|microsoft_?app|teams_)/i;

/** Names that were meant for us and would be read by nobody: other case, underscores, one letter off or two swapped. */
export function misspelt(env: NodeJS.ProcessEnv): SetUpProblem[] {
  const known = new Set<string>(VARIABLE_NAMES);
  return Object.keys(env).flatMap(name => {
    if (known.has(name) || !OURS.test(name)) return [];
    const meant = VARIABLE_NAMES.find(candidate => compare(plain(candidate), plain(name)).steps <= 1);
    if (meant === undefined) return [];
    return [{ variable: name, message: 'is not a name that is read', cure: `Write ${meant}.` }];
  });
}
