import { parseArgs } from 'node:util';

/** The flags of `npm start -- ...`; the help text is made of them. */
const FLAGS = {
  check: { type: 'boolean', about: 'Say what would be served and what is wrong, then end.' },
  try: { type: 'boolean', about: 'The same, and ask Slack and Microsoft whether they take the credentials.' },
  'anonymous-teams': {
    type: 'boolean',
    about: "Without credentials: a Teams door without checks, on 127.0.0.1, for Microsoft's local client.",
  },
  help: { type: 'boolean', about: 'Show this.' },
} as const;

/** What was asked for on the command line, or the text that answers a wrong or help flag. */
export type Flags =
  | { readonly kind: 'run'; readonly check: boolean; readonly try: boolean; readonly anonymousTeams: boolean }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

/** Reads the arguments after the program's name. */
export function readFlags(args: readonly string[]): Flags {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS, strict: true });
    if (values.help === true) return { kind: 'help', text: helpText() };
    const { check = false, try: tried = false, 'anonymous-teams': anonymousTeams = false } = values;
    return { kind: 'run', check: check || tried, try: tried, anonymousTeams };
  } catch (error) {
    return { kind: 'wrong', text: `${error instanceof Error ? error.message : String(error)}\n\n${helpText()}` };
  }
}

const ENDS =
  'With --check and --try it ends with 0, with 1 where something would not work, with 3 where a platform did not answer\nand its credentials could not be tried.';

const helpText = (): string =>
  [
    'npm start -- [flags]',
    ...Object.entries(FLAGS).map(([name, { about }]) => `  --${name.padEnd(18)}${about}`),
    ENDS,
  ].join('\n');
