import type { Problem } from '../../src/index';
import type { Mount } from '../adapter';
import type { DemoPlatforms } from './demo';
import type { DemoWorld } from './scene';

export { type DemoPlatforms, demoPlatforms } from './demo';
export { type DemoWorld, demoWorld } from './scene';

/** What the directory's keeper tells the page: the problems of the last edit, and when to look again. */
export interface DirectoryNews {
  readonly problems: () => readonly Problem[];
  /** Calls `listener` after each edit, good or bad; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Everything that the page needs. Mount both adapters with `demo.world` and `platforms`, within `demo.within`. */
export interface PlaygroundSetup {
  readonly platforms: DemoPlatforms;
  readonly demo: DemoWorld;
  readonly news?: DirectoryNews;
}

/** Serves the page at /playground (and /), and plays both platforms to the adapters on the same server. */
export async function mountPlayground(_setup: PlaygroundSetup): Promise<Mount> {
  return { name: 'playground', routes: [] };
}
