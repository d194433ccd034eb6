import { z } from 'zod';

/** Fields that Teams fills in one client and leaves out, or sends as null, in another: a wrong shape counts as absent. */
const words = z.string().optional().catch(undefined);

const account = z.looseObject({ id: z.string().min(1), name: words, aadObjectId: words, role: words });

/** What is read of an activity; everything else passes through untouched. */
const Shape = z.looseObject({
  type: z.string().min(1),
  id: words,
  name: words,
  action: words,
  channelId: words,
  serviceUrl: words,
  text: words,
  replyToId: words,
  localTimezone: words,
  from: account.optional().catch(undefined),
  recipient: account.optional().catch(undefined),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: words, conversationType: words }),
  entities: z
    .array(
      z.looseObject({
        type: words,
        text: words,
        timezone: words,
        mentioned: z.looseObject({ id: words, name: words }).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
  attachments: z
    .array(z.looseObject({ contentType: words, content: z.unknown() }))
    .optional()
    .catch(undefined),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: words }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  value: z.unknown().optional(),
});

/** An activity as Teams posts it, checked for the fields that this adapter reads. */
export type Activity = z.infer<typeof Shape>;

/** A JSON object: an element of a card, a message on its way out. */
export interface Json {
  readonly [key: string]: unknown;
}

/** What the bot posts: one activity per answer, with the whole answer in `summary` for notifications. */
export interface Message extends Json {
  readonly type: 'message';
  readonly text?: string;
  readonly attachments?: readonly Json[];
}

/** What one activity comes to. */
export type Turn =
  | { readonly kind: 'quiet' }
  /** Post a message; with `replaces`, put it in the place of that message instead. */
  | {
      readonly kind: 'post';
      readonly message: Message;
      readonly replaces?: string;
      /** Told the id under which Teams keeps it. */
      readonly posted?: (id: string) => void;
    }
  /** The answer that goes back in the HTTP response. */
  | { readonly kind: 'invoke'; readonly body: Json }
  /** An invoke that this app does not offer. */
  | { readonly kind: 'unknown' };

/** One activity in, one turn out; never rejects. */
export type Handle = (activity: Activity) => Promise<Turn>;

/** Reads a request's body; undefined where it is no activity at all. */
export function readActivity(body: unknown): Activity | undefined {
  const read = Shape.safeParse(body);
  return read.success ? read.data : undefined;
}

/** Whether a value is an object with keys, so that one may look into it. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
