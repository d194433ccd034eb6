import { createResolver } from '../../../src/resolver/resolver';
import { directoryOf, entries } from '../../bench/directory';
import { unkindQuestions } from '../../bench/pathological';
import { queries } from '../../bench/queries';

/** What is touched, not how long it takes: the same on every machine. */
function touchedOver(records: number) {
  const list = entries(records);
  const probe = { postings: 0, words: 0 };
  const resolver = createResolver(directoryOf(list), probe);
  return {
    list,
    touched(text: string): { readonly postings: number; readonly words: number } {
      probe.postings = 0;
      probe.words = 0;
      resolver.resolve({ text, conversation: 'cost', at: Date.parse('2026-11-18T15:00:00Z') });
      return { ...probe };
    },
  };
}

const small = touchedOver(1_000);
const large = touchedOver(100_000);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Slips that were looked up before are known: each test has its own. */
function meanOver({ list, touched }: typeof small, seed: number) {
  const each = queries(list, 200, seed).map(({ text }) => touched(text));
  return { postings: mean(each.map(one => one.postings)), words: mean(each.map(one => one.words)) };
}

/** Of each question the postings and the words of the directory that it may touch. */
const UNKIND: Readonly<Record<string, readonly [postings: number, words: number]>> = {
  '500 words of the directory': [250, 0],
  'one word of 10,000 letters': [0, 0],
  '"a" 5,000 times': [0, 0],
  'only common words': [32_768, 0],
  '500 words of the directory, a comma after each': [250, 0],
  '500 words misspelled': [5_000, 700],
  '160 words run together': [16_000, 0],
  '700 numbers': [0, 0],
  'a zip, then "which has" 200 times': [10, 0],
  'every region': [100_000, 0],
};

/** Bounds are about twice what is touched now, so that a change that costs more is seen. */
describe('what a question costs', () => {
  it('does not grow with the directory: of 100,000 records it touches fewer than a look at each of 1,000 would', () => {
    expect(meanOver(small, 11).postings).toBeGreaterThan(0);
    expect(meanOver(small, 11).postings).toBeLessThan(14);
    expect(meanOver(large, 11).postings).toBeLessThan(600);
  });

  it('compares a misspelt word with few of the directory words, however many there are', () => {
    const { words } = meanOver(large, 12);
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThan(5);
  });

  it.each([
    ['department', 4_096],
    ['center', 4_096],
    ['who handles billing?', 8_192],
    ['the billing department center', 16_384],
    ['northern region billing', 12_000],
  ])('does not touch the whole directory for common words: %s', (text, bound) => {
    const { postings } = large.touched(text);
    expect(postings).toBeGreaterThan(0);
    expect(postings).toBeLessThanOrEqual(bound);
  });

  it('grows with the sentences of a story, not with the directory', () => {
    const story =
      'The soup was cold. It rained on the tent. The boss is in the kitchen. Who handles the billing of the northern region? A wasp flew in.';
    const [one, other] = [small.touched(story).postings, large.touched(story).postings];
    expect(one).toBeGreaterThan(0);
    expect(other).toBeLessThan(4_000);
  });

  const unkind = unkindQuestions();

  it.each(Object.entries(UNKIND))('is bounded for %s', (name, [postings, words]) => {
    const touched = large.touched(unkind[name] ?? '');
    expect(touched.postings).toBeLessThanOrEqual(postings);
    expect(touched.words).toBeLessThanOrEqual(words);
  });

  it('is bounded for every unkind question', () => {
    expect(Object.keys(UNKIND).sort()).toEqual(Object.keys(unkind).sort());
  });
});
