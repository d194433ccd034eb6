import english from 'an-array-of-english-words';
import fc from 'fast-check';
import { createResolver, type Resolution } from '../../../src';
import { isEnglish } from '../../../src/language/words/common';
import { isQuiet } from '../../../src/language/words/quiet';
import { directory } from '../../support/directory';

/** A Wednesday on which most lines are open. */
const AT = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const resolve = (text: string): Resolution => resolver.resolve({ text, conversation: 'wording', at: AT });

/** What matters of a resolution: its outcome and its records. */
function gist(resolution: Resolution): string {
  const records = 'findings' in resolution ? resolution.findings.map(({ record }) => record.id).sort() : [];
  return [resolution.outcome, ...records].join(' ');
}

/** Every name, topic, unit and acronym that the sheet prints. */
const PRINTED = [
  ...new Set(
    directory.records.flatMap(({ name, topics, unit }) => [
      name,
      ...topics,
      ...(unit ? [unit.name] : []),
      ...(unit?.short ? [unit.short] : []),
    ]),
  ),
];

/** The aliases of the vocabulary as written. */
const ALIASES = [...new Set(directory.vocabulary.aliases.flatMap(({ say }) => say))].filter(
  text => !/[|=<]/.test(text),
);

const FRAMES = [
  'who handles X',
  'who do i ask about X?',
  'X please',
  'hey, need the contact for X',
  'need some help with X',
  'X???',
  'how do i reach X today',
  'can you tell me who takes care of X',
  'quien maneja X',
  'good morning! quick question, who would i talk to about X? thanks',
];

/** Whether words of a name are told apart from ordinary English and from other words of the sheet by one letter. */
const ENGLISH = new Set<string>(english);
const known = (word: string) => ENGLISH.has(word) || isEnglish(word) || isQuiet(word) || DIRECTORY_WORDS.has(word);
const DIRECTORY_WORDS = new Set([...PRINTED, ...ALIASES].flatMap(text => text.toLowerCase().split(/[^a-z]+/)));

describe('what the sheet prints', () => {
  test.each(PRINTED)('%s is found', text => {
    expect(['answer', 'choices']).toContain(resolve(text).outcome);
  });

  test.each(PRINTED)('%s is found in capitals and in ten sentences alike', text => {
    const plain = gist(resolve(text));
    expect(gist(resolve(text.toUpperCase()))).toBe(plain);
    const framed = FRAMES.map(frame => [frame, gist(resolve(frame.replace('X', text)))]);
    expect(framed.filter(([, got]) => got !== plain)).toEqual([]);
  });

  test.each(PRINTED.filter(text => text.length > 8 && !text.includes('&')))('%s is found run together', text => {
    expect(gist(resolve(text.replace(/[^A-Za-z]+/g, '')))).toBe(gist(resolve(text)));
  });
});

/** Every transposition and deletion, and one substitution a letter. */
function typosOf(word: string): string[] {
  const typos: string[] = [];
  for (let i = 0; i < word.length; i += 1) {
    typos.push(word.slice(0, i) + word.slice(i + 1), `${word.slice(0, i)}q${word.slice(i + 1)}`);
    if (i > 0) typos.push(word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1));
  }
  return [...new Set(typos)].filter(typo => typo !== word);
}

describe('what the vocabulary says of a record', () => {
  const classes = new Map(directory.vocabulary.words.map(({ name, say }) => [`<${name}>`, say]));

  /** The phrases that one alias stands for, at most so many, taken from all over. */
  function phrasesOf(alias: string, most: number): readonly string[] {
    const slots = alias
      .replace(/^=\s*/, '')
      .split(/\s+/)
      .map(slot => slot.split('|').flatMap(choice => classes.get(choice) ?? choice));
    const nth = (i: number) => slots.map(ways => ways[Math.floor((i * ways.length) / most)]).join(' ');
    return [...new Set(Array.from({ length: most }, (_, i) => nth(i)))];
  }

  test.each(
    directory.vocabulary.aliases.map(
      ({ say, means }) => [[means].flat().join(', '), say[0] ?? '', say, [means].flat()] as const,
    ),
  )('finds it, alone and in a sentence: %s by "%s" and the like', (_ids, _first, say, means) => {
    const sentences = say.flatMap(alias =>
      phrasesOf(alias, 6).flatMap((phrase, i) => (i % 2 === 0 ? [phrase] : [`who do i call about ${phrase}`])),
    );
    const astray = sentences.filter(text => {
      const resolution = resolve(text);
      const records = 'findings' in resolution ? resolution.findings.map(({ record }) => record.id) : [];
      return !means.some(id => records.includes(id));
    });
    expect(astray).toEqual([]);
  });
});

describe('an alias of plain words', () => {
  /** Every third: all of them would take as long as the rest of the suite. */
  const plain = ALIASES.filter(text => !text.includes('<')).filter((_, i) => i % 3 === 0);
  const asWritten = new Map(plain.map(text => [text, gist(resolve(text))]));

  /** The share of the wordings made of the aliases that lead where the alias does. */
  function alike(wordingsOf: (text: string) => readonly string[]): number {
    const same = plain.flatMap(text => wordingsOf(text).map(wording => gist(resolve(wording)) === asWritten.get(text)));
    expect(same.length).toBeGreaterThan(100);
    return same.filter(Boolean).length / same.length;
  }

  test('leads to the same rows in capitals', () => {
    expect(alike(text => [text.toUpperCase()])).toBe(1);
  });

  test('leads to the same rows in a sentence', () => {
    expect(alike(text => FRAMES.map(frame => frame.replace('X', text)))).toBeGreaterThanOrEqual(0.995);
  });

  test('leads to the same rows with a slip in a longer word, hardly without exception', () => {
    const slipsIn = (text: string) =>
      text
        .split(/\s+/)
        .filter(word => /^[a-z]{5,}$/i.test(word))
        .flatMap(word =>
          typosOf(word.toLowerCase())
            .filter((typo, i) => i % 5 === 0 && !known(typo))
            .map(typo => text.replace(word, typo)),
        );
    expect(alike(slipsIn)).toBeGreaterThanOrEqual(0.99);
  });

  test('leads to the same rows run together, mostly', () => {
    const joined = (text: string) => (text.length > 8 && /^[a-z ]+$/i.test(text) ? [text.replaceAll(' ', '')] : []);
    expect(alike(joined)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a slip of the finger', () => {
  const slips = PRINTED.flatMap(text =>
    text.split(/\s+/).flatMap(word => (/^[A-Za-z]{5,}$/.test(word) ? [[text, word] as const] : [])),
  );

  test.each(slips)('in "%s" (%s) leads to the same rows, unless it makes another word', (text, word) => {
    const plain = gist(resolve(text));
    const astray = typosOf(word.toLowerCase())
      .filter(typo => !known(typo))
      .filter(typo => gist(resolve(text.replace(word, typo))) !== plain);
    expect(astray).toEqual([]);
  });
});

describe('any text', () => {
  test('resolves without a throw, and to the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 60 })), text => {
        expect(gist(resolve(text))).toBe(gist(resolve(text)));
      }),
      { numRuns: 400, seed: 20261118 },
    );
  });

  test.each([
    ['five thousand times one letter', 'a'.repeat(5_000)],
    ['ten thousand letters without a space', 'lienrelease'.repeat(909)],
    ['five hundred words', 'who handles lien releases '.repeat(125)],
    ['nothing but marks', '?!.,;:'.repeat(1_000)],
    ['a million characters', 'gap '.repeat(250_000)],
    ['emoji and controls', '\u{1F600}\u0000\u200b\u202e'.repeat(500)],
  ])('%s resolves', (_name, text) => {
    expect(['answer', 'choices', 'none', 'help']).toContain(resolve(text).outcome);
  });
});
