import { asksOutright } from '../asked/asking';
import { readFacet } from '../asked/facet-cues';
import { KIND } from '../lists/printed';
import { ASKED_OF, LEAD } from '../words/joining-words';
import { isPolite } from './social';

/** How the stretches of a message ask for one thing beside another, of which one is another company's. */

/** "..., and Acme's number", "..., then the same for Acme": asks behind something else, and for a thing of its own. */
const ALSO = /^(and|plus|also|then|n)\b/;
/** What is asked for besides, whoever was named before. */
const BESIDES = /^(?:and )?(?:also|plus|then)\b/;
const ASKS = /\b(same|lines?|desk|department|dept|team|people|rep|questions?)\b/;
/** "..., and who won the game": a question of its own. */
const QUESTION = /^(?:and|plus|also|then|n) (?:also )?(?:who|whoever|what|when|where|which|how|is|are|do|does|can)s?\b/;
/** "Hours for permits. Hours for Acme's store.": a sentence of its own. */
const ANEW = new RegExp(
  String.raw`^${LEAD}(?:${ASKED_OF} (?=what|which|whom|whose|when\b))?(?:who|whos|whom|whose|what|whats|where|wheres|which|how|when|hours|number|phone|fax|address|email|zip|closest|nearest|(?:(?:does|do) )?(?:any|some)(?:one|body) (?:know|got|have))\b`,
);
/** Goes on about what was asked before. */
const ABOUT_IT = /\b(?:it|its|that|thats|they|them|their|there|this|those|these|he|she|over)\b/;
const THERE = /\b(?:at|with|through|from|by)(?: the)?$/;
/** "... plus the wifi password": nothing but small words between. */
const HEAD =
  /^\w+(?: (?:for|the|a|an|one|some|our|my|your|his|her|their|any|good|that|can|could|will|you|please|also))*$/;
/** So many words of what was asked before say that it is asked for again. */
const AGAIN = 3;
/** A name and whose it is: "and permits from Acme Parks". */
const BARE =
  /^and (?!(?:i|we|he|she|it|they|that|is|was|then|also|so|now|my|the customer)\b)\w+(?: \w+)? (?:for|to|from|of|at|with)(?: \w+){1,3}$/;
/** Letters of a word that only joins. */
const SMALL = 3;
/** A name alone asks; "permits signed" tells. */
const SHORT = 4;
const IS_DONE = /\w \w{3,}ed$/;

/** Whether a stretch is a question of its own, whatever stands before it. */
export function asksByItself(text: string): boolean {
  return ANEW.test(text) || QUESTION.test(text);
}

/** "..., plus I'm hunting a permit": something is wanted by the asker, beside what somebody else wants. */
export function wishesBesides(text: string): boolean {
  return WISHES_BESIDES.test(text);
}

/** "He wants a permit, plus I'm hunting a plan": one wish behind the other, and nothing said of the first. */
export function tellsTwoWishes(text: string): boolean {
  const behind = BESIDES_IT.exec(text)?.[0] ?? '';
  return behind !== '' && tellsWish(text.slice(0, -behind.length)) && !goesOnAbout(behind);
}

const OWN_WISH =
  '(?:(?:and|plus|also|then) )+(?:i|im|we|were|i am|we are) (?:(?:also|still|now|trying to|looking to) )*(?:need|want|hunting|looking for|looking|chasing|after|tracking down|trying|missing|waiting on)\\b';
const WISHES_BESIDES = new RegExp(`^${OWN_WISH}`);
const BESIDES_IT = new RegExp(`\\b${OWN_WISH}.*$`);

/** "Permits number", "the email for parks": a kind of line, or hours, is asked for by name alone. */
export function asksKind(text: string): boolean {
  return KIND_OF.test(text);
}

const KIND_OF = new RegExp(
  String.raw`^(?:(?:and|plus|also) )?(?:the )?(?:\w+ )?${KIND} (?:for|of)\b|\w ${KIND}(?: (?:please|pls))?$`,
);

/** Whether a stretch speaks of what was asked about before it. */
export function goesOnAbout(text: string): boolean {
  return ABOUT_IT.test(text.replace(/\b(?:is|are|was|if) there\b/, ' '));
}

/** Whether a stretch only goes on about what was asked, or says who asks. */
export function onlyGoesOn(text: string): boolean {
  return GOES_ON.test(text) && !asksOutright(text);
}

const GOES_ON =
  /^(?:and |but )?(?:its|thats) (?:an? )?(?!for\b)\w+$|^(?:and |but |so )?(?:it|its|that|thats|he|hes|she|shes) (?:was|is|were|got|gets|has|had|just|already|been)\b|^so (?:that )?(?:i|we|he|she|they) can\b|^(?:and |but )?(?:i|we) (?:cant|cannot) (?:retail|sell|deliver|title|wholesale) (?:it|that|them|the)\b|^(?:and |but )?(?:i|we) (?:already |just )?(?:retailed|sold|delivered|wholesaled) (?:it|that|this|them)\b|^(?:\w+ ){0,3}(?:this is|im|i am) (?:the|a|an|your|our|from)\b/;

/** Whether words end where a deed of the asker's begins: when something is done asks for nothing, "a question before I" ... */
export function endsBeforeDeed(text: string): boolean {
  return BEFORE_DEED.test(text);
}

const BEFORE_DEED = /\b(?:before|after|once|until|till?) (?:i|we)(?: \w+){0,2}$/;

/** Whether a stretch asks for something at all. */
export function asksForIt(text: string): boolean {
  const words = text.split(' ');
  const names = words.length <= SHORT && !isPolite(words[0] ?? '') && !IS_DONE.test(text);
  return asksOutright(text) || ASKS.test(text) || names;
}

/** Whether a stretch tells what somebody wants: "he needs a permit" asks by itself. */
export function tellsWish(text: string): boolean {
  return /\b(?:wants|needs|is (?:asking|looking) for)\b/.test(text);
}

/** Whether a stretch that names a thing asks for it: "a permit for the new fence", without a verb, or "he needs a permit". */
export function wishesFor(text: string): boolean {
  return WISHES.test(text) || (text.split(' ').length <= LONGEST_HEADING && !STORY.test(text));
}

const WISHES = /(?<!\bno )\b(?:wants?|needs?|looking for|asking (?:about|for))\b/;
const LONGEST_HEADING = 9;
const STORY =
  /\b(?:i|we|he|she|it|they|you|me|us|im|ive|its|that|so|not|no|never|still|yet|just|is|was|were|are|be|been|has|have|had|did|does|got|came|went|will|would|can|could|said|says|told|(?:lost|sent|took|kept|left|paid) (?:my|our|his|her|their|the|it|me|us)|\w+nt)\b|(?<!\b(?:an?|the|my|our|his|her|of|on|for) )\b\w{3,}ed\b/;

/** Whether a stretch asks for another company's thing besides: `head` is what stands before its name, `before` the stretch before. */
export function asksTheirsToo(text: string, head: string, before: string): boolean {
  if (!ALSO.test(text)) return false;
  // "Park map from you and park map from Acme": asked for once more in the same words.
  const said = new Set(before.split(' '));
  const twice = text.split(' ').filter(word => word !== 'and' && said.has(word));
  // "A permit for the lot, and permit to Acme": of a bare name one word is enough.
  const again =
    twice.length >= AGAIN || (BARE.test(text) && BARE.test(`and ${before}`) && twice.some(word => word.length > SMALL));
  return again || ASKS.test(text) || readFacet(text) !== undefined || QUESTION.test(text) || HEAD.test(head);
}

/** The same of a sentence that does not go on about the one before. */
export function asksTheirsAnew(text: string, head: string): boolean {
  return ANEW.test(text) && !ABOUT_IT.test(text) && !THERE.test(head);
}

/** Whether a stretch behind another company's asks for ours; in the same sentence it must say that it is besides. */
export function asksOursToo(text: string, sameSentence: boolean): boolean {
  return ALSO.test(text) && !ABOUT_IT.test(text) && (!sameSentence || BESIDES.test(text));
}

/** "... and the records line at the city", said of ours by name: asks for a line, a desk or people besides. */
export function asksOursBesides(text: string): boolean {
  return ALSO.test(text) && ASKS.test(text) && !TOLD.test(text);
}

const TOLD = /\b(?:is|was|are|were|has|had|came|went|did|does|will|says|said|never|wont|cant|keeps?|got)\b/;

/** "The roof came down, their fax?": what is told, and the kind of line of those shown that is asked for behind it. */
export function theirsAsked(typed: string): { readonly told: string; readonly asked: string } | undefined {
  const [, told, asked] = TOLD_THEN_ASKED.exec(typed) ?? [];
  return told === undefined || asked === undefined ? undefined : { told, asked };
}

const TOLD_THEN_ASKED = new RegExp(
  String.raw`^(.{4,200})[.,;:!\u2026-]\s*((?:(?:and|so|but|ok|pls|please|i|just|need|want|whats|what's|what is|send|give|me) )*their (?:\w+ )?(?:${KIND}|hours|hrs|box|zip|options?)(?: (?:number|address|pls|please|again|too))*)[\s?!.]*$`,
  'iu',
);

/** Whether a stretch says that it is told besides: "... is locked too". */
export function saysToo(text: string): boolean {
  return /\b(?:too|as well|also)\b/.test(text);
}

/** Whether what stands behind a name says what it does or did: "Acme shows it as held"; its "address" and its "claims desk" are no deeds. */
export function tellsDeed(behind: string): boolean {
  return DEED.test(behind);
}

const DEED =
  /^(?:is|was|are|were|does|has|had|did|will|left|quit|lost|sent|told|took|went|bought|sold|paid|said|ran|gave|got|made|wrote|ate|cut|put)\b|^\w{3,}ed\b|^(?!hours|\w*ss\b|\w+s (?:numbers?|phone|line|desk|dept|department|team|people|rep|office)\b)\w{2,}s\b/;

/**
 * Whether what stands behind another company's name says what it did, not what it is or has: "Acme passed on it", "Acme's
 * site is down". "Acme is the owner" says whose the thing is that is asked about.
 */
export function onlyActs(behind: string): boolean {
  return ACTS.test(behind);
}

const ACTS =
  /^(?:(?!with|at|for|from|by)\w+ )?(?:(?:is|are|was|were) (?:down|out|slow|closed|gone|off|\w+ing)|isnt|arent|doesnt|didnt|(?!need|speed|finances|owns|holds|services|carries|floors|owed|needed|financed|held|serviced|carried|owned|floored|hours\b|\w*ss\b)(?:\w{3,}ed|\w{3,}s)|left|quit|lost|sent|told|took|went|bought|sold|paid|said|ran|gave|made|wrote|ate)\b/;

/** Whether words speak to the bot's own company: "I would rather fax you the form", "your permits desk"; its sheet is no company. */
export function speaksToUs(text: string): boolean {
  return TO_US.test(text);
}

const TO_US =
  /\b(?:(?:fax|faxed|send|sent|email|emailed|mail|mailed|ship|shipped|overnight|overnighted|owe|with|from|through) (?:you|u|yall)|(?:your|yalls)(?! (?:sheet|list|directory|help|time|records|end|day|guess|best)\b)|yours)\b/;
