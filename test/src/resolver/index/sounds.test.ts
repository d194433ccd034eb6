import { loadDirectory } from '../../../../adapters/data';
import { createResolver, type Resolution } from '../../../../src/index';
import { soundOf } from '../../../../src/language/words/sound';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const { directory: city } = loadDirectory('test/fixtures/city-hall');

function shown(text: string, from = resolver): string {
  const resolution: Resolution = from.resolve({ text, conversation: 'sounds', at });
  if (!('findings' in resolution)) return resolution.outcome;
  return idsOf(resolution).join(', ');
}

test.each([
  ['commercial', 'comershal'],
  ['attorney', 'aturny'],
  ['extensions', 'ekstenshuns'],
  ['fedex', 'fedeks'],
  ['trades', 'traids'],
])('%s and %s sound alike', (word, written) => {
  expect(soundOf(written)).toBe(soundOf(word));
});

test.each([
  ['powr of aturny', 'dsc'],
  ['comershal deals', 'cpc-6'],
  ['fedeks contract address', 'mail-fedex'],
  ['comershal transackshuns', 'cpc-6'],
])('what is written by ear is understood beside the rest of its phrase: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('in another directory as well', () => {
  expect(city && shown('bilding permitts', createResolver(city))).toBe('permits');
});

test.each(['comershal', 'aturny', 'deleon'])('a sound alone names nobody: %s', text => {
  expect(shown(text)).toMatch(/^(none|help)$/);
});
