import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An exception that is past, one to come, and a slip that is warned of at all times. */
const EXCEPTIONS = `
  - { date: 2026-11-19, closed: true, reason: Snow, source: a memo }
  - { date: 2026-12-24, closed: true, reason: Holiday, source: a memo }
  - { date: 2027-03-01, hours: 1 PM - 9 AM, reason: Fair, source: a memo }
`;

describe('a sheet that can be used, though something of it is warned of', () => {
  let image: string;
  let folder: string;
  beforeAll(() => {
    // A build of its own: other suites keep their sheets beside the one in use.
    image = mkdtempSync(join(tmpdir(), 'image-'));
    folder = join(image, 'data');
    const copied = { recursive: true, preserveTimestamps: true };
    cpSync('dist', join(image, 'dist'), copied);
    cpSync('data', folder, copied);
    cpSync('node_modules/.package-lock.json', join(image, 'node_modules', '.package-lock.json'), copied);
    const file = join(folder, 'contacts.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}${EXCEPTIONS}`);
  });
  afterAll(() => rmSync(image, { recursive: true }));

  /** What is warned of, as "file: message", and the number that the disk gives to what is kept: read anew, written anew. */
  const load = (today?: string, from = folder) => {
    const args = [from, ...(today === undefined ? [] : [today])].map(one => JSON.stringify(one));
    const call = `require('./dist/adapters/data').loadDirectory(${args})`;
    const said = `JSON.stringify(${call}.problems.map(({ file, message }) => file + ': ' + message))`;
    const env = { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') };
    const out = execFileSync(process.execPath, ['-p', said], { cwd: image, env, encoding: 'utf8' });
    return { warned: JSON.parse(out) as string[], kept: statSync(join(image, 'dist', '.sheet')).ino };
  };
  const fair = (from = folder) => `${from}/contacts.yaml: "1 PM - 9 AM" is open past midnight, for 20 hours`;
  const past = (date: string) => `${folder}/contacts.yaml: the exception of ${date} is past`;

  it('is kept with its warnings, and read again only where a date of it has passed since', () => {
    const first = load('2026-11-20');
    expect(first.warned).toEqual([past('2026-11-19'), fair()]);
    expect(load('2026-11-20')).toEqual(first);
    expect(load('2026-12-24')).toEqual(first);
    expect(load()).toEqual(first);
    const later = load('2026-12-25');
    expect(later.warned).toEqual([past('2026-11-19'), past('2026-12-24'), fair()]);
    expect(later.kept).not.toBe(first.kept);
    expect(load('2026-12-26')).toEqual(later);
    expect(load('2026-12-01').warned).toEqual(first.warned);
  });

  it('names its file as it lies now', () => {
    cpSync(folder, join(image, 'moved'), { recursive: true });
    const moved = join(image, 'moved');
    const { kept } = load('2026-11-20');
    const there = load('2026-11-20', moved);
    expect(there).toEqual({ warned: [past('2026-11-19').replace(folder, moved), fair(moved)], kept });
  });

  it('is read for the warnings about dates once a command that knows no day has kept it', () => {
    rmSync(join(image, 'dist', '.sheet'));
    expect(load().warned).toEqual([fair()]);
    const dated = load('2026-11-20');
    expect(dated.warned).toEqual([past('2026-11-19'), fair()]);
    expect(load()).toEqual(dated);
  });
});
