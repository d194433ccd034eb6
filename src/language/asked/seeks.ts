/**
 * Words of whoever looks for somebody to turn to: a way to reach them, who they are, when they are there, and what
 * is wanted of them or did not come.
 */
const SEEKING = new RegExp(
  String.raw`\b(${[
    'who|whos|whom|whose|where|wheres|quien|quienes|donde|a donde',
    'numbers?|nbr|num|numeros?|phones?|telefonos?|tel|digits|call|calls|called|calling|callback|dial|ring|llam(o|a|ar)',
    'contacts?|reach|talk|speak|ask|hunting|chasing|tracking down|fax(es|ed|ing)?|e-?mails?|correo|inbox|address(es)?|addy|direccion|zips?|zip ?code',
    'po box|p o box|hours|hrs|schedules?(?! (?:an?|my|our|some|this)\\b)|horario|open|opens|opening|closing|close[sd]?|until|till|abre|cierra|there|available',
    'answer(s|ing)?|pick(s|ing)? up|reachable|staffed|atienden?',
    'lines?|hotline|help ?line|desk|department|dept|team|people|ppl|folks|person|guys?|center|centers|office|region',
    'handles?|handled|helps?|support|reps?|send|sends|mail|options?|opt|press|push|menu|button|key|prompt',
    'problems?|trouble|questions?|issues?|status|topics?',
    'needs?|wants?|wanted|necesit(o|a)|quier(o|e)|never|missing|late',
  ].join('|')})\b`,
);

/** "Sales is 7 and parks is 6, yes?": a key is put up for each. */
const CLAIMED =
  /\b(is|are|isnt|arent) (option |opt )?\d( and| or| but| right| yes| correct| no)?( \?|$| (?=\S+( \S+)? (is|are) (option |opt )?\d\b))/;

/** Whether words look for somebody to turn to, rather than ask about the thing itself ("how did the interview go"). */
export function seeks(text: string): boolean {
  return SEEKING.test(text) || CLAIMED.test(text);
}

/** "How did it go", "she was late": a story of what was, in which nobody is looked for. */
export function looksBack(text: string): boolean {
  return /\b(did|was|were|went|had)\b/.test(text);
}
