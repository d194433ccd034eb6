import { type Activity, readActivity } from '../../../../adapters/teams/activity';
import { afterCommand, askedWords, htmlWords, isBareCard } from '../../../../adapters/teams/incoming/clean';

const BOT = { id: '28:bot', name: 'Contact Finder' };
const mention = (text: string, mentioned: object = BOT) => ({ type: 'mention', text, mentioned });

function activity(change: object): Activity {
  const read = readActivity({ type: 'message', conversation: { id: 'a:1' }, recipient: BOT, ...change });
  if (read === undefined) throw new Error('no activity');
  return read;
}

it.each([
  ['one mention', '<at>Contact Finder</at> who handles GAP', [mention('<at>Contact Finder</at>')], 'who handles GAP'],
  [
    'the bot mentioned twice',
    '<at>Contact Finder</at> who handles GAP <at>Contact Finder</at>',
    [mention('<at>Contact Finder</at>'), mention('<at>Contact Finder</at>')],
    'who handles GAP',
  ],
  [
    'a mention that Teams split in two',
    '<at>Contact</at> <at>Finder</at> who handles GAP',
    [mention('<at>Contact</at>'), mention('<at>Finder</at>')],
    'who handles GAP',
  ],
  [
    'a mention with an id',
    '<at id="0">Contact Finder</at>&nbsp;who handles GAP',
    [mention('<at>Contact Finder</at>')],
    'who handles GAP',
  ],
  ['a mention without an entity', '<at>Contact Finder</at> who handles GAP', [], 'who handles GAP'],
  [
    'a mention after the words',
    'who handles GAP <at>Contact Finder</at>',
    [mention('<at>Contact Finder</at>')],
    'who handles GAP',
  ],
  [
    'somebody else as well',
    '<at>Contact Finder</at> who do I call, <at>Titles Team</at>?',
    [mention('<at>Contact Finder</at>'), mention('<at>Titles Team</at>', { id: '29:1', name: 'Titles Team' })],
    'who do I call, Titles Team ?',
  ],
  ['a bare mention', '<at>Contact Finder</at>', [mention('<at>Contact Finder</at>')], ''],
  ['blanks that are no blanks', 'who\u00a0handles&nbsp;&nbsp;GAP\u200b', [], 'who handles GAP'],
  ['escapes', 'F&amp;I Rewards &lt;today&gt; &#39;now&#x27;', [], "F&I Rewards <today> 'now'"],
  ['escapes of escapes, once', '&amp;lt;', [], '&lt;'],
  ['something that is no escape', 'AT&T; R&D &bogus; &#99999999;', [], 'AT&T; R&D &bogus; &#99999999;'],
  ['line breaks', 'who\r\nhandles\nGAP', [], 'who handles GAP'],
  [
    'the command typed as text',
    '<at>Contact Finder</at> /ally who handles GAP',
    [mention('<at>Contact Finder</at>')],
    'who handles GAP',
  ],
])('reads %s', (_case, text, entities, words) => {
  expect(askedWords(activity({ text, entities }), '/ally')).toBe(words);
});

it('reads no text at all as nothing, though the bot is mentioned', () => {
  expect(askedWords(activity({ entities: [mention('<at>Contact Finder</at>')] }), '/ally')).toBe('');
});

it.each([
  ['/ally', ''],
  ['/ALLY hours', 'hours'],
  ['/ally: hours', 'hours'],
  ['/allyship', '/allyship'],
  ['who is /ally', 'who is /ally'],
])('takes the command off %j', (text, rest) => {
  expect(afterCommand(text, '/ally')).toBe(rest);
});

it('reads the words of a message body', () => {
  expect(htmlWords('<p>Who does <b>GAP</b>&nbsp;&amp; titles?</p><attachment id="1"></attachment>')).toBe(
    'Who does GAP & titles?',
  );
});

it.each([
  '<span inline-compose-card',
  '<span inline-compose-card>',
  '<span inline-compose-card></span> ',
  '<at>',
  '<at ',
  '<span ',
  '&amp;',
  '<',
])('comes to an end with 256 KB of %j, for which backtracking would take hours', piece => {
  const text = piece.repeat(Math.floor((256 * 1024) / piece.length));
  expect(askedWords(activity({ text }), '/ally').length).toBeLessThanOrEqual(12_000);
  expect(htmlWords(text).length).toBeLessThanOrEqual(text.length);
});

it.each([
  ['a card alone', '', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], true],
  [
    'the span of a posted card',
    '',
    [{ contentType: 'text/html', content: '<span class="inline-compose-card"></span>' }],
    true,
  ],
  ['a card under words', 'hours?', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], false],
  ['an empty message', '', [], false],
  ['words as HTML', '', [{ contentType: 'text/html', content: '<div>hi</div>' }], false],
])('tells %s', (_case, words, attachments, bare) => {
  expect(isBareCard(activity({ attachments }), words)).toBe(bare);
});
