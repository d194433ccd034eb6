import { VARIABLE_NAMES, VARIABLES, type Variable, type VariableName } from './variables';

/** What is wrong with a value whatever variable it stands in, and what would cure it. Neither holds the value. */
interface Slip {
  readonly message: string;
  readonly cure: string;
}

const CURLY = /^[“”„‟‘’‚‛«»]|[“”„‟‘’‚‛«»]$/;
/** dotenv takes them off; `docker run --env-file` and `kubectl --from-env-file` do not. */
const QUOTED = /^(["'`]).*\1$/s;
const UNFILLED = /(?:\.\.\.|…)$/;

const plain = (secret: string): string => secret.trim().replace(/=+$/, '').toLowerCase();
const variables: readonly Variable[] = VARIABLE_NAMES.map(name => VARIABLES[name]);
/** Secrets that are none: they stand in `.env.example` and in the documents, for everybody to sign requests with. */
const PUBLISHED = new Set(variables.filter(({ secret }) => secret).map(({ example }) => plain(example)));

/** A slip that every variable can have: not filled in, taken over from the example, or copied out of a text with its quotes. */
export function slipIn(name: VariableName, value: string): Slip | undefined {
  const { about, secret }: Variable = VARIABLES[name];
  if (UNFILLED.test(value))
    return { message: 'is not filled in: it ends in dots', cure: `Write the whole value. ${about}` };
  if (secret && value.split(',').some(part => PUBLISHED.has(plain(part)))) {
    return { message: 'is the published example, which everybody can read', cure: `Write your own. ${about}` };
  }
  if (CURLY.test(value)) return { message: 'stands in curly quotes', cure: 'Write it without quotes.' };
  if (QUOTED.test(value))
    return { message: 'has quotes that count as part of it here', cure: 'Write it without quotes.' };
  return undefined;
}
