import { leadWith } from '../words/joining-words';
import { HOUSE } from './telling-place';

/** What is asked of the house that asks: its lines and hours are on no sheet, nor is what it keeps. */

/** "Are we open Thanksgiving?", "our store's address": one's own house is asked about, where no row is named. */
export function asksOfOwnHouse(text: string): boolean {
  return OWN.test(text) || WE_CLOSE.test(text);
}

/**
 * "What's our fax number", "our number, the one in this office", "what time do we close", "is our finance office staffed":
 * the same asked outright, whatever was spoken of.
 */
export function asksOutrightOfOwnHouse(text: string): boolean {
  return OWN_LINE.test(text) || WE_CLOSE.test(text) || OWN_DESK.test(text);
}

/** "Where do we keep the stamps": what one's own house keeps, who of it did what, its own rules, when its people go home. */
export function asksHousekeeping(text: string): boolean {
  return HOUSEKEEPING.test(text);
}

const WE_CLOSE =
  /\b(?:are|do|will|did|should) (?:we|i) (?:still |be |even |all )?(?:open|close|closed|closing|lock|shut|unlock|knock off|clock (?:in|out)|get (?:off|paid))\b/;
const OWN = new RegExp(
  String.raw`\bour (?:(?:own|${HOUSE}|building) )?(?:address|hours|fax|email|zip|number|phone|mailing)\b`,
);

const OURS = `^${leadWith('k|what|whats|is|was|need|for|give me|remind me of|tell me')}our (?:own |${HOUSE} )?`;
const WITH_US = `(?:(?:right |over )?here|(?:in|at|of|for) (?:this|our|the) (?:${HOUSE}|office|desk|building))`;
const OWN_LINE = new RegExp(
  [
    `${OURS}(?:fax|e-?mail|address|zip)(?: (?:number|address|machine))*(?: again)?(?:$| ?\\?| (?:(?:the|my|a) )?(?:customer|buyer|guy|lady|he|she)\\b)`,
    `${OURS}(?:(?:phone|callback|main|direct) )?(?:fax|e-?mail|address|zip|number|phone|line)\\b(?: \\w+){0,4} ${WITH_US}\\b`,
  ].join('|'),
);

/** A desk of one's own house, and the hours one works; "our region", "our floorplan office" are of the sheet. */
const OWN_DESK =
  /\b(?:is|are|when|does|do) our (?!region|floor|business|area|dealer)(?:\w+ ){1,2}?(?:office|desk|department|dept|counter|drive|lot)\b|\b(?:is|are) the (?:finance|sales|parts|service) (?:office|desk|counter|drive) free\b|\bwhat (?:are|r|is) my (?:hours|shift|schedule)\b|\bwho (?:does|fixes|handles|services|looks after|takes care of) our (?:phones?|computers?|printers?|internet|wifi|copiers?|network|it)\b/;

const HOUSEKEEPING = new RegExp(
  [
    String.raw`\bwhere (?:do|did|are|would) (?:we|yall|you guys) (?:all |usually |even )?(?:keep|stash|store|hide|keeping|stashing|storing|hiding)\b(?! \w+ing\b)`,
    String.raw`\bwhat(?:'?s| is| are) (?:our|the (?:store|house)'?s?) (?:own )?(?:polic(?:y|ies)|rules?) (?:on|about|regarding|when|if|for)\b`,
    String.raw`\b(?:which|who) (?:(?:one )?of (?:yall|y'all|you|us)(?: \w+)?|here|in here) (?:moved|left|lost|forgot|drove|borrowed|parked|took(?! over| care)|hid|has (?:the|my) (?:\w+ )?keys?)\b`,
    String.raw`\b(?:when|what time) (?:do|does|is|are) our (?!region|floor|business)(?:\w+ ){1,2}?(?:department|dept|office|desk|clerks?|people|guys?|girls?|lady|crew|team) (?:usually |normally |even |all )?(?:(?:go|goes|going|heads?|heading|leaves?|leaving) home|heads? out|heading out|takes? off|(?:leaves?|gone) for the (?:day|night))\b`,
  ].join('|'),
);
