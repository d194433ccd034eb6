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

describe('what a question costs', () => {
  it('does not grow with the directory: of 100,000 records it touches fewer than a look at each of 1,000 would', () => {
    expect(meanOver(small, 11).postings).toBeGreaterThan(0);
    expect(meanOver(small, 11).postings).toBeLessThan(20);
    expect(meanOver(large, 11).postings).toBeLessThan(400);
  });

  it('compares a misspelt word with few of the directory words, however many there are', () => {
    const { words } = meanOver(large, 12);
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThan(30);
  });

  it.each(['department', 'center', 'who handles billing?', 'the billing department center', 'northern region billing'])(
    'does not touch the whole directory for common words: %s',
    text => {
      expect(large.touched(text).postings).toBeLessThan(10_000);
    },
  );

  it('grows with the sentences of a story, not with the directory', () => {
    const story =
      'The soup was cold. It rained on the tent. The boss is in the kitchen. Who handles the billing of the northern region? A wasp flew in.';
    const [one, other] = [small.touched(story).postings, large.touched(story).postings];
    expect(one).toBeGreaterThan(0);
    expect(other).toBeLessThan(20_000);
  });

  it.each(Object.entries(unkindQuestions()))('is bounded for %s', (_, text) => {
    const { postings, words } = large.touched(text);
    // Nine words or five hundred: still not one look for each record.
    expect(postings).toBeLessThan(100_000);
    expect(words).toBeLessThan(1_000);
  });
});
