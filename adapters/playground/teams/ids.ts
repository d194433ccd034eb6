import type { Place } from '../wire';

/** A conversation's id; a channel's names the message that its thread hangs on. */
export function conversationOf(session: string, place: Place, turn: string): string {
  return place === 'dm' ? `a:${session}` : `19:${session}@thread.tacv2;messageid=${turn}`;
}

/** The session behind a conversation's id. */
export function sessionOf(conversation: string): string | undefined {
  return /^(?:a:|19:)([A-Z0-9]{8})(?:@|$)/.exec(conversation)?.[1];
}

/** The thread that a channel conversation's id names. */
export function turnOf(conversation: string): string | undefined {
  return /;messageid=(\d+)$/.exec(conversation)?.[1];
}
