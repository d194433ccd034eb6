import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine: `CHROMIUM_PATH`, or Debian's place; undefined where there is none. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? PLACES.find(path => existsSync(path));

/** Tests that need a real browser. A machine without one says so in a line; with `CI=true` that is a failure. */
export function describeInChromium(name: string, tests: (path: string) => void): void {
  const path = CHROMIUM;
  describe(name, () => {
    if (path !== undefined) return tests(path);
    it('is left out, for there is no Chromium here', () => {
      process.stderr.write(`Not run, for there is no Chromium here: ${name}\n`);
      expect(process.env['CI'] ?? 'false').not.toBe('true');
    });
  });
}
