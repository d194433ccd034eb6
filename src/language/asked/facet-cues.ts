import type { Facet } from '../../facets';
import { HAVE_TO_CALL, LATEST_TO_CALL } from '../when/cues';
import { DAY } from '../when/days';
import { ASKS_STATE } from './availability';

/**
 * What a question wants to know, read off its words: the first row that fits wins.
 * Rows are ordered from the telling to the vague ("number"): "which option is the fax number" asks for the option. Each cue, and whatever a "|" parts in it,
 * begins at the edge of a word.
 */
const CUES = {
  menu_option: [
    /\b(which|what|whats|que|cual|cuál)\b.{0,32}\b(options?|buttons?|keys?|prompt|extension|opcion|boton|tecla|opt)\b/,
    /\b(option|opt|opcion|button|menu|prompt|boton) (number |numero |no |# ?)?(for|do|is|to|para|gets?|del?)\b/,
    /\b(do i|should i|i) (press|push|hit|tap|punch(?! into\b))\b/,
    /\b(which|what) digit (was|is|do|did|again|for)\b/,
    /\bpress (for|to)\b|\b(press|push|hit|punch( in)?) (something|anything|an? (key|button|number|digit|option)|keys|buttons)\b/,
    /\bwhat (do|should|would) (i|we|you) (press|push|hit)\b/,
    /\b(options?|opt|opcion)\s*(\?|$)/,
    /\b(phone|call|voice|whole|entire|full) (\S+ )?menu\b|\bphone tree\b|\b(read|list|run|give|tell|show)( me| us)?( through| off)? the( \S+)? menu\b|\bon (the|your|its|their|that)( \S+)? menu\b/,
    /\b(option|menu) (numbers?|choices?|selections?|items?)\b|\boption menus?\b/,
    /\b(all|every|each|list|same|different|separate)\b.{0,20}\b(options?|buttons?|keys?|prompts)\b/,
  ],
  fax: [/\bfax(e[sd]|ing|number)?\b/],
  email: [
    /\be-?mail(s|ed|ing)?\b/,
    /\binbox\b/,
    /(?<!\b(zip|stamps?|postage)\b.*)\bmailbox\b(?!.*\b(zip|stamps?|postage)\b)/,
    /(?<!por )\bcorreos?( electronicos?)?\b/,
  ],
  topics: [
    /\beverything\b.{1,40}\b(covers?|handles?|does)\b/,
    /\bwhat\b.{0,12}\b(do|does|can|is|are|kind|sort|type|stuff|things|all)\b.{1,60}\b(handles?|covers?|deal with|take care of|takes care of|help with|helps with|responsible for|in charge of|does|do)\s*(\?|$|[.!])/,
    /\bwhat (is|are|s|does|do)\b(?! (?:the |your |their )?(?:\w+ )?(?:address|number|fax|phone|email|zip|hours|option)\b)(?=.{1,40}\b(?:for|do|cover|covers|handle|about|stand for)\s*(?:\?|$|[.!]))/,
    /\bwhat (can|could) .{1,40} (help|do|assist)/,
    /\bque (hace|hacen|cubre|cubren|maneja|manejan|atiende|atienden)\b/,
    /\bwhat .{0,30}\b(falls under|goes through|go through|goes to|belongs to|listed under|topics)\b/,
    /\btopics\b/,
    /\b(what|anything|something) else\b.{0,12}\b(they|those|these|that|this)\b.{0,24}\b(do|does|handles?|covers?|help|takes?)\b/,
    /\bwhat .{0,24}\b(questions|stuff|things|issues|topics)\b.{0,20}\b(handle|cover|go|goes|take|for)\b/,
    /\bwhat (all )?(does|do) .{1,50} (handle|cover|do)\b/,
  ],
  address: [
    /(?<!\b(?:web|url|ip|internet) )\baddress(es)?\b/,
    /\b(what|which) (city|town|state|street)\b.{0,12}\b(is|are|was|it|that|go|goes|in)\b/,
    /\bmail(ing|s)?\b/,
    /\bwhere\b.{0,20}\bsends? (?:an?|the|my|our|his|her|their|in) (?:\w+ )?(?:checks?|money orders?)\b/,
    /\bwhere\b.{0,40}\b(mailed|shipped|sent|overnight(ed)?)\b/,
    /(?<!\b(?:shows?|says?) )\bzip ?(code)?s?\b/,
    /\bcodigo postal\b/,
    /\bpor correo\b|\bcorreo (postal|certificado|regular|ordinario|normal)\b/,
    /\bp ?o box(es)?\b/,
    /\bship(ping|s)?\b/,
    /\bdireccion(es)?\b/,
    /\b(street|suite) (address|number)/,
    /\bpostal\b/,
    /\bcity\b.{0,10}\bstate\b/,
    /\b(enviar|envio|mando|mandar)\b/,
    /\blabel\b/,
  ],
  open_now: [
    new RegExp(ASKS_STATE),
    new RegExp(String.raw`\b(?:you|yall|they|guys|folks) (?:all |guys )?works? (?:on )?${DAY}`),
    /\b(did|have) (i|we) (just |already )?miss(ed)? (them|everyone|everybody)\b( (for|today|already)\b|\s*(\?|$))/,
    /\b(?:did|have) (?:i|we) (?:just |already )?(?:miss(?:ed)?|blow|blown|lost|lose) (?:it|my (?:window|chance|shot))\s*(?:\?|$)/,
  ],
  hours: [
    /\bhours?\b/,
    /\bhrs\b(?! (?:department|dept|office|line)\b)/,
    // "About HR" is no hours, "HR for permits" is.
    /(?<!\b(?:about|for|to|from|our|my|their|in|reach|call|with|who is|whos|the) )\bhr\b(?! (number|num|nbr|ph|phone|contact|digits|ext|extension|fax|email|rep|director|manager|guy|team|desk|benefits|hotline|dept|department|payroll|office|line|person|lady|form|stuff|question|address|info)s?\b| (?:changed|told|says|said|wants|needs|is|was|sent|gave|will|has|called|asked|just)\b)/,
    /\bhorarios?\b/,
    /\b(a |desde |hasta )?que horas?\b/,
    /\btrabajan?\b.{0,12}\b(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|manana)\b/,
    /\bwhen\b(?! (?:its|it is|thats) (?:me|us)\b)(?!.{0,60}\b(due|funds?|funded|paid|pays?|gets?|arrives?|arrived|expires?|released?|sent|posts?|clears?|received?|take|takes)\b)/,
    /\bwhat times?\b/,
    /\bhow (late|early)\b/,
    /\bhow long\b(?!.{0,60}\b(takes?|due|good|valid|paid|gets?|before|have)\b)/,
    new RegExp(String.raw`\bhow long ${HAVE_TO_CALL}`),
    new RegExp(String.raw`\b${LATEST_TO_CALL}`),
    /\b(?<!\b(?:good|valid) )until\b/,
    /\b(?<!\b(?:good|valid) )till?\b/,
    /\bschedule\b/,
    /\b(?:open|there|that|it|works?|working|answers?|answering) (?:every|each) (?:single )?day\b|\bdays a week\b/,
    /\bcut ?offs?\b/,
    /\bcloses?\b/,
    /\bclosing\b/,
    /\bopens?\b/,
    /\bopening\b/,
    /\babren?\b/,
    /\bcierran?\b/,
    /\bcuando\b/,
    /\b(be|is|are|they|come|coming) back\b/,
    // "Wants his date pushed back": nobody is to come back.
    /\b(?<!\b(?:push\w*|send|sent|gives?|gave|takes?|took|gets?|got|kick\w*|pays?|paid|mail\w*|pull\w*|claw\w*|roll\w*|charg\w*) (?:\w+ ){0,3})back\s*(\?|$|(?:in(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|\d{4}|the (?:spring|summer|fall|winter))\w*)|on|at|by|tomorrow|monday)\b)/,
    /\btime (do|does|is|are)\b/,
    /\bweekends?\b/,
    /\b(the|their|what|whats|which) (time )?zone\b/,
    /\b(best|good|right|better) (time|day|window) (to|for)\b/,
  ],
  phone: [
    /\bnumbers?\b/,
    /\bphones?\b/,
    /\bcall(ing)?\b/,
    /\bdial\b/,
    /\bring\b/,
    /\btelefonos?\b/,
    /\bnumeros?\b/,
    /\bdigits\b/,
    /\bphone ?number\b/,
    /\btel\b/,
    /\bllam(o|ar|e)\b/,
    /\bnum\b/,
    /\bnbr\b/,
  ],
  // What is asked where nothing else is, and what a number by itself asks.
  contact: null,
  reverse: null,
} as const satisfies Record<Facet, readonly RegExp[] | null>;

/**
 * The cues of each facet as one pattern, which costs a third of what they cost one by one. Every cue begins where a word
 * begins or ends: said once ahead, it spares all of them at the letters between.
 */
const CUE: ReadonlyMap<Facet, RegExp> = new Map(
  (Object.keys(CUES) as readonly Facet[]).flatMap(facet => {
    const cues = CUES[facet];
    return cues === null ? [] : [[facet, joined(cues)]];
  }),
);

function joined(cues: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${cues.map(({ source }) => `(?:${source})`).join('|')})`);
}

/** "closed"/"open" beside a time word asks for the hours too; both are told. */
const HOURS_NOT_STATE =
  /\b(what|which) (time|hours)\b|\bwhen\b|\bhow (late|early|long)\b|\bhours\b|\bque hora\b|\bcuando\b|\bhorario\b|\buntil\b|\b(what|which|any) days?\b|\b(days|hours) a week\b|\bevery day\b/;

/** "Got an email that ...", "they faxed us", "can you text me": letters that came, or the asker's own, are not asked for. */
const TOLD =
  /\b(?:(?:(?<!\b(?:they|you|yall|u|it|those|that|has he|has she) (?:\w+ )?)\bgot|\b(?:received|sent|saw|after)) (me |us )?(an?|the|this|your|his|her|their) (email|e-mail|fax|letter|text|message)\b(?! (?:numbers?|nbr|address|line|for)\b)|\b(my|our) (email|e-mail|fax|phone|mailbox|inbox|address)\b|(?<!^|and |whats |what is |phone |number )\b(his|her|their) (email|e-mail|fax|phone|mailbox|inbox|address)\b|\b(email|e-mail|fax|letter|text|message) (that )?(i|we) (sent|wrote)\b|\b(emailed|faxed|mailed|texted) (me|us|them|it|him|her|over|back)\b|\b(you|yall|they) mail(ed)?\b|\b(email|fax|text|mail|call) (me|us)\b|\b(?:promised|gave|owe[sd]?) (?:me|us) an? (?:call(?: ?back)?|email|ring)\b|\b(?:before|after|once|until|till?) (?:i|we) (?:\w+ )?(?:ship|mail|fax|e-?mail|send|call|phone)(?:p?ed)?\b)/g;

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
  const asked = text.replace(TOLD, ' ');
  if (CALL_OR_WRITE.test(asked)) return 'contact';
  for (const [facet, cue] of CUE) {
    if (!cue.test(asked)) continue;
    return facet === 'open_now' && HOURS_NOT_STATE.test(text) ? 'hours' : facet;
  }
  return undefined;
}

const LINE = joined([...CUES.fax, ...CUES.email, ...CUES.address]);

/** Whether a stretch says a word for a kind of line, whatever it asks for in the end. */
export function namesLine(text: string): boolean {
  return LINE.test(text.replace(TOLD, ' '));
}

/** "PO box": of mailing addresses those that are one. */
export function namesBox(text: string): boolean {
  return /\bp ?o box(es)?\b|\bapartado\b/.test(text) && !/\b(street|address(es)?|zips?)\b/.test(text);
}
