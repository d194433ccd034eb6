import { createResolver, type Resolution } from '../../src/index';
import { botOver } from './bot';
import { directory } from './directory';
import { idsOf } from './shown';

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);

/** What one question comes to by itself. */
export const resolve = (text: string): Resolution => resolver.resolve({ text, conversation: 'alone', at });

/** What the last of several messages comes to, each asked in the conversation of those before it. */
export async function afterTurns(first: string, ...then: readonly string[]): Promise<Resolution> {
  const bot = botOver(resolver);
  const ask = async (text: string) => (await bot.ask({ text, conversation: 'turns', at })).resolution;
  let last = await ask(first);
  for (const text of then) last = await ask(text);
  return last;
}

/** What the last of some turns comes to. */
export const told = async ([first = '', ...then]: readonly string[]): Promise<Resolution> =>
  await afterTurns(first, ...then);

/** The same in a few words: the outcome, and the ids of the records that are shown. */
export async function gist(turns: readonly string[]): Promise<string> {
  const resolution = await told(turns);
  return [resolution.outcome, ...idsOf(resolution)].join(' ');
}

/** Holds one row of a table: the last of its turns, or its only question, comes to that gist. */
export async function expectTurns(turns: string | readonly string[], expected: string): Promise<void> {
  expect(await gist(typeof turns === 'string' ? [turns] : turns)).toBe(expected);
}
