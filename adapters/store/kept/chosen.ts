import { MINUTE_MS, type Settings } from '../../../src/index';
import { Recent } from '../../guards';
import type { Engine } from '../engine/engine';

const ASKERS = 20_000;
/** `npm run forget` promises that whoever it forgot is out of a running bot's memory after this. */
const HELD_MS = MINUTE_MS;

/** The settings of those who asked lately, so that not every question reads them. */
export interface Chosen {
  get(asker: string): Settings | undefined;
  set(asker: string, settings: Settings): void;
  delete(asker: string): void;
}

/**
 * Of no use as soon as another process has written: somebody may have been forgotten, and settings that are read,
 * merged and saved would bring them back. Where the database is shared nothing is held: it changes all the time.
 */
export function chosenLately(engine: Pick<Engine, 'shared' | 'changedElsewhere'>): Chosen {
  const held = new Recent<Settings>(ASKERS);
  return {
    get: asker => {
      // Asking costs more than looking: only of who is here.
      if (held.has(asker) && engine.changedElsewhere()) held.clear();
      return held.get(asker);
    },
    set: (asker, settings) => {
      if (engine.shared) return;
      held.set(asker, settings);
      // What was set anew meanwhile goes early, and is read once more.
      setTimeout(() => held.delete(asker), HELD_MS).unref();
    },
    delete: asker => void held.delete(asker),
  };
}
