import type { ComponentProps } from 'react';
import type { Message } from 'slack-blocks-to-jsx';
import type { Json, JsonObject } from '../wire';
import { isObject } from './json';

type MessageProps = ComponentProps<typeof Message>;

/** Emoji that Slack draws as pictures of its own; drawn here too, so that no font of the machine is needed. */
const PICTURES: Readonly<Record<string, string>> = {
  '\u{1f7e2}': 'large_green_circle',
  '\u{1f7e1}': 'large_yellow_circle',
  '\u{1f534}': 'red_circle',
  '\u26aa': 'white_circle',
  '\u26a0\ufe0f': 'warning',
};
const PICTURED = new RegExp(Object.keys(PICTURES).join('|'), 'gu');

/** The renderer's hooks: pictures in place of those emoji. */
export const HOOKS: NonNullable<MessageProps['hooks']> = {
  emoji: (found, parse) =>
    Object.values(PICTURES).includes(found.name) ? <span className={`picture ${found.name}`} /> : parse(found),
};

/**
 * A block as the renderer needs it. It takes `verbatim` for "no markup at all", where Slack only stops linking bare words:
 * the flag is left out of what is drawn.
 */
export function drawable(block: JsonObject): JsonObject {
  const { verbatim: _, ...rest } = block;
  const isText = block['type'] === 'mrkdwn' || block['type'] === 'plain_text';
  const shown = isText ? rest : block;
  return Object.fromEntries(
    Object.entries(shown).map(([key, value]) => [key, isText && key === 'text' ? pictured(value) : drawn(value)]),
  );
}

function drawn(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map(item => drawn(item) ?? null);
  return isObject(value) ? drawable(value) : value;
}

function pictured(text: Json | undefined): Json | undefined {
  return typeof text === 'string' ? text.replace(PICTURED, found => `:${PICTURES[found]}:`) : text;
}
