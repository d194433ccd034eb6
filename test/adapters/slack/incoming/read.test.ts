import fc from 'fast-check';
import { decodeButton, encodeButton } from '../../../../adapters/slack/card/buttons';
import { readText } from '../../../../adapters/slack/incoming/read';

describe('reading', () => {
  it.each([
    ['a mention', '<@U0BOT0001> who handles GAP', 'who handles GAP'],
    ['a mention with a name, in the middle', 'who handles <@U0BOT0001|bot> GAP', 'who handles GAP'],
    ['a mention alone', '<@U0BOT0001>', ''],
    ['a number that Slack has wrapped', 'who is <tel:+18557202559|855-720-2559>?', 'who is 855-720-2559?'],
    ['a number without a label', 'who is <tel:+18557202559>?', 'who is +18557202559?'],
    ['a number behind words', '<tel:+18557202559|call them>', 'call them +18557202559'],
    ['an address', '<mailto:a@b.example|a@b.example> whose?', 'a@b.example whose?'],
    ['a link', 'see <https://x.example/a?b=1&amp;c=2|the page>', 'see the page'],
    ['a link without a label', '<https://x.example/a?b=1&amp;c=2>', 'https://x.example/a?b=1&c=2'],
    ['a channel', 'ask <#C0DESK001|desk> about GAP', 'ask desk about GAP'],
    ['a broadcast', '<!here> who handles GAP', 'who handles GAP'],
    ['entities', 'F&amp;I &lt;rewards&gt;', 'F&I <rewards>'],
    ['an entity that was typed', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['a token that was typed', '&lt;@U0BOT0001&gt;', '<@U0BOT0001>'],
    ['the command as a word', '/ally who handles GAP', 'who handles GAP'],
    ['the command in capitals, after a mention', '<@U0BOT0001> /ALLY  GAP', 'GAP'],
    ['the command alone', '/ally', ''],
    ['a word that only starts like the command', '/allyship', '/allyship'],
    ['invisible marks', '\u200eGAP\u200f\u0000', 'GAP'],
    ['line breaks', 'who handles\nGAP', 'who handles\nGAP'],
  ])('understands %s', (_, sent, read) => {
    expect(readText(sent, '/ally')).toBe(read);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(readText(text, '/ally')).not.toMatch(/^\s|\s$/);
      }),
      { seed: 828, numRuns: 200 },
    );
  });
});

describe('a button', () => {
  it('says the same after its way through Slack', () => {
    const state = {
      want: 'act',
      action: { kind: 'rate', verdict: 'wrong', reason: 'hours', press: { records: ['a', 'b-1'], facet: 'hours' } },
      question: 'who handles F&I',
    } as const;
    expect(decodeButton(encodeButton(state))).toEqual(state);
    expect(decodeButton(encodeButton(state).replaceAll('&', '&amp;'))).toEqual(state);
  });

  it('keeps a long question short', () => {
    const state = { want: 'act', action: { kind: 'show', press: { records: ['a'], facet: 'contact' } } } as const;
    expect(encodeButton({ ...state, question: 'why '.repeat(1_000) }).length).toBeLessThan(600);
  });

  it('is nothing when it is not ours', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), value => {
        expect(decodeButton(value)).toBeUndefined();
      }),
      { seed: 828, numRuns: 200 },
    );
  });
});
