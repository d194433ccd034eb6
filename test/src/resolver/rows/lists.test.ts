import { createResolver, type Resolution } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const resolve = (text: string): Resolution => resolver.resolve({ text, conversation: 'lists', at });

const ids = (text: string): readonly string[] => idsOf(resolve(text));

const CONDITIONS = [
  'open on saturdays',
  'closed on sundays',
  'closed on weekends',
  'open at 7:30 pm',
  'open before 8:45 am',
  'opens at 9',
  'closes after 6',
  'does not close at 5',
  'has a fax',
  'has no email',
  'runs on eastern time',
  'works a nine hour day',
  'has no saturdays',
];

describe('a list by two conditions', () => {
  const pairs = CONDITIONS.flatMap(one =>
    CONDITIONS.filter(other => other !== one).map(other => [one, other] as const),
  );

  test.each(pairs)('holds what either list holds by itself: %s, %s', (one, other) => {
    const both = ids(`which line ${one}`).filter(id => ids(`which line ${other}`).includes(id));
    expect(ids(`which line ${one} but ${other}`)).toEqual(both);
    expect(ids(`which line ${one} and ${other}`)).toEqual(both);
  });

  test('each alone leaves some rows and not all', () => {
    for (const condition of CONDITIONS) {
      const left = ids(`which line ${condition}`);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(directory.records.length);
    }
  });
});

test.each([
  ['opens at 9', 'does not open at 9'],
  ['closes at 5', 'does not close at 5'],
  ['is on eastern time', 'is not on eastern time'],
])('what a list is not to be are the others whose hours are printed: %s, %s', (asked, negated) => {
  const all = directory.records.filter(({ hours }) => hours.kind === 'weekly').map(({ id }) => id);
  expect(ids(`which line ${negated}`)).toEqual(all.filter(id => !ids(`which line ${asked}`).includes(id)));
});

test.each([
  ['opens before 8 and closes after 6', []],
  ['have neither a phone nor hours', ['dash']],
  ['are open saturday but not sunday', ['dsc', 'csc']],
  ['shut after 6 but no later than 7:30 pm eastern', ['dsc', 'smartauction']],
  ['open at 8 but close before 6', ['proceeds', 'sales', 'insurance']],
])('a list is held to all that is said: which lines %s', (conditions, expected) => {
  expect(ids(`which lines ${conditions}`)).toEqual(expected);
});

test('what is left out of a list is left out of it', () => {
  expect(ids('cpc options besides 3 and 7')).toEqual(['cpc-4', 'cpc-5', 'cpc-6']);
  expect(ids('cpc options except option 6')).toEqual(['cpc-3', 'cpc-4', 'cpc-5', 'cpc-7']);
  expect(ids('cpc options except four and five')).toEqual(['cpc-3', 'cpc-6', 'cpc-7']);
  expect(ids('contract processing phone options, leaving out the two held ones')).toEqual(['cpc-3', 'cpc-6', 'cpc-7']);
  expect(ids('emails but not held docs')).toEqual([]);
  expect(ids('list all regions except central')).toEqual(['rbc-ne', 'rbc-pacwest', 'rbc-se', 'rbc-westdallas']);
  expect(ids('floorplan for anybody but central and southeast')).toEqual(['rbc-ne', 'rbc-pacwest', 'rbc-westdallas']);
  expect(ids('all regions with eastern hours but northeast')).toEqual(['rbc-se']);
  for (const out of ['floorplan not in the southeast', "all regions that aren't in the southeast"])
    expect(ids(out)).toEqual(['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-westdallas']);
  const numbers = ids('phone numbers for everyone except the regional centers');
  expect(numbers).toContain('reserve');
  expect(numbers.filter(id => id.startsWith('rbc'))).toEqual([]);
});

test('of rows that are named those are shown that fit what is asked of whichever', () => {
  expect(ids('title assistance or release, whichever of them has saturdays off')).toEqual(['smartauction']);
  expect(ids('which 855 numbers are good until 8 at night')).toEqual(['cpc-main', 'reserve']);
});

test.each([
  ['does SmartAuction close before dealer reserve', ['smartauction', 'reserve']],
  ['is the northeast open later than the southeast', ['rbc-ne', 'rbc-se']],
])('of two that are compared both are shown: %s', (text, expected) => {
  expect([...ids(text)].sort()).toEqual([...expected].sort());
});

test.each(['are your phones up right now', 'are the phones up right now'])(
  'phones that are up are of all: %s',
  text => {
    expect(ids(text).length).toBeGreaterThan(1);
  },
);

test.each(["it's 5:20 here in dallas, who can i still get", 'its saturday afternoon in omaha, anybody there?'])(
  'where the asker is narrows no list: %s',
  text => {
    const without = text.replace(/ (here )?in (dallas|omaha)/, '');
    expect(ids(text)).toEqual(ids(without));
    expect(ids(text).length).toBeGreaterThan(1);
  },
);

test.each([
  'which ones close no later than 6 but open after 8 or 9',
  'who closes at 5 or 6',
  "who doesn't close at 5 or 8",
])('a list of which a condition is not understood shows none: %s', text => {
  expect(ids(text)).toEqual([]);
});

test.each([
  ['who stays open past 6 but not past 8', 'csc'],
  ['who opens at 9 but not on central time', 'rbc-central'],
  ["who opens at 9 and isn't on central time", 'rbc-central'],
  ['who works neither saturday nor sunday', 'csc'],
  ['who closes neither at 5 nor at 8', 'cpc-main'],
  ['who neither opens at 8 nor closes at 5', 'proceeds'],
])('what a clause rules out is not shown: %s', (text, out) => {
  expect(ids(text).length).toBeGreaterThan(0);
  expect(ids(text)).not.toContain(out);
});

test('a turn that is asked about at its very hour is no question about now', () => {
  const atFive = Date.parse('2026-11-18T16:58:00-05:00');
  const resolution = resolver.resolve({ text: 'who closes at 5', conversation: 'lists', at: atFive });
  expect(idsOf(resolution)).toEqual(ids('who closes at 5'));
});

test.each([
  ['which 800 number is open saturday', { kind: 'nobody', state: 'open' }],
  ['any rbc open saturday', { kind: 'nobody', state: 'open' }],
  ['which rbc is open saturday', { kind: 'nobody', state: 'open' }],
  ['which 855 line is closed now at noon', { kind: 'nobody', state: 'closed' }],
  ['which 855 number goes till 11', { kind: 'none_fits' }],
])('where none fits it is said of what is asked: %s', (text, reason) => {
  expect(resolve(text)).toMatchObject({ outcome: 'none', reason });
});

test('what is excepted ends where the list goes on', () => {
  expect(ids('everyone except the regional centers who closes at 5')).toEqual(['proceeds', 'sales', 'insurance']);
  expect(ids('anyone open past 8 except CSC')).toEqual([]);
  expect(ids('who, other than CPC, is open until 8')).toEqual(['reserve', 'csc']);
});

describe('one list is shown however it is said', () => {
  test.each(['is not', "isn't", 'are not', "aren't", "ain't"])('"not" of what a row is: %s', not => {
    expect(ids(`which lines ${not} on eastern time`)).toEqual([
      'rbc-central',
      'rbc-pacwest',
      'rbc-westdallas',
      'sales',
    ]);
    expect(ids(`who opens at 9 and ${not} on central time`)).toEqual(ids('who opens at 9 and is not on central time'));
  });

  test.each(['does not', "doesn't", 'do not', "don't", "won't"])('"not" of what a row does: %s', not => {
    expect(ids(`who ${not} close at 5`)).toEqual(ids('who does not close at 5'));
    expect(ids(`who ${not} open until 9`)).toEqual(ids('who does not open until 9'));
  });

  test('where no row turns at the hour before which none is to, those that turn later', () => {
    expect(ids("who doesn't open until 8:15")).toEqual(ids('who opens after 8:15'));
  });

  test.each(['have no', 'lack a', 'are missing a', "don't have a", 'come without a'])(
    'what is lacking: %s fax',
    lack => {
      expect(ids(`which lines ${lack} fax`)).toEqual(ids('which lines have no fax'));
      expect(ids(`which lines open at 9 and ${lack} fax`)).toEqual(ids('which lines open at 9 and have no fax'));
    },
  );

  test.each(['sundays', 'sunday', 'sun', 'domingos'])('the name of a day: %s', day => {
    expect(ids(`who has ${day} off`)).toEqual(ids('who is closed on sundays'));
    expect(ids(`who is open saturdays but not ${day}`)).toEqual(ids('who is open saturdays but not sundays'));
  });

  test.each(['eastern time', 'eastern standard time', 'eastern daylight time', 'et', 'est', 'edt'])(
    'the name of a zone: %s',
    zone => {
      expect(ids(`which lines run on ${zone}`)).toEqual(ids('which lines run on eastern time'));
      expect(ids(`who is still open at 7:30 pm ${zone}`)).toEqual(ids('who is still open at 7:30 pm eastern time'));
    },
  );
});

test.each(['all regions but one', 'all regions except florida'])(
  'what is left out and names nothing is said: %s',
  text => {
    const resolution = resolver.resolve({ text, conversation: 'lists', at });
    expect('findings' in resolution && resolution.findings).toHaveLength(5);
    expect('remarks' in resolution && resolution.remarks.join()).toContain('left out names nothing');
  },
);
