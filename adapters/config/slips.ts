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
/** The published address is a database on this machine, which nobody else reaches: so one is tried. */
PUBLISHED.delete(plain(VARIABLES.DATABASE_URL.example));

const isPublished = (secret: string): boolean => PUBLISHED.has(plain(secret));

/** A slip that every variable can have: not filled in, taken over from the example, or copied out of a text with its quotes. */
export function slipIn(name: VariableName, value: string): Slip | undefined {
  const { about, secret }: Variable = VARIABLES[name];
  if (UNFILLED.test(value))
    return { message: 'is not filled in: it ends in dots', cure: `Write the whole value. ${about}` };
  if (secret && isPublished(name === 'TOKEN_KEY' ? (value.split(',')[0] ?? '') : value)) {
    return { message: 'is the published example, which everybody can read', cure: `Write your own. ${about}` };
  }
  if (CURLY.test(value)) return { message: 'stands in curly quotes', cure: 'Write it without quotes.' };
  if (QUOTED.test(value))
    return { message: 'has quotes that count as part of it here', cure: 'Write it without quotes.' };
  return undefined;
}

/** Of old keys one may be the published example, so that whoever took it can change it; until it is gone it is to be told. */
export function weakIn(tokenKeys: string): Slip | undefined {
  const [, ...old] = tokenKeys.split(',');
  if (!old.some(isPublished)) return undefined;
  return {
    message: 'has the published example among its old keys: everybody who sees the database can open what it sealed',
    cure: 'Have the workspaces install the app anew, which seals their tokens with the new key, then delete the old one.',
  };
}
