import { EventEmitter, on, once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDirectory, watchDirectory } from '../../../adapters/data';
import type { Parsed } from '../../../src/index';

const today = () => '2026-11-20';
const onFailure = (error: unknown) => changes.emit('failure', error);
const sheet = readFileSync('data/contacts.yaml', 'utf8');

let folder: string;
let contacts: string;
let changes: EventEmitter;
let stop: () => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  contacts = join(folder, 'contacts.yaml');
  cpSync('data', folder, { recursive: true });
  changes = new EventEmitter();
  const since = loadDirectory(folder).directory?.version ?? '';
  stop = watchDirectory(folder, parsed => changes.emit('change', parsed), { since, today, onFailure, every: 20 });
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** What the next change comes to, after `edit`. */
async function changeAfter(edit: () => void): Promise<Parsed> {
  const change = once(changes, 'change');
  edit();
  const [parsed] = await change;
  return parsed;
}

const named = (name: string) => sheet.replace('name: Sales Support', `name: ${name}`);
const nameIn = ({ directory }: Parsed) => directory?.byId.get('sales')?.name;

describe('an edit of the folder', () => {
  it('is seen where the file is written over', async () => {
    expect(nameIn(await changeAfter(() => writeFileSync(contacts, named('Sales Desk'))))).toBe('Sales Desk');
  });

  it('is seen where an editor writes a new file and renames it, again and again', async () => {
    for (const name of ['First', 'Second', 'Third']) {
      const parsed = await changeAfter(() => {
        writeFileSync(`${contacts}.new`, named(name));
        renameSync(`${contacts}.new`, contacts);
      });
      expect(nameIn(parsed)).toBe(name);
    }
  });

  it('is seen where a mounted volume turns a link to another folder', async () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(join(other, 'contacts.yaml'), named('Linked'));
    const parsed = await changeAfter(() => {
      symlinkSync(join(other, 'contacts.yaml'), `${contacts}.link`);
      renameSync(`${contacts}.link`, contacts);
    });
    expect(nameIn(parsed)).toBe('Linked');
    rmSync(other, { recursive: true });
  });

  it('is seen in the vocabulary too', async () => {
    const file = join(folder, 'vocabulary.yaml');
    const parsed = await changeAfter(() =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^context:/m, 'kontext:')),
    );
    expect(parsed.directory).toBeUndefined();
    expect(parsed.problems).toEqual([expect.objectContaining({ file, message: expect.stringContaining('"kontext"') })]);
  });

  it('that breaks the sheet gives its problems, and its repair the sheet', async () => {
    const broken = await changeAfter(() => writeFileSync(contacts, named('Sales: Desk')));
    expect(broken.directory).toBeUndefined();
    expect(broken.problems).toEqual([
      expect.objectContaining({ file: contacts, message: 'a colon stands inside a text' }),
    ]);
    expect(nameIn(await changeAfter(() => writeFileSync(contacts, sheet)))).toBe('Sales Support');
  });

  it('may take the file away and bring it back', async () => {
    const gone = await changeAfter(() => rmSync(contacts));
    expect(gone.problems).toEqual([expect.objectContaining({ message: expect.stringContaining('missing') })]);
    expect(nameIn(await changeAfter(() => writeFileSync(contacts, sheet)))).toBe('Sales Support');
  });

  it('may take the whole folder away and bring it back', async () => {
    await changeAfter(() => rmSync(folder, { recursive: true }));
    const back = on(changes, 'change');
    cpSync('data', folder, { recursive: true });
    // The two files may be seen to go and come one by one.
    for await (const [parsed] of back) if (nameIn(parsed) === 'Sales Support') break;
  });

  it('written in pieces is taken as a whole', async () => {
    const parsed = await changeAfter(() => {
      writeFileSync(contacts, '');
      for (const piece of named('Pieces').match(/(?:.|\n){1,997}/g) ?? [])
        writeFileSync(contacts, piece, { flag: 'a' });
    });
    expect(nameIn(parsed)).toBe('Pieces');
  });

  it('is told with its past exceptions', async () => {
    const past = '\n  - date: 2026-11-19\n    closed: true\n    reason: Snow\n    source: the office\n';
    const { directory, problems } = await changeAfter(() => writeFileSync(contacts, `${sheet.trimEnd()}${past}`));
    expect(directory?.exceptions).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ level: 'warning' })]);
  });
});

test('a listener that fails on an edit is told of, and asked again at the next', async () => {
  stop();
  const seen: (string | undefined)[] = [];
  const since = loadDirectory(folder).directory?.version ?? '';
  const fail = (parsed: Parsed) => {
    seen.push(nameIn(parsed));
    if (seen.length === 1) throw new Error('no room');
    changes.emit('change', parsed);
  };
  stop = watchDirectory(folder, fail, { since, today, onFailure, every: 20 });
  const failure = once(changes, 'failure');
  writeFileSync(contacts, named('First'));
  expect(await failure).toEqual([new Error('no room')]);
  await changeAfter(() => writeFileSync(contacts, named('Second')));
  expect(seen).toEqual(['First', 'Second']);
});

describe('no edit', () => {
  it('is a file that is touched, or written as it was', async () => {
    const told: Parsed[] = [];
    changes.on('change', parsed => told.push(parsed));
    writeFileSync(contacts, sheet);
    // The edit after it is the first that is told.
    await changeAfter(() => writeFileSync(contacts, named('Sales Desk')));
    expect(told.map(nameIn)).toEqual(['Sales Desk']);
  });

  it('is told once the watch has ended', async () => {
    const told: Parsed[] = [];
    changes.on('change', parsed => told.push(parsed));
    stop();
    const second = new EventEmitter();
    const since = loadDirectory(folder).directory?.version ?? '';
    const stopSecond = watchDirectory(folder, parsed => second.emit('change', parsed), {
      since,
      today,
      onFailure,
      every: 20,
    });
    const seen = once(second, 'change');
    writeFileSync(contacts, named('Sales Desk'));
    await seen;
    stopSecond();
    expect(told).toEqual([]);
  });
});

describe('the version of a directory', () => {
  it('changes with either file and not with the folder', () => {
    const { directory } = loadDirectory(folder);
    expect(directory?.version).toBe(loadDirectory('data').directory?.version);
    writeFileSync(join(folder, 'vocabulary.yaml'), '{}');
    const second = loadDirectory(folder).directory?.version;
    expect(second).not.toBe(directory?.version);
    writeFileSync(contacts, named('Sales Desk'));
    expect(loadDirectory(folder).directory?.version).not.toBe(second);
  });

  it('is watched from the one in use: an edit made before the watch began is told', async () => {
    const seen = once(changes, 'change');
    stop();
    writeFileSync(contacts, named('Early'));
    stop = watchDirectory(folder, parsed => changes.emit('change', parsed), {
      since: 'another',
      today,
      onFailure,
      every: 20,
    });
    const [parsed] = await seen;
    expect(nameIn(parsed)).toBe('Early');
  });
});
