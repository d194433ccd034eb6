import fc from 'fast-check';
import { type OpenState, openState } from '../../../src';
import { directory } from '../../support/directory';
import { PAPER, type Reckoned, reckon } from './by-hand';

const SEED = 20_261_120;
const MOMENTS = 420;
const QUARTER = 15 * 60_000;
const FROM = Date.UTC(2026, 10, 20);
const YEAR = 366 * 24 * 3_600_000;

const ASKERS = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

/** Any moment of a year; half of them on a quarter of an hour, where lines open and close, or 1 ms before it. */
const moment = fc.oneof(
  fc.integer({ min: FROM, max: FROM + YEAR }),
  fc.integer({ min: FROM / QUARTER, max: (FROM + YEAR) / QUARTER }).map(quarter => quarter * QUARTER),
  fc.integer({ min: FROM / QUARTER, max: (FROM + YEAR) / QUARTER }).map(quarter => quarter * QUARTER - 1),
);

const told = (state: OpenState): Reckoned => {
  if (state.state === 'unknown') return { state: 'unknown' };
  if (state.state === 'open') return { state: 'open', ...(state.until !== undefined && { until: state.until }) };
  return { state: 'closed', ...(state.opens !== undefined && { opens: state.opens }) };
};

describe('a second opinion on the hours of the sheet', () => {
  test('the paper and the directory hold the same records', () => {
    expect(directory.records.map(({ id }) => id).sort()).toEqual(Object.keys(PAPER).sort());
  });

  test('a year of random moments: every record, ten zones of askers, no difference', () => {
    const differences: string[] = [];
    const reckoned = new Map<string, string>();
    let compared = 0;
    for (const at of fc.sample(moment, { numRuns: MOMENTS, seed: SEED })) {
      for (const zone of ASKERS) {
        for (const { id, hours } of directory.records) {
          const ours = JSON.stringify(told(openState(hours, at, zone)));
          const paper = PAPER[id];
          const key = `${id} ${at} ${paper?.zone === 'asker' ? zone : ''}`;
          const theirs = reckoned.get(key) ?? JSON.stringify(reckon(paper, at, zone));
          reckoned.set(key, theirs);
          compared += 1;
          if (ours !== theirs) differences.push(`${id} ${new Date(at).toISOString()} ${zone}: ${ours} / ${theirs}`);
        }
      }
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(100_000);
  });
});
