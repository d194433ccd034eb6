import { readFileSync } from 'node:fs';
import { missing } from './support/complete-lock';

const text = readFileSync('package-lock.json', 'utf8');

test('npm ci takes the lock file on every platform: each optional package is in it (npm run lock adds them)', () => {
  expect(missing(JSON.parse(text))).toEqual([]);
});

test('no registry is named', () => {
  expect(text).not.toContain('"resolved"');
});
