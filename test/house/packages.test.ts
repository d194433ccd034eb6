import { FILES, PACKAGE, read } from './project';

/** Pinned for a reason that DESIGN.md gives. */
const PINNED = {
  botbuilder: /^4\.23\.3$/,
  'botframework-connector': /^4\.23\.3$/,
  undici: /^\^7\.(?:2[89]|[3-9]\d)\./,
  kysely: /^\^0\.28\./,
};

test.each(Object.entries(PINNED))('%s is pinned', (name, range) => {
  expect(PACKAGE.dependencies[name]).toMatch(range);
});

test('uuid is lifted above the version with a known fault, for every package that brings it', () => {
  expect(PACKAGE.overrides).toEqual({ uuid: '^11.1.1' });
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(read('package-lock.json'));
  const versions = Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith('node_modules/uuid') ? [version] : [],
  );
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(version => !version?.startsWith('11.'))).toEqual([]);
});

test('the lock file knows what package.json asks for', () => {
  const { packages }: { packages: Record<string, { dependencies?: object; devDependencies?: object }> } = JSON.parse(
    read('package-lock.json'),
  );
  expect(packages['']).toMatchObject({ dependencies: PACKAGE.dependencies, devDependencies: PACKAGE.devDependencies });
});

test('Node 20 is enough for every package that serves', () => {
  const lock: { packages: Record<string, { dev?: boolean; engines?: { node?: string } }> } = JSON.parse(
    read('package-lock.json'),
  );
  const later = Object.entries(lock.packages).filter(
    ([, { dev, engines }]) => !dev && /^(?:>=|\^)\s*(?:2[1-9])/.test(engines?.node ?? ''),
  );
  expect(later.map(([path]) => path)).toEqual([]);
  // Bounded by what the Dockerfile runs: a later Node is tried first.
  expect(PACKAGE.engines['node']).toBe('>=20 <25');
  expect(read('deploy/Dockerfile')).toContain('FROM node:24-');
});

test('the gate runs in order of cost', () => {
  expect(PACKAGE.scripts['check']).toBe('npm run lint && npm run types && npm run unused && npm run audit && npm test');
});

test('each script runs files that are there', () => {
  const named = Object.values(PACKAGE.scripts).flatMap(
    script => script.match(/(?<=^|\s)(?:src|adapters|test|manifest)\/[\w./-]+/g) ?? [],
  );
  expect(named.filter(path => !FILES.some(file => file === path || file.startsWith(`${path}/`)))).toEqual([]);
});

test('SDKs of platforms are no dependencies of the tests alone', () => {
  for (const name of ['@slack/bolt', 'botbuilder']) expect(Object.keys(PACKAGE.devDependencies)).not.toContain(name);
});
