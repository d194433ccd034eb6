import { randomBytes } from 'node:crypto';
import { Recent } from '../../guards';
import { type Cue, KEPT } from '../stage/stage';
import type { Place } from '../wire';
import { userOf } from './ids';

/** Where a response_url leads. */
export interface Answerable {
  readonly cue: Cue;
  readonly place: Place;
}

const USES = 5;

/** What Slack hands to an app with each request, and takes back: trigger ids, response_urls, and who lives in which zone. */
export class SlackHandouts {
  readonly #zones = new Recent<string | undefined>(KEPT);
  readonly #triggers = new Recent<string>(KEPT);
  readonly #answerable = new Recent<Answerable & { left: number }>(KEPT);

  constructor(private readonly origin: string) {}

  /** The user who asks, known from now on. */
  user({ session, moment }: Cue): string {
    const user = userOf(session, moment);
    this.#zones.set(user, moment.zone);
    return user;
  }

  /** The zone of a user who asked since the start; undefined for a stranger or an unknown zone. */
  zoneOf(user: string): string | undefined {
    return this.#zones.get(user);
  }

  /** A trigger_id; it opens one modal. */
  trigger({ session }: Cue): string {
    const id = `${Date.now()}.${randomBytes(6).toString('hex')}`;
    this.#triggers.set(id, session);
    return id;
  }

  /** The session behind a trigger_id, once. */
  triggered(trigger: string): string | undefined {
    const session = this.#triggers.get(trigger);
    this.#triggers.delete(trigger);
    return session;
  }

  /** A response_url; it can be used five times. */
  responseUrl(cue: Cue, place: Place): string {
    const token = randomBytes(16).toString('hex');
    this.#answerable.set(token, { cue, place, left: USES });
    return `${this.origin}/playground/slack/response/${token}`;
  }

  /** Uses a response_url once; undefined where it is used up or made up. */
  redeem(token: string): Answerable | undefined {
    const found = this.#answerable.get(token);
    if (found === undefined || found.left === 0) return undefined;
    found.left--;
    return found;
  }
}
