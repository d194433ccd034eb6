import { config as readDotenv } from 'dotenv';
import { readConfig } from './config';
import { createLog } from './log';
import { openStore } from './store';

const USAGE = `npm run forget -- ASKER
Deletes everything that is kept about one person: settings and feedback.
ASKER is slack:TEAM:USER or teams:TENANT:USER, the ids as the platform shows them.
`;

/** Deletes one asker's data from the store that the environment names. Resolves with the exit code. */
async function forget(asker: string | undefined): Promise<number> {
  if (asker === undefined || !/^\w+:[^:\s]+:\S+$/.test(asker)) {
    process.stderr.write(USAGE);
    return 2;
  }
  readDotenv({ quiet: true });
  const { config, problems } = readConfig(process.env, { anonymousTeams: false });
  if (config === undefined) {
    process.stderr.write(problems.map(({ variable, message, cure }) => `${variable} ${message}. ${cure}\n`).join(''));
    return 1;
  }
  const open = await openStore({
    file: config.storeFile,
    ...(config.databaseUrl !== undefined && { url: config.databaseUrl }),
    tokenKeys: config.tokenKeys,
    keepDays: config.keepDays,
    clock: Date.now,
    log: createLog('warn'),
  });
  await open.store.forget(asker);
  await open.close(0);
  process.stdout.write('Forgotten: nothing is kept about this person any more.\n');
  return 0;
}

forget(process.argv[2]).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`Not forgotten: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
