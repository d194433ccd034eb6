import { loadDirectory } from '../../../adapters/data';
import { createResolver, type Resolution } from '../../../src/index';
import { afterTurns } from '../../support/conversation';
import { directory } from '../../support/directory';

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const resolve = (text: string): Resolution => resolver.resolve({ text, conversation: 'asked', at });

/** The ids shown with the facet of each, or the outcome where nothing is. */
function shown(resolution: Resolution): string {
  if (!('findings' in resolution)) return resolution.outcome;
  return resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`).join(', ');
}

async function afterwards(first: string, then: string): Promise<string> {
  return shown(await afterTurns(first, then));
}

test.each([
  ['customer cancelled his gap, where does that get sent', 'dsc contact'],
  ['need the lien release faxed to the buyer', 'dsc contact'],
  ['paid it off and still no title in the mail from you', 'dsc contact'],
])('a kind of line that only a story names is not missed where there is none: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});

test.each(['fax number for lien releases', 'email address for gap', 'what is the mailing address for SmartAuction'])(
  'a kind of line that is asked for by name is said to be missing: %s',
  text => {
    expect(resolve(text)).toMatchObject({ outcome: 'none', reason: { kind: 'no_line' } });
  },
);

test('of two kinds of line that are named, the one that is picked is shown', () => {
  expect(shown(resolve('mail box for held documents, the email one'))).toBe('email-held email');
  expect(shown(resolve('contracts in a mailbox with stamps, which zip'))).toBe('mail-usps address');
});

test('a plus between words is the word', () => {
  expect(shown(resolve('ally + contract'))).toBe('cpc-7 contact');
  expect(shown(resolve('gap + smartauction arbitration'))).toBe(shown(resolve('gap and smartauction arbitration')));
});

test('words scattered over the name of one row are not the name of another', () => {
  const subjects = resolver.explain({
    text: 'direct line for Existing Consumer Accounts',
    conversation: 'x',
    at,
  }).subjects;
  expect(subjects.map(({ records }) => records)).toEqual([['dsc']]);
  expect(subjects[0]?.because.join()).not.toContain('Consumer Help Line');
});

describe('a slip in a word of three letters', () => {
  test.each(['gpa waiver', 'gapp waiver', 'who handles gpa refunds'])('is forgiven inside a phrase: %s', text => {
    expect(shown(resolve(text))).toBe('dsc contact');
  });

  test.each(['my gpa is 3.5', 'what gpa do you need to graduate', 'gpa'])(
    'is a word of its own elsewhere: %s',
    text => {
      expect(resolve(text).outcome).toBe('none');
    },
  );
});

describe('a follow-up that turns to the other of two', () => {
  test.each([
    ['customer payoff', 'and the dealer one?', 'dsc contact'],
    ['customer payoff', 'what about the dealer one', 'dsc contact'],
    ['customer payoff', 'the other one', 'dsc contact'],
    ['dealer payoff', 'no, the customer one', 'csc contact'],
    ['title release', 'the auction one', 'smartauction contact'],
    ['dealer payoff', 'what about the hours', 'dsc hours'],
  ])('after "%s", "%s"', async (first, then, expected) => {
    expect(await afterwards(first, then)).toBe(expected);
  });
});

test('a word as the sheet prints it names its rows before those that have another form of it', () => {
  const cityHall = loadDirectory('test/fixtures/city-hall').directory;
  if (cityHall === undefined) throw new Error('The fixture has problems.');
  const ids = (text: string) => shown(createResolver(cityHall).resolve({ text, conversation: 'asked', at }));
  expect(ids('is parks open now')).toBe('parks open_now, cemetery open_now');
  expect(ids('parking')).toContain('parking-tickets');
});

describe('several questions in one message', () => {
  test.each([
    ['1) payoff for a dealer 2) payment extension for customer', 'dsc contact, csc contact'],
    ['dealer payoff and a payment extension', 'dsc contact, csc contact'],
    ['title release, customer payoff, and dealer reserve', 'dsc contact, csc contact, reserve contact'],
    [
      'fax for ancillary docs, email for helds, fedex address for contracts',
      'fax-dds fax, email-held email, mail-fedex address',
    ],
    ['my customer wants a payment extension and we also need the payoff for his trade', 'csc contact, dsc contact'],
    ['smartauction hours and fax for routeone econtract', 'smartauction hours, fax-econ fax'],
  ])('keep each its own row, in the order asked: %s', (text, expected) => {
    expect(resolve(text).outcome).toBe('answer');
    expect(shown(resolve(text))).toBe(expected);
  });

  test('are answered however many, where nothing is told besides', () => {
    const resolution = resolve('need gap cancel and payment extension and smartauction arb');
    expect(resolution.outcome).toBe('answer');
    expect(shown(resolution)).toBe('dsc contact, csc contact, smartauction contact');
  });
});

test.each([
  ['when is my car payment due', 'csc contact'],
  ['how long does funding take', 'proceeds contact'],
  ['when does the consumer help line close', 'csc hours'],
  ['how long is dealer reserve there tonight', 'reserve hours'],
])('only a line has hours, a payment has none: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});

test.each([
  ['instead of fedex', 'mail-usps contact'],
  ['our contract not paid', 'proceeds contact'],
  ['login not working', 'dash contact'],
])('what is ruled out, or has not happened, is read as such: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});

test('a kind of line that is a part of an alias is not asked for', () => {
  expect(shown(resolve('proof of address'))).toBe('fax-dds contact');
  expect(shown(resolve('mail box for helds'))).toBe('email-held email');
});

test('a slip that is as near to a word that names as to one that asks names inside a phrase, and asks elsewhere', () => {
  expect(shown(resolve('conrtact processing'))).toBe('cpc-main contact');
  expect(shown(resolve('conrtact for gap'))).toBe('dsc contact');
});

test.each([
  ['Is the West-Dallas center on central time or eastern? need their hours', 'rbc-westdallas hours'],
  ['is the northeast center on eastern or central time', 'rbc-ne'],
  ['floorplan northeast or southeast', 'rbc-ne contact, rbc-se contact'],
])('%s: a zone is no region', (text, expected) => {
  expect(shown(resolve(text))).toContain(expected);
  expect(shown(resolve(text)).split(', ')).toHaveLength(expected.split(', ').length);
});

test('a number beside a fax that is not printed is shown, with the no', () => {
  const resolution = resolve("number for dealer reserve, plus reserve's fax");
  expect(shown(resolution)).toBe('reserve phone');
  expect(resolution).toMatchObject({ remarks: ['The sheet prints no fax number for Dealer Reserve (post booking).'] });
  expect(shown(resolve('address and fax for csc'))).toBe('csc address');
  expect(resolve('fax for insurance')).toMatchObject({ outcome: 'none', reason: { kind: 'no_line' } });
});

test('what asks by itself is heard, whatever words of it the question before had borrowed', () => {
  expect(shown(resolve('email for held docs, fax for routeone econtract docs, phone for contract funding'))).toBe(
    'email-held email, fax-econ fax, proceeds phone',
  );
});

test('a number that is asked about tells whose it is, though another row is named', () => {
  expect(shown(resolve('I got 888.925.2559. Is that the dealer side or the consumer side?'))).toBe('csc reverse');
  expect(shown(resolve('38118 or 38153'))).toBe('mail-usps reverse, mail-fedex reverse');
  expect(shown(resolve('whats opt 3 and opt 7 on 855 720 2559'))).toBe('cpc-3 reverse, cpc-7 reverse');
  expect(shown(resolve('855-720-2559 is this the right one or is there another for floorplan southeast'))).toBe(
    'rbc-se contact',
  );
});

test('whose the number is that was just shown is told of that number', async () => {
  for (const [first, id] of [
    ['who handles gap', 'dsc'],
    ['dealer reserve number', 'reserve'],
    ['customer payoffs', 'csc'],
  ] as const)
    expect(await afterwards(first, 'is that the dealer or the consumer side')).toContain(id);
});

test.each([
  ['fax', 'not the DDS one', 'fax-econ fax'],
  ['payoff', 'not the dealer one', 'csc contact'],
  ['title', 'not the auction one', 'dsc contact'],
  ['held offerings', 'not the retail one', 'cpc-5 contact'],
])('of what was offered, what is ruled out is not picked: %s, %s', async (first, then, expected) => {
  expect(await afterwards(first, then)).toBe(expected);
});

test('a plus joins two questions, and "their" is said of whoever was shown', async () => {
  expect(shown(resolve('dealer reserve plus ally payoff'))).toBe('reserve contact, dsc contact, csc contact');
  expect(resolve("chase payoff plus ally's payoff")).toMatchObject({ outcome: 'choices' });
  expect(await afterwards('dealer reserve', 'and their fax?')).toBe('none');
});

test('of a holiday to come nothing is read out that holds on other days', () => {
  for (const text of ['will anyone be in on thanksgiving', 'who works new years', 'is everyone off on labor day'])
    expect(resolve(text)).toMatchObject({ outcome: 'none', reason: { kind: 'holiday' } });
});

test('"the first one" is the first answer of the conversation', async () => {
  const turns = ['and dealer reserve?', 'smartauction hours', 'back to the first thing I asked, number?'];
  expect(shown(await afterTurns('who handles GAP', ...turns))).toBe('dsc phone');
});

test.each(['did i miss dsc today', 'is dsc gone for today', 'has dsc closed already today'])(
  'whether they have left is asked of now, not of the whole day: "%s"',
  async words => {
    const resolution = await afterTurns(words);
    expect(resolution).toMatchObject({ findings: [{ record: { id: 'dsc' }, facet: 'open_now' }] });
    expect(resolution).not.toHaveProperty('findings.0.when');
  },
);
