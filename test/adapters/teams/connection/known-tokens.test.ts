import { knownTokens } from '../../../../adapters/teams/connection/known-tokens';

const MINUTE = 60_000;
let at = 0;
let checks = 0;
let known = knownTokens<number>(() => at);
beforeEach(() => {
  at = 1_000_000;
  checks = 0;
  known = knownTokens(() => at);
});

/** A check that counts how often it runs. */
const ending = (expires: number | undefined) => async () => {
  checks += 1;
  return { result: checks, expires };
};

it('checks the same token once', async () => {
  const end = ending(at + 60 * MINUTE);
  expect([await known(['token', 'here'], end), await known(['token', 'here'], end)]).toEqual([1, 1]);
});

it.each([
  ['another token', ['tokens', 'here']],
  ['another place', ['token', 'there']],
  ['the same letters, parted elsewhere', ['tokenhere']],
])('checks %s', async (_case, words) => {
  await known(['token', 'here'], ending(at + 60 * MINUTE));
  expect(await known(words, ending(at + 60 * MINUTE))).toBe(2);
});

it.each([
  ['past its end', MINUTE, MINUTE],
  ['after five minutes, however long it says it holds', 60 * MINUTE, 5 * MINUTE],
  ['by a clock that was set back', 60 * MINUTE, -MINUTE],
])('checks a token again %s', async (_case, holds, later) => {
  const end = ending(at + holds);
  await known(['token'], end);
  at += later;
  expect(await known(['token'], end)).toBe(2);
});

it('remembers no token that has no end', async () => {
  await known(['token'], ending(undefined));
  expect(await known(['token'], ending(undefined))).toBe(2);
});

it('remembers no refusal', async () => {
  const refuse = () => Promise.reject(new Error('refused'));
  await expect(known(['token'], refuse)).rejects.toThrow('refused');
  await expect(known(['token'], refuse)).rejects.toThrow('refused');
  expect(await known(['token'], ending(at + MINUTE))).toBe(1);
});

it('forgets the oldest where there are many', async () => {
  for (let index = 0; index <= 500; index += 1) await known([`token ${index}`], ending(at + MINUTE));
  expect(await known(['token 1'], ending(at + MINUTE))).toBe(2);
  expect(await known(['token 0'], ending(at + MINUTE))).toBe(502);
});
