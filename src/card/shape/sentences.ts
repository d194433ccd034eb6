import type { Directory } from '../../directory/directory';

/** What the bot says on every platform without asking anyone: fixed words, so that nothing of a cause can stand in them. */

/** The bot failed; the cause is logged, never shown. */
export const FAILED = 'Sorry, something went wrong on my side. Please ask again in a moment.';
/** After Right, and after a reason was given. */
export const THANKS = 'Thanks, noted.';
/** After Wrong, over the reasons to choose from. */
export const WHAT_WAS_WRONG = 'Thanks for saying so. What was wrong?';

/** Where a search finds nothing: what to look for instead. */
export function tryInstead({ examples: [example] }: Directory): string {
  return `Try a topic, an office or a number${example === undefined ? '' : `, or ask: “${example}”`}`;
}
