import type { Facet } from '../../facets';
import { DAY } from '../when/days';
import { anyCue } from '../words/cues';
import { LEAD } from '../words/joining-words';

/** Cues of questions about a whole directory: who is there at all, who is open, the list. */

/** "Who works Saturdays?", "which desks": records are wanted, not a fact about one. */
export function asksWho(text: string): boolean {
  return WHO.test(text) || ROWS_ALONE.test(text);
}

const WHO = anyCue([
  /(?:who|whos|whoever|which|whichever|what|anything|quien|quienes)\b/,
  /(?:any|some|every)(?:one|body)\b/,
  /any of (?:the|them|those|these|your)\b/,
  /any (?:\w+ )?(?:numbers?|lines?|desks?|offices?|centers?|departments?|people|person)\b/,
  /whose hours\b/,
  /(?:last|first) (?:one |line |desk |office )?to (?:close|leave|open|start)\b/,
  /(?:lines?|desks?|departments?|ones?|numbers?|places?|units?|centers?|offices?) (?:thats?|whos?)\b/,
  // "Is it the parks or the permits line that ..."
  /is it\b.{1,60}\bor\b.{1,40}\b(?:that|who)\b/,
  /(?:weekend|saturday|sunday|night|evening) (?:crew|staff|people|desks?|team|numbers?|lines?|contacts?|phones?)\b/,
]);
/** "All lines with a fax", "desks open sunday". */
const ROWS_ALONE =
  /^(?:(?:the|all|so|and|ok|any) )*(?:lines|desks|departments|ones|numbers|places|units|centers|offices) (?:with|without|open|closed)\b/;

/** "List everything", "all contacts": the sheet itself is wanted. */
export function namesSheet(text: string): boolean {
  return /\b(list|lists|everything|everyone|everybody|directory|sheet|contacts?|numbers|lines|phones?|topics|records|departments|units|centers|lista|todo|todos|numeros|contactos)\b/.test(
    text,
  );
}

/** "What units are listed", "which departments do you have": the contents are wanted. */
export function asksContents(text: string): boolean {
  return /\b(what|which|que|cuales)\b.{0,30}\b(units|departments|lines|topics|numbers|contacts|desks|offices|records|departamentos)\b.{0,20}\b(listed|have|there|know|covered|hay|tienes)\b/.test(
    text,
  );
}

/**
 * Whether the whole directory is asked about, whatever was said before: the commands "list" and "open",
 * "who is open now", "all faxes"; but not "are they open". `timed` where hours or a moment are asked about.
 */
export function asksSheet(text: string, timed: boolean): boolean {
  if (/^(list|open|all|everything)$/.test(text)) return true;
  if (OF_MANY.test(text) || (ON_THE_SHEET.test(text) && !/\b(?:an)?others?\b/.test(text))) return true;
  if (/\b(they|them|their|it|its|those|these|he|she|him|her|same|both|one)\b/.test(text)) return false;
  if (timed && asksOfAnybody(text)) return true;
  if (/\bthat\b/.test(text)) return false;
  if (
    /\b(who|whos|which|whats?|que|quien)\b.{0,30}\b(open|closed|works?|working|answering|available|abiert[oa]s?)\b/.test(
      text,
    )
  )
    return true;
  return (
    /(?<!\bat )\b(all|every|list|todos|todas)\b/.test(text) &&
    (namesSheet(text) || /\b(fax(es)?|emails?|address(es)?|options?|boxes|zips?)\b/.test(text))
  );
}

const MANY =
  '(?:phone |toll free |business |fax |email |mailing )?(?:lines|numbers|phones|faxes|emails|addresses|desks|departments|depts|offices|centers|units|places|teams|rows|entries|contacts)';

/** "Which lines run on central time", "every number that ...", "departments that answer saturdays": several rows are wanted. */
const OF_MANY = new RegExp(
  String.raw`\b(?:which|what)(?: of (?:your|the))?(?: other)? ${MANY}\b|\b(?:all|every|each) (?:the |your )?(?:phone |toll free )?(?:lines?|numbers?|desks?|departments?|offices?|centers?|units?|entry|entries|rows?)\b|\b(?:everyone|everybody) (?:that|who|whos)\b|^(?:(?:and|also|plus|all|the) )+(?:faxes|emails|(?:fax|email) (?:numbers|addresses))$|^(?:so |and |the |list |name )*${MANY} (?:that|which|who|where|with)\b`,
);

/** "Which permits lines", "any of the parks centers": several rows of what is named are wanted. */
export function asksRows(text: string): boolean {
  return ROWS.test(text);
}

const ROWS = new RegExp(
  String.raw`\b(?:which|what|any|does any|is any)(?: of (?:the|your))? (?:\w+ ){1,3}(?:${MANY}|options|regions)\b(?! (?:do|should|can|would) (?:i|we)\b)`,
);

/** "Is there an email on this sheet", "anyone at all": not of what was shown of it. */
const ON_THE_SHEET =
  /\b(?:on|in) (?:the|this|that|your) (?:(?:whole|entire|contact|contacts|phone) )*(?:sheet|list|directory)\b|(?<!\b(?:needs?|needed|required|put|goes?|writ(?:e|ten)|printed|adds?|have|must) (?:to be |to go |it |that |this |be )?)\bon (?:here|there)$|\bfor anything\b|\b(?:anyone|anybody|any \w+) at all\b/;

/** "Which ones run on central time": of few or none that were shown it asks for all there are. */
export function asksWhichOnes(text: string): boolean {
  return /\b(?:which|what) (?:ones?|can|all)\b|\bthe ones that\b/.test(text);
}

/** "Who closes before six": whoever it is. "Who opens earlier" compares those that were shown. */
function asksOfAnybody(text: string): boolean {
  return (
    /\b(?:who|whos|whoever|everyone|everybody)\b/.test(text) &&
    !/\b(?:earlier|later|sooner|longer|first|last)\b/.test(text)
  );
}

/** "Which centers are open": of all rows only those of a place that calls itself so. */
export function asksCenters(text: string): boolean {
  return /\b(centers|centres|regions)\b|\b(each|every|any|which) (center|centre|region)\b/.test(text);
}

/** "All regions": of the centers those alone that serve one. */
export function asksRegions(text: string): boolean {
  return /\bregions\b|\b(?:each|every|any|which) region\b/.test(text) && !/\b(?:centers|centres)\b/.test(text);
}

/** "Which business units", "in the unit name": the names of units, not what their rows are called. */
export function namesUnits(text: string): boolean {
  return /\bunits\b|\bunit names?\b/.test(text) || namesColumn(text);
}

/** "In the unit column": what is printed there. */
export function namesColumn(text: string): boolean {
  return /\bunit (?:columns?|fields?)\b/.test(text);
}

/** The kinds of line that a list may be of, with the words that name them. */
const LISTED = [
  ['fax', /\bfax(es)?\b/],
  ['email', /\be-?mails?\b|\bmailbox(es)?\b|\binbox(es)?\b/],
  ['address', /\baddress(es)?\b|\bzips?\b|\bbox(es)?\b|\bmail(ing)?\b/],
  ['phone', /\bphones?\b|\bnumbers?\b|\btelefonos?\b|\blines?\b|\bvoice\b/],
] as const satisfies readonly (readonly [Facet, RegExp])[];

/** The kinds of line that a list is asked for by name; "fax numbers" and "email addresses" are one kind each. */
export function kindsListed(text: string): readonly Facet[] {
  const spoken = text.replace(/\b(e-?mail|fax|phone) (address(es)?|numbers?|lines?)\b/g, '$1');
  return LISTED.filter(([, words]) => words.test(spoken)).map(([kind]) => kind);
}

/** "Both faxes", "all the email addresses": every line of a kind that is written to. */
export function saysEveryLine(text: string): boolean {
  return EVERY_LINE.test(text) && !HAD.test(text);
}

/** "We sent both faxes" asks for neither. */
const HAD = /\b(?:i|we|they|he|she|ive|weve) (?:\w+ )?(?:sent|got|have|had|tried|faxed|e-?mailed|received)\b/;

const EVERY_LINE =
  /\b(?:both|all|all of|the (?:two|2)|every|each)(?: of)?(?: the| your| those)? (?:faxes|emails|(?:fax|email) (?:numbers|lines|addresses))\b/;

/** "Is anybody there sunday", and of nothing. */
export function asksIfAnybody(text: string): boolean {
  return IS_ANYBODY.test(text);
}

const IS_ANYBODY = new RegExp(
  String.raw`^${LEAD}(?:is |are )?(?:there )?any(?:one|body)(?: still)? (?:open|there|around|in)(?: (?:on |this |right )?(?:now|tonight|${DAY}|(?:at|after|before|past) [\d:]+(?: ?[ap]m)?))* *\??$`,
);

/** "Who is open", "what lines are there", and of none in particular. */
export function asksWhoPlainly(text: string): boolean {
  return PLAINLY.test(text);
}

const PLAINLY = new RegExp(
  String.raw`^${LEAD}(?:who|who'?s|who all|what'?s|which lines|what lines)(?: (?:is|are|all|else|still))* (?:open|there|around)\b(?!.*\b(?:not|closed|closes?|but|except|besides|other|and|or|for)\b)`,
);
