import { cardText, present, type Resolution } from '../../../../src';
import type { HelpReason } from '../../../../src/question';
import { directory } from '../../../support/directory';
import { asked, record, said } from '../cards';

const WEDNESDAY = '2026-11-18T15:00:00-05:00';

describe('no answer', () => {
  const none = (resolution: Resolution): string[] =>
    cardText(present(resolution, asked(WEDNESDAY, 'America/New_York'), directory, [])).split('\n');

  test.each([
    [{ kind: 'unknown' }, 'The Ally dealer services sheet does not cover that'],
    [{ kind: 'elsewhere', word: 'other lenders' }, 'The Ally dealer services sheet does not cover other lenders'],
    [
      { kind: 'no_line', record: record('dsc'), facet: 'fax' },
      'The sheet prints no fax number for Existing Consumer Accounts · Dealer Service Center (DSC)',
    ],
    [{ kind: 'not_printed', value: 'option 9' }, '“option 9” is not on the sheet'],
    [{ kind: 'not_spelled_out', term: 'CSG' }, 'The sheet prints CSG without saying what it stands for'],
    [
      { kind: 'holiday', name: 'Labor Day' },
      'The Ally dealer services sheet gives no holiday hours, so it cannot tell who is there on Labor Day',
    ],
    [{ kind: 'gone' }, 'What this button showed is no longer on the sheet. Please ask again'],
  ] as const)('says why: %j', (reason, said) => {
    const text = none({ outcome: 'none', nearest: [], reason });
    expect(text[1]).toBe(said);
    expect(text.join()).not.toMatch(/\d{3}-\d{4}/);
  });

  test.each([
    ['is ally closed today for thanksgiving', '2026-11-26T12:00:00-05:00'],
    ['is anyone closed today', '2026-11-26T12:00:00-05:00'],
  ])('who is closed on a holiday the sheet cannot tell: %s', (question, iso) => {
    expect(said(question, iso).slice(0, 3)).toEqual([
      'No holiday hours on the sheet',
      'The Ally dealer services sheet gives no holiday hours, so it cannot tell who is there on Thanksgiving Day',
      'By the hours that the sheet prints, none of those you ask about is closed Thursday, Nov 26',
    ]);
  });

  test('that nobody is closed on another day is told from the hours', () => {
    expect(said('is anyone closed today', WEDNESDAY)[1]).toBe(
      'By the hours that the sheet prints, none of those you ask about is closed Wednesday, Nov 18',
    );
  });

  test.each([
    [{ kind: 'unknown' }, 'Not on the sheet'],
    [{ kind: 'no_line', record: record('dsc'), facet: 'fax' }, 'No fax number for it'],
    [{ kind: 'no_line', record: record('dsc'), facet: 'fax', others: [record('csc')] }, 'No fax number for them'],
    [{ kind: 'not_spelled_out', term: 'CSG' }, 'Not spelled out on the sheet'],
    [{ kind: 'none_fits' }, 'None fits'],
    [{ kind: 'holiday', name: 'Labor Day' }, 'No holiday hours on the sheet'],
    [{ kind: 'gone' }, 'No longer on the sheet'],
  ] as const)('has a title of its own: %j', (reason, title) => {
    expect(none({ outcome: 'none', nearest: [], reason })[0]).toBe(title);
  });

  test('writes an acronym as the sheet prints it, however it was typed', () => {
    expect(said('what does csg stand for', WEDNESDAY)[1]).toBe(
      'The sheet prints CSG without saying what it stands for',
    );
  });

  test('names a near miss as one', () => {
    const text = none({
      outcome: 'none',
      nearest: [],
      reason: { kind: 'not_printed', value: '888-919-2558', near: '888-919-2559' },
    });
    expect(text[1]).toBe('“888-919-2558” is not on the sheet; the nearest printed is 888-919-2559');
  });

  test('names what comes nearest, and how to ask', () => {
    const text = none({ outcome: 'none', nearest: ['Dealer Service Center (DSC)'], reason: { kind: 'unknown' } });
    expect(text[2]).toBe('Nearest on the sheet: Dealer Service Center (DSC)');
    expect(text[3]).toBe('Ask with a topic or an office, like “who handles GAP”');
  });

  test('holds the words of whoever asked in a quote', () => {
    const card = present(
      { outcome: 'none', nearest: [], reason: { kind: 'not_printed', value: '<!channel>' } },
      asked(WEDNESDAY),
      directory,
      [],
    );
    const spans = card.parts.flatMap(part => ('spans' in part ? part.spans : []));
    expect(spans.filter(span => JSON.stringify(span).includes('<!channel>'))).toEqual([
      { kind: 'quote', text: '<!channel>' },
    ]);
  });
});

describe('help', () => {
  const help = (reason: HelpReason) => present({ outcome: 'help', reason }, asked(WEDNESDAY), directory, []);

  test.each(['empty', 'greeting', 'help', 'nothing_shown'] as const)(
    'has four examples, three of them buttons, for %s',
    reason => {
      const card = help(reason);
      for (const example of directory.examples) expect(cardText(card)).toContain(example);
      expect(card.actions.map(({ label }) => label)).toEqual(directory.examples.slice(0, 3));
      expect(cardText(card)).not.toMatch(/\d/);
    },
  );

  test('answers thanks with a word', () => {
    expect(cardText(help('thanks'))).toBe("Ally dealer services\nYou're welcome");
    expect(cardText(help('pause'))).toBe('Ally dealer services\nTake your time');
    expect(cardText(help('news'))).toMatch(/^Ally dealer services\nGood to know\./);
  });

  test('tells how old the sheet is', () => {
    expect(cardText(help('age'))).toContain('effective Aug 28, 2023, over 3 years old');
  });

  test('tells where a wrong number is told', () => {
    expect(cardText(help('report'))).toContain('Press “Wrong” under the answer');
  });
});
