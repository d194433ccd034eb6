/** Text as Slack's own clients send it in events: entities escaped, addresses and numbers wrapped as links. */

import type { Directory } from '../../../src/index';

const LINKABLE =
  /https?:\/\/[^\s<>|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d-])(?:1[-. ])?\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])/g;

/** How the bot is called: by mention, without its at sign, and by slash command, with its slash. */
export type Names = Pick<Directory, 'app' | 'command'>;

/** What a typed message looks like in an event; a leading "@name" of the bot becomes its mention. */
export function slackWords(typed: string, botName: string, botUser: string): string {
  const mention = mentionOf(typed, botName);
  const rest = escaped(mention === undefined ? typed : typed.slice(mention.length)).replace(LINKABLE, link);
  return mention === undefined ? rest : `<@${botUser}>${rest}`;
}

/** The leading "@name" as it was typed, or undefined where the bot is not addressed. */
export function mentionOf(typed: string, botName: string): string | undefined {
  const start = typed.slice(0, botName.length + 1);
  if (start.toLowerCase() !== `@${botName.toLowerCase()}`) return undefined;
  return /^[\p{L}\p{N}_-]/u.test(typed.slice(start.length)) ? undefined : start;
}

/** Text as both platforms send it: with entities, plain or not. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function link(found: string): string {
  if (found.includes('://')) return `<${found}>`;
  if (found.includes('@')) return `<mailto:${found}|${found}>`;
  const digits = found.replace(/\D/g, '');
  return `<tel:+${digits.length === 10 ? `1${digits}` : digits}|${found}>`;
}

/** Whether the words start with the command, alone or before a space. */
export function isCommand(text: string, command: string): boolean {
  return text === command || (text.startsWith(command) && /\s/.test(text.charAt(command.length)));
}
