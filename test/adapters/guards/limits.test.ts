import { createLimits, createWindow } from '../../../adapters/guards/limits';

let now = 0;
const window = () => createWindow(() => now);
beforeEach(() => {
  now = 0;
});

test('who asks too often in a minute gets a kind word, others do not', () => {
  const limits = createLimits({ asker: 2, workspace: 100 }, window());
  expect([1, 2, 3].map(() => limits.refuse('U1', 'T1'))).toEqual([
    undefined,
    undefined,
    expect.stringContaining('a minute'),
  ]);
  expect(limits.refuse('U2', 'T1')).toBeUndefined();
  expect(limits.refuse('U1', 'T2')).toBeUndefined();
});

test('a workspace has a limit of its own', () => {
  const limits = createLimits({ asker: 100, workspace: 3 }, window());
  const words = ['a', 'b', 'c', 'd'].map(asker => limits.refuse(asker, 'T1'));
  expect(words).toEqual([undefined, undefined, undefined, expect.stringContaining('company')]);
});

test('after a minute it is over', () => {
  const limits = createLimits({ asker: 1, workspace: 100 }, window());
  limits.refuse('U1', 'T1');
  expect(limits.refuse('U1', 'T1')).toBeDefined();
  now = 60_000;
  expect(limits.refuse('U1', 'T1')).toBeUndefined();
});

test('what other replicas counted counts', () => {
  const here = window();
  expect(here.hit('key')).toBe(1);
  expect([...here.take()]).toEqual([['key', 1]]);
  expect(here.hit('key')).toBe(2);
  here.learn('key', 11);
  expect(here.hit('key')).toBe(13);
  expect([...here.take()]).toEqual([['key', 2]]);
});
