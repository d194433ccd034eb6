/** What the bot says without asking anyone: fixed words, so that nothing of a failure's cause can stand in them. */

/** The bot failed. */
export const FAILED = 'Sorry, something went wrong on my side. Please ask again in a moment.';
/** A button that this version cannot read. */
export const TOO_OLD = 'That button is from an older card. Please ask again.';
/** After Right, and after a reason was given. */
export const THANKS = 'Thanks, noted.';
/** Nothing was typed that the directory knows. */
export const NOTHING_FOUND = 'Nothing on the sheet starts like that. Try a topic, an office or a number.';
