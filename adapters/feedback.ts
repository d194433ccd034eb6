import { parseArgs } from 'node:util';
import { DAY_MS } from '../src/index';
import type { Config } from './config';
import { loadDirectory } from './data';
import { reportJson, reportLines, type Told } from './feedback-report';
import { endWith, readBeside, refuse } from './start/store-command';
import { placeName, placeOf, reportsSince } from './store';

const USAGE = `npm run feedback -- [flags]
Prints what people said about answers: which rows were said to be wrong, and the most frequent questions that got no answer.
  --since WHEN   only since then: 30d (days back) or 2026-11-01 (from midnight UTC). Without it: all that is kept.
  --json         all of it, as JSON (npm run --silent feedback -- --json). Without it: the most frequent, as text.
  --help         show this
It reads the store that STORE_FILE or DATABASE_URL names, also while the bot runs, and changes nothing. It prints the
words that are kept (SECURITY.md says what is taken out of them), and nobody's id.
Ends with 0, with 1 where the store could not be used, with 2 where a flag is none.
`;

/** Epoch milliseconds; undefined where it is neither a number of days nor a date that there is. */
function readSince(given: string, now: number): number | undefined {
  const [, days] = /^(\d{1,4})d$/.exec(given) ?? [];
  if (days !== undefined) return now - Number(days) * DAY_MS;
  const at = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(given) : Number.NaN;
  // JavaScript takes the 31st of February for a day of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(given) ? at : undefined;
}

/** Prints the reports in the store that the environment names. Resolves with the exit code. */
async function feedback(args: readonly string[], now: number): Promise<number> {
  const asked = readArguments(args, now);
  if (typeof asked === 'string') return refuse(`${asked}\n\n${USAGE}`, 2);
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = await readBeside();
  if (typeof config === 'string') return refuse(config, 1);
  const told = await toldOf(config, asked.since, now);
  process.stdout.write(asked.json ? `${reportJson(told)}\n` : `${reportLines(told).join('\n')}\n`);
  return 0;
}

/** What was asked for, or what is wrong with it. */
function readArguments(args: readonly string[], now: number) {
  const options = { since: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const since = values.since === undefined ? 0 : readSince(values.since, now);
    if (since === undefined) return `"${values.since}" is neither a number of days (30d) nor a date (2026-11-01).`;
    return { since, json: values.json === true, help: values.help === true };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function toldOf(config: Config, since: number, now: number): Promise<Told> {
  const { directory } = loadDirectory(config.dataDir, new Date(now).toISOString().slice(0, 10));
  if (directory === undefined) {
    process.stderr.write(
      `The sheet in ${config.dataDir} cannot be read (npm run check-data): rows are told by their ids.\n`,
    );
  }
  const place = placeOf(config);
  return {
    reports: await reportsSince(place, since),
    store: placeName(place),
    ...(since > 0 && { since }),
    ...(directory !== undefined && { directory }),
  };
}

// Whoever pages through it may have seen enough.
process.stdout.on('error', () => undefined);
endWith(feedback(process.argv.slice(2), Date.now()));
