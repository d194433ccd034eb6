import type { Message } from '../activity';

/** A sentence as a message, in which nothing is read as markup. */
export function sentence(text: string): Message {
  return { type: 'message', text, textFormat: 'plain' };
}

/** Fixed words of this platform's own. */

/** A button that this version cannot read. */
export const TOO_OLD = 'That button is from an older card. Please ask again.';
