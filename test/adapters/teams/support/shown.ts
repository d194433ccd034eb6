/** A button of a card, or of a part of one. */
export interface Button {
  readonly title: string;
  readonly data?: object;
}

/** Every button of a message, in reading order. */
export function buttonsOf(node: unknown): Button[] {
  return objectsIn(node).flatMap(one => {
    const { type, title, data } = one as { type?: unknown; title?: unknown; data?: unknown };
    if (!String(type).startsWith('Action.') || typeof title !== 'string') return [];
    return [{ title, ...(typeof data === 'object' && data !== null ? { data } : {}) }];
  });
}

/** What a person reads on a message, line by line: links as their words, escapes undone. */
export function shownText(message: { readonly [key: string]: unknown }): string {
  const { attachments, text } = message;
  const words = objectsIn(attachments).flatMap(one => {
    const { type, inlines, text: own, title, value } = one as Record<string, unknown>;
    if (type === 'RichTextBlock' && Array.isArray(inlines)) return [inlines.map(run => run.text).join('')];
    if (type === 'TextBlock') return [read(String(own))];
    return type === undefined && typeof title === 'string' && typeof value === 'string'
      ? [`${title}: ${read(value)}`]
      : [];
  });
  return [...(typeof text === 'string' ? [text] : []), ...words].join('\n');
}

function read(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]])+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\(.)/g, '$1');
}

function objectsIn(node: unknown): object[] {
  if (Array.isArray(node)) return node.flatMap(objectsIn);
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(objectsIn)];
}
