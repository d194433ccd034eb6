const { readFileSync, writeFileSync } = require('node:fs');

/**
 * Adds to package-lock.json the optional packages of other platforms that the registry in use does not carry.
 * npm leaves them out when it writes the file, and then `npm ci` refuses the same file as incomplete.
 * Run it (`npm run lock`) after every `npm install` of that kind; a test says when it was forgotten.
 */
const FILE = 'package-lock.json';
const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'aix', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'arm', 'wasm32'];

/** What such packages say in their own names: "@swc/core-linux-x64-musl". */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.find(word => SYSTEMS.includes(word));
  const cpu = words.find(word => PROCESSORS.includes(word));
  const musl = words.some(word => word.startsWith('musl'));
  const gnu = words.some(word => word.startsWith('gnu'));
  return { os, cpu, libc: musl ? 'musl' : gnu ? 'glibc' : undefined };
}

/** The place of `name` as seen from `path`: the nearest node_modules upwards. */
function find(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined || at === '') return packages[place];
  }
}

/** The optional packages that are named and not there: [name, version, whether only development needs it]. */
function missing({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => path !== '' && find(packages, path, name) === undefined)
      .map(([name, version]) => [name, version, dev]),
  );
}

function complete() {
  const lock = JSON.parse(readFileSync(FILE, 'utf8'));
  const added = missing(lock);
  for (const [name, version, dev] of added) {
    const { os, cpu, libc } = platformOf(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(dev && { dev }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && { os: [os] }),
    };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${added.length} packages of other platforms added to ${FILE}\n`);
}

/** With --check nothing is written: what is missing is named, and the exit code says so. */
function check() {
  const names = missing(JSON.parse(readFileSync(FILE, 'utf8'))).map(([name]) => name);
  process.stdout.write(names.join('\n'));
  process.exitCode = names.length > 0 ? 1 : 0;
}

if (process.argv.includes('--check')) check();
else complete();
