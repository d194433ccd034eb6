/** Slack's text as a person typed it: tokens unwrapped, entities decoded, mentions and the command word taken out. */

/** Entities last, `&amp;` last of all: otherwise `&amp;lt;` would turn into a bracket that nobody typed. */
export function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** `<...>` is Slack's own wrapping; a bracket that somebody typed arrives as an entity. */
const TOKEN = /<([^<>]*)>/g;

function unwrap(token: string): string {
  const bar = token.indexOf('|');
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? '' : token.slice(bar + 1);
  if (target.startsWith('@')) return ' ';
  if (target.startsWith('#') || target.startsWith('!')) return ` ${label} `;
  const address = target.replace(/^(tel|mailto):/, '');
  // A number behind a name ("<tel:+1855...|call them>") is the part that can be looked up.
  const hidden = target.startsWith('tel:') && !/\d/.test(label);
  return hidden ? `${label} ${address}`.trim() : label || address;
}

/** A line break may part two questions; the joiner holds an emoji together. */
const KEPT = ['\n', '\u200d'];

/**
 * The asker's words out of Slack's text. A leading command word means the same as the command.
 * @param command the directory's command with its slash
 */
export function readText(text: string, command: string): string {
  const words = decodeEntities(text.replace(TOKEN, (_, token: string) => unwrap(token)))
    // Invisible direction marks and other control characters would keep an exact name from matching.
    .replace(/[\p{Cc}\p{Cf}]/gu, one => (KEPT.includes(one) ? one : /\s/.test(one) ? ' ' : ''))
    .replace(/ +/g, ' ')
    .trim();
  const [first = ''] = words.split(' ', 1);
  return first.toLowerCase() === command.toLowerCase() ? words.slice(first.length).trim() : words;
}

/** The usage hint's own words: they mean the whole directory, whatever was asked before. */
const WHOLE = /^(list|open)$/i;

/** The conversation that a command's words belong to: `talk`, or one of its own (`id`) where they mean the whole directory. */
export function conversationOf(talk: string, text: string, id: string): string {
  return WHOLE.test(text) ? `${talk}:${id}` : talk;
}
