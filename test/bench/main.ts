import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type EndToEnd, endToEnd } from './end-to-end';
import { ENGINES } from './engines';
import { type Pathological, pathological } from './pathological';
import { type Row, race } from './race';
import { type SheetCost, sheetCost } from './real-sheet';
import { type Start, start } from './start';
import { chapter, writeChapter } from './table';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '1000,10000,100000' },
    peers: { type: 'string', default: Object.keys(ENGINES).slice(1).join(',') },
    /** The parts to run, of race, endToEnd, start. */
    only: { type: 'string', default: 'race,endToEnd,start' },
    json: { type: 'boolean', default: false },
    /** Puts the tables into the chapters that have a place for them. */
    write: { type: 'boolean', default: false },
  },
});

/** What `--json` prints; without it the same comes as tables. */
export interface Results {
  readonly machine: string;
  readonly date: string;
  readonly rows: readonly Row[];
  readonly sheet: SheetCost;
  readonly pathological: readonly Pathological[];
  readonly endToEnd: readonly EndToEnd[];
  readonly start: Partial<Start>;
}

/** Fuse over many records takes seconds a question. */
const MOST_FOR_FUSE = 100_000;

async function main(): Promise<void> {
  const parts = options.only.split(',');
  const peers = options.peers.split(',').filter(name => name !== '');
  const rows: Row[] = [];
  for (const records of parts.includes('race') ? options.records.split(',').map(Number) : []) {
    rows.push(
      ...(await race(records, ['resolver', ...peers.filter(name => name !== 'fuse' || records <= MOST_FOR_FUSE)])),
    );
  }
  const [cpu] = cpus();
  const results: Results = {
    machine: `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`,
    date: new Date().toISOString().slice(0, 10),
    rows,
    sheet: sheetCost(),
    pathological: parts.includes('race') ? pathological(100_000) : [],
    endToEnd: parts.includes('endToEnd') ? await endToEnd() : [],
    start: parts.includes('start') ? await start() : {},
  };
  process.stdout.write(options.json ? `${JSON.stringify(results)}\n` : chapter(results));
  if (options.write) writeChapter(results);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
