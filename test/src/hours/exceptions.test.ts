import { type HoursException, openState } from '../../../src';
import { AROUND, at, DAYTIME, LATE, minutes, NIGHT, said, weekly } from './weeks';

describe('a dated exception', () => {
  const closed = (date: string, reason = 'a day off'): HoursException => ({
    date,
    closed: true,
    shifts: [],
    reason,
    source: 'a memo',
  });
  const shifts = (date: string, opens: string, closes: string): HoursException => ({
    date,
    closed: false,
    shifts: [{ opens: minutes(opens), closes: minutes(closes) }],
    reason: 'short day',
    source: 'a memo',
  });

  test('closes the whole day and says why', () => {
    const exceptions = [closed('2026-11-26')];
    const state = openState(DAYTIME, at('2026-11-26T12:00:00-05:00'), undefined, exceptions);
    expect(said(state)).toBe('closed (exception), opens 2026-11-27T09:00:00-05:00');
    expect(state).toMatchObject({ exception: { reason: 'a day off' } });
  });

  test('is passed over by the next opening', () => {
    const exceptions = [closed('2026-11-26'), closed('2026-11-27')];
    const state = openState(DAYTIME, at('2026-11-25T18:00:00-05:00'), undefined, exceptions);
    expect(said(state)).toBe('closed (outside), opens 2026-11-30T09:00:00-05:00');
  });

  test('gives the day other hours', () => {
    const exceptions = [shifts('2026-12-24', '9:00', '13:00')];
    expect(said(openState(DAYTIME, at('2026-12-24T12:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-24T13:00:00-05:00',
    );
    expect(said(openState(DAYTIME, at('2026-12-24T13:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (exception), opens 2026-12-25T09:00:00-05:00',
    );
  });

  test('is no reason at a moment when the printed hours would be closed too', () => {
    const exceptions = [shifts('2026-12-24', '9:00', '13:00'), closed('2026-12-25')];
    expect(said(openState(DAYTIME, at('2026-12-24T20:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (outside), opens 2026-12-28T09:00:00-05:00',
    );
    const night = openState(DAYTIME, at('2026-12-25T20:00:00-05:00'), undefined, exceptions);
    expect(said(night)).toBe('closed (outside), opens 2026-12-28T09:00:00-05:00');
    expect(night).toMatchObject({ exception: { date: '2026-12-25' } });
  });

  test('is still the one that holds in the night after its day', () => {
    const exceptions = [shifts('2026-11-28', '20:00', '2:00')];
    const night = openState(DAYTIME, at('2026-11-29T00:30:00-05:00'), undefined, exceptions);
    expect(said(night)).toBe('open until 2026-11-29T02:00:00-05:00');
    expect(night).toMatchObject({ exception: { date: '2026-11-28' } });
    expect(openState(DAYTIME, at('2026-11-29T02:00:00-05:00'), undefined, exceptions)).not.toHaveProperty('exception');
  });

  test('is told where it alone lets the line stay open past midnight', () => {
    const exceptions = [shifts('2026-11-28', '0:00', '2:00')];
    const late = openState(LATE, at('2026-11-27T23:00:00-05:00'), undefined, exceptions);
    expect(said(late)).toBe('open until 2026-11-28T02:00:00-05:00');
    expect(late).toMatchObject({ exception: { date: '2026-11-28' } });
    const never = openState(AROUND, at('2026-11-20T12:00:00-05:00'), undefined, [
      shifts('2026-11-28', '0:00', '24:00'),
    ]);
    expect(said(never)).toBe('open until never');
    expect(never).not.toHaveProperty('exception');
  });

  test('is the reason in the night that it took away', () => {
    const state = openState(NIGHT, at('2026-12-26T01:00:00-05:00'), undefined, [closed('2026-12-25')]);
    expect(said(state)).toBe('closed (exception), opens 2026-12-26T22:00:00-05:00');
    expect(state).toMatchObject({ exception: { date: '2026-12-25' } });
  });

  test('opens a day that has no hours of its own', () => {
    const exceptions = [shifts('2026-11-21', '10:00', '14:00')];
    expect(said(openState(DAYTIME, at('2026-11-20T17:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (outside), opens 2026-11-21T10:00:00-05:00',
    );
  });

  test('ends at midnight what ran into its day', () => {
    const exceptions = [closed('2026-12-25')];
    expect(said(openState(NIGHT, at('2026-12-24T23:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-25T00:00:00-05:00',
    );
    expect(said(openState(NIGHT, at('2026-12-25T01:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (exception), opens 2026-12-26T22:00:00-05:00',
    );
  });

  test('interrupts a line that otherwise never closes', () => {
    const exceptions = [closed('2026-12-25')];
    expect(said(openState(AROUND, at('2026-12-20T12:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-25T00:00:00-05:00',
    );
  });

  test('is found however far away it is', () => {
    const none = weekly([], '9:00', '17:00');
    const exceptions = [shifts('2027-06-01', '9:00', '13:00')];
    expect(said(openState(none, at('2026-11-20T12:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (day not printed), opens 2027-06-01T09:00:00-04:00',
    );
  });

  test('hides the only day of many weeks in a row', () => {
    const mondays = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
    const state = openState(
      weekly([1], '9:00', '17:00'),
      at('2026-11-20T12:00:00-05:00'),
      undefined,
      mondays.map(date => closed(date)),
    );
    expect(said(state)).toBe('closed (day not printed), opens 2026-12-21T09:00:00-05:00');
  });
});
