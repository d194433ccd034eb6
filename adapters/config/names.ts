import type { SetUpProblem } from './values';
import { VARIABLE_NAMES } from './variables';

const plain = (name: string): string => name.toLowerCase().replaceAll('_', '');
const OURS = /^(slack_|microsoft_?app|teams_)/i;

/** Names that were meant for us and would be read by nobody: other case, underscores, one letter off. */
export function misspelt(env: NodeJS.ProcessEnv): SetUpProblem[] {
  const known = new Set<string>(VARIABLE_NAMES);
  return Object.keys(env).flatMap(name => {
    if (known.has(name) || !OURS.test(name)) return [];
    const meant = VARIABLE_NAMES.find(candidate => oneOff(plain(candidate), plain(name)));
    if (meant === undefined) return [];
    return [{ variable: name, message: 'is not a name that is read', cure: `Write ${meant}.` }];
  });
}

/** Equal, or one letter added, missing, changed or two swapped. */
function oneOff(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
