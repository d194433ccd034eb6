import { writeFileSync, writeSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Directory, dataSchemas, isZone } from '../src/index';
import { askJson, askLines, askText, openDesk } from './cli/ask';
import { describeChecked, describeProblems } from './cli/check-data';
import { MOMENT_CURE, readMoment, ZONE_CURE } from './cli/request';
// Not by the folder's door, behind which stands what watches it too.
import { checkFolder, loadDirectory } from './data/load';
import { memoryStore } from './store/memory';

const SHEET = join(__dirname, '..', '..', 'data');

const STDOUT = 1;

const folder = () =>
  new Option('--data <folder>', 'folder of the sheet')
    .env('DATA_DIR')
    .default(SHEET, 'data, beside package.json')
    .argParser(path => resolve(path));

interface AskOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly why?: true;
  readonly now?: number;
  readonly tz?: string;
  readonly data: string;
}

const program = new Command('npm run')
  .description('Ask the contact sheet, or check it.')
  .showHelpAfterError('Add --help to see what can be given.');

program
  .command('ask')
  .description('Ask one question, or many as JSON lines.')
  .argument('[words...]', 'the question')
  .addOption(new Option('--json', 'print one JSON object instead of the card').conflicts('jsonl'))
  .addOption(
    new Option(
      '--jsonl',
      'read {"id","q","turns"?,"now"?,"tz"?} a line from standard input, print one JSON object a line',
    ),
  )
  .option('--why', 'print the evidence below the card')
  .option('--now <moment>', 'the moment of asking, such as 2026-11-18T15:00:00-05:00 (default: the clock)', parseMoment)
  .option('--tz <zone>', "the asker's time zone, such as America/Chicago (default: not known)", parseZone)
  .addOption(folder())
  .action(ask);

program
  .command('check-data')
  .description('List every problem of the sheet, each with its file, line and cure.')
  .option('--write-schemas', 'write the schemas from which editors complete and check, beside the sheet')
  .addOption(folder())
  .action(checkData);

async function ask(words: readonly string[], options: AskOptions, command: Command): Promise<void> {
  if (options.jsonl && words.length > 0) command.error('error: --jsonl takes its questions from standard input alone');
  const directory = openSheet(options.data);
  if (!directory) return;
  const desk = openDesk(directory, memoryStore());
  const clock = () => options.now ?? Date.now();
  const zone = options.tz === undefined ? {} : { zone: options.tz };
  if (options.jsonl) {
    const { stdin: input } = process;
    const output = stdout();
    const good = await askLines(desk.bot, { input, output, defaults: { clock, ...zone }, onFailure: tell });
    if (!good) process.exitCode = 1;
    return;
  }
  const request = { q: words.join(' '), turns: [], at: clock(), ...zone };
  const answer = options.json
    ? JSON.stringify(await askJson(desk.bot, request))
    : await askText(desk, request, options.why === true);
  finish(answer);
}

/** The directory, or its problems on standard error and exit code 1. */
function openSheet(path: string): Directory | undefined {
  const { directory, problems } = loadDirectory(shown(path));
  if (!directory) {
    process.stderr.write(`${describeProblems(problems)}\n`);
    process.exitCode = 1;
  }
  return directory;
}

function checkData({ data, writeSchemas }: { readonly data: string; readonly writeSchemas?: true }): void {
  if (writeSchemas) {
    for (const [file, schema] of Object.entries(dataSchemas())) {
      writeFileSync(join(data, file), `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
  const checked = checkFolder(shown(data), new Date().toISOString().slice(0, 10));
  if (checked.problems.some(({ level }) => level === 'error')) process.exitCode = 1;
  finish(describeChecked(checked));
}

/** A folder as problems name it: from where the command was started, unless it lies elsewhere. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

function parseMoment(written: string): number {
  const at = readMoment(written);
  if (at === undefined) throw new InvalidArgumentError(`It ${MOMENT_CURE}`);
  return at;
}

function parseZone(zone: string): string {
  if (!isZone(zone)) throw new InvalidArgumentError(`It ${ZONE_CURE}`);
  return zone;
}

program.parseAsync().catch(tell);

/** Prints the last words and ends, past the streams and without taking down what was built: each takes a tenth of a start. */
function finish(words: string): void {
  const bytes = Buffer.from(`${words}\n`);
  // Of the consoles of Windows the stream alone knows the letters.
  const left = process.platform === 'win32' ? bytes : bytes.subarray(written(bytes));
  if (left.length > 0) stdout().write(left);
  else process.exit();
}

/** How much was written at once: not all of it to a pipe that is full or gone, where the stream waits, or tells. */
function written(bytes: Buffer): number {
  let count = 0;
  try {
    while (count < bytes.length) count += writeSync(STDOUT, bytes, count);
  } catch {}
  return count;
}

function stdout(): NodeJS.WriteStream {
  // A reader that stops early (`| head`) is no failure.
  return process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') tell(error);
    process.exit();
  });
}

/** The cause of a failure, on standard error; the command ends with exit code 1. */
function tell(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
