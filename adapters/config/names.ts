import compare from 'damerau-levenshtein';
import type { SetUpProblem } from './values';
import { VARIABLE_NAMES, type VariableName } from './variables';

const plain = (name: string): string => name.toLowerCase().replaceAll('_', '');
const letters = (name: string): string => [...plain(name)].sort().join('');
const OURS = /^(slack_|microsoft_?app|teams_)/i;
/** Words of so few letters (HOST, PORT) have neighbours that mean something else: POST, HOSTS, and the A_PORT of a service "a". */
const SHORT = 5;

/**
 * Names that were meant for us and would be read by nobody: other case, underscores, one letter off or two swapped.
 * Other programs' names are seldom that near; where one is, the variable that it is taken for may be set beside it.
 */
export function misspelt(env: NodeJS.ProcessEnv): SetUpProblem[] {
  const known = new Set<string>(VARIABLE_NAMES);
  return Object.keys(env).flatMap(name => {
    if (known.has(name)) return [];
    const meant = VARIABLE_NAMES.find(candidate => isNear(candidate, name));
    if (meant === undefined || (!OURS.test(name) && env[meant] !== undefined)) return [];
    return [{ variable: name, message: 'is not a name that is read', cure: `Write ${meant}.` }];
  });
}

function isNear(ours: VariableName, name: string): boolean {
  // What a name of another length costs to compare, times a hundred names and ours, is felt at every start.
  if (Math.abs(plain(ours).length - plain(name).length) > 1) return false;
  if (compare(plain(ours), plain(name)).steps > 1) return false;
  return ours.length > SHORT || letters(ours) === letters(name);
}
