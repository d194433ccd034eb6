import { chosenLately } from '../../../../adapters/store/kept/chosen';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const engine = { shared: false, changedElsewhere: () => false };

test('settings are out of memory after a minute, whoever asks', () => {
  const chosen = chosenLately(engine);
  chosen.set('a', { region: 'west' });
  jest.advanceTimersByTime(59_000);
  expect(chosen.get('a')).toEqual({ region: 'west' });
  jest.advanceTimersByTime(1_000);
  expect(chosen.get('a')).toBeUndefined();
});

test('where replicas share the database none are held', () => {
  const chosen = chosenLately({ ...engine, shared: true });
  chosen.set('a', { region: 'west' });
  expect(chosen.get('a')).toBeUndefined();
});
