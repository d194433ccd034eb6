import { createResolver, parseDirectory, type Resolution } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';
import { SMALL_SHEET } from '../../directory/small-sheet';

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');

function shown(resolution: Resolution): string {
  if (!('findings' in resolution)) return resolution.outcome;
  return idsOf(resolution).join(', ');
}

describe('a word of another world', () => {
  const vocabulary = `regions: [{ id: north, name: North, say: [north] }, { id: south, name: South, say: [south] }]
aliases:
  - { say: [rake, rake scans jammed, fallen twigs, twigs in the gutter since autumn], means: leaves, why: told in other words }
context: [poker face]
worlds:
  - { name: games, say: [poker, scanner, permuts, video game], why: games have leaves and branches too }
`;
  const files = [
    { name: 'contacts.yaml', text: SMALL_SHEET },
    { name: 'vocabulary.yaml', text: vocabulary },
  ];
  const small = parseDirectory(files, { version: 'test' });
  const resolver = small.directory && createResolver(small.directory);
  const recordsFor = (text: string) => resolver && shown(resolver.resolve({ text, conversation: 'worlds', at }));

  test.each(['who takes the rake', 'fallen twigs', 'number for leaf collection'])(
    'is what these lack, which find their row: %s',
    text => {
      expect(recordsFor(text)).toBe('leaves');
    },
  );

  test.each(['who takes the rake at poker', 'fallen twigs in a video game', 'leaf collection number, video game'])(
    'leaves too little beside it: %s',
    text => {
      expect(recordsFor(text)).toBe('none');
    },
  );

  test('does not outweigh a long phrase that is most of what is said', () => {
    expect(recordsFor('leaf collection: fallen twigs in the gutter since autumn, permits, poker')).toContain('leaves');
  });

  test('says nothing about another sentence', () => {
    expect(recordsFor('Poker was fun. Who handles leaf collection?')).toBe('leaves');
  });

  test('is none where a longer phrase is at home here', () => {
    expect(recordsFor('who takes fallen twigs with a poker face')).toBe('leaves');
  });

  test('is not what a longer phrase means by another form of it', () => {
    expect(recordsFor('the rake scans are jammed, number?')).toBe('leaves');
    expect(recordsFor('the rake scanner is jammed, number?')).toBe('none');
  });

  test('is not taken for a slip towards a word of this', () => {
    expect(recordsFor('fax for permots')).toBe('permits');
    expect(recordsFor('fax for permuts')).toBe('none');
  });

  test('is not a slip of the finger', () => {
    expect(recordsFor('who takes fallen twigs, joker')).toBe('leaves');
  });
});

describe('a single everyday word', () => {
  const resolver = createResolver(directory);
  const recordsFor = (text: string) => shown(resolver.resolve({ text, conversation: 'worlds', at }));

  test.each([
    ['interview line', 'cpc-3'],
    ['who do i call about an interview', 'cpc-3'],
    ['who comes out to look at the hail', 'insurance'],
    ['hail', 'insurance'],
  ])('stands beside a wish to reach somebody, or alone: %s', (text, expected) => {
    expect(recordsFor(text)).toBe(expected);
  });

  test.each([
    'how did the interview go',
    'is it going to hail tonight? should we move the cars',
    "what's the retail on a 2021 camry",
    'do we get hail here in march',
    'Dallas game on tonight? what time',
    'open recall on a used f150. can we retail it',
  ])('does not stand where nobody is looked for: %s', text => {
    expect(recordsFor(text)).toBe('none');
  });
});

describe('the own life, other companies and makers', () => {
  const resolver = createResolver(directory);
  const recordsFor = (text: string) => shown(resolver.resolve({ text, conversation: 'worlds', at }));

  test.each([
    ['my mom needs a power of attorney drawn up, know a lawyer', 'power of attorney number', 'dsc'],
    ['how do i pay off my student loan, who is mohela', 'how does a customer pay off his loan', 'csc'],
    ['factory warranty claim got rejected by Stellantis', 'warranty claim got rejected', 'insurance'],
    ["ford's regional office number", 'number for the southeast regional office', 'rbc-se'],
    ['skip a payment on my credit card?', 'customer wants to skip a payment', 'csc'],
  ])('are refused in words that are answered for the sheet: %s', (foreign, own, expected) => {
    expect(recordsFor(foreign)).toBe('none');
    expect(recordsFor(own)).toBe(expected);
  });

  test('a bank that is called as people call a pursuit is told from it', () => {
    expect(recordsFor('chase 10 day payoff number?')).toBe('none');
    expect(recordsFor('who do i chase for a 10 day payoff')).toBe('dsc');
    expect(recordsFor("title's late. who do I chase?")).not.toBe('none');
  });

  test.each([
    'menu for the noodle bar',
    'email for our web vendor',
    'what options does this vin have',
    'bring the wholesale list to the meeting',
  ])('a kind of line of something unheard of is no list of all there are: %s', text => {
    expect(recordsFor(text)).toBe('none');
  });

  test.each(['mornin', 'first day. what is this chat even for', 'what are you able to look up for me?'])(
    'whoever asks what to ask is shown: %s',
    text => {
      expect(recordsFor(text)).toBe('help');
    },
  );
});

describe('a single everyday word in a short message', () => {
  const resolver = createResolver(directory);

  test.each([
    ['something about a title', 'choices'],
    ['got a title thing going on here', 'choices'],
    ['how early does reserve start', 'answer'],
    ['any chance of getting gap on a saturday', 'answer'],
    ['interviews at 7:30 pm', 'answer'],
    ['how was the interview', 'none'],
    ['interview went fine today', 'help'],
  ])('%s: %s', (text, outcome) => {
    expect(resolver.resolve({ text, conversation: 'short', at }).outcome).toBe(outcome);
  });
});

describe('a word of another world after an answer', () => {
  const resolver = createResolver(directory);

  test.each(['is the gym open', 'who won the playoffs', 'number for a lawyer', 'who stole my sandwich'])(
    'is no follow-up: %s',
    text => {
      const before = { outcome: 'answer', findings: [{ record: 'dsc', facet: 'phone' }], at } as const;
      expect(resolver.resolve({ text, conversation: 'after', at }, before).outcome).toBe('none');
    },
  );

  test('leaves a real follow-up what it is', () => {
    const before = { outcome: 'answer', findings: [{ record: 'dsc', facet: 'phone' }], at } as const;
    expect(shown(resolver.resolve({ text: 'is it open on saturday', conversation: 'after', at }, before))).toBe('dsc');
  });
});
