import { loadDirectory } from '../../../adapters/data';
import { type Bot, type Context, createBot, createResolver, type Resolution } from '../../../src/index';
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

function botThatRemembers(): Bot {
  let before: Context | undefined;
  return createBot({
    resolver: () => resolver,
    store: {
      recall: async () => before,
      remember: async (_conversation, context) => {
        before = context;
      },
      noteUnanswered: async () => undefined,
    },
    onStoreFailure: error => {
      throw error;
    },
  });
}

async function afterwards(first: string, then: string): Promise<string> {
  const bot = botThatRemembers();
  await bot.ask({ text: first, conversation: 'asked', at });
  return shown((await bot.ask({ text: then, conversation: 'asked', at })).resolution);
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
