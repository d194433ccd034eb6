import { idleIn } from './idle';
import { misspelt } from './names';
import { readSlack } from './slack';
import { weakIn } from './slips';
import { readTeams } from './teams';
import type { Config } from './types';
import { readValues, type SetUpProblem } from './values';

/** As an address, or as the host of a URL. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;

const LAST_PORT = 65_535;

/** Whether an address is this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Reads the environment once; `inFile` are the names that `.env` sets. Never throws; a problem names the variable and
 * the cure, never a value.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  flags: { readonly anonymousTeams: boolean },
  inFile: readonly string[] = [],
): {
  readonly config?: Config;
  readonly problems: readonly SetUpProblem[];
  readonly warnings: readonly SetUpProblem[];
} {
  const { refused, doubtful } = misspelt(env, inFile);
  const problems: SetUpProblem[] = [...refused];
  const weak = weakIn(env['TOKEN_KEY'] ?? '');
  const warnings: SetUpProblem[] = [...doubtful, ...(weak === undefined ? [] : [{ variable: 'TOKEN_KEY', ...weak }])];
  const values = readValues(env, problems);
  const slack = readSlack(values, env, problems);
  const teams = readTeams(values, env, problems);
  const local = slack === undefined && teams === undefined;
  const host = values.HOST ?? '127.0.0.1';
  const wrong = (variable: string, message: string, cure: string) => problems.push({ variable, message, cure });
  if (local && problems.length === 0 && !isLoopback(host)) {
    wrong('HOST', 'opens the port to others while no platform has credentials', 'Set credentials, or HOST=127.0.0.1.');
  }
  if (flags.anonymousTeams && !local) {
    wrong('--anonymous-teams', 'works without credentials only', 'Leave the flag out, or run without credentials.');
  }
  if (values.DATABASE_URL !== undefined && env['TOKEN_KEY'] === undefined) {
    wrong('TOKEN_KEY', 'is missing beside DATABASE_URL', 'All replicas need the same one: openssl rand -base64 32');
  }
  if (values.PLAYGROUND === true && !local && values.PORT === LAST_PORT) {
    wrong('PORT', 'leaves none above it for the playground', `Write one below ${LAST_PORT}, or delete PLAYGROUND.`);
  }
  if (problems.length > 0) return { problems, warnings };
  const config: Omit<Config, 'warnings'> = {
    ...(slack !== undefined && { slack }),
    ...(teams !== undefined && { teams }),
    local,
    anonymousTeams: flags.anonymousTeams,
    host,
    port: values.PORT ?? 3000,
    dataDir: values.DATA_DIR ?? 'data',
    playground: local || values.PLAYGROUND === true,
    ...(values.METRICS_TOKEN !== undefined && { metricsToken: values.METRICS_TOKEN }),
    logLevel: values.LOG_LEVEL ?? 'info',
    logQuestions: values.LOG_QUESTIONS === true,
    storeFile: values.STORE_FILE ?? 'var/bot.db',
    ...(values.DATABASE_URL !== undefined && { databaseUrl: values.DATABASE_URL }),
    tokenKeys: values.TOKEN_KEY ?? [],
    keepDays: values.KEEP_DAYS ?? 180,
    limits: { asker: values.LIMIT_ASKER ?? 30, workspace: values.LIMIT_WORKSPACE ?? 3000 },
  };
  warnings.push(...idleIn(values, config));
  return { config: { ...config, warnings }, problems, warnings };
}
