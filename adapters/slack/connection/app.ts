import {
  App,
  type AppOptions,
  AuthorizationError,
  type ReceiverEvent,
  type ReceiverProcessEventErrorHandlerArgs,
} from '@slack/bolt';
import { numbered, requestId } from '../../guards';

/** A signed payload of a kind that nothing here listens to. */
export class UnknownPayload extends Error {
  override name = 'UnknownPayload';
}

/** Bolt keeps a client, of 30 KB, for every workspace that it ever heard of; above so many it starts anew. */
const MOST_CLIENTS = 100;
const LOOK_EVERY = 100;

/** Bolt's App that says at once when nobody answered a payload, and that can be waited for when the process ends. */
export class SlackApp extends App {
  private readonly running = new Set<Promise<void>>();
  private events = 0;

  constructor(options: AppOptions) {
    super({ ...options, convoStore: false, ignoreSelf: false });
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    this.events += 1;
    if (this.events % LOOK_EVERY === 0) this.boundClients();
    // What came over a socket has no number yet.
    const work = requestId() === undefined ? numbered(() => this.answered(event)) : this.answered(event);
    const ended = (): void => void this.running.delete(work);
    this.running.add(work);
    work.then(ended, ended);
    return work;
  }

  /** Resolves when everything that has begun by now is done. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  private boundClients(): void {
    // Bolt's own and not meant for others: one that has another name some day is let grow, rather than fail a request.
    const clients: unknown = Reflect.get(this, 'clients');
    if (Object.keys(Object(clients)).length > MOST_CLIENTS) Reflect.set(this, 'clients', {});
  }

  private async answered(event: ReceiverEvent): Promise<void> {
    let acked = false;
    const ack: ReceiverEvent['ack'] = async response => {
      acked = true;
      await event.ack(response);
    };
    await super.processEvent({ ...event, ack });
    if (!acked) throw new UnknownPayload('No listener answers this payload');
  }
}

/** What an unanswered or failed payload comes to over HTTP, at once instead of after Bolt's three seconds. */
export async function refuseOverHttp({ error, response }: ReceiverProcessEventErrorHandlerArgs): Promise<boolean> {
  if (response.headersSent) return false;
  const status = error instanceof UnknownPayload ? 404 : error instanceof AuthorizationError ? 401 : 500;
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(error instanceof UnknownPayload ? 'nothing here answers this payload' : undefined);
  // True ends Bolt's own timer for this request.
  return true;
}
