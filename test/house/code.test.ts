import { HIDDEN } from '../../adapters/log';
import { code, linesWith, read } from './project';

const ours = code('src', 'adapters', 'test').filter(path => !path.startsWith('test/house/'));
const typed = ours.filter(path => /\.tsx?$/.test(path));

/** A line's code: strings, regular expressions' content and comments left out as far as one line tells. */
const WITHOUT_TEXT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*.*?\*\/|\/\/.*$|^\s*\*.*$/g;

function codeWith(pattern: RegExp): string[] {
  return typed.flatMap(path =>
    read(path)
      .split('\n')
      .flatMap((line, i) =>
        pattern.test(line.replace(WITHOUT_TEXT, "''")) ? [`${path}:${i + 1} ${line.trim()}`] : [],
      ),
  );
}

test('nothing is typed any, or asserted not to be null', () => {
  expect(codeWith(/(?::|\bas)\s+any\b|<any\b|\bany\[\]/)).toEqual([]);
  expect(codeWith(/[\w)\]]!(?:[.,;)\]}]|\s*$)/)).toEqual([]);
});

test('nothing is told to look away', () => {
  expect(linesWith(ours, /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable|istanbul ignore/)).toEqual(
    [],
  );
  expect(linesWith(ours, /\bas unknown as\b/).filter(line => line.startsWith('src/'))).toEqual([]);
});

test('no line of the log has a field that the log hides: nobody would learn anything from it', () => {
  const field = `(?:\\{|,) (?:${HIDDEN.join('|')})(?::|,| \\})`;
  const hidden = new RegExp(`\\blog\\.(?:debug|info|warn|error)\\([^}]*${field}`);
  expect(linesWith(code('adapters'), hidden)).toEqual([]);
});

/** What a machine cannot carry is named instead of run; without Chromium or PostgreSQL that fails where CI is set. */
const NOT_HERE = /\? (?:describe|it) : (?:describe|it)\.skip\b/;

test('no test is skipped, left for later or run alone', () => {
  const tests = code('test').filter(path => !path.startsWith('test/house/'));
  expect(
    linesWith(
      tests,
      /\b(?:describe|it|test)\.(?:skip|only|todo|failing)\b|\b(?:xit|xdescribe|xtest|fit|fdescribe)\(/,
    ).filter(line => !NOT_HERE.test(line)),
  ).toEqual([]);
});

test('no test name says "should"', () => {
  expect(
    linesWith(
      code('test/src', 'test/adapters', 'test/bank', 'test/data'),
      /\b(?:it|test)(?:\.each\(.*\))?\(\s*['"`][^'"`]*\bshould\b/,
    ),
  ).toEqual([]);
});

const EXPORT =
  /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|class|interface|type|const|let|enum) (\w+)/;

const wordsOf = (text: string) =>
  text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** What the docstring that ends on the line before `end` says; empty where none ends there. */
function docstringBefore(lines: readonly string[], end: number): string {
  const begin = lines.findLastIndex((line, i) => i < end && /^\s*\/\*/.test(line));
  const comment = lines.slice(Math.max(0, begin), end).join('\n').trim();
  return /^\/\*\*((?:(?!\*\/).)*)\*\/$/s.exec(comment)?.[1] ?? '';
}

test('every export says in a docstring what it is, and more than its name does', () => {
  const silent = code('src', 'adapters').flatMap(path =>
    read(path)
      .split('\n')
      .flatMap((line, i, lines) => {
        const name = EXPORT.exec(line)?.[1];
        if (name === undefined) return [];
        const said = new Set(wordsOf(name));
        const tells = wordsOf(docstringBefore(lines, i)).some(word => !said.has(word));
        return tells ? [] : [`${path}:${i + 1} ${line}`];
      }),
  );
  expect(silent).toEqual([]);
});

test('no switch on a union lets an unknown case pass in silence', () => {
  const silent = code('src', 'adapters').flatMap(path => {
    let on = '';
    return read(path)
      .split('\n')
      .flatMap((line, i, lines) => {
        on = /switch \((.+)\) \{/.exec(line)?.[1] ?? on;
        const passes = /^\s*default:/.test(line) && !`${line}${lines[i + 1]}`.includes('assertNever(');
        return passes && /\b(?:kind|outcome|facet|state|reason|verdict)$/.test(on) ? [`${path}:${i + 1} ${on}`] : [];
      });
  });
  expect(silent).toEqual([]);
});

test('no package is asked for its defaults of the whole process', () => {
  expect(linesWith(code('src', 'adapters'), /\bSettings\.(?:default|now|throw)\w*\s*=/)).toEqual([]);
});
