import { type Config, readConfig, readEnvFile } from '../config';
import { problemLines, warningLines } from './announce';
import { tryStore } from './check';

/** Shared by the commands that use the bot's store while it runs. */

/** The configuration from the environment, with its store tried; or why there is none (store faults are prefixed with `lead`). */
export async function readBeside(lead = ''): Promise<Config | string> {
  const { problems: unread, names } = readEnvFile(process.env);
  const { config, problems, warnings } = readConfig(process.env, { anonymousTeams: false }, names);
  // Under a name that nobody reads may stand where the store is.
  for (const line of warningLines(warnings)) process.stderr.write(`${line}\n`);
  if (config === undefined || unread.length > 0) {
    return `${problemLines(unread.length > 0 ? unread : problems).join('\n')}\n`;
  }
  const { problems: store } = await tryStore(config);
  return store.length > 0 ? `${lead}${store.join('\n')}\n` : config;
}

/** Says why nothing was done, and returns the exit code. */
export function refuse(why: string, code: number): number {
  process.stderr.write(why);
  return code;
}

/** Exits with the command's code, or with 1 and the failure after `lead` if it failed. */
export function endWith(command: Promise<number>, lead = ''): void {
  command.then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${lead}${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
