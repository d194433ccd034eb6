import { createResolver } from '../../../../src/index';
import { directory } from '../../../support/directory';

/** Several moments in one message: each row is told at its own. */

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);

/** The rows that are shown, each with the moment that it is told for. */
const moments = (text: string): readonly string[] => {
  const resolution = resolver.resolve({ text, conversation: 'moments', at });
  const findings = 'findings' in resolution ? resolution.findings : [];
  return findings.map(({ record, when }) => {
    if (when?.kind === 'clock') return `${record.id} ${when.date} ${when.minute / 60}`;
    return when?.kind === 'days' ? `${record.id} ${when.dates.join(' ')}` : `${record.id} now`;
  });
};

test.each([
  ['is GAP open at 7 and at 9 tonight', ['dsc 2026-11-18 19', 'dsc 2026-11-18 21']],
  ['is DSC open saturday at 10 and sunday', ['dsc 2026-11-21 10', 'dsc 2026-11-22']],
  ['can I call CSC at 9 pm tonight and 10 pm saturday', ['csc 2026-11-18 21', 'csc 2026-11-21 22']],
  ['is dealer reserve open at 7:45 pm and saturday', ['reserve 2026-11-18 19.75', 'reserve 2026-11-21']],
  ['is GAP open at 9 or 10 am', ['dsc 2026-11-18 9', 'dsc 2026-11-18 10']],
  ['is GAP open at 7 or 8', ['dsc 2026-11-18 19', 'dsc 2026-11-18 20']],
  ['GAP on the 26th and 27th', ['dsc 2026-11-26 2026-11-27']],
  ['we close at 6, who is open at 8', ['csc 2026-11-18 20']],
  ['is GAP open now and at 6:30', ['dsc now', 'dsc 2026-11-18 18.5']],
  ['is the customer line open sunday or saturday night at 9', ['csc 2026-11-22 21', 'csc 2026-11-21 21']],
  ['is GAP open saturday and sunday', ['dsc 2026-11-21 2026-11-22']],
  ['is GAP open friday, saturday, sunday', ['dsc 2026-11-20 2026-11-21 2026-11-22']],
  ['dsc open saturday. what about sunday', ['dsc 2026-11-21 2026-11-22']],
  ['is GAP open saturday but not sunday', ['dsc 2026-11-21 2026-11-22']],
  ['who is there saturday, not sunday', ['dsc 2026-11-21', 'csc 2026-11-21']],
  ['is GAP open today, not tomorrow', ['dsc 2026-11-18']],
  ['is GAP open not now, saturday', ['dsc 2026-11-21']],
  ['GAP 4 to 6', ['dsc 2026-11-18 16']],
  ['anyone at DSC 4-6?', ['dsc 2026-11-18 16']],
  ['is CSC open 7-9 tonight', ['csc 2026-11-18 19']],
  ['reserve saturday 10 to 2', ['reserve 2026-11-21 10']],
  ['saturday 5-7 GAP', ['dsc 2026-11-21 17']],
  ['northeast at 9 and central at 9', ['rbc-ne 2026-11-19 9', 'rbc-central 2026-11-19 9']],
  ['is northeast open at 8', ['rbc-ne 2026-11-19 8']],
  ['is CSC open at 9', ['csc 2026-11-18 21']],
  ["if it's 4:30 in phoenix can I call dsc", ['dsc 2026-11-18 16.5']],
  ['is CPC open at 9', ['cpc-main 2026-11-18 21']],
  ['is northeast still open at 9', ['rbc-ne 2026-11-18 21']],
  ['yet another customer goes nuts. is northeast open at 9', ['rbc-ne 2026-11-19 9']],
  ['11/24: is GAP open', ['dsc 2026-11-24']],
  ['11/23, 11/24: when is smartauction open', ['smartauction 2026-11-23 2026-11-24']],
  ['12/24 and 12/26. is GAP open?', ['dsc 2026-12-24 2026-12-26']],
  ['is GAP open on 12/24, 12/26', ['dsc 2026-12-24 2026-12-26']],
  ['nov 23 and 24: when is smartauction open', ['smartauction 2026-11-23 2026-11-24']],
  ['is smartauction open nov 23 and 5 pm', ['smartauction 2026-11-23', 'smartauction 2026-11-23 17']],
  ['on monday and tuesday is GAP open', ['dsc 2026-11-23 2026-11-24']],
  ['contract dated 11/23 and 11/24, is GAP open', ['dsc now']],
  ['options 3-5', ['cpc-3 now', 'cpc-4 now', 'cpc-5 now']],
])('each moment is told of that is asked about: %s', (text, expected) => {
  expect(moments(text)).toEqual(expected);
});

test.each([
  ['smartauction at 7pm and insurance at 4pm', ['smartauction 2026-11-18 19', 'insurance 2026-11-18 16']],
  [
    'is smartauction open tomorrow at 7pm and insurance at 4pm',
    ['smartauction 2026-11-19 19', 'insurance 2026-11-19 16'],
  ],
  ['is dsc open saturday and insurance on friday', ['dsc 2026-11-21', 'insurance 2026-11-20']],
  [
    'is smartauction there until 7, and insurance until 5',
    ['smartauction 2026-11-18 18.983333333333334', 'insurance 2026-11-18 16.983333333333334'],
  ],
  ['is dsc open now and csc at 10:30 tonight', ['dsc now', 'csc 2026-11-18 22.5']],
  ['customer comes at 4, is gap open at 7', ['dsc 2026-11-18 19']],
  ['my appointment is at 3 but is insurance open at 5', ['insurance 2026-11-18 17']],
  ['got the letter on monday, is gap open saturday', ['dsc 2026-11-21']],
  ['saturday, is gap open at 10', ['dsc 2026-11-21 10']],
  ['They close at 6? I need GAP at 6:30.', ['dsc 2026-11-18 18.5']],
  ["I'm in a meeting until 4, is insurance open at 5", ['insurance 2026-11-18 17']],
  ['our store closes at 9, is csc open at 11', ['csc 2026-11-18 23']],
  ['my appointment is tomorrow at 10, is GAP open now', ['dsc now']],
  ['is GAP open now and SmartAuction tomorrow at 9', ['dsc now', 'smartauction 2026-11-19 9']],
  ['my boss is out friday. Is GAP open now? He comes back monday.', ['dsc now']],
  ['is GAP open now, my appointment is tomorrow at 10', ['dsc now']],
  ['held deal from friday. Is lease held open right now?', ['cpc-5 now']],
  ['the payoff is for tomorrow. Is the dealer service center still answering?', ['dsc now']],
  ['insurance now, csc tomorrow', ['insurance now', 'csc 2026-11-19']],
  ['who is open tonight at 10? I am off on friday', ['csc 2026-11-18 22']],
  ['auction friday 10 am. Will smartauction pick up at 8 tonight?', ['smartauction 2026-11-18 20']],
  ['is GAP open not now but at 7', ['dsc 2026-11-18 19']],
  ['are insurance and smartauction open at 6', ['insurance 2026-11-18 18', 'smartauction 2026-11-18 18']],
])('each row is told at its own moment: %s', (text, expected) => {
  expect(moments(text)).toEqual(expected);
});

test.each([
  ['is GAP open from 5 to 7', ['dsc 2026-11-18 17']],
  ['GAP between 9 and 11 am tomorrow', ['dsc 2026-11-19 9']],
  ['is GAP open from 11 to 2 pm saturday', ['dsc 2026-11-21 11']],
  ['is GAP open between 2 and 4', ['dsc now']],
  ['insurance from 8 to 5, right?', ['insurance now']],
])('a stretch of the day is told from where it begins, or from now: %s', (text, expected) => {
  expect(moments(text)).toEqual(expected);
});

test.each([
  'we need between 2 and 4 copies, who handles GAP',
  'I have 2 kids from 5 to 7, who handles GAP',
  'moved the price from 9 to 11, GAP phone',
  'we all sat in the shop, GAP phone',
  'it just sat there, GAP phone',
])('what is no time tells none: %s', text => {
  expect(moments(text)).toEqual(['dsc now']);
});

test.each([
  ['is GAP open 1830', 'dsc 2026-11-18 18.5'],
  ['is GAP open at 6ish', 'dsc 2026-11-18 18'],
  ['is csc open in the middle of the night', 'csc 2026-11-19 3'],
  ['is GAP open a week from saturday', 'dsc 2026-11-28'],
])('a moment is heard however it is said: %s', (text, expected) => {
  expect(moments(text)).toEqual([expected]);
});

test('a day behind a thing is one: "is dsc open for a title sat"', () => {
  expect(moments('is dsc open for a title sat')).toEqual(['dsc 2026-11-21']);
});

test.each([
  ['GAP number at 7 and at 9 tonight', true],
  ['who do I call for the lien release that I need tomorrow at 9 and then again on saturday at 10', true],
  ['the fax for DDS papers that I have at 7 and at 9 tonight', false],
  ['GAP number at 7 tonight', false],
])('an answer that tells of the first moment alone says so: %s', (text, said) => {
  const resolution = resolver.resolve({ text, conversation: 'moments', at });
  const remarks = resolution.outcome === 'answer' ? resolution.remarks : [];
  expect(remarks.some(remark => remark.includes('for the first time that you named'))).toBe(said);
});

test('a moment for which nobody is left is told in words', () => {
  const resolution = resolver.resolve({ text: 'are they open saturday at 10 and sunday', conversation: 'moments', at });
  expect(resolution).toMatchObject({ outcome: 'answer', remarks: [expect.stringContaining('nobody is there')] });
});

test('where nobody is there at the first of two moments, who is at the second is told', () => {
  const asked = resolver.resolve({
    text: 'who is open sunday at 10am and monday at 10am',
    conversation: 'moments',
    at,
  });
  expect(asked).toMatchObject({ outcome: 'answer', remarks: [expect.stringContaining('nobody is there')] });
});

test.each([
  ['is central or southeast open later', 'open_now'],
  ['is NE or SE open saturday', 'open_now'],
  ['does smartauction or insurance close first', 'hours'],
])('of either of two the same is asked: %s', (text, facet) => {
  const resolution = resolver.resolve({ text, conversation: 'moments', at: Date.parse('2026-11-18T15:00:00-05:00') });
  const facets = 'findings' in resolution ? resolution.findings.map(finding => finding.facet) : [];
  expect(facets).toEqual([facet, facet]);
});
