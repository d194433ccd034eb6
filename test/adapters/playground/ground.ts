import pino from 'pino';
import { createHttp, loopbackHosts } from '../../../adapters/http';
import { type DemoPlatforms, demoPlatforms, demoWorld, mountPlayground } from '../../../adapters/playground/playground';
import type { Moment, News, Shown } from '../../../adapters/playground/wire';
import { mountSlack } from '../../../adapters/slack';
import { LIMITS } from '../../../adapters/slack/card/limits';
import { memoryOnly } from '../../../adapters/store';
import { mountTeams } from '../../../adapters/teams';
import { createBot, createResolver, type Directory } from '../../../src/index';
import { directory } from '../../support/directory';

/** The playground over the real sheet and the real adapters, on a port of its own. */
export interface Ground {
  readonly origin: string;
  readonly platforms: DemoPlatforms;
  readonly directory: Directory;
  /** Does a gesture as the page does it; gives status and body. */
  gesture(name: string, body: object): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** Opens a tab. */
  tab(session: string): Promise<Tab>;
  stop(): Promise<void>;
}

/** One open tab: what it was told, in order. */
export interface Tab {
  readonly news: readonly News[];
  /** Resolves with the first piece of news, past or to come, that fits. */
  heard(fits: (news: News) => boolean): Promise<News>;
  /** Resolves with the first message of a platform that carries `words`. */
  shown(platform: Shown['platform'], words?: string): Promise<Shown>;
}

export const NOW: Moment = { offset: 0 };

export async function startGround(): Promise<Ground> {
  const log = pino({ level: 'silent' });
  const kept = memoryOnly();
  const resolver = createResolver(directory);
  const bot = createBot({ resolver: () => resolver, store: kept.store, onStoreFailure: () => {} });
  const http = createHttp({ log, onlyHosts: loopbackHosts });
  const origin = `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}`;
  const platforms = await demoPlatforms(origin);
  const demo = demoWorld({ bot, ...kept, log, clock: Date.now });
  const mounts = [
    demo.within(await mountSlack(platforms.slack, demo.world)),
    demo.within(await mountTeams(platforms.teams, demo.world)),
    await mountPlayground({ platforms, demo, slackLimits: LIMITS }),
  ];
  http.open(mounts.flatMap(({ routes }) => routes));
  const leaving = new AbortController();
  return {
    origin,
    platforms,
    directory,
    gesture: async (name, body) => {
      const response = await fetch(`${origin}/playground/do/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ moment: NOW, ...body }),
      });
      const answer: Record<string, unknown> = JSON.parse(await response.text());
      return { status: response.status, body: answer };
    },
    tab: session => openTab(origin, session, leaving.signal),
    stop: async () => {
      leaving.abort();
      await Promise.all([http.close(1_000), ...mounts.map(mount => mount.stop?.())]);
    },
  };
}

async function openTab(origin: string, session: string, signal: AbortSignal): Promise<Tab> {
  const news: News[] = [];
  const waiting = new Set<() => void>();
  const response = await fetch(`${origin}/playground/events?session=${session}`, { signal });
  void (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const lines = text.split('\n\n');
      text = lines.pop() ?? '';
      for (const line of lines) news.push(JSON.parse(line.slice('data: '.length)));
      for (const look of waiting) look();
    }
  })().catch(() => {});
  const heard = (fits: (news: News) => boolean): Promise<News> =>
    new Promise(resolve => {
      const look = () => {
        const found = news.find(fits);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    news,
    heard,
    shown: async (platform, words = '') => {
      const found = await heard(
        one => one.kind === 'shown' && one.shown.platform === platform && one.shown.text.includes(words),
      );
      if (found.kind !== 'shown') throw new Error('unreachable');
      return found.shown;
    },
  };
}
