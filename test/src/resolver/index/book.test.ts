import { withPhrases } from '../../../../src/resolver/index/phrases/read-phrases';
import { pack, Rows } from '../../../../src/resolver/index/rows';
import { Numbering, WordList } from '../../../../src/resolver/index/word-list';
import { createResolver } from '../../../../src/resolver/resolver';
import { readBank } from '../../../bank/bank';
import { directory } from '../../../support/directory';

const NONE = new Uint32Array();
const at = Date.parse('2026-11-18T15:00:00Z');

describe('a book of phrases', () => {
  it('answers after it was kept as plain data as the vocabulary does that it was read from', () => {
    const { phrases } = withPhrases(directory);
    const kept: { text: string; numbers: number[] } = JSON.parse(
      JSON.stringify({ text: phrases?.text, numbers: [...(phrases?.numbers ?? [])] }),
    );
    const again = { text: kept.text, numbers: Uint32Array.from(kept.numbers) };
    const [read, recalled] = [createResolver(directory), createResolver({ ...directory, phrases: again })];
    for (const { q } of readBank('questions').slice(0, 200)) {
      const question = { text: q, conversation: 'book', at };
      expect(recalled.explain(question)).toEqual(read.explain(question));
      expect(recalled.resolve(question)).toEqual(read.resolve(question));
    }
  });
});

describe('rows of numbers', () => {
  it('stand behind one another, empty ones too', () => {
    const numbers: number[] = [];
    pack([[1, 2], [], [3]], numbers);
    pack([], numbers);
    pack([[4]], numbers);
    const values = Uint32Array.from(numbers);
    const first = new Rows(values);
    const last = new Rows(values, new Rows(values, first.end).end);
    expect([0, 1, 2].map(row => [...first.of(row)])).toEqual([[1, 2], [], [3]]);
    expect([last.size, ...last.of(0)]).toEqual([1, 4]);
    expect(last.end).toBe(values.length);
  });
});

describe('a list of words', () => {
  it('finds each, and no other', () => {
    const numbering = new Numbering();
    const words = ['title', 'lien', 'titles', 'gap', 'a'];
    expect([...words, 'gap'].map(word => numbering.of(word))).toEqual([0, 1, 2, 3, 4, 3]);
    const { text, rows } = numbering.listed(3);
    const [starts, heads, next] = [rows[0], rows[1], rows[2]].map(row => Uint32Array.from(row));
    const list = new WordList(`...${text}`, starts ?? NONE, heads ?? NONE, next ?? NONE);
    expect(words.map(word => list.find(word))).toEqual([0, 1, 2, 3, 4]);
    expect(['', 'b', 'tit', 'titled', 'zebra'].map(word => list.find(word))).toEqual(Array(5).fill(undefined));
  });

  it('finds nothing where there is none', () => {
    expect(new WordList('', NONE, NONE, NONE).find('title')).toBeUndefined();
  });
});
