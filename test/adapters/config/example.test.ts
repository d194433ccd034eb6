import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { exampleFile } from '../../../adapters/config';
import { VARIABLE_NAMES, VARIABLES, type Variable } from '../../../adapters/config/variables';
import { KEY, problemsOf, read } from './credentials';

describe('.env.example', () => {
  test('is what the table writes', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(exampleFile());
  });

  const filled = parse(exampleFile().replaceAll(/^# (\w+=)/gm, '$1'));
  const isSecret = (name: keyof typeof VARIABLES): boolean => (VARIABLES[name] as Variable).secret === true;

  test('as it stands sets nothing, and every example in it that is no secret is one that would be taken', () => {
    expect(parse(exampleFile())).toEqual({});
    expect(Object.keys(filled)).toEqual(VARIABLE_NAMES);
    const open = Object.fromEntries(VARIABLE_NAMES.filter(name => !isSecret(name)).map(name => [name, filled[name]]));
    const shapes = read(open).problems.filter(problem => !/^is missing/.test(problem.message));
    expect(shapes.map(problem => problem.variable)).toEqual([]);
  });

  test('no secret that is published in it is taken, but for the database on this machine', () => {
    expect(problemsOf({ DATABASE_URL: filled['DATABASE_URL'], TOKEN_KEY: KEY })).toEqual([]);
    for (const name of VARIABLE_NAMES.filter(isSecret).filter(name => name !== 'DATABASE_URL')) {
      const problem = { variable: name, message: expect.stringMatching(/^is (the published example|not filled in)/) };
      expect(read({ ...filled, [name]: filled[name] }).problems).toContainEqual(expect.objectContaining(problem));
    }
  });

  test('every secret is marked as one', () => {
    const names = VARIABLE_NAMES.filter(name => /SECRET|TOKEN|Password|PrivateKey|KEY|URL/.test(name));
    const unmarked = names.filter(name => !(VARIABLES[name] as Variable).secret);
    expect(unmarked).toEqual([]);
  });
});
