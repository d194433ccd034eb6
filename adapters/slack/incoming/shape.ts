import { z } from 'zod';

const text = z.string();
const thing = z.looseObject({});
const named = z.looseObject({ id: text });

/** The fields that Bolt and the listeners take hold of without looking; everything else may be anything. */
const PAYLOAD = z.looseObject({
  type: text.optional(),
  team_id: text.nullish(),
  event_id: text.optional(),
  callback_id: text.optional(),
  action_id: text.optional(),
  response_url: text.nullish(),
  team: named.nullish(),
  user: named.optional(),
  channel: thing.nullish(),
  message: thing.nullish(),
  actions: z.array(z.looseObject({ action_id: text.optional(), type: text })).optional(),
  view: z.looseObject({ callback_id: text }).nullish(),
  event: z
    .looseObject({ type: text, user: z.union([text, thing]).optional(), channel: z.union([text, thing]).optional() })
    .optional(),
  authorizations: z.array(thing).nullish(),
});

/** What each kind of payload cannot be without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  event_callback: ['event'],
  block_actions: ['user', 'actions'],
  block_suggestion: ['user'],
  message_action: ['user', 'message', 'channel'],
  shortcut: ['user'],
  view_submission: ['user', 'view'],
  view_closed: ['user', 'view'],
};

/** Whether parsed JSON has the shape of something that Slack sends. */
export function isShaped(payload: unknown): boolean {
  const { success, data } = PAYLOAD.safeParse(payload);
  if (!success) return false;
  const kind = data.type ?? takenFor(data);
  if (kind === 'block_actions' && !isPressed(data)) return false;
  return (NEEDS[kind] ?? []).every(field => data[field] !== undefined && data[field] !== null);
}

/** Fields that make a payload something else than a slash command, or that no command has as plain words. */
const NO_COMMAND = ['type', 'name', 'team', 'user', 'channel', 'message', 'actions', 'view', 'event', 'authorizations'];

/** Whether a form's words are a slash command's: the commonest payload by far, and the only one that needs no closer look. */
export function isCommand(form: Readonly<Record<string, unknown>>): boolean {
  return form['command'] !== undefined && NO_COMMAND.every(field => form[field] === undefined);
}

/** A button of a message stands in a channel, one of the home tab says nothing of channels. */
const isPressed = ({ actions, channel }: z.output<typeof PAYLOAD>): boolean =>
  channel !== null && actions?.every(action => action.action_id !== undefined) === true;

/** What Bolt takes a payload without a type for. */
function takenFor(data: z.output<typeof PAYLOAD>): string {
  if (data.actions !== undefined) return 'block_actions';
  return data['name'] === undefined ? '' : 'block_suggestion';
}
