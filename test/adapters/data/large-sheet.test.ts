import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDirectory } from '../../../adapters/data';
import { headOf, joined, slicesOf } from '../../../adapters/data/slices';
import { createResolverInSlices, type Parsed } from '../../../src/index';

const COUNT = 2_000;
const entry = (at: number) =>
  `  - { id: made-${at}, name: Made ${at}, lines: [{ phone: 212-555-${1_000 + at} }], hours: Mon-Fri 9 AM - ${1 + (at % 5)} PM ET, unit: dsc, source: { page: 2, row: Made } }\n`;
const made = Array.from({ length: COUNT }, (_, at) => entry(at)).join('');

let folder: string;
let parsed: Parsed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  cpSync('data', folder, { recursive: true });
  const sheet = readFileSync('data/contacts.yaml', 'utf8');
  writeFileSync(
    join(folder, 'contacts.yaml'),
    sheet.replace(/^records:\n/m, head => head + made),
  );
  parsed = loadDirectory(folder, '2026-11-20');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How many pieces each slice brings, and the edit that they come to on the other side of a thread. */
async function passedOn(edit: Parsed) {
  const whole = { version: edit.directory?.version ?? 'broken', parsed: edit };
  const slices = [...slicesOf(whole)];
  let pauses = 0;
  const clones = slices.map(slice => structuredClone(slice));
  const back = await joined(structuredClone(headOf(whole)), clones, async () => (pauses += 1));
  return { largest: Math.max(...slices.map(({ length }) => length)), slices: slices.length, pauses, back, whole };
}

/** What the compiled program comes to when `edited` takes the place of the sheet that is in use. */
function kept(edited: string): { parsed: number; version: string; records: number } {
  const inUse = mkdtempSync(join(tmpdir(), 'in-use-'));
  cpSync('data', inUse, { recursive: true });
  const out = execFileSync(process.execPath, ['test/support/live-directory.js', inUse, edited], { encoding: 'utf8' });
  rmSync(inUse, { recursive: true });
  return JSON.parse(out);
}

describe('a large sheet', () => {
  it('is taken up without one line parsed in the thread that answers, unlike a small one', () => {
    const { directory } = parsed;
    expect(kept(join(folder, 'contacts.yaml'))).toEqual({
      parsed: 0,
      version: directory?.version,
      records: directory?.records.length,
    });
    const small = join(folder, 'small.yaml');
    writeFileSync(small, readFileSync('data/contacts.yaml', 'utf8').replace('name: Sales Support', 'name: Sales Desk'));
    expect(kept(small).parsed).toBeGreaterThan(0);
  });

  it('comes over from its thread as it was, a few pieces at a time with a pause after each', async () => {
    const { largest, slices, pauses, back, whole } = await passedOn(parsed);
    expect(back).toEqual(whole);
    expect(largest).toBeLessThanOrEqual(250);
    expect(slices).toBeGreaterThan(COUNT / 250);
    expect(pauses).toBe(slices);
  });

  it('still shares its units and hours then', async () => {
    const { directory } = (await passedOn(parsed)).back.parsed;
    const records = directory?.records.slice(0, COUNT) ?? [];
    expect(new Set(records.map(({ hours }) => hours)).size).toBe(5);
    expect(directory?.units).toContain(records[0]?.unit);
  });

  it('with a slip in every record brings its problems the same way', async () => {
    const problem = { file: 'contacts.yaml', line: 1, message: 'a slip', cure: 'Mend it.', level: 'error' as const };
    const { largest, back } = await passedOn({ problems: Array.from({ length: COUNT }, () => problem) });
    expect(largest).toBeLessThanOrEqual(250);
    expect(back.parsed.problems).toHaveLength(COUNT);
    expect(back.parsed.directory).toBeUndefined();
  });

  it('is made searchable with a pause for every few hundred records, at each of the four steps', async () => {
    const { directory } = parsed;
    if (directory === undefined) throw new Error('The made sheet has problems.');
    let pauses = 0;
    const resolver = await createResolverInSlices(directory, async () => (pauses += 1));
    expect(pauses).toBeGreaterThan(4 * (COUNT / 250));
    const question = { text: 'whose number is 212-555-1007', conversation: 'c', at: Date.UTC(2026, 10, 20) };
    expect(resolver.resolve(question)).toMatchObject({ findings: [{ record: { id: 'made-7' } }] });
  });
});
