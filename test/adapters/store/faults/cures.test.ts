import { createBreaker } from '../../../../adapters/store/faults/breaker';
import { cureOf } from '../../../../adapters/store/faults/cures';

const DATABASE = { url: 'postgres://bot@db.example/bot' };

test('a store that does not answer in time is told with a cure of its own, wherever it is', async () => {
  const errors: unknown[] = [];
  const breaker = createBreaker(
    1,
    () => performance.now(),
    error => errors.push(error),
  );
  await breaker.within(() => new Promise(() => undefined), undefined);
  expect(cureOf(errors[0], DATABASE)).toBe('Is it PostgreSQL that listens there, and is it well?');
  expect(cureOf(errors[0], {})).toContain('slow');
});

test.each([
  [new TypeError('at the runtime'), undefined],
  [Object.assign(new Error('invalid input for type timestamp'), { code: '22007' }), 'Try the address with psql.'],
  [
    new Error('Connection terminated due to connection timeout'),
    'Is it PostgreSQL that listens there, and is it well?',
  ],
])('%s has the cure of what it is', (error, cure) => {
  expect(cureOf(error, DATABASE)).toBe(cure);
});
