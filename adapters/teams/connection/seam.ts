import type { Reach } from '../../guards';
import type { Activity, Handle } from '../activity';
import type { Patience } from './delivery';

/** What goes back in the HTTP response. */
interface Response {
  readonly status: number;
  readonly body?: unknown;
}

/** A running SDK: takes an activity with its Authorization header, has it handled, posts what comes of it. */
export interface Sdk {
  /** 401 for any fault of the token, 503 where the platform's keys cannot be had; nothing of the cause goes back. */
  receive(authorization: string, activity: Activity): Promise<Response>;
  /** Gets the token that answers are posted with; rejects as Microsoft refuses it. A local platform asks for none. */
  token(): Promise<void>;
}

/** What the SDK needs of its surroundings. */
export interface Surroundings {
  readonly handle: Handle;
  /** A fresh budget of time for one turn. */
  readonly patience: () => Patience;
  /** Called with every failure on the way; `where` is a short fixed phrase. */
  readonly failed: (cause: unknown, where: string) => void;
  /** Called where a token could not be checked: whoever has none gets there too. */
  readonly unchecked: (cause: unknown) => void;
  readonly reach: Reach;
}
