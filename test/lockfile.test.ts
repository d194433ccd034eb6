import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('npm ci takes the lock file on every platform: each optional package is in it (npm run lock adds them)', () => {
  const { stdout, status } = spawnSync('node', ['test/support/complete-lock.js', '--check'], { encoding: 'utf8' });
  expect({ missing: stdout, status }).toEqual({ missing: '', status: 0 });
});

test('no registry is named', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
