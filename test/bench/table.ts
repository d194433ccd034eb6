import { readFileSync, writeFileSync } from 'node:fs';
import type { Results } from './main';
import type { Row } from './race';

/** The tables of a run, as Markdown. */
export function chapter({ machine, date, rows, sheet, pathological, endToEnd, start }: Results): string {
  const sizes = [...new Set(rows.map(row => row.records))];
  return [
    `Measured ${date} on ${machine}. Times in ms.`,
    ...sizes.flatMap(size => {
      const raced = rows.filter(row => row.records === size);
      return ['', ...raceTable(raced), ...beyondTheFloor(raced[0])];
    }),
    '',
    ...table(
      ['the sheet itself', 'questions', 'p50', 'p99'],
      [['resolver', whole(sheet.questions), short(sheet.p50_ms), short(sheet.p99_ms)]],
    ),
    '',
    ...section(
      ['hostile questions', 'records', 'ms'],
      pathological.map(({ name, records, ms }) => [name, whole(records), short(ms)]),
    ),
    ...section(
      ['end to end', 'requests/s', 'p50', 'p99', 'vs. bare framework'],
      endToEnd.map(row => [
        row.name,
        whole(row.requests_per_second),
        short(row.p50_ms),
        short(row.p99_ms),
        `${Math.round(row.ratio_to_bare * 100)}%`,
      ]),
    ),
    ...section(
      ['start, editing and memory', ''],
      Object.entries(start).map(([name, value]) => [name.replaceAll('_', ' '), whole(value)]),
    ),
  ].join('\n');
}

/** The resolver and its peers, with how many times as long each takes at the median. */
function raceTable(rows: readonly Row[]): string[] {
  const [ours] = rows;
  return table(
    [
      `${whole(ours?.records ?? 0)} records`,
      'p50',
      'p99',
      'cold p50 / p99',
      'vs. resolver',
      'right',
      'build',
      'heap MB',
      'questions',
    ],
    rows.map(row => [
      row.name,
      short(row.p50_ms),
      short(row.p99_ms),
      `${short(row.first_p50_ms)} / ${short(row.first_p99_ms)}`,
      row === ours ? '' : `${short(row.p50_ms / (ours?.p50_ms ?? 1))}×`,
      `${row.right}%`,
      whole(row.build_ms),
      short(row.heap_mb),
      whole(row.queries),
    ]),
  );
}

/** What a prototype took that only looks up words and corrects typos: p50 and p99 in ms by number of records. */
const FLOOR = new Map([
  [100_000, { p50: 0.02, p99: 0.3 }],
  [1_000_000, { p50: 0.07, p99: 1.5 }],
]);

/** How the resolver compares with that prototype. */
function beyondTheFloor(ours: Row | undefined): string[] {
  const floor = FLOOR.get(ours?.records ?? 0);
  if (ours === undefined || floor === undefined) return [];
  const times = (ms: number, least: number) => `${short(ms / least)} times`;
  return [
    '',
    `A prototype that only looks up words took ${floor.p50} / ${floor.p99} ms (p50 / p99); the resolver takes ${times(ours.p50_ms, floor.p50)} and ${times(ours.p99_ms, floor.p99)} as long.`,
  ];
}

function section(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [...table(head, rows), ''];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const short = (value: number) => (value >= 100 ? whole(value) : String(Number(value.toPrecision(2))));

const MARKS = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** Replaces the text between the README's markers. */
export function writeChapter(results: Results): void {
  const before = readFileSync('README.md', 'utf8');
  const after = before.replace(
    MARKS,
    (_, open: string, close: string) => `${open}${chapter(results).trim()}\n${close}`,
  );
  writeFileSync('README.md', after);
}
