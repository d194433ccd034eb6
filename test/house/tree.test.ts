import { code, FILES, linesWith, read, TEXTS, TOP } from './project';

/** The top level of the project: DESIGN.md, "The tree". */
const FOLDERS = ['src', 'adapters', 'data', 'manifest', 'test', 'docs', 'deploy'];
const DOCUMENTS = ['README.md', 'DESIGN.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', '.env.example'];
const TOOLS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const DOTFILES = ['.biome.json', '.ci', '.gitattributes', '.gitignore', '.knip.jsonc'];

/** Lines of a file, above which it has more than one idea. */
const LONGEST = 220;

test('the top level holds what DESIGN.md names, and nothing else', () => {
  expect([...TOP].sort()).toEqual([...FOLDERS, ...DOCUMENTS, ...TOOLS, ...DOTFILES].sort());
});

test(`files of src/ and adapters/ have at most ${LONGEST} lines`, () => {
  const long = code('src', 'adapters')
    .map(path => `${path} ${read(path).split('\n').length - 1}`)
    .filter(line => Number(line.split(' ')[1]) > LONGEST);
  expect(long).toEqual([]);
});

test('files of src/ are small as a rule', () => {
  const lengths = code('src').map(path => read(path).split('\n').length);
  const sorted = lengths.sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
});

test('no file is called manager, helper, util, service, info or common data', () => {
  expect(code('src', 'adapters').filter(path => /manager|helper|utils?\b|service|info\b/i.test(path))).toEqual([]);
});

test('no exported name says manager, helper, util, service, info or data without saying what', () => {
  const vague =
    /^export (?:async )?(?:function|class|interface|type|const) \w*(?:Manager|Helper|Utils?|Service|Info|Data)\b/;
  expect(linesWith(code('src', 'adapters'), vague)).toEqual([]);
});

test('no file names a package registry or a path of one machine', () => {
  const texts = [...TEXTS, 'package-lock.json'].filter(path => !path.startsWith('test/house/'));
  expect(linesWith(texts, /registry\.(?:npmjs|yarnpkg)|"resolved":|npm\.pkg\.github|jsr\.io/)).toEqual([]);
  expect(linesWith(texts, /(?:^|[\s"'`(=:])\/(?:work|root|home|Users|tmp)\/\w/)).toEqual([]);
});

test('text files end in one line break, and have no other than \\n', () => {
  const odd = TEXTS.filter(path => !path.startsWith('test/fixtures/')).filter(path => {
    const text = read(path);
    return text.includes('\r\n') || (text !== '' && !/[^\n]\n$/.test(text));
  });
  expect(odd).toEqual([]);
});

test('every folder and file at the top of src/ and adapters/ is named in DESIGN.md', () => {
  const design = read('DESIGN.md');
  const tops = new Set(code('src', 'adapters').map(path => path.split('/').slice(0, 2).join('/')));
  const named = [...tops].filter(top => !top.endsWith('.d.ts'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(top => !design.includes(`\`${top}\``))).toEqual([]);
});

test('every file that DESIGN.md and docs/speed.md name is there', () => {
  const pages = read('DESIGN.md') + read('docs/speed.md');
  const named = [...pages.matchAll(/`((?:src|adapters|test|data|manifest|deploy|docs)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(
    named.filter(path => !FILES.some(file => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`))),
  ).toEqual([]);
});

test('every heading of DESIGN.md that a comment cites is there', () => {
  const headings = [...read('DESIGN.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  const cited = code('src', 'adapters', 'test').flatMap(path =>
    [...read(path).matchAll(/DESIGN\.md, "([^"]+)"/g)].map(([, heading]) => heading),
  );
  expect(cited.length).toBeGreaterThan(1);
  expect(cited.filter(heading => !headings.includes(heading))).toEqual([]);
});

test('every table of a document has its heading: a blank line in the midst would part it', () => {
  const headless = TEXTS.filter(path => path.endsWith('.md')).flatMap(path => {
    const lines = read(path).split('\n');
    const first = (line: string, i: number) => line.startsWith('|') && !lines[i - 1]?.startsWith('|');
    return lines.flatMap((line, i) =>
      first(line, i) && !/^\| ?-/.test(lines[i + 1] ?? '') ? [`${path}:${i + 1}`] : [],
    );
  });
  expect(headless).toEqual([]);
});
