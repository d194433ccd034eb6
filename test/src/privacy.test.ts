import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadDirectory } from '../../adapters/data';
import { personalRemark, redact } from '../../src/index';

describe('personal numbers are taken out', () => {
  test.each([
    ['payoff for account 228812345678 please', 'payoff for account [account number] please'],
    ['acct # 2288-1234-5678 payoff', 'acct # [account number] payoff'],
    ['Account number: 12345', 'Account number: [account number]'],
    ['loan ending in 4821, who do I call', 'loan ending in [account number], who do I call'],
    ['mi cuenta es 22881234567', 'mi cuenta es [account number]'],
    ['customer 044123456 wants GAP', 'customer [account number] wants GAP'],
    ['044123456 wants GAP', '[account number] wants GAP'],
    ['ref 0004412345678', 'ref [account number]'],
    ['my ssn is 123-45-6789', 'my ssn is [social security number]'],
    ['123 45 6789 credit decision', '[social security number] credit decision'],
    ['SSN 123456789', 'SSN [social security number]'],
    ['last four of social 6789', 'last four of social [social security number]'],
    ['pay with 4111 1111 1111 1111 today', 'pay with [card number] today'],
    ['pay with 4111-1111-1111-1111', 'pay with [card number]'],
    ['amex 3782 822463 10005', 'amex [card number]'],
    ['378282246310005', '[card number]'],
    ['4111111111111112 has a wrong check digit', '[account number] has a wrong check digit'],
    ['DOB 01/02/1980, needs a payoff', 'DOB [date of birth], needs a payoff'],
    ['customer born 1/2/80', 'customer born [date of birth]'],
    ['D.O.B.: 1980-02-01', 'D.O.B.: [date of birth]'],
    ['date of birth is Jan 2nd, 1980', 'date of birth is [date of birth]'],
    ['he was born on 2 March 1980', 'he was born on [date of birth]'],
    ['dob 01021980', 'dob [date of birth]'],
    ['fecha de nacimiento 2 de enero de 1980', 'fecha de nacimiento [date of birth]'],
    ['driver license D1234567', "driver license [driver's license number]"],
    ["driver's license no. D123-4567-8901", "driver's license no. [driver's license number]"],
    ['driver\u2019s license D1234567', "driver\u2019s license [driver's license number]"],
    ['ssn 123\u201345\u20136789', 'ssn [social security number]'],
    ['card 4111\u20111111\u20111111\u20111111', 'card [card number]'],
    ['dob (05/06/1980)', 'dob ([date of birth])'],
    ['birthday 5/6/1980', 'birthday [date of birth]'],
    ['DL# 12345678 who do I call', "DL# [driver's license number] who do I call"],
    ['TX DL 08 123 456', "TX DL [driver's license number]"],
    ['DL WDLABCD456DG, who runs titles', "DL [driver's license number], who runs titles"],
    ['her license number is WDLABCD45BDG', "her license number is [driver's license number]"],
    ['driver lic # 4K7B2M9QX1', "driver lic # [driver's license number]"],
    ['ssn 123-45-6789, card 4111111111111111', 'ssn [social security number], card [card number]'],
  ])('%s', (typed, kept) => {
    expect(redact(typed)).toBe(kept);
    expect(personalRemark(typed)).toContain(/\[(.*?)\]/.exec(kept)?.[1]);
  });
});

test.each([
  ['flurbs for Jane Doe acct # 12345678901', 'flurbs for [customer] acct # [account number]'],
  ['flurbs re: maria garcia', 'flurbs re: [customer]'],
  ['flurbs for my customer Jane Doe, who do I call', 'flurbs for my customer [customer], who do I call'],
  ['flurbs for mark', 'flurbs for mark'],
  ['who signs for flurbs', 'who signs for flurbs'],
])('the name of a customer is taken out where it is one: "%s"', (typed, kept) => {
  expect(redact(typed)).toBe(kept);
  expect(redact(kept)).toBe(kept);
});

describe('what belongs to a question stays', () => {
  test.each([
    ['a phone number', 'who is 888-919-2559'],
    ['words between digits', 'license option4and5'],
    ['a phone number in one', 'who is 8889192559'],
    ['a phone number with its country', 'who is +1 (888) 919-2559 or 18889192559'],
    ['a phone number after the word account', 'is account 888-919-2559 the right number'],
    ['two phone numbers', '888-919-2559 855-720-2559'],
    ['a phone number and its option', '888-919-2559 option 4'],
    ['a VIN', 'title for VIN 1HGCM82633A004352'],
    ['the end of a VIN', 'vin ends in 3A004352, last eight 33004352'],
    ['a zip code with its four', 'Louisville KY 40290-1951'],
    ['a P.O. box', 'P.O. Box 9001951'],
    ['a date and a time', 'open on 2026-11-20 at 10:30, or 11/20/2026'],
    ['a date that nobody was born on', 'born yesterday, open 11/26/2026?'],
    ['a plate', 'license plate ABC1234'],
    ['hours behind a license', 'dealer license 9am to 5pm, DL by 10:30'],
    ['words behind a license', 'driver license questions, DL paperwork'],
    ['a phone number after a license', 'driver license desk is DL 888-919-2559'],
    ['an amount', 'a payoff of $12,345.67'],
    ['an account without a number', 'who handles existing consumer accounts, all 5 of them'],
  ])('%s', (_, typed) => {
    expect(redact(typed)).toBe(typed);
    expect(personalRemark(typed)).toBeUndefined();
  });

  test('every number and address that the sheet prints', () => {
    const { directory } = loadDirectory('data');
    const values = directory?.records.flatMap(record => record.lines.map(line => JSON.stringify(line))) ?? [];
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) expect(redact(value)).toBe(value);
    const sheet = readFileSync('data/contacts.yaml', 'utf8');
    expect(redact(sheet)).toBe(sheet);
  });
});

describe('any text', () => {
  test('is redacted once: a second time changes nothing', () => {
    const words = fc.constantFrom(
      'account',
      'ssn',
      'dob ',
      'dl ',
      '1/2/80',
      ' ',
      '-',
      '#',
      'is',
      '123',
      '4111111111111111',
      '888-919-2559',
      '9',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map(parts => parts.join('')),
        text => {
          expect(redact(redact(text))).toBe(redact(text));
        },
      ),
      { seed: 9, numRuns: 2_000 },
    );
  });

  test('every card number that a machine could make is found, however it is grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-'), (given, separator) => {
        const sum = given.toReversed().reduce((total, digit, index) => {
          const weighed = index % 2 === 0 ? digit * 2 : digit;
          return total + (weighed > 9 ? weighed - 9 : weighed);
        }, 0);
        const card = [...given, (10 - (sum % 10)) % 10].join('').replace(/(\d{4})(?=\d)/g, `$1${separator}`);
        expect(redact(`pay ${card} now`)).toBe('pay [card number] now');
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test('is read in time that grows with its length', () => {
    const long = `dob ${'is '.repeat(50_000)}dl ${'1 '.repeat(50_000)}account ${'1 '.repeat(50_000)}${'is '.repeat(50_000)}${'4111-'.repeat(20_000)}`;
    expect(redact(long).length).toBeGreaterThan(0);
  });
});
