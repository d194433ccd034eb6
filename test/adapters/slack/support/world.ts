import pino, { type Logger } from 'pino';
import type { World } from '../../../../adapters/adapter';
import type { Bot, Feedback, Settings } from '../../../../src/index';

/** Monday, 10:00 in New York: a moment at which most lines are open. */
export const MONDAY = Date.parse('2026-11-16T15:00:00Z');

/** A world in memory, and what was kept and logged in it. */
export interface TestWorld extends World {
  readonly feedback: readonly Feedback[];
  readonly lines: readonly Record<string, unknown>[];
  readonly secrets: ReadonlyMap<string, string>;
  now: number;
}

/** A world around this bot whose parts can be replaced. */
export function testWorld(bot: Bot, parts: Partial<World> = {}): TestWorld {
  const feedback: Feedback[] = [];
  const settings = new Map<string, Settings>();
  const claimed = new Set<string>();
  const secrets = new Map<string, string>();
  const { log, lines } = testLog();
  const world: TestWorld = {
    bot,
    feedback,
    lines,
    secrets,
    now: MONDAY,
    log,
    clock: () => world.now,
    claims: {
      claim: async key => {
        const first = !claimed.has(key);
        claimed.add(key);
        return first;
      },
    },
    vault: {
      save: async (key, value) => void secrets.set(key, value),
      load: async key => secrets.get(key),
      remove: async key => void secrets.delete(key),
    },
    store: {
      recall: async () => undefined,
      remember: async () => undefined,
      noteUnanswered: async () => undefined,
      noteFeedback: async one => void feedback.push(one),
      settings: async asker => settings.get(asker) ?? {},
      saveSettings: async (asker, chosen) => void settings.set(asker, chosen),
      forget: async asker => void settings.delete(asker),
    },
    ...parts,
  };
  return world;
}

function testLog(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: line => void lines.push(Object(JSON.parse(line))) });
  return { log, lines };
}
