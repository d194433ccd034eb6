import { LIMITS } from './limits';
import type { Clock } from './mrkdwn';

/** How a card is shown in one place of Slack. */
export interface Look {
  /** Most blocks that the place takes: a message or a view. */
  readonly blocks: number;
  /** Whether "Share in channel" makes sense: only where others do not see the card already. */
  readonly share: boolean;
  /** Whether the rest of the record is shown at once. */
  readonly unfolded: boolean;
  /** Whose clock moments are told by: of an answer that many read, each of them has one. */
  readonly clock: Exclude<Clock, 'line'>;
  /** The question's words, which feedback buttons carry. */
  readonly question?: string;
}

/** A private answer in a message. */
export const PRIVATE: Look = { blocks: LIMITS.messageBlocks, share: true, unfolded: false, clock: 'asker' };
/** An answer that the whole thread sees. */
export const PUBLIC: Look = { ...PRIVATE, share: false, clock: 'both' };
/** A card inside a modal or on the home tab. */
export const VIEW: Look = { blocks: LIMITS.viewBlocks, share: false, unfolded: true, clock: 'asker' };
