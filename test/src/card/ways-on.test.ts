import { type Action, type Card, cardText, createResolver, present, type Resolution } from '../../../src';
import { afterTurns } from '../../support/conversation';
import { directory } from '../../support/directory';
import { asked } from './cards';

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

test('a no that names nothing offers the examples', () => {
  expect(noCard('who fixes the coffee machine').actions).toEqual(
    directory.examples.slice(0, 2).map(question => ({ kind: 'ask', label: question, question })),
  );
});
