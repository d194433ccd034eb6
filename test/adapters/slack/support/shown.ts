import type { Call } from './stand-in';

type Thing = Readonly<Record<string, unknown>>;

/** Every text of some blocks in reading order, with Slack's tokens as a person reads them. */
export function shownText(blocks: unknown): string {
  return texts(blocks).map(readable).join('\n');
}

/** The buttons of a call's blocks. */
export function buttonsOf(
  call: Call,
): readonly { readonly label: string; readonly value: string; readonly id: string }[] {
  return elements(call.args['blocks']).flatMap(one =>
    one['type'] === 'button'
      ? [{ label: texts(one['text']).join(''), value: String(one['value'] ?? ''), id: String(one['action_id']) }]
      : [],
  );
}

function elements(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  if (typeof value !== 'object' || value === null) return [];
  const one: Thing = { ...value };
  return [one, ...Object.values(one).flatMap(elements)];
}

function texts(value: unknown): string[] {
  return elements(value).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

function readable(text: string): string {
  return text
    .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
