import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Bot, Soon, Store } from '../src/index';

/** One door of the HTTP server. The handler gets the raw, unread request: signatures need the untouched body. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** An exact path ("/slack/events"), or a prefix that ends in "/*". */
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

/** What an adapter hands to `main.ts`: its doors and its life. */
export interface Mount {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Connections out (Socket Mode) open here, after the port listens. */
  readonly start?: () => Promise<void>;
  /** Finishes what is in flight, then resolves. */
  readonly stop?: () => Promise<void>;
  /** Why it cannot serve now, or undefined. Shown by /readyz, which fails where no mount can. */
  readonly unready?: () => string | undefined;
  /** What of its calls out fails at the moment: shown by /readyz, which goes on saying ready. */
  readonly ailing?: () => readonly string[];
  /** Calls out once with its credentials. Never rejects; what it finds is told by `ailing`, too. */
  readonly trial?: () => Promise<Trial>;
}

/** Whether a platform takes the credentials. `why` and `cure` hold no secret. */
export type Trial =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly why: string; readonly cure: string }
  | { readonly kind: 'away'; readonly why: string };

/** First come, first served, across replicas: true for exactly one caller per key until it expires. */
export interface Claims {
  claim(key: string, ttlMs: number): Soon<boolean>;
}

/** Secrets at rest (workspace tokens): encrypted under a key from the environment, shared by all replicas. */
export interface Vault {
  save(key: string, value: string): Promise<void>;
  load(key: string): Promise<string | undefined>;
  remove(key: string): Promise<void>;
}

/** How often one may ask. Ids as the platform writes them; nothing of them is kept in the clear. */
export interface Limits {
  /** A polite sentence to answer with instead of asking the bot, where asker or workspace ask too often. */
  refuse(asker: string, workspace: string): string | undefined;
}

/** What every adapter is given. */
export interface World {
  readonly bot: Bot;
  readonly store: Store;
  readonly claims: Claims;
  readonly vault: Vault;
  /** Asked before every question; absent in tests that do not care. */
  readonly limits?: Limits;
  readonly log: Logger;
  /** Epoch milliseconds; injected, so that tests and the playground can set it. */
  readonly clock: () => number;
}
