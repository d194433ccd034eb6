import { asksOutright } from '../asked/asking';
import { clean } from '../words/clean';
import { LEAD, leadWith, TRAILS } from '../words/joining-words';

/** How a talk asks for whoever there is beside those shown. Texts are cleaned. */

const SOMEBODY = 'any(?:one|body)|some(?:one|body)';

/** "That guy was rude, someone else?": whether somebody beside those shown is spoken of, whom the talk is still of. */
export function speaksOfElse(text: string): boolean {
  return SPOKEN_OF.test(text);
}

const SPOKEN_OF = new RegExp(String.raw`\b(?:who|${SOMEBODY}) else\b`);

/** "Anybody else open saturday": whether whoever is beside those shown is asked for. */
export function asksElse(text: string): boolean {
  return ASKED_FOR.test(text);
}

/** The same asked of everybody: "who open saturday". */
export function askedOfAll(text: string): string {
  return text.replace(ASKED_FOR, 'who');
}

/** "Do they do it, or someone else" is asked of those shown. */
const ASKED_FOR = new RegExp(
  String.raw`(?<!\bor (?:(?:is|are|was) (?:that|it|this|those) )?)\b(?:who|whos|which|${SOMEBODY}|any (?:line|desk|office|number|department)) else(?:s| is)?\b`,
);

/** "Anybody else?", and no more. */
export function asksElseAlone(text: string): boolean {
  return ALONE.test(text);
}

const ALONE = new RegExp(
  `^${LEAD}(?:is there |got |and )*(?:who|${SOMEBODY}) else(?: (?:is|there|${TRAILS}))*(?: \\?)*$`,
);

/** "The permits line is closed. who else is open": what is told before somebody else is asked for, and the asking; undefined where it asks as well. */
export function partsOfElse(text: string): { readonly told: string; readonly asked: string } | undefined {
  const [, told = '', asked = ''] = (text.includes('else') && PARTED.exec(text)) || [];
  return told === '' || asksOutright(clean(told).replace(/\bopen\b/, ' ')) ? undefined : { told, asked };
}

const PARTED = new RegExp(
  String.raw`^([^?]*[a-z0-9)])(?: *[.,;!]+ *| +(?:and|so|but) +| +- +)(${LEAD}(?:(?:is|are) there )?(?:who|who'?s|which|${SOMEBODY}) else\b.*)$`,
  'is',
);

/** "Who can I get after that": once those shown have closed. */
export function asksAfterThat(text: string): boolean {
  return AFTER_THEM.test(text);
}

const AFTER_THEM = new RegExp(
  String.raw`^${LEAD}(?:who|whos|which (?:one|ones|lines?|desks?)|anyone|anybody|is there (?:anyone|anybody)|does (?:anyone|anybody))\b.*\b(?:(?:open|stays?|there|get|reach|call|up|works?|around) )(?:\w+ )?(?:later than|after|past|once) (?:that|them|then|they close|theyre (?:closed|gone))(?: today| tonight)?$`,
);

/** "Ok, who is": whoever is there, where those asked about are not. */
export function asksWhoIs(text: string): boolean {
  return WHO_IS.test(text);
}

const WHO_IS = new RegExp(
  `^${leadWith('damn')}(?:who|whos|anyone|anybody|who all) (?:is|are|isnt|will be)(?: then| there| open| in)*$`,
);
