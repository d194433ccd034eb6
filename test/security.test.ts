import { readFileSync } from 'node:fs';

/** Each row of SECURITY.md names its proof as `file` "part of a test's name". */
const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter(line => line.includes('`test/'));

test('every proof that SECURITY.md names is a test', () => {
  const named = rows.flatMap(row => {
    let file = '';
    return [...row.matchAll(/`(test\/[^`]+)`|"([^"]+)"/g)].flatMap(([, path, name]) => {
      if (path !== undefined) file = path;
      return name === undefined ? [] : [{ file, name }];
    });
  });
  expect(named.length).toBeGreaterThanOrEqual(20);
  const missing = named.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name));
  expect(missing).toEqual([]);
});
