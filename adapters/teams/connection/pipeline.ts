import type { Reach } from '../../guards';
import { isJson } from '../activity';
import type { Outgoing, Send } from './connections';
import { deliver, type Patience, type Receipt } from './delivery';
import { wordOf } from './trial';

/**
 * The SDK sends again after a 5xx, which can post a message twice: its retry policy gives way to our own. Returns the
 * connector; throws where this version of the SDK has no pipeline to change.
 */
export function sendPatiently<T extends object>(connector: T, way: Way): T {
  const pipeline = pipelineOf(connector);
  const sendRequest: Policy['sendRequest'] = (request, next) => send(request, next, way);
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  // In its phase, so that an error status still arrives as a response and not as an exception.
  pipeline.addPolicy({ name: 'teamsDelivery', sendRequest }, { phase: 'Retry' });
  return connector;
}

/** How long a message is tried, over which connections, and who hears whether it went. */
interface Way {
  readonly patience: Patience;
  readonly over: Send;
  readonly reach: Reach;
}

interface OutRequest extends Outgoing {
  readonly method: string;
  timeout: number;
}
interface OutResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}
interface Policy {
  readonly name: string;
  sendRequest(request: OutRequest, next: (request: OutRequest) => Promise<OutResponse>): Promise<OutResponse>;
}
interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
  addPolicy(policy: Policy, where: { readonly phase: 'Retry' }): void;
}

function pipelineOf(connector: object): Pipeline {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline = isJson(client) ? client['pipeline'] : undefined;
  if (!isPipeline(pipeline)) throw new Error('botbuilder has no request pipeline any more: who retries now?');
  return pipeline;
}

function isPipeline(value: unknown): value is Pipeline {
  return isJson(value) && typeof value['removePolicy'] === 'function' && typeof value['addPolicy'] === 'function';
}

async function send(
  request: OutRequest,
  next: (request: OutRequest) => Promise<OutResponse>,
  { patience, over, reach }: Way,
) {
  const attempt = async (): Promise<Receipt & { readonly response: OutResponse }> => {
    const response = await over(request, patience.clock, () => {
      request.timeout = Math.max(1, patience.until - patience.clock());
      return next(request);
    });
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, response, ...(retryAfter === undefined ? {} : { retryAfter }) };
  };
  try {
    const { response, status } = await deliver(attempt, request.method === 'PUT', patience);
    // Every other no is about one conversation.
    if (status !== 401 && status < 500) for (const what of ['posts', 'token']) reach.worked(what);
    else reach.failed('posts', `Teams takes no answers (${status})`);
    return response;
  } catch (cause) {
    reach.failed('posts', `Teams takes no answers (${wordOf(cause)})`);
    throw cause;
  }
}
