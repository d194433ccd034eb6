import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent, type AgentOptions, type ClientRequest } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/** A request on its way to the Connector: what decides over which connection it goes. */
export interface Outgoing {
  readonly url: string;
  agent?: object;
}

/** Sends a request over a connection of these; calls `attempt` once, or twice where the first came too late for a kept one. */
export type Send = <T>(request: Outgoing, clock: () => number, attempt: () => Promise<T>) => Promise<T>;

/** Balancers and proxies keep an idle connection for a minute or more. One that says less is believed. */
const IDLE_MS = 15_000;
/** A close that crossed the message arrives within a round trip; after longer the message may have been read. */
const CROSSED_MS = 1_000;
/** What Node calls a connection that ended before an answer began. */
const ENDED: readonly unknown[] = ['ECONNRESET', 'EPIPE'];

interface Attempt {
  reused: boolean;
}

const attempts = new AsyncLocalStorage<Attempt>();

function noted(): void {
  const attempt = attempts.getStore();
  if (attempt !== undefined) attempt.reused = true;
}

class Kept extends Agent {
  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    noted();
    super.reuseSocket(socket, request);
  }
}

class KeptTls extends TlsAgent {
  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    noted();
    super.reuseSocket(socket, request);
  }
}

/**
 * Connections that are kept between answers, and laid down before the other end does so. A message that met one which
 * the other end was just closing goes out once more, over a new one: nothing had read it. Whoever came over a proxy
 * keeps its connections.
 */
export function openConnections(): Send {
  const options: AgentOptions = { keepAlive: true, timeout: IDLE_MS };
  const [kept, keptTls] = [new Kept(options), new KeptTls(options)];
  const [fresh, freshTls] = [new Agent(), new TlsAgent()];
  return async (request, clock, attempt) => {
    if (request.agent !== undefined) return attempt();
    const secure = request.url.startsWith('https:');
    const first: Attempt = { reused: false };
    const started = clock();
    request.agent = secure ? keptTls : kept;
    try {
      return await attempts.run(first, attempt);
    } catch (cause) {
      const ended = cause instanceof Error && 'code' in cause && ENDED.includes(cause.code);
      if (!ended || !first.reused || clock() - started >= CROSSED_MS) throw cause;
      request.agent = secure ? freshTls : fresh;
      return await attempt();
    } finally {
      delete request.agent;
    }
  };
}
