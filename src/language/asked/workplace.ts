import { DAY } from '../when/days';
import { leadWith } from '../words/joining-words';
import { COLLEAGUE, WORKPLACE } from '../words/workplace';

/** What is asked of the place where the asker works: its lines and hours are on no sheet, nor is what it keeps. */

/** "Are we open Thanksgiving?", "our store's address": one's own workplace is asked about, where no row is named. */
export function asksOfWorkplace(text: string): boolean {
  return (OWN.test(text) || WE_CLOSE.test(text)) && !ASKS_YOURS.test(text);
}

/**
 * "What's our fax number", "our number, the one in this office", "what time do we close", "is our finance office staffed":
 * the same asked outright, whatever was spoken of.
 */
export function asksOutrightOfWorkplace(text: string): boolean {
  const own = OWN_LINE.test(text) || WE_CLOSE.test(text) || OWN_DESK.test(text) || OWN_HOURS.test(text);
  return own && !ASKS_YOURS.test(text);
}

/** "Ours are 9 to 9, what are yours": what is told of one's own workplace only leads in what is asked. */
const ASKS_YOURS = /\b(?:yours|theirs|are they|do they)\b/;

/** "Where do we keep the stamps": what one's own workplace keeps, who of it did what, its own rules, when its people go home. */
export function asksHousekeeping(text: string): boolean {
  return HOUSEKEEPING.test(text);
}

/** Where one sits in a place that sells cars; "our southeast office", "our floorplan desk" are of the sheet. */
const DESK = '(?:office|desk|department|dept|counter|drive|lot)';
const DEPARTMENT =
  '(?:finance|sales|parts|service|body|detail|bdc|internet|hr|accounting|cashiers?|front|(?:used|new) cars?)';
/** What a letter or a sheet of paper goes to. */
const LINE = '(?:fax|e-?mail|address|zip)';

const WE_CLOSE =
  /\b(?:are|do|will|did|should) (?:we|i) (?:still |be |even |all )?(?:open|close|closed|closing|lock|shut|unlock|knock off|clock (?:in|out)|get (?:off|paid))\b/;
const OWN = new RegExp(String.raw`\bour (?:(?:own|${WORKPLACE}|building) )?(?:${LINE}|hours|number|phone|mailing)\b`);

const OURS = `^${leadWith('k|what|whats|is|was|need|for|give me|remind me of|tell me')}our (?:own |${WORKPLACE} )?`;
const WITH_US = `(?:(?:right |over )?here|(?:in|at|of|for) (?:this|our|the) (?:${WORKPLACE}|office|desk|building))`;
const OWN_LINE = new RegExp(
  [
    `${OURS}${LINE}(?: (?:number|address|machine))*(?: again)?(?:$| ?\\?| (?:(?:the|my|a) )?(?:customer|buyer|guy|lady|he|she) (?:wants?|needs?|has|is|asks?|asked)\\b)`,
    `${OURS}(?:(?:phone|callback|main|direct) )?(?:${LINE}|number|phone|line)\\b(?: \\w+){0,4} ${WITH_US}\\b`,
  ].join('|'),
);

/** A desk of one's own workplace, and the hours one works; "my hours to call them" are theirs. */
const OWN_DESK = new RegExp(
  [
    String.raw`\b(?:is|are|when|does|do) our ${DEPARTMENT} ${DESK}\b|\b(?:is|are) the ${DEPARTMENT} ${DESK} free\b`,
    String.raw`\bwhat (?:are|r|is) my (?:hours|shift|schedule)(?:$| (?:this|next|today|tonight|tomorrow|on|for)\b)`,
    String.raw`\b(?:is|are) (?:our|my) (?:\S+ ){1,2}(?:guys?|gals?|girl|lady|person|people|manager|clerk|rep|team|crew) (?:even |still |back |already |actually |here )*(?:in|here|around|off|out|working|at lunch|on vacation)\b`,
    String.raw`\bwho(?:s| is)? (?:covering|watching|manning|staffing|running) (?:the|our) (?:front desk|front|desk|counter|phones?|lot|showroom|floor)\b`,
    String.raw`\bwho (?:does|fixes|handles|services|looks after|takes care of) our (?:phones?|computers?|printers?|internet|wifi|copiers?|network|it)\b`,
  ].join('|'),
);

const DAY_OFF = `(?:${DAY}s?|weekends?|holidays?|christmas(?: eve| day)?|xmas(?: eve)?|thanksgiving|black friday|new years?(?: eve| day)?|labor day|memorial day|the \\d+th|july (?:4th|fourth)|the (?:4th|fourth)|easter|snow day)`;
const OWN_PLACE = `(?:${WORKPLACE}|showroom|service (?:department|dept|drive|lane|bay|side)|parts (?:department|dept|counter|side)|body shop|detail (?:bay|shop|department)|used car (?:lot|side|building))`;
const OWN_PEOPLE = `(?:our|my) (?:\\w+ )?(?:staff|crew|team|people|shift|break|lunch(?: break| hour)?|clerk|receptionist|cashier|porters?|payday|meeting)`;
/** Whom one calls: they are of the row, and so is when one does. */
const OF_THEM =
  '(?:them|they|there|(?:an?|some|any) (?:live |real )?(?:person|human|body|answer)|someone|somebody|anyone|anybody|calls to)\\b';
/** "Our saturday hours", "is our showroom open labor day", "are we working christmas eve", "what time does our staff start". */
const OWN_HOURS = new RegExp(
  [
    String.raw`^${leadWith('k|what|whats|is|are|was|were|need|give me|remind me of|tell me')}our (?:own |${OWN_PLACE} )?(?:${DAY_OFF} )?hours\b(?! (?:with|at|for) (?:them|that|this|you))`,
    `^${leadWith('k')}our ${OWN_PLACE}(?: hours)?[, ]+(?:on )?${DAY_OFF}(?: ?\\?)?$`,
    String.raw`\b(?:is|are|will|does|do|isnt) (?:our|(?:the|this|my)(?! lots?\b)) ${OWN_PLACE} (?:be |still |even |gonna be )?(?:open|closed|close|closing|shut|staffed|working|work|doing)\b`,
    String.raw`\b(?:ask|asks|asking|asked|know|knows|wonder|wonders|wondering|see|check|checking|curious)(?: (?:me|us|you))? (?:if|whether|when|what time) (?:our|(?:the|this|my)(?! lots?\b)) ${OWN_PLACE} (?:is |are |will be |stays? |still |even )*(?:open|opens|closed|close|closes|closing|shut|shuts|staffed|working)\b`,
    String.raw`\b(?:are|do|will|did) we (?:all |even |still |gonna )?(?:be )?(?:working|work|off|doing|do|having|getting|get|taking) (?:(?!${OF_THEM})\w+ ){0,6}?(?:on )?${DAY_OFF}\b(?! ${OF_THEM})`,
    String.raw`\b(?:when|what time|what hours|what days)(?: is| are|s| do| does| did)? ${OWN_PEOPLE}\b(?!(?: \w+){0,4}? (?:call|ring|dial|phone|reach|catch|get (?:hold|through)|${OF_THEM}))`,
    String.raw`^${leadWith('lol')}(?:do|am|will|did) i (?:have to |get to |gotta )?(?:working|work|off|on|get off)\b(?: \w+){0,3} ${DAY_OFF}\b`,
    String.raw`^(?:my|our|the) (?:\w+ ){0,2}?${COLLEAGUE} (?:is|isnt|was|wont be|will be) (?:off|out|away|sick|on vacation|at lunch|back)(?: \w+){0,3}$`,
    String.raw`\b(?:is|are) (?:my|our) (?:lunch(?: break| hour)?|break|shift)\b`,
    String.raw`\bwhen (?:do|can|is|am) (?:i|we) (?:get |take |having? |on )+(?:my |our |a |an )?(?:lunch|break|off|paid|day off|vacation)\b`,
  ].join('|'),
);

const HANDSET = String.raw`(?:(?:outside|outbound) line|intercom|my voicemail|(?:(?:our|my|these|this|those|the) (?:\w+ ){0,2}?(?:phones?|handsets?|headsets?|desk sets?|extension))|(?:desk|office|showroom|store|shop|lot) phones?|new (?:phones?|handsets?))`;
const HANDLED = String.raw`(?:transfer(?!red)|park|page|mute|forward|conference|intercom|put (?:\w+ ){1,3}on hold|(?:get|dial|reach|grab) an? (?:outside|outbound) line|set up|reset|record|check)`;
/** "How do I put a person on hold with these handsets", "what do I hit for an outside line". */
const OWN_PHONES = new RegExp(
  [
    String.raw`\bhow (?:do|can|would|should) (?:i|we|you) put (?:\w+ ){1,3}on hold\b`,
    String.raw`\b(?:how (?:do|can|would|should)|how to|what (?:do|should|would)|which (?:button|key)|where (?:do|can))\b(?: \w+){0,3} ${HANDLED}\b(?: \w+){0,6} ${HANDSET}\b`,
    String.raw`\b(?:what|which) (?:\w+ ){0,4}(?:dial|hit|press|push|punch|key|button|prefix) (?:\w+ ){0,3}(?:an )?(?:outside|outbound) line\b`,
    String.raw`\bhow (?:do|can) (?:i|we) set up (?:my|our|the) voicemail\b`,
  ].join('|'),
);

/** How the phones of one's own workplace are worked. */
export function asksOfOwnPhones(text: string): boolean {
  return OWN_PHONES.test(text);
}

const FIGURES =
  '(?:penetration|closing (?:ratio|rate)|quota|goals?|commissions?|spiffs?|bonus(?:es)?|gross|pvr|csi(?: score)?|ranking|pay ?plan|pay ?check|units|averages?|score|turn rate)';
/** "What's my penetration this quarter", "how many units did I sell": figures of one's own. */
const OWN_FIGURES = String.raw`\b(?:what'?s?|how'?s?)(?: is| are| was| were| do| does)? (?:my|our|the store) (?:\w+ ){0,3}?${FIGURES}\b|\bhow many (?:\w+ ){0,2}(?:did|do|have|has) (?:i|we|he|she) (?:sell|sold|deliver|delivered|close|closed|write|written)\b`;
/** "Which other dealers asked you that": who asked what is told to nobody. */
const ASKED_YOU = String.raw`\b(?:which|what|who|whos|how many|has|have|did)(?: (?:other|else|people|folks|dealers?|stores?|shops?|dealerships?|managers?|reps|times|different|has|have|anyone|anybody|someone|somebody|any|many)){1,4} (?:asked|ask|asks|been asking|asking|messaged|texted|pinged) (?:you|u|this bot|for (?:that|this|it))\b`;

const HOUSEKEEPING = new RegExp(
  [
    OWN_FIGURES,
    ASKED_YOU,
    String.raw`\bwhere (?:do|did|are|would) (?:we|yall|you guys) (?:all |usually |even )?(?:keep|stash|store|hide|keeping|stashing|storing|hiding)\b(?! \w+ing\b)`,
    String.raw`\bwhat(?:'?s| is| are) (?:our|the (?:store|house)'?s?) (?:own )?(?:polic(?:y|ies)|rules?) (?:on|about|regarding|when|if|for)\b`,
    String.raw`\b(?:which|who) (?:(?:one )?of (?:yall|y'all|you|us)(?: \w+)?|here|in here) (?:moved|left|lost|forgot|drove|borrowed|parked|took(?! over| care)|hid|has (?:the|my) (?:\w+ )?keys?)\b`,
    String.raw`\b(?:when|what time) (?:do|does|is|are) our (?!region|floor|business)(?:\w+ ){1,2}?(?:${DESK}|clerks?|people|guys?|girls?|lady|crew|team) (?:usually |normally |even |all )?(?:(?:go|goes|going|heads?|heading|leaves?|leaving) home|heads? out|heading out|takes? off|(?:leaves?|gone) for the (?:day|night))\b`,
  ].join('|'),
);
