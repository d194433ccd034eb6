import fc from 'fast-check';
import { htmlOf } from '../../../../adapters/playground/page/drawing/markdown';
import { isCommand, mentionOf, slackWords } from '../../../../adapters/playground/stage/words';

describe('words as Slack’s clients send them', () => {
  test.each([
    ['@ally who handles GAP', '<@UBOT> who handles GAP'],
    ['@Ally, who?', '<@UBOT>, who?'],
    ['@allyson who?', '@allyson who?'],
    ['5 < 6 & 7 > 6', '5 &lt; 6 &amp; 7 &gt; 6'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['whose is 855-720-2559?', 'whose is <tel:+18557202559|855-720-2559>?'],
    ['whose is 1-855-720-2559?', 'whose is <tel:+18557202559|1-855-720-2559>?'],
    ['mail a.b@example.com', 'mail <mailto:a.b@example.com|a.b@example.com>'],
    ['see https://example.com/a?b=c', 'see <https://example.com/a?b=c>'],
  ])('%s', (typed, sent) => {
    expect(slackWords(typed, 'ally', 'UBOT')).toBe(sent);
  });

  test('no typed word becomes a token of Slack’s own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const tokens = slackWords(text, 'ally', 'UBOT').match(/<[^>]*>/g) ?? [];
        for (const token of tokens) expect(token).toMatch(/^<(@UBOT|tel:\+|mailto:|https?:\/\/)/);
      }),
    );
  });

  test('a command stands alone or before a blank', () => {
    expect(['/ally', '/ally x', '/ally\nx'].every(text => isCommand(text, '/ally'))).toBe(true);
    expect(['/allyson', ' /ally', 'ally', '/all'].some(text => isCommand(text, '/ally'))).toBe(false);
    expect(mentionOf('who @ally', 'ally')).toBeUndefined();
  });
});

describe('markdown as Teams reads it', () => {
  test.each([
    ['**open** until _six_', '<strong>open</strong> until <em>six</em>'],
    ['[855-720-2559](tel:+18557202559)', '<a href="tel:+18557202559">855-720-2559</a>'],
    ['**[855-720-2559](tel:+18557202559)**', '<strong><a href="tel:+18557202559">855-720-2559</a></strong>'],
    ['snake_case_stays, 2*3*4', 'snake_case_stays, 2*3*4'],
    ['\\*not bold\\*', '*not bold*'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<b>&"', '&lt;b&gt;&amp;&quot;'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  test('no text becomes a tag or an attribute beyond the four marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[]()\\<>"\'&:/ .', 'https:', 'javascript:') }), text => {
        const tags = htmlOf(text).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<(\/?strong|\/?em|\/a|a href="(https?:|tel:|mailto:)[^"<>]*")>$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
