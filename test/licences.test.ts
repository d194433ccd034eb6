import { existsSync, readFileSync } from 'node:fs';

/** Licences that ask for no more than their own text to be passed on. */
const FREE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'PSF-2.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
]);
interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

test('everything that is shipped has a licence that lets it be', () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && dev !== true && existsSync(`${path}/package.json`),
  );
  const licences = shipped.map(([path, { license }]) => {
    const own: { license?: string | { type: string } } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    const said = license ?? (typeof own.license === 'object' ? own.license.type : own.license) ?? 'none';
    return { name: path.replace(/^.*node_modules\//, ''), said };
  });
  const counts = new Map<string, number>();
  for (const { said } of licences) counts.set(said, (counts.get(said) ?? 0) + 1);
  process.stdout.write(
    `${licences.length} packages shipped: ${[...counts].map(([said, count]) => `${count} ${said}`).join(', ')}\n`,
  );
  const isFree = (said: string): boolean =>
    said
      .replace(/[()]/g, '')
      .split(' OR ')
      .some(one => one.split(' AND ').every(part => FREE.has(part)));
  expect(licences.filter(({ said }) => !isFree(said))).toEqual([]);
});
