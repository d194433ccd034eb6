/** Whoever wants it known that the sheet is wrong, or asks who keeps it, looks for no row of it. */

const WRONG = '(?:wrong|bad|incorrect|outdated|out of date|old|stale|dead|disconnected|off|mistakes?|errors?|typos?)';
const FACT = '(?:numbers?|phones?|fax(?:es)?|emails?|address(?:es)?|hours|entry|entries|rows?|info|listings?)';
const HERE = '(?:sheet|list|directory|bot|data)';
const TELL = '(?:report|flag|correct|fix|update|change|edit|tell)';

const REPORTS = new RegExp(
  [
    String.raw`\b${TELL}\b(?: \w+){0,3} (?:an? |the |this |that |these |some |about )*${WRONG} ${FACT}(?: (?:on|in) (?:here|(?:the|this|your) ${HERE}))?(?: \?)*$`,
    String.raw`\b${TELL}\b(?: \w+){0,4} (?:numbers?|fax|email|address|hours|row|something|thing|one) (?:on|in) (?:here|(?:the|this|your) ${HERE})\b`,
    String.raw`\b${TELL}\b(?: \w+){0,3} (?:if |when |that )?(?:an?|the|this|that|your|some) (?:\w+ )?(?:${FACT}|${HERE}) (?:is|are|was|were|isnt|arent|has|have) (?:\w+ )?(?:${WRONG}|changed|right|correct|current)\b`,
    String.raw`\bwho (?:keeps?|maintains?|updates?|edits?|owns?|makes?|writes?) (?:up )?(?:the|this|that|your) (?:\w+ )?${HERE}\b`,
    String.raw`\b${TELL} (?:the|this|your) (?:contact |phone )?(?:sheet|list|directory)\b`,
  ].join('|'),
);
const HINT = new RegExp(String.raw`\b(?:${TELL}|keeps?|maintains?|updates|edits?|owns?|makes?|writes?)\b`);

/** What is wrong of a customer's, or of an account, is no row of the sheet. */
const OF_SOMEBODY =
  /\b(?:customers?|custs?|cust|buyers?|borrowers?|accounts?|accts?|loans?|my|his|her|their|our|lien|title)\b|\bthe (?:address|email|phone|name) (?:has |was |is )?changed\b/;

/** Whether a message asks how to say that something on the sheet is wrong, or who keeps it. */
export function asksToReport(text: string): boolean {
  return HINT.test(text) && REPORTS.test(text) && !OF_SOMEBODY.test(text);
}
