/** How old the sheet is, or what a talk has shown of it. */

/** "How old is this sheet", "when was the list last updated": its date is wanted, and nothing on it. */
export function asksAge(text: string): boolean {
  return OF_SHEET.test(text) || asksAgeOfShown(text);
}

/** "How current is that number you gave me": asked of what a talk has shown, not of the sheet by its name. */
export function asksAgeOfShown(text: string): boolean {
  return OF_SHOWN.test(text);
}

const HOW_OLD = 'how (?:old|recent|current|fresh|new|outdated|up to date|stale|accurate) (?:is|are)';
const CURRENT = 'current|up to date|recent|outdated|out of date|stale|the latest|the newest';
const STILL = '(?:still |even |really |all )*';
const WHEN = '(?:when|what (?:date|day|year|month))';
const DATED = 'updated|printed|revised|refreshed|dated|from';
const LAST = '(?:last |most recently )?';

const SHEET =
  '(?:(?:contact |phone |dealer |your |the |this |that |these |that |those |all )*(?:sheet|list|directory|info|information|data|contacts|numbers|page|version))';
const OF_SHEET = new RegExp(
  [
    `\\b${HOW_OLD} ${SHEET}\\b`,
    `\\b(?:is|are) ${SHEET} ${STILL}(?:${CURRENT}|old|accurate)\\b`,
    `\\b${WHEN} (?:was|were|is|did) ${SHEET} ${LAST}(?:${DATED}|made|published|issued|effective|go into effect|take effect|come out)\\b`,
    `\\b(?:effective|revision|update|updated|issue|publication|print|revised) date (?:of|on|for) ${SHEET}(?: \\?)*$`,
    `^(?:whats |what is |what )?(?:the )?(?:effective|revision|last updated?|publication) date(?: \\?)*$`,
    `\\b(?:date|year|month|age|version) (?:of|on|for) ${SHEET}(?: \\?)*$`,
    `^(?:whats |what is |when was )?(?:the |it |this )?last updated?(?: \\?)*$`,
  ].join('|'),
);

const GIVEN = '(?: (?:that )?(?:you|u|yall) (?:just )?(?:gave|sent|told|showed|listed|posted)(?: me| us)?)?';
const LINE =
  '(?:(?:phone|fax|email|menu|contact|mailing|toll free) )?(?:number|phone|fax|e-?mail|address|zip|option|hours|line|info|information|one|entry|row)';
const LINE_SHOWN = `(?:(?:this|that|the|your|those|these|their) )?${LINE}${GIVEN}`;
const IT = '(?:it|this|that)';
const SHOWN = `(?:${IT}|${LINE_SHOWN})`;
/** "How old is that account", "is that current on his loan" are none of what was shown. */
const ENDS = `(?: (?:even|tho|though|really|anyway|btw|again|now|exactly))*(?= *(?:$|[?,]))`;
const OF_SHOWN = new RegExp(
  [
    `\\b${HOW_OLD} (?:${IT}${ENDS}|${LINE_SHOWN}\\b)`,
    `\\b(?:is|are) ${SHOWN} ${STILL}(?:${CURRENT}|from (?:this|last) year)(?: or (?:what|not|old|older))?${ENDS}`,
    `\\b(?:thats|that is|its|it is|theyre) ${STILL}(?:current|up to date|recent|the latest)${ENDS}`,
    `\\b${WHEN} (?:was|were|is|are) ${SHOWN} ${LAST}(?:${DATED}|confirmed|verified|checked)${ENDS}`,
    `\\b(?:date|year|age) (?:of|on|for) (?:${IT}${ENDS}|${LINE_SHOWN}\\b)`,
    `^(?:and |so |ok )*(?:as of ${WHEN}|from ${WHEN} (?:is|are) ${SHOWN})${ENDS}`,
    `^(?:and |so |ok )*when was ${IT} last${ENDS}`,
  ].join('|'),
);
