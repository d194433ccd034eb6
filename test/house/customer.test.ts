import { customersIn, MARKS, NAMES, VALUES } from './customer';
import { code, FILES, read } from './project';

test('the words to look for are taken from the sheet', () => {
  expect(VALUES.length).toBeGreaterThan(15);
  expect(NAMES.length).toBeGreaterThan(20);
  expect(MARKS.length).toBeGreaterThan(6);
  const [value = '', name = '', mark = ''] = [VALUES[0], NAMES[0], MARKS[0]];
  expect(customersIn(`// asks for ${value}, ${name.toUpperCase()} or /${mark}`)).toEqual(
    expect.arrayContaining([value, name, mark]),
  );
});

test('no word, number or address of the customer stands outside data/', () => {
  const files = [
    ...code('src', 'adapters', 'manifest', 'deploy'),
    ...FILES.filter(path => /^adapters\/.*\.(html|css)$/.test(path)),
  ];
  const found = files.flatMap(path =>
    read(path)
      .split('\n')
      .flatMap((line, i) => customersIn(line).map(word => `${path}:${i + 1} ${word}`)),
  );
  expect(found).toEqual([]);
});
