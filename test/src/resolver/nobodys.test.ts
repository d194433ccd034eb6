import { createResolver } from '../../../src/index';
import { directory } from '../../support/directory';
import { idsOf } from '../../support/shown';

/** What no desk is asked for: what is only told as heard from others. */

const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const resolve = (text: string) => resolver.resolve({ text, conversation: 'nobodys', at });

test.each([
  "word is they're selling off smartauction... anybody believe that?",
  "apparently the new sales manager got written up over that dealer trade with cassidy's",
  'somebody told me an insurance rep got canned for fudging claims, is that true',
])('nobody of the sheet is asked for by "%s"', text => {
  expect(resolve(text)).toMatchObject({ outcome: 'none', reason: { kind: 'unknown' } });
});

test.each([
  ['apparently the title never got released', ['dsc']],
  ['somebody told me the smartauction guy got fired, who do i call now', ['smartauction']],
  ['heard my guy got laid off and he cant make his payment', ['csc']],
  ['apparently our dealer dash quit working', ['dash']],
  ['rumor is payoffs go through the DSC, true?', ['dsc']],
])('somebody is asked for beside it: "%s"', (text, expected) => {
  expect(idsOf(resolve(text))).toEqual(expected);
});
