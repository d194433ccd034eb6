import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Bot, Soon, Store } from '../src/index';

/** One route of the HTTP server. The handler gets the raw, unread request: signatures need the untouched body. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** An exact path ("/slack/events"), or a prefix that ends in "/*". */
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

/** What an adapter hands to `main.ts`: its routes, its start and stop, and its health. */
export interface Mount {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Opens outgoing connections (Socket Mode), once the port is listening. */
  readonly start?: () => Promise<void>;
  /** Finishes what is in flight, then resolves. */
  readonly stop?: () => Promise<void>;
  /** Why it cannot serve now, or undefined. Shown by /readyz, which fails only if no mount can serve. */
  readonly unready?: () => string | undefined;
  /** Outgoing calls that currently fail; shown by /readyz, which stays ready. */
  readonly ailing?: () => readonly string[];
  /** Makes one call with its credentials. Never rejects; `ailing` reports the result too. */
  readonly trial?: () => Promise<Trial>;
}

/** Whether a platform accepts the credentials. `why` and `cure` contain no secret. */
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

/** How often one may ask. Ids are as the platform writes them, and never stored in the clear. */
export interface Limits {
  /** A polite sentence to send instead of an answer if the asker or workspace asks too often; else undefined. */
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
