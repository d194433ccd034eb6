import { leadWith, TRAIL } from '../words/joining-words';

/** "That number was wrong, got a busy tone twice": what was shown is told once more, as the sheet prints it. */
export function saysItFailed(text: string): boolean {
  return FAILED.test(text) && !/\b(?:other|another|else|different|instead|new)\b/.test(text);
}

const BUT = leadWith(String.raw`no|nah|naw|nope|um|i think|useless|dude|man|great|\?`);
const THE_LINE = '(?:that|the|this|your|it|its)(?: (?:number|phone|fax|line|email|address|one))?';
const GIVEN = '(?:u |you |yall )?(?:(?:gave|told|sent) (?:me |us )?)?';
const DID =
  '(?:(?:says|said|was|is|isnt|wasnt|doesnt|didnt|wont|cant|just|keeps|kept|comes|came|goes|went|rings|rang|bounced|failed|be|must|may|might) ?){1,6}';
const NOT_RIGHT =
  '(?:wrong|busy|dead|disconnected|incorrect|bad|work|working|right|correct|through|out of service|not in service|ringing|rings|bounced|bouncing|back|voicemail|voice mail)';
const FAILED = new RegExp(
  [
    String.raw`^${BUT}${THE_LINE} ${GIVEN}${DID}(?:\w+ ){0,3}?${NOT_RIGHT}\b`,
    String.raw`^${BUT}(?:number|phone|line) (?:${DID})?(?:\w+ ){0,2}?${NOT_RIGHT}\b`,
    String.raw`^${BUT}(?:thats|its) (?:(?:an?|the|their|just|really|too|so|way|been) )*(?:old|outdated|out of date|incorrect|not right|not it)(?: (?:one|number|info|fax|address|anymore|news))*(?=$| \?)`,
    `^${BUT}(?:wrong|dead|disconnected|bad|busy)(?: (?:number|line))?(?: (?:dude|man|bro|buddy))?$`,
    `^${BUT}(?:nobody|noone|no one|they|none of them)s?(?: (?:is|are|has|have|ever|even|still|just|not|never|didnt|dont|wont|arent|doesnt))* (?:answer(?:s|ed|ing)?|pick(?:s|ed|ing)? up)(?: (?:there|the phone|my calls?|at all|over there))*$`,
    String.raw`^${BUT}(?:(?:its|theyre|they are|it is|is|are) )?(?:just |still )?(?:not|never|isnt|arent|aint) (?:answering|picking up|working|connecting|going through)\b(?! (?:on|at|before|after|until|till?|past|weekends?|today|tonight)\b)`,
    String.raw`^${BUT}(?:(?:that|the|your|my|our) )?(?:fax|e-?mail) (?:just |already |keeps |kept )*(?:bounced|bouncing|failed|failing|fails|bounces|came back|coming back)\b`,
    String.raw`^${BUT}(?:its |it has |its been |been |just |it |they )*(?:keeps? ringing|ringing|rings) (?:forever|and ringing|and rings|off the hook|for)\b`,
    String.raw`^${BUT}(?:(?:i|we|he|she) )?(?:just )?(?:option|tried|called|dialed|rang)(?: (?:it|them|that|there|number|twice|today|again|already)){0,3} (?:(?:and|but) )?(?:i |we )?(?:just |only |still )?(?:(?:got|get|reached|there was|its|it was) )?(?:(?:the |a )?wrong (?:dept|department|place|desk|team|office|people|person|line)|nobody|noone|no one|nothing|no answer|silence|dead air)\b`,
    String.raw`^${BUT}(?:(?:i|we|ive|weve) )?(?:been )?(?:on hold|holding|waiting on the line)(?: for| like| about| over)* (?:forever|ages|(?:\d+|an?|half an?) ?(?:min|mins|minutes?|hr|hrs?|hours?))\b`,
    String.raw`^${BUT}(?:i )?(?:just |only |keep |keeps )*(?:got|get|getting|giving|gives|playing)(?: me| us)? (?:their |a |the )?(?:voicemail|voice mail|machine|recording|busy (?:tone|signal))\b`,
  ].join('|'),
);

/** "Is there another number", "who else can i call": besides the one that was shown. */
export function asksAnotherNumber(text: string): boolean {
  return ANOTHER_NUMBER.test(text);
}

/** "They aren't picking up, who else can I call". */
const TRIED =
  '(?:.{0,60}\\b(?:pick(?:ing|ed)? up|answer(?:s|ed|ing)?|(?:get|getting) through|ringing|rings|busy|disconnected|voicemail|voice mail) )?';
const ANOTHER_NUMBER = new RegExp(
  `^${TRIED}${BUT}(?:who else (?:can|could|should|do) (?:i|we)|(?:is there |got )?(?:any|some)(?:one|body) else (?:that )?(?:i|we) (?:can|could)) (?:call|try|ring|reach|contact|ask|talk to)(?: (?:then|about (?:it|this|that)))*${TRAIL}(?: \\?)*$|^${BUT}(?:(?:is|isnt) there |do (?:they|you) have |(?:they|you) (?:got|have) |got )?(?:an? )?(?:another|other|different|alternate|second|backup|better|direct) (?:number|phone|line)(?: (?:for|to) (?:them|it|this|that|call|try))*${TRAIL}(?: \\?)*$`,
);

/** "Anybody I can call"; and "is there a number" where what was sent came to nothing. */
export function asksToCall(text: string): boolean {
  return TO_CALL.test(text) || (PHONE.test(text) && saysUnanswered(text));
}

const TO_CALL =
  /\b(?:any(?:one|body)|some(?:one|body)|who|whom) (?:else )?(?:(?:there|that|do|can|could|should) )*(?:i|we) (?:(?:can|could|should|do|just) )*(?:call|phone|ring|talk to|speak (?:to|with)|reach)\b|\b(?:anyone|anybody|someone|somebody) to (?:call|phone|talk to)\b|\b(?:need|want|get me|gimme) an? (?:human|(?:real |live )?person)\b|\b(?:can|could) (?:i|we) (?:just )?(?:call|phone) (?:someone|somebody|anyone|anybody)\b/;
const PHONE =
  /\b(?:is|isnt) there an? (?:phone )?(?:number|phone)\b|\b(?:any|an?) phone(?: number)?(?: (?:maybe|instead|then))*(?: \?)*$/;

/** "Sent it yesterday and crickets", "nobody writes back": what was sent came to nothing. */
export function saysUnanswered(text: string): boolean {
  return UNANSWERED.test(text);
}

const UNANSWERED =
  /\b(?:crickets|radio silence|ghost(?:ed|ing)|no (?:reply|response|answer|word|luck)|nothing(?: back)?|(?:nobody|noone|no one|they|theyve) (?:\w+ ){0,2}(?:repl(?:y|ies|ied)|responds?|responded|answers?|answered|writes?|wrote|written|got|gets?)|(?:havent|didnt|never) (?:\w+ )?(?:heard|hear|gotten|got)|(?:sent|emailed|faxed) (?:it |them |em |that )?(?:twice|three times|\d+ times|yesterday|last|on|monday|tuesday|wednesday|thursday|friday|this|days))\b/;
