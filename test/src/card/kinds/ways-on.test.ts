import { type Action, type Card, cardText, createResolver, present, type Resolution } from '../../../../src';
import { afterTurns } from '../../../support/conversation';
import { directory } from '../../../support/directory';
import { asked } from '../cards';

const resolver = createResolver(directory);
const at = '2026-11-18T15:00:00-05:00';

const noCard = (text: string): Card => {
  const question = asked(at, undefined, text);
  return present(resolver.resolve(question, undefined), question, directory, []);
};

/** What pressing a button comes to. */
function pressed(action: Action | undefined): Resolution {
  if (action?.kind !== 'show') throw new Error('no button that shows a row');
  return resolver.resolve({ ...asked(at), about: action.press }, undefined);
}

const shown = (resolution: Resolution) =>
  'findings' in resolution ? [resolution.outcome, ...resolution.findings.map(({ record }) => record.id)] : [];

describe('a no about a kind of line', () => {
  test.each(['POA fax', 'where do i fax a GAP cancellation'])('leads on to the row it is about: %s', text => {
    const card = noCard(text);
    expect(card.tone).toBe('none');
    expect(cardText(card)).not.toMatch(/\d{3}-\d{4}/);
    expect(card.actions.map(({ label }) => label)).toEqual(['Existing Consumer Accounts', 'who handles GAP']);
    expect(shown(pressed(card.actions[0]))).toEqual(['answer', 'dsc']);
    // The row stands in the sentence already, and was found by what was asked.
    expect(cardText(card)).not.toMatch(/Nearest on the sheet|Ask with a topic/);
  });

  test('names no region where none was chosen, and leads on to all of them', async () => {
    const card = noCard('floorplan fax');
    expect(cardText(card)).toContain(
      'The sheet prints no fax number for SmartCash (related to Floorplan) · Regional Business Centers in any region',
    );
    const regions = ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-se', 'rbc-westdallas'];
    expect(shown(pressed(card.actions[0]))).toEqual(['answer', ...regions]);
    expect(shown(await afterTurns('floorplan fax', 'their phone number?'))).toEqual(['choices', ...regions]);
    expect(shown(await afterTurns('floorplan fax', 'southeast'))).not.toContain('rbc-central');
  });

  test('is of the region that was chosen', () => {
    const card = noCard('floorplan fax southeast');
    expect(cardText(card)).toContain('Regional Business Centers, Southeast');
    expect(card.actions[0]?.label).toBe('SmartCash (related to Floorplan) · Southeast');
    expect(shown(pressed(card.actions[0]))).toEqual(['answer', 'rbc-se']);
  });

  test('names each of several rows that may be meant, with a button each', () => {
    const card = noCard('payoff fax');
    expect(cardText(card)).toContain(
      'The sheet prints no fax number for Existing Consumer Accounts or Consumer Help Line',
    );
    expect(card.actions.map(pressed).map(shown)).toEqual([
      ['answer', 'dsc'],
      ['answer', 'csc'],
    ]);
  });
});

describe('where nobody is open', () => {
  const NIGHT = '2026-11-19T00:15:00-05:00';
  const HAWAII = 'Pacific/Honolulu';
  const card = (text: string, zone: string | undefined): Card => {
    const question = asked(NIGHT, zone, text);
    return present(resolver.resolve(question, undefined), question, directory, []);
  };

  test.each([
    ['is anyone open', HAWAII, 'Nobody is open now'],
    ['is anyone open', undefined, 'Nobody is known to be open now'],
    ['who is open on sunday', undefined, 'Nobody is open Sunday, Nov 22'],
    ['who is open at 1 am', 'America/New_York', 'Nobody is open Thu 1:00 AM ET'],
    ['who is open at 1 am', 'America/Denver', 'Nobody is open Thu 1:00 AM your time'],
  ])('the title says when: %s from %s', (text, zone, title) => {
    expect(card(text, zone).title).toBe(title);
    expect(card(text, zone).tone).toBe('none');
  });

  test('besides those that were shown the title says so', async () => {
    const question = asked(at, undefined, 'anybody else');
    const none = await afterTurns('who is open saturday', 'anybody else');
    expect(present(none, question, directory, []).title).toBe('Nobody else is open Saturday, Nov 21');
  });

  test('tells who opens next, one of a number, which stands on a button and not in the words of a no', () => {
    const next = card('is anyone open', HAWAII);
    expect(cardText(next).split('\n').slice(2, 5)).toEqual([
      'Contract Processing Center: opens Thu 8:00 AM ET, 3:00 AM your time',
      'Contract Proceeds: opens Thu 8:00 AM ET, 3:00 AM your time',
      'Dealer Reserve (post booking): opens Thu 8:00 AM ET, 3:00 AM your time',
    ]);
    expect(cardText(next)).not.toMatch(/\d{3}-\d{4}/);
    expect(next.actions.map(({ label }) => label)).toEqual([
      '855-720-2559 · Contract …',
      '855-223-2559 · Contract Proceeds',
      '855-689-9434 · Dealer Reserve',
    ]);
    expect(next.actions.map(pressed).map(shown)).toEqual([
      ['answer', 'cpc-main'],
      ['answer', 'proceeds'],
      ['answer', 'reserve'],
    ]);
  });

  test('warns where the next to open would do so on a holiday', () => {
    const question = asked('2026-11-25T23:55:00-05:00', HAWAII, 'is anyone open');
    const lines = cardText(present(resolver.resolve(question, undefined), question, directory, [])).split('\n');
    expect(lines[2]).toBe('Thanksgiving Day (Thursday, Nov 26): the sheet gives no holiday hours, lines may be closed');
    expect(lines[3]).toContain('opens Thu 8:00 AM ET');
  });

  test('is told of those that were asked for, soonest first', () => {
    const of = card('which regional centers are open now', HAWAII);
    expect(of.actions.map(action => shown(pressed(action))[1])).toEqual(['rbc-se', 'rbc-ne', 'rbc-central']);
    const saturday = card('which 800 number is open saturday', undefined);
    expect(saturday.title).toBe('None of these is open Saturday, Nov 21');
    expect(cardText(saturday)).not.toContain('opens');
  });
});

test('a no that names nothing offers the examples', () => {
  expect(noCard('who fixes the coffee machine').actions).toEqual(
    directory.examples.slice(0, 2).map(question => ({ kind: 'ask', label: question, question })),
  );
});
