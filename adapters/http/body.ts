import type { IncomingMessage } from 'node:http';
import type { Soon } from '../../src/index';

/** The largest body that any door takes, in bytes: a Slack or Teams request is a tenth of it. */
export const BODY_LIMIT = 256 * 1024;

/** Answers once: `whole` when the last byte is there (still unread, in the stream), `refused` when it never will be. */
export interface Arrival {
  readonly whole: () => void;
  readonly refused: (why: Refusal) => void;
}

/** Why a body is not waited for: over the limit, or more than there is room for beside those of others. */
export type Refusal = 'too large' | 'no room';

/** Bodies of all requests underway, in bytes: anybody may send one, signed or not, and leave it unfinished. */
const ROOM = 64 * 1024 * 1024;
/** So small are nearly all that the platforms send: they are taken also where larger ones have filled the room. */
const SMALL = 16 * 1024;

/** What the bodies underway take together. */
export interface Room {
  taken: number;
}

/** The body of a request, at once where it is there to its last byte; undefined where it is over the limit. Rejects where the request ends before it. */
export function readBody(request: IncomingMessage): Soon<Buffer | undefined> {
  return wholeBody(request) ?? streamedBody(request);
}

/** Undefined where more is to come, it is empty or too large, or somebody reads it already. */
function wholeBody(request: IncomingMessage): Buffer | undefined {
  if (!request.complete || request.readableFlowing !== null || request.readableLength > BODY_LIMIT) return undefined;
  const body: unknown = request.read();
  return Buffer.isBuffer(body) ? body : undefined;
}

async function streamedBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not for await: leaving that loop destroys the socket before the refusal is written.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) {
        request.pause();
        resolve(undefined);
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the request ended before its body')));
  });
}

/**
 * Waits for the body inside the request's own buffer, so that whoever reads it later reads it untouched and at once.
 * A slow, endless or broken-off body therefore never reaches an SDK.
 */
export function awaitBody(request: IncomingMessage, room: Room, arrival: Arrival): void {
  const announced = Number(request.headers['content-length'] ?? 0);
  const push = request.push.bind(request);
  let size = 0;
  let refused = false;
  const refuse = (why: Refusal): void => {
    refused = true;
    arrival.refused(why);
  };
  if (announced > BODY_LIMIT) refuse('too large');
  request.once('close', () => {
    room.taken -= size;
  });
  // Returning true keeps the socket flowing past the stream's high-water mark; the limits above bound it instead.
  request.push = (chunk: Buffer | null): boolean => {
    if (refused) return true;
    if (chunk === null) {
      push(null);
      arrival.whole();
      return true;
    }
    size += chunk.length;
    room.taken += chunk.length;
    if (size > BODY_LIMIT) refuse('too large');
    else if (size > SMALL && room.taken > ROOM) refuse('no room');
    else push(chunk);
    return true;
  };
}
