import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../../adapter';
import { answerJson, readBody } from '../../http';
import { type Activity, readActivity } from '../activity';
import type { Sdk } from '../connection/seam';
import type { Refusal } from './trust';

/** Who may come in, before any token is looked at; undefined lets the request on. */
export type Check = (activity: Activity, request: IncomingMessage) => Refusal | undefined;

/** POST /api/messages: shape, then trust, then the SDK. Every refusal is a short JSON with its status and no more. */
export function createDoor(sdk: Sdk, check: Check, refused: (why: string) => void): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    async handle(request, response) {
      const body = await readJson(request);
      const activity = readActivity(body);
      const refuse = (status: number, why: string): void => {
        refused(why);
        answerJson(response, status, { error: status === 401 ? 'unauthorized' : why });
      };
      if (activity === undefined) return refuse(400, 'not an activity');
      const refusal = check(activity, request);
      if (refusal !== undefined) return refuse(refusal.status, refusal.why);
      const answer = await sdk.receive(request.headers.authorization ?? '', activity);
      if (answer.status === 401) return refuse(401, 'unauthorized');
      respond(response, answer);
    },
  };
}

function respond(
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body?: unknown },
): void {
  if (typeof body === 'object' && body !== null) answerJson(response, status, body);
  else response.writeHead(status).end();
}

/** The body as JSON; undefined where it is none, or longer than any activity. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
