import type { KnownBlock } from '@slack/types';
import { type Card, cardText } from '../../../src/index';
import { blocksOf, context } from './blocks';
import { cut, LIMITS } from './limits';
import type { Look } from './look';
import { escapeText } from './mrkdwn';
import { canFold } from './row';

/** What is posted: blocks for the eye, and a text that is complete, since notifications and screen readers read only that. */
export interface Message {
  readonly text: string;
  readonly blocks?: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Escapes one character at a time into the limit, so that no entity is cut in two. */
function escapedWithin(text: string): string {
  let kept = text;
  let escaped = escapeText(kept);
  while (escaped.length > LIMITS.text) {
    kept = cut(kept, Math.floor(kept.length * 0.9));
    escaped = escapeText(kept);
  }
  return escaped;
}

/** The card as a message. `above` is a line of Slack's own mrkdwn over the card ("Shared by ..."), already escaped. */
export function messageOf(card: Card, wanted: Look, above?: string): Message {
  const look = canFold(card, wanted) ? wanted : { ...wanted, unfolded: true };
  const full = look.unfolded ? { ...card, parts: [...card.parts, ...card.more], more: [] } : card;
  const text = escapedWithin(cardText(full));
  const bare = { unfurl_links: false, unfurl_media: false } as const;
  if (above === undefined) return { text, blocks: blocksOf(card, look), ...bare };
  const room = { ...look, blocks: look.blocks - 1 };
  return { text: `${above}\n${text}`, blocks: [context(above), ...blocksOf(card, room)], ...bare };
}

/** A plain sentence as a message. */
export function sentence(text: string): Message {
  return { text: escapeText(text), unfurl_links: false, unfurl_media: false };
}

/** Posted for a button, a menu or a window that this version does not know. */
export const OUTDATED = 'This button is from an older version of this app. Please ask again, and use the new one.';
