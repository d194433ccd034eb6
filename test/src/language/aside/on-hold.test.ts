import { waitingThings } from '../../../../src/language/aside/on-hold';

const waits = (text: string): boolean => waitingThings(text.split(' ')).size > 0;

test.each([
  'the permit for the nguyens is on hold',
  'my permit got put on hold',
  'the permit is still on hold for a missing signature',
])('a thing is on hold: %s', text => {
  expect(waits(text)).toBe(true);
});

test.each([
  'i was on hold for an hour',
  'they put me on hold',
  'the caller was put on hold',
  'the lady was on hold for 20 minutes',
  'the clerk is on hold with the bank',
  'hold on',
  'hold music',
  '',
])('whoever calls is, or nothing: %s', text => {
  expect(waits(text)).toBe(false);
});
