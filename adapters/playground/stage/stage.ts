import type { ServerResponse } from 'node:http';
import type { Reply } from '../../../src/index';
import { Recent } from '../../guards';
import type { Moment, News, Platform, Why } from '../wire';
import type { DemoWorld } from './scene';

/** Where a message belongs: the tab, the turn of its conversation, and when the words behind it were sent. */
export interface Cue {
  readonly session: string;
  readonly turn?: string;
  readonly moment: Moment;
  /** The message whose control was pressed: what a response_url may replace. */
  readonly message?: string;
  /** Milliseconds of the monotonic clock. */
  readonly sent: number;
}

/** Cues, handouts and the like that are remembered at the same time. */
export const KEPT = 2_000;

/** Carries what the platforms show to the tabs that look, and knows which request each message answers. */
export class Stage {
  readonly #listeners = new Map<string, Set<(news: News) => void>>();
  readonly #streams = new Set<ServerResponse>();
  readonly #cues = new Recent<Cue>(KEPT);
  #last = 0;

  constructor(private readonly demo: DemoWorld) {}

  /** Adds a tab: server-sent events until it leaves. */
  attend(session: string, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const leave = this.listen(session, news => response.write(`data: ${JSON.stringify(news)}\n\n`));
    this.#streams.add(response);
    response.on('close', () => {
      leave();
      this.#streams.delete(response);
    });
  }

  /** Hears what a session is told, until the returned function is called. */
  listen(session: string, listener: (news: News) => void): () => void {
    const listeners = this.#listeners.get(session) ?? new Set();
    this.#listeners.set(session, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(session);
    };
  }

  /** Tells one session's tabs, or all where `session` is undefined. */
  tell(session: string | undefined, news: News): void {
    for (const [id, listeners] of this.#listeners) {
      if (session === undefined || id === session) for (const listener of listeners) listener(news);
    }
  }

  /** Ends every tab's stream, so that the server can close. */
  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  /** A moment's id that no other has: epoch milliseconds, always increasing. */
  nextId(): number {
    this.#last = Math.max(Date.now(), this.#last + 1);
    return this.#last;
  }

  /** Notes which request a conversation's next message answers. */
  cue(key: string, cue: Cue): void {
    this.#cues.set(key, cue);
  }

  /** The first of these keys that a request was noted under. */
  cueOf(...keys: readonly (string | undefined)[]): Cue | undefined {
    for (const key of keys) {
      const cue = key === undefined ? undefined : this.#cues.get(key);
      if (cue !== undefined) return cue;
    }
    return undefined;
  }

  /** Runs `send` with the header's value of a scene of this moment; what the bot answers in it is told to the tab as evidence. */
  async play<T>(platform: Platform, cue: Cue, send: (scene: string) => Promise<T>): Promise<T> {
    const { turn, session } = cue;
    const scene = this.demo.open({
      ...cue.moment,
      onReply: (_, reply) => {
        if (turn !== undefined) this.tell(session, { kind: 'why', why: whyOf(platform, turn, reply) });
      },
      onSettings: settings => this.tell(session, { kind: 'settings', settings }),
    });
    try {
      return await send(scene.id);
    } finally {
      // Slack's events are acknowledged before they are answered: the scene itself lives on in the request's own context.
      scene.close();
    }
  }
}

function whyOf(platform: Platform, turn: string, { resolution }: Reply): Why {
  const findings = resolution.outcome === 'answer' || resolution.outcome === 'choices' ? resolution.findings : [];
  return {
    platform,
    turn,
    outcome: resolution.outcome,
    findings: findings.map(({ record, facet, because }) => ({ name: record.name, facet, because })),
  };
}
