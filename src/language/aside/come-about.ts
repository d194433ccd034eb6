/** How it is said that a matter has come about, or that somebody is done with it: ways to say so, parted by "|". */

/** What somebody has done with a matter. */
export const DEALT_WITH = 'fixed|sorted|solved|resolved|cleared|handled|settled|finished|completed';

/** How a matter stands that somebody has dealt with. */
export const DONE = `${DEALT_WITH}|done|complete|taken care of|dealt with|squared away|sorted out|worked out|straightened out`;

/** How a matter stands of which nothing more is wanted. */
export const STANDS = `${DONE}|fine|good|set|in order|approved|funded|paid|paid out|released|delivered|received|picked up`;

/** What a matter does that was waited for. */
export const CAME =
  'came|came in|came through|came thru|came out|arrived|showed up|turned up|posted|cleared|settled|funded|went through|went thru|went out';

/** What stands before how a matter stands, once or more often, as the source of a pattern. */
export const IS = '(?:(?:is|are|was|were|got|gets|has|have|been|all|now|already|finally|just|both) )+';
