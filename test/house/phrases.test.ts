import { code, read } from './project';

/** A file's code without its comments. */
const codeOf = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const LITERAL = /(?<=[=(:,!&|?[]\s*)\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*/g;
const BUILT = /new RegExp\(([\s\S]*?)\);\n/g;

/** The patterns of a file, by what they are written with. */
const patternsIn = (path: string): readonly string[] =>
  [LITERAL, BUILT].flatMap(kind => [...codeOf(path).matchAll(kind)].map(([, source = '']) => source));

/** Whether a pattern reads two words beside each other: a blank between letters, or between what is put in for them. */
const readsPhrase = (source: string): boolean =>
  /[a-z}].* .*[a-z$]/s.test(source.replace(/\\.|\[[^\]]*\]/g, '').trim());

test('patterns are found at all', () => {
  expect(code('src/language').flatMap(patternsIn).filter(readsPhrase).length).toBeGreaterThan(400);
  expect(code('src/resolver').flatMap(patternsIn).length).toBeGreaterThan(50);
});

test('the resolver looks for single words: what words say together is told by the language, and another language by another', () => {
  const reading = code('src/resolver').flatMap(path =>
    patternsIn(path)
      .filter(readsPhrase)
      .map(source => `${path} ${source}`),
  );
  expect(reading).toEqual([]);
});
