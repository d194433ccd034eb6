import type { When } from '../../../../src/index';
import { expectTurns, gist, told } from '../../../support/conversation';

/** The moment that the first row is shown for, in a few words. */
async function momentOf(text: string): Promise<string> {
  const resolution = await told([text]);
  const when: When | undefined = 'findings' in resolution ? resolution.findings[0]?.when : undefined;
  if (when?.kind === 'clock') return `${Math.floor(when.minute / 60)}:${String(when.minute % 60).padStart(2, '0')}`;
  return when?.kind === 'days' ? when.dates.join(' ') : (when?.kind ?? 'now');
}

describe('the end of a stretch is asked of the minute before, an opening of the hours of its day', () => {
  test.each([
    ['is insurance claims open until 5 pm', '16:59'],
    ['does dealer reserve stay open until 8 pm', '19:59'],
    ['can I reach insurance claims before 8 am', '7:59'],
    ['anybody at GAP earlier than 9:30 am', '9:29'],
    ['does insurance claims close at 5 pm', '16:59'],
    ['does GAP open at 10:30 am', '2026-11-18'],
    ['is GAP open at 10:30 am', '10:30'],
    ['yoga until 5. is insurance open', '17:00'],
    ['in a meeting until 5, is insurance open', '17:00'],
    ['until 5. is insurance open', '16:59'],
    ['does GAP stay open after 5 pm', '17:00'],
    ['anybody at GAP no earlier than 9:30 am', '9:30'],
  ])('%s: %s', async (text, moment) => {
    expect(await momentOf(text)).toBe(moment);
  });
});

describe('a place behind a clock time is that clock, where another region or all rows are asked for', () => {
  test.each([
    ['is floorplan Pac West open at 4 pm in Dallas', 'answer rbc-pacwest'],
    ['is floorplan open at 4 pm in Dallas', 'answer rbc-westdallas'],
    ['is GAP open at 4 pm in Dallas', 'answer dsc'],
  ])('%s: %s', expectTurns);

  test('all rows', async () => {
    expect(await gist(['which lines are open at 6 pm in Dallas'])).toBe(
      await gist(['which lines are open at 7 pm ET']),
    );
  });
});

test('times with a dot have their minutes', async () => {
  expect(await momentOf('is GAP open at 7.15pm')).toBe('19:15');
  expect(await momentOf('will anybody answer at GAP tomorrow at 9.25 a.m.')).toBe('9:25');
});

test('HR is a department', async () => {
  const resolution = await told(['who do I call about HR? and POA?']);
  expect('findings' in resolution && resolution.findings.map(({ facet }) => facet)).toEqual(['phone']);
});
