import compare from 'damerau-levenshtein';
import type { SetUpProblem } from './values';
import { VARIABLE_NAMES, type VariableName } from './variables';

const plain = (name: string): string => name.toLowerCase().replaceAll('_', '');
const letters = (name: string): string => [...plain(name)].sort().join('');
const OURS = /^(slack_|microsoft_?app|teams_)/i;
/** Words of so few letters (HOST, PORT) have neighbours that mean something else: POST, HOSTS, and the A_PORT of a service "a". */
const SHORT = 5;

/** Names that nobody reads. */
export interface Misspelt {
  /** Surely meant for us. */
  readonly refused: readonly SetUpProblem[];
  /** Maybe another program's: in our file nothing else stands, in the environment much that is none of our business. */
  readonly doubtful: readonly SetUpProblem[];
}

/**
 * Names that were meant for us and would be read by nobody: other case, underscores, one letter off or two swapped.
 * Other programs' names are seldom that near; where one is, the variable that it is taken for may be set beside it.
 * `inFile` are those that `.env` sets.
 */
export function misspelt(env: NodeJS.ProcessEnv, inFile: readonly string[]): Misspelt {
  const found = near(env);
  const sure = ({ variable }: SetUpProblem): boolean => OURS.test(variable) || inFile.includes(variable);
  return { refused: found.filter(sure), doubtful: found.filter(one => !sure(one)) };
}

function near(env: NodeJS.ProcessEnv): SetUpProblem[] {
  const known = new Set<string>(VARIABLE_NAMES);
  return Object.keys(env).flatMap(name => {
    if (known.has(name)) return [];
    const meant = VARIABLE_NAMES.find(candidate => isNear(candidate, name));
    if (meant === undefined || (!OURS.test(name) && env[meant] !== undefined)) return [];
    const others = OURS.test(name) ? '' : `, or, if it is another program's, set ${meant} too`;
    return [{ variable: name, message: 'is not a name that is read', cure: `Write ${meant}${others}.` }];
  });
}

function isNear(ours: VariableName, name: string): boolean {
  // What a name of another length costs to compare, times a hundred names and ours, is felt at every start.
  if (Math.abs(plain(ours).length - plain(name).length) > 1) return false;
  if (compare(plain(ours), plain(name)).steps > 1) return false;
  return ours.length > SHORT || letters(ours) === letters(name);
}
