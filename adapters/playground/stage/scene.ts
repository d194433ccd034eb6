import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Question, Reply, Settings, Store } from '../../../src/index';
import type { Mount, Route, World } from '../../adapter';

/** The header by which a request to an adapter names the scene that it plays in. */
export const SCENE_HEADER = 'x-playground-scene';

/** What one request is played under: the asker's moment and settings, and who wants to hear what the bot answered. */
interface Scene {
  /** Milliseconds added to the clock. */
  readonly offset: number;
  /** The asker's IANA zone; absent is unknown. */
  readonly zone?: string;
  readonly region?: string;
  readonly onReply?: (question: Question, reply: Reply) => void;
  readonly onSettings?: (settings: Settings) => void;
}

/** A scene while it is played: what was chosen in it counts from then on. */
interface Played extends Scene {
  settings: Settings;
}

/** A world whose clock, settings and answers belong to the scene of the request at hand. */
export interface DemoWorld {
  /** Give this one to the adapters. */
  readonly world: World;
  /** Wraps an adapter's routes, so that each request runs within the scene it names; other requests are untouched. */
  readonly within: (mount: Mount) => Mount;
  /** Opens a scene and gives the header's value for it; `close` it when its last answer is in. */
  readonly open: (scene: Scene) => { readonly id: string; readonly close: () => void };
}

/** Makes a demo world of a real one. The real one stays as it is. */
export function demoWorld(world: World): DemoWorld {
  const scenes = new Map<string, Scene>();
  const current = new AsyncLocalStorage<Played>();
  const scene = () => current.getStore();
  return {
    world: {
      ...world,
      clock: () => world.clock() + (scene()?.offset ?? 0),
      store: demoStore(world.store, scene),
      bot: {
        ...world.bot,
        ask: async question => {
          const reply = await world.bot.ask(question);
          scene()?.onReply?.(question, reply);
          return reply;
        },
      },
    },
    within: mount => ({ ...mount, routes: mount.routes.map(route => playedBy(route, scenes, current)) }),
    open: opened => {
      const id = randomUUID();
      scenes.set(id, opened);
      return { id, close: () => scenes.delete(id) };
    },
  };
}

function playedBy(route: Route, scenes: ReadonlyMap<string, Scene>, current: AsyncLocalStorage<Played>): Route {
  return {
    ...route,
    handle: (request, response) => {
      const id = request.headers[SCENE_HEADER];
      const scene = typeof id === 'string' ? scenes.get(id) : undefined;
      return scene === undefined
        ? route.handle(request, response)
        : current.run({ ...scene, settings: settingsOf(scene) }, route.handle, request, response);
    },
  };
}

/** The page's settings come first, and a choice made on a card goes back to the page. */
function demoStore(store: Store, scene: () => Played | undefined): Store {
  return {
    ...store,
    settings: async asker => {
      const played = scene();
      return played === undefined ? store.settings(asker) : played.settings;
    },
    saveSettings: async (asker, settings) => {
      const played = scene();
      if (played === undefined) return store.saveSettings(asker, settings);
      played.settings = settings;
      played.onSettings?.(settings);
    },
  };
}

function settingsOf({ region, zone }: Scene): Settings {
  return { ...(region === undefined ? {} : { region }), ...(zone === undefined ? {} : { zone }) };
}
