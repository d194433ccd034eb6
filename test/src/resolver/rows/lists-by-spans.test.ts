import { createResolver, type Resolution } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

/** Lists by how long somebody is there, and how soon that turns. */

const resolver = createResolver(directory);
const askedAt = (text: string, moment: string): Resolution =>
  resolver.resolve({ text, conversation: 'lists', at: Date.parse(moment) });

/** A Wednesday on which most lines are open. */
const ids = (text: string): readonly string[] => idsOf(askedAt(text, '2026-11-18T15:00:00-05:00'));

describe('how long a day is', () => {
  test.each([
    ['which desks do a 15-hour day', ['csc']],
    ['who is staffed 15 hrs per day', ['csc']],
    ['any line open eight and a half hours a day', ['rbc-se']],
    ['list whoever works a ten-hour weekday', ['csg']],
    ['which lines are open at least 12 hours a day', ids('who works a twelve hour day').concat('csc')],
    ['which of you put in less than 9 hours a day', ids('who is on an 8 hour day').concat('rbc-se')],
    ['who has the longest day', ['csc']],
    ['who has the shortest day', ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-westdallas']],
  ])('%s', (text, expected) => {
    expect([...ids(text)].sort()).toEqual([...expected].sort());
  });

  test.each([
    'eight hours a day is all i work',
    'who works 60 hours a week',
    'anybody there 24 hours a day',
    'after another twelve hour day, who can i call',
  ])('nobody is shown for what no row prints, or for a day of the asker: %s', text => {
    expect(ids(text)).toEqual([]);
  });
});

describe('what turns soon', () => {
  const late = '2026-11-18T16:15:00-05:00';
  test.each(['who closes within the hour', 'anyone shutting in the next 60 minutes', 'who has less than an hour left'])(
    '%s',
    text => {
      expect(idsOf(askedAt(text, late))).toEqual(['proceeds', 'rbc-ne', 'rbc-se', 'insurance']);
    },
  );

  test('what opens soon is what is closed still', () => {
    expect(idsOf(askedAt('which lines open in the next half hour', '2026-11-18T08:10:00-05:00'))).toEqual(['rbc-se']);
    expect(idsOf(askedAt('which lines open within the hour', '2026-11-18T10:30:00-05:00'))).toEqual([]);
  });

  test('what is to be done soon closes nobody', () => {
    expect(idsOf(askedAt('who can get this done within the hour', late))).toEqual([]);
  });
});

describe('how much of a week somebody is there', () => {
  const SATURDAYS = ['dsc', 'csc'];
  test.each([
    ['who works six days a week', SATURDAYS],
    ['who is open monday thru saturday', SATURDAYS],
    ['which lines are open mon-sat', SATURDAYS],
    ['who is open saturday not sunday or monday', SATURDAYS],
    ['who is open 7 days a week', []],
    ['anyone open every day', []],
    ['anyone 24/7', []],
    ['who is open both saturday and sunday', []],
    ['who is open all weekend', []],
    ['which ones are m-f only', ids('who is mon-fri only')],
    ['who is not open six days a week', ids('who is mon-fri only')],
    ['weekend number', SATURDAYS],
    ['saturday hours', SATURDAYS],
    ['do you guys work saturdays', SATURDAYS],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test.each(['thanksgiving hours', 'holiday hours', 'are you open on holidays', 'who opens first on christmas'])(
    'the hours of a holiday, named or not, are those of no ordinary day: %s',
    text => {
      expect(askedAt(text, '2026-11-18T15:00:00-05:00')).toMatchObject({ reason: { kind: 'holiday' } });
    },
  );

  test.each([
    ['who opens earliest tomorrow', 'who opens first', '2026-11-19'],
    ['what opens at 8 tomorrow', 'which lines open at 8', '2026-11-19'],
    ['who closes last on friday', 'who closes last', '2026-11-20'],
  ])('of who opens or closes then that day is told: %s', (text, plainly, date) => {
    const told = askedAt(text, '2026-11-18T15:00:00-05:00');
    expect(idsOf(told)).toEqual(ids(plainly));
    expect(told).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ when: { kind: 'days', dates: [date] } })]),
    });
  });
});
