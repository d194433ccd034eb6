import type { Activity } from '../activity';

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
/** What stands in the text for a card of the message extension that a person posts; Microsoft's client nests it. */
const POSTED_CARD = /<span\b[^<>]*inline-compose-card[^<>]*>.*?<\/span>(?:\s*<\/span>)*/gis;
const MENTION = /<at\b[^<>]*>(.*?)<\/at>/gis;
/** Characters that are read: a question is far shorter, and looking for tags in more takes time that all askers share. */
const READ = 12_000;

/** Undoes HTML escapes once, so that "&amp;lt;" stays "&lt;". */
function unescaped(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();
}

function mentionedName(text: string): string {
  return collapse(unescaped(text.replace(MENTION, '$1'))).toLowerCase();
}

/**
 * The names by which this activity mentions the bot itself. Teams may split one mention into several
 * entities ("Contact" and "Finder", both the bot), and a desktop client may leave the entities out.
 */
function ownNames(activity: Activity): ReadonlySet<string> {
  const own = (activity.entities ?? []).filter(
    entity => entity.type === 'mention' && entity.mentioned?.id === activity.recipient?.id,
  );
  const names = own.flatMap(entity => [entity.text, entity.mentioned?.name]).concat(activity.recipient?.name);
  return new Set(names.flatMap(name => (name === undefined ? [] : [mentionedName(name)])));
}

/** The words after the directory's command, where a message starts with it: "/name who ..." means "who ...". */
export function afterCommand(text: string, command: string): string {
  if (!text.toLowerCase().startsWith(command.toLowerCase())) return text;
  const rest = text.slice(command.length);
  return rest === '' || /^[\s:,]/.test(rest) ? rest.replace(/^[\s:,]+/, '') : text;
}

/**
 * The asker's own words: the bot's mentions removed, other people's names kept, escapes undone, blanks made one.
 * Written here because the SDK's `removeRecipientMention` takes out the first mention only, leaves "&nbsp;" and
 * "&amp;", misses `<at id="0">` and throws where there is no text.
 */
export function askedWords(activity: Activity, command: string): string {
  const own = ownNames(activity);
  const text = (activity.text ?? '')
    .slice(0, READ)
    .replace(POSTED_CARD, ' ')
    .replace(MENTION, (_tag, name: string) => (own.has(mentionedName(name)) ? ' ' : ` ${name} `));
  return afterCommand(collapse(unescaped(text)), command);
}

/** The words of a message's HTML body (a message action hands that over), without its tags. */
export function htmlWords(html: string): string {
  return collapse(unescaped(html.replace(/<[^<>]*>/g, ' ')));
}

/**
 * Whether a message is nothing but a card: what a person sends when they post a card of the message extension.
 * Answering it would be answering ourselves.
 */
export function isBareCard(activity: Activity, words: string): boolean {
  return words === '' && (activity.attachments ?? []).some(({ contentType, content }) => isCard(contentType, content));
}

function isCard(contentType: string | undefined, content: unknown): boolean {
  if (contentType?.startsWith('application/vnd.microsoft.card')) return true;
  return contentType === 'text/html' && typeof content === 'string' && content.includes('inline-compose-card');
}
