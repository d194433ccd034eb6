import { App } from '@slack/bolt';
import { mountSlack } from '../../../../adapters/slack';
import { FIND, HOME, noneOf, SHORTCUTS, startingWith } from '../../../../adapters/slack/incoming/ids';
import { realBot } from '../support/bot';
import { SECRET, TOKEN } from '../support/workspace';
import { testWorld } from '../support/world';

/** What the mounted adapter listens for by id: strings and patterns, as Bolt is told them. */
async function listenedFor(kind: 'action' | 'options' | 'shortcut'): Promise<readonly (string | RegExp)[]> {
  const told = jest.spyOn(App.prototype, kind);
  await mountSlack({ signingSecret: SECRET, botToken: TOKEN }, testWorld(realBot()));
  const ids = told.mock.calls.map(([first]) => {
    const id: unknown = first instanceof RegExp || typeof first === 'string' ? first : Object(first).callback_id;
    if (typeof id !== 'string' && !(id instanceof RegExp)) throw new Error(`listens for something else: ${id}`);
    return id;
  });
  told.mockRestore();
  return ids;
}

const takes = (listens: string | RegExp, id: string): boolean =>
  typeof listens === 'string' ? listens === id : listens.test(id);

/** An id that a listener is there for. */
function example(listens: string | RegExp): string {
  const id = typeof listens === 'string' ? listens : `${listens.source.replace(/[\^\\]/g, '')}0`;
  expect(takes(listens, id)).toBe(true);
  return id;
}

describe.each([
  ['action', ['card.0', ...Object.values(HOME), `${HOME.turn}2`, FIND]],
  ['options', [FIND]],
  ['shortcut', Object.values(SHORTCUTS)],
] as const)('the listeners of each %s', (kind, ours) => {
  it('are one for each id, so that none is answered and called unknown as well', async () => {
    const listeners = await listenedFor(kind);
    expect(listeners.length).toBeGreaterThan(1);
    for (const id of [...ours, ...listeners.slice(0, -1).map(example)]) {
      expect([id, listeners.filter(one => takes(one, id)).length]).toEqual([id, 1]);
    }
  });

  it('leave every other id to the last, like ours or not', async () => {
    const listeners = await listenedFor(kind);
    for (const id of ['', 'retired', 'cards', 'card', 'a.card.0', 'homes', 'xhome.page.', `${FIND}s`, `a${FIND}`]) {
      expect([id, listeners.filter(one => takes(one, id))]).toEqual([id, listeners.slice(-1)]);
    }
    for (const id of ours.filter(one => listeners.some(other => one === other))) {
      expect(takes(listeners.at(-1) ?? '', `${id}s`)).toBe(true);
    }
  });
});

describe('an id that has a meaning in a pattern', () => {
  it('is meant literally', () => {
    expect(startingWith('a.b+').test('axbb')).toBe(false);
    expect(startingWith('a.b+').test('a.b+c')).toBe(true);
    expect(noneOf('a.b').test('axb')).toBe(true);
    expect(noneOf('a.b').test('a.b')).toBe(false);
  });
});
