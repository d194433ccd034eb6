import type { Json, JsonObject } from '../../wire';
import { isObject } from './json';

/** Emoji that Slack draws as pictures of its own; drawn here too, so that no font of the machine is needed. */
const PICTURES: Readonly<Record<string, string>> = {
  '\u{1f7e2}': 'green',
  '\u{1f7e1}': 'yellow',
  '\u{1f534}': 'red',
  '\u26aa': 'white',
  '\u26a0\ufe0f': 'warning',
};
const PICTURED = new RegExp(Object.keys(PICTURES).join('|'), 'gu');

/** Such an emoji travels through the renderer as a link of this scheme: its own emoji codes collide with the colon of tel: links. */
export const PICTURE = 'picture:';

/**
 * A block as the renderer needs it. It takes `verbatim` for "no markup at all", where Slack only stops linking bare words:
 * the flag is left out of what is drawn.
 */
export function drawable(block: JsonObject): JsonObject {
  const { verbatim: _, ...rest } = block;
  const isText = block['type'] === 'mrkdwn';
  const entries = Object.entries(isText ? rest : block);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isText && key === 'text' ? pictured(value) : drawn(value)]),
  );
}

function drawn(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map(item => drawn(item) ?? null);
  return isObject(value) ? drawable(value) : value;
}

function pictured(text: Json | undefined): Json | undefined {
  if (typeof text !== 'string') return text;
  // After a link the renderer reads no further link on the next line, unless a space ends the first.
  return text.replaceAll('\n', ' \n').replace(PICTURED, found => `<${PICTURE}${PICTURES[found]}|${found}>`);
}
