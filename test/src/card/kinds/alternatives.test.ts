import { alternativesFor, cardText, type Facet, present } from '../../../../src';
import { directory } from '../../../support/directory';
import { answer, asked, finding } from '../cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

describe('what is offered while a line is closed', () => {
  const offered = (id: string, iso: string, text: string, facet: Facet = 'contact'): string[] =>
    alternativesFor(answer(finding(id, facet)), asked(iso, ET, text), directory).map(
      ({ record: { id: other } }) => other,
    );

  test('the mailbox of the same unit for the same matter', () => {
    expect(offered('cpc-4', '2026-11-20T21:00:00-05:00', 'who handles retail held offerings')).toEqual(['email-held']);
  });

  test('an open record that prints the very topic asked about', () => {
    expect(offered('proceeds', '2026-11-20T17:30:00-05:00', 'who do i call about held offerings')).toEqual([
      'cpc-main',
    ]);
  });

  test('nothing for another topic of the same record', () => {
    expect(offered('proceeds', '2026-11-20T17:30:00-05:00', 'statement of dealer transactions')).toEqual([]);
  });

  test('nothing while the line is open', () => {
    expect(offered('cpc-4', WEDNESDAY, 'who handles retail held offerings')).toEqual([]);
  });

  test('nothing of another region', () => {
    expect(offered('rbc-ne', '2026-11-20T17:30:00-05:00', 'floorplan northeast')).toEqual([]);
  });

  test('nothing beside a mailing address', () => {
    expect(offered('csc', '2026-11-22T12:00:00-05:00', 'customer payoffs', 'address')).toEqual([]);
  });

  test('stands on the card, named as what it is', () => {
    const resolution = answer(finding('cpc-4', 'contact'));
    const question = asked('2026-11-20T21:00:00-05:00', ET, 'retail held offerings');
    const card = present(resolution, question, directory, alternativesFor(resolution, question, directory));
    expect(cardText(card)).toContain('Meanwhile: Held Documents · Contract Processing Center (CPC): CPCHelds@ally.com');
  });
});
