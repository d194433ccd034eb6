import { loadDirectory } from '../../../../adapters/data';
import { createResolver, type Resolution } from '../../../../src/index';
import { afterTurns } from '../../../support/conversation';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const { directory: city } = loadDirectory('test/fixtures/city-hall');

/** How it is shown, and the ids. */
function shown(resolution: Resolution): string {
  if (!('findings' in resolution)) return resolution.outcome;
  return `${resolution.outcome}: ${idsOf(resolution).join(' ')}`;
}

const asked = (text: string, from = resolver): string => shown(from.resolve({ text, conversation: 'forms', at }));
const inCity = (text: string): string => (city ? asked(text, createResolver(city)) : 'the fixture has problems');

const MENU = 'cpc-3 cpc-4 cpc-5 cpc-6 cpc-7';

describe('lists', () => {
  test.each([
    'run me thru the phone menu at the contract processing center',
    'read me the whole CPC menu',
    'everything on the 855-720-2559 menu',
    'which buttons does CPC have',
  ])('a menu is its keys and nothing else: %s', text => {
    expect(asked(text)).toBe(`answer: ${MENU}`);
  });

  test('the keys of a part of a number are offered where they are asked for', () => {
    expect(asked('i called the 720-2559 number, what do i press')).toBe(`choices: ${MENU}`);
  });

  test('a number and the key behind it have one owner', () => {
    expect(asked('855 720 2559 and then 7, who picks up')).toBe('answer: cpc-7');
    expect(asked('855 720 2559 and then 9, who picks up')).toBe('none');
  });

  test.each([
    ['both memphis addresses side by side', 'answer: mail-fedex mail-usps'],
    [
      'give me all five floorplan numbers so i can tape them to the wall',
      'answer: rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas',
    ],
    ['which of these places pick up on saturdays', 'answer: dsc csc'],
    ['po box', 'answer: csc'],
    ['lease question', 'choices: cpc-5 proceeds'],
  ])('how and what for says nothing of the subject: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test('of all addresses those that are a P.O. box are meant, in another directory as well', () => {
    expect(inCity('po box')).toBe('choices: mail-post court');
  });
});

test.each([
  ['number for contract funding, also the email for held documents', 'answer: proceeds email-held'],
  ['zip for fedex and zip for usps', 'answer: mail-fedex mail-usps'],
  ['customer interview and ally plus, which buttons', 'answer: cpc-3 cpc-7'],
  ['floorplan northeast & contract proceeds numbers', 'answer: rbc-ne proceeds'],
  ['email for held docs and the fax for ancillary', 'answer: email-held fax-dds'],
])('no phrase takes its words from two questions: %s', (text, expected) => {
  expect(asked(text)).toBe(expected);
});

describe('what is ruled out', () => {
  test.each([
    ["don't give me the customer line again!! DEALER payoff number", 'answer: dsc'],
    ['dont give me DSC. i want the consumer help line', 'answer: csc'],
    ['i dont want the fax, i want the phone for contract proceeds', 'answer: proceeds'],
    ["do not send me to smartauction, it's a lien release", 'answer: dsc'],
    ['quit giving me floorplan, i need sales support', 'answer: sales'],
    ['everything but the fax... email for held docs', 'answer: email-held'],
    ['everything but the fax for CPC', 'answer: cpc-main'],
    ['no not retail, lease held', 'answer: cpc-5'],
  ])('is not what is asked: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test('is still what is asked where nothing else is', () => {
    expect(asked('i dont need the gap')).toBe('answer: dsc');
  });

  test.each([
    ["don't give me parking tickets, i want trash", 'answer: trash'],
    ['stop sending me to the library. building permits', 'answer: permits'],
  ])('in another directory as well: %s', (text, expected) => {
    expect(inCity(text)).toBe(expected);
  });
});

test.each([
  ['payoff number pls', "I'm the dealer, its on a trade", 'answer: dsc'],
  ['payoff number pls', 'for a trade in, im the dealer', 'answer: dsc'],
  ['floorplan question', "uhh we're southeast i think", 'answer: rbc-se'],
  ['title problem, who?', 'its on a car i bought thru smartauction', 'answer: smartauction'],
  [
    'fax number for funding ancillary docs',
    "nvm the fax, is there an email for that? it's a held deal",
    'answer: email-held',
  ],
])('a choice is made in other words: %s %s', async (first, then, expected) => {
  expect(shown(await afterTurns(first, then))).toBe(expected);
});
