import type { Facet } from '../../facets';
import { HAVE_TO_CALL, LATEST_TO_CALL } from '../when/cues';
import { MONTH } from '../when/dates';
import { DAY } from '../when/days';
import { anyCue } from '../words/cues';
import { ASKS_STATE } from './availability';
import { ASKS_AFTER_RECORDING } from './menu';
import { withoutTold } from './told-lines';

/** "Missed them", "missed the permits desk today": whoever it is, nobody may be there any more. */
const MISSED_THEM = String.raw`miss(?:ed)? (?:(?:them|everyone|everybody)(?: for\b|\s*(?:\?|$))|(?!an? |any |my |your )(?:\w+ ){1,3}(?:for )?(?:today|already)\b)`;

/**
 * What a question wants to know, read off its words: the first row that fits wins.
 * Rows are ordered from the telling to the vague ("number"): "which option is the fax number" asks for the option. A cue is
 * written as src/language/words/cues.ts says.
 */
const CUES = {
  menu_option: [
    /(?:which|what|whats|que|cual|cuál)\b.{0,32}\b(?:options?|buttons?|keys?|prompt|extension|opcion|boton|tecla|opt)\b/,
    /(?:option|opt|opcion|button|menu|prompt|boton) (?:number |numero |no |# ?)?(?:for|do|is|to|para|gets?|del?)\b/,
    /(?:do i|should i|i) (?:press|push|hit|tap|punch(?! into\b))\b/,
    /(?:which|what) digit (?:was|is|do|did|again|for)\b/,
    /press (?:for|to)\b|(?:press|push|hit|punch(?: in)?) (?:something|anything|an? (?:key|button|number|digit|option)|keys|buttons)\b/,
    /any(?:thing| (?:keys?|buttons?|options?|digits?|numbers?))(?: else)? (?:i )?(?:to |have to |need to |should )(?:press|push|hit|punch)\b/,
    /what (?:do|should|would) (?:i|we|you) (?:press|push|hit)\b/,
    /(?:options?|opt|opcion)\s*(?:\?|$)/,
    /(?:phone|call|voice|whole|entire|full) (?:\S+ )?menu\b|phone tree\b|(?:read|list|run|give|tell|show)(?: me| us)?(?: through| off)? the(?: \S+)? menu\b|on (?:the|your|its|their|that)(?: \S+)? menu\b/,
    /(?:choices|selections|entries)\b.{0,40}\bmenu\b/,
    /(?:option|menu) (?:numbers?|choices?|selections?|items?)\b|option menus?\b/,
    /(?:all|every|each|list|same|different|separate|both|two|pair)\b.{0,20}\b(?:options?|buttons?|keys?|prompts)\b/,
    ...ASKS_AFTER_RECORDING,
  ],
  fax: [/fax(?:e[sd]|ing|number)?\b/],
  email: [
    /e-?mail(?:s|ed|ing)?\b/,
    /inbox\b/,
    /mailbox\b(?<!\b(?:zip|stamps?|postage)\b.*mailbox)(?!.*\b(?:zip|stamps?|postage)\b)/,
    /correos?(?<!por \w+)(?: electronicos?)?\b/,
  ],
  topics: [
    /everything\b.{1,40}\b(?:covers?|handles?|does)\b/,
    /what\b.{0,12}\b(?:do|does|can|is|are|kind|sort|type|stuff|things|all)\b.{1,60}\b(?:handles?|covers?|deal with|take care of|takes care of|help with|helps with|responsible for|in charge of|does|do)\s*(?:\?|$|[.!])/,
    /what (?:is|are|s|does|do)\b(?! (?:the |your |their )?(?:\w+ )?(?:address|number|fax|phone|email|zip|hours|option)\b)(?=.{1,40}\b(?:for|do|cover|covers|handle|about|stand for)\s*(?:\?|$|[.!]))/,
    /what (?:can|could) .{1,40} (?:help|do|assist)/,
    /que (?:cosas |temas )?(?:hace|hacen|ve|ven|cubre|cubren|maneja|manejan|atiende|atienden)\b/,
    /what .{0,30}\b(?:falls under|goes through|go through|goes to|belongs to|listed under|topics)\b/,
    /topics\b/,
    /(?:what|anything|something) else\b.{0,12}\b(?:they|those|these|that|this)\b.{0,24}\b(?:do|does|handles?|covers?|help|takes?)\b/,
    /what .{0,24}\b(?:questions|stuff|things|issues|topics)\b.{0,20}\b(?:handle|cover|go|goes|take|for)\b/,
    /what (?:all )?(?:does|do) .{1,50} (?:handle|cover|do)\b/,
    /when (?:would|should|do|might) (?:i|we|you|an? \w+|somebody|someone) (?:ever |actually )?(?:use|call|need|want|ring) (?:that|this|it)\b(?! (?:in|by|for|on|before|after)\b)/,
    /what would (?:i|we|you|an? \w+) (?:ever |actually )?(?:use|call|need|want|ring) (?:that|this|it)\b(?: (?:one|line|number|desk))? for\b/,
  ],
  address: [
    /address(?:es)?\b(?<!\b(?:web|url|ip|internet) \w+)/,
    /(?:what|which) (?:city|town|state|street)\b.{0,12}\b(?:is|are|was|it|that|go|goes|in)\b/,
    /mail(?:ing|s)?\b/,
    /where\b.{0,20}\bsends? (?:an?|the|my|our|his|her|their|in) (?:\w+ )?(?:checks?|money orders?)\b/,
    /where\b.{0,40}\b(?:mailed|shipped|sent|overnight(?:ed)?)\b/,
    /zip(?<!\b(?:shows?|says?) zip) ?(?:code)?s?\b/,
    /codigo postal\b/,
    /por correo\b|correo (?:postal|certificado|regular|ordinario|normal)\b/,
    /p ?o box(?:es)?\b/,
    /ship(?:ping|s)?\b/,
    /direccion(?:es)?\b/,
    /(?:street|suite) (?:address|number)/,
    /postal\b/,
    /city\b.{0,10}\bstate\b/,
    /(?:enviar|envio|mando|mandar)\b/,
    /label\b/,
  ],
  open_now: [
    ...ASKS_STATE,
    new RegExp(`(?:you|yall|they|guys|folks) (?:all |guys )?works? (?:on )?${DAY}`),
    new RegExp(
      String.raw`(?:did|have) (?:i|we) (?:just |already )?(?:${MISSED_THEM}|(?:miss(?:ed)?|blow|blown|lost|lose) (?:it|my (?:window|chance|shot))\s*(?:\?|$))`,
    ),
  ],
  hours: [
    /hours?\b/,
    /hrs\b(?! (?:department|dept|office|line)\b)/,
    // "About HR" is no hours, "HR for permits" is.
    /hr\b(?<!\b(?:about|for|to|from|our|my|their|in|reach|call|with|who is|whos|the) hr)(?! (?:number|num|nbr|ph|phone|contact|digits|ext|extension|fax|email|rep|director|manager|guy|team|desk|benefits|hotline|dept|department|payroll|office|line|person|lady|form|stuff|question|address|info)s?\b| (?:changed|told|says|said|wants|needs|is|was|sent|gave|will|has|called|asked|just)\b)/,
    /horarios?\b/,
    /(?:a |desde |hasta )?que horas?\b/,
    /trabajan?\b.{0,12}\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|manana)\b/,
    /when\b(?! (?:its|it is|thats) (?:me|us)\b)(?!.{0,60}\b(?:due|funds?|funded|paid|pays?|gets?|arrives?|arrived|expires?|released?|sent|posts?|clears?|received?|take|takes)\b)/,
    /what times?\b/,
    /how (?:late|early)\b/,
    /how long\b(?!.{0,60}\b(?:takes?|due|good|valid|paid|gets?|before|have)\b)/,
    new RegExp(`how long ${HAVE_TO_CALL}`),
    new RegExp(LATEST_TO_CALL),
    /until\b(?<!\b(?:good|valid) until)/,
    /till?\b(?<!\b(?:good|valid) \w+)/,
    /schedule\b/,
    /(?:open|there|that|it|works?|working|answers?|answering) (?:every|each) (?:single )?day\b|days a week\b/,
    /cut ?offs?\b/,
    /closes?\b/,
    /closing\b/,
    /opens?\b/,
    /opening\b/,
    /abren?\b/,
    /cierran?\b/,
    /cuando\b/,
    /(?:be|is|are|they|come|coming) back\b/,
    // "Wants his date pushed back": nobody is to come back.
    new RegExp(
      String.raw`back(?<!\b(?:push\w*|send|sent|gives?|gave|takes?|took|gets?|got|kick\w*|pays?|paid|mail\w*|pull\w*|claw\w*|roll\w*|charg\w*) (?:\w+ ){0,3}back)\s*(?:\?|$|(?:in(?! (?:${MONTH}|last|\d{4}|the (?:spring|summer|fall|winter))\b)|on|at|by|tomorrow|monday)\b)`,
    ),
    /time (?:do|does|is|are)\b/,
    /weekends?\b/,
    /(?:what|which) days (?:they|and|(?:do|are) (?:they|you|yall)|to (?:call|try))\b/,
    /\d (?:our|your|my|their) (?:own )?time\b/,
    /(?:the|their|what|whats|which) (?:time )?zone\b/,
    /(?:best|good|right|better) (?:time|day|window) (?:to|for)\b/,
  ],
  phone: [
    /numbers?\b/,
    /phones?\b/,
    /call(?:ing)?\b/,
    /dial\b/,
    /ring\b/,
    /telefonos?\b/,
    /numeros?\b/,
    /digits\b/,
    /phone ?number\b/,
    /tel\b/,
    /llam(?:o|ar|e)\b/,
    /num\b/,
    /nbr\b/,
  ],
  // What is asked where nothing else is, and what a number by itself asks.
  contact: null,
  reverse: null,
} as const satisfies Record<Facet, readonly RegExp[] | null>;

/** The cues of each facet as one pattern, which costs a third of what they cost one by one. */
const CUE: ReadonlyMap<Facet, RegExp> = new Map(
  (Object.keys(CUES) as readonly Facet[]).flatMap(facet => {
    const cues = CUES[facet];
    return cues === null ? [] : [[facet, anyCue(cues)]];
  }),
);

/** "closed"/"open" beside a time word asks for the hours too; both are told. */
const HOURS_NOT_STATE =
  /\b(what|which) (time|hours)\b|\bwhen\b|\bhow (late|early|long)\b|\bhours\b|\bque hora\b|\bcuando\b|\bhorario\b|\buntil\b|\b(what|which|any) days?\b|\b(days|hours) a week\b|\bevery day\b/;

/** What was sent or is to be, and what came: a story that names a kind of line without asking for one. */
const SENT = /\b(sent|mailed|e-?mailed|faxed|shipped|overnighted)\b|\bin the mail\b/g;

/** Whether a kind of line is named only by how something travels ("still nothing in the mail"), not asked for by its own name. */
export function isOnlyTold(facet: Facet, text: string): boolean {
  const asked = text.replace(SENT, ' ');
  return CUE.get(facet)?.test(asked) !== true;
}

/** "Mailbox" and plain "address" are an email address to one and a mailing address to another. */
export function namesMailbox(text: string): boolean {
  return (
    /\bmail ?box(es)?\b/.test(text) ||
    (/\baddress(es)?\b/.test(text) && !/\b(mail(ing)?|zips?|zipcode|street|postal|ship(ping)?|label)\b/.test(text))
  );
}

/** "By fax or email": either will do. */
export function faxOrEmail(text: string): boolean {
  return /\b(fax\w*|electronic\w*|e-?mail\w*) (or|o|\/) (by |via |por |an? )?(fax|electronic|e-?mail)/.test(text);
}

/** "Skip the hours, just the phone": a kind of line that is not wanted is not asked for. */
const NOT_WANTED =
  /\b(?:skip|not|no|forget|without|dont (?:need|want)|leave out|minus) (?:the |their |any )?(?:fax|e-?mail|address|zip|phone|hours)(?: numbers?)? (?:\? )?(?:just|only) (?=(?:the |their |a )?(?:fax|e-?mail|address|zip|phone|number|hours)\b)/;

/** "Do I call or email it": somebody to call and where to write are asked for alike. */
const CALL_OR_WRITE =
  /\b(?:call|phone|ring|dial)(?: \w+){0,2} or (?:do i |should i |(?:via|by|just|an?) )?(?:e-?mail|fax)\b|\b(?:e-?mail|fax)(?: \w+){0,2} or (?:do i |should i |(?:via|by|just|an?) )?(?:call|phone|ring|dial)\b/;

/** "..., the email one": of several kinds of line that were named, this one is picked. */
export function facetPicked(text: string): Facet | undefined {
  const picked = /\bthe (\S+) (one|version)\b/.exec(text)?.[1];
  return picked === undefined ? undefined : readFacet(picked);
}

/** The facet that a stretch of cleaned text asks for; undefined where it says nothing but the subject. */
export function readFacet(text: string): Facet | undefined {
  const asked = withoutTold(text).replace(NOT_WANTED, ' ');
  if (CALL_OR_WRITE.test(asked)) return 'contact';
  for (const [facet, cue] of CUE) {
    if (!cue.test(asked)) continue;
    return facet === 'open_now' && HOURS_NOT_STATE.test(text) ? 'hours' : facet;
  }
  return undefined;
}

const LINE = anyCue([...CUES.fax, ...CUES.email, ...CUES.address]);

/** Whether a stretch says a word for a kind of line, whatever it asks for in the end. */
export function namesLine(text: string): boolean {
  return LINE.test(withoutTold(text));
}

/** "PO box": of mailing addresses those that are one. */
export function namesBox(text: string): boolean {
  return /\bp ?o box(es)?\b|\bapartado\b/.test(text) && !/\b(street|address(es)?|zips?)\b/.test(text);
}
