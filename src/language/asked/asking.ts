import { countsTo } from '../words/counts';

/** Whether words ask at all, or only tell: a question mark, a question word, a wish to reach someone. */
export function asks(text: string): boolean {
  return ASKS.test(text) || wondersWhich(text);
}

const ASKS =
  /\?|\b(who|whos|whom|whose|what|whats|where|wheres|which|how|when|numbers?|(?:tele)?phones?|call|calls|contact|reach|talk|speak|ring|dial|need|needs|help|fax|address|hours|schedules?(?! (?:an?|my|our|some|this)\b)|extension|get|ask|find|looking|hunting|chasing|tracking down|give|show|list|send|tell|want|wants|question|quien|que|donde|cual|como|cuando|numero|telefono|llamo|necesito|quiero|busco|can i|do i|should i|is there|are they|trying|zip|any|options?|menu|press|open|staffed|manned|po box|confirm|verify|codigo|horario|direccion|email (for|address)|anyone|anybody|someone|somebody|whichever|whoever|yes or no)\b/;

/** "Not sure if it's permits or parks": which of two is wanted, where nothing stands before it that it is asked of. */
export function wondersWhich(text: string): boolean {
  return WHICH_OF_TWO.test(text);
}

const WHICH_OF_TWO =
  /^(?:(?:hi|hey|hello|so|um|hm|ok|im|i|honestly)[ ,]+)*(?:not sure|unsure|don'?t know|idk|dunno|can'?t tell) (?:if|whether)\b.* or\b/;

/** "Rent on an older lease": a thing and what it is of, without a verb, is written like the subject of a letter, and asks. */
export function isTitle(text: string): boolean {
  return TITLE.test(text.replace(OF_OURS, ''));
}

/** "A loan we already booked", "a customer's loan i mean": what is told of the thing at its end. */
const OF_OURS = / (?:that |which )?(?:we|i|they|he|she) (?:already |just |have |had )*[a-z]+$/;
const TITLE =
  /^(?!.*\b(?:i|we|he|she|it|they|you|me|us|is|was|were|are|be|been|has|have|had|did|does|got|came|went|will|would|im|ive|its|just|so|not|no|from)\b)(?:\S+ ){1,3}(?:on|for|about|regarding|re) (?:(?:an?|the|my|our|this|that|his|her) )(?:\S+ ?){1,3}$/;

/** Whether words ask for somebody or something in so many words, not only wish or tell. */
export function asksOutright(text: string): boolean {
  return OUTRIGHT.test(text);
}

const OUTRIGHT = new RegExp(
  String.raw`\?|\b(who|whos|whom|whose|whoever|what|whats|where|wheres|which|whichever|how|when|numbers?|(?:tele)?phones?|contacts?|reach|call|fax|emails?|address|hours|schedules?(?! (?:an?|my|our|some|this)\b)|options?|zip|po box|each|both|open|quien|que|donde|cual|numero|telefono|horario)\b|\b(?:${countsTo(9)}) (quick )?(things|questions|qs)(?= ?[:.,-]|$)|^(?:and |ok )?(?:${countsTo(4)}) more\b`,
);

/** "all", "every", "both", "list the": all that fit are wanted, not a choice among them; a "catch-all" is one, "owing on both" a story. */
export function wantsAll(text: string): boolean {
  return ALL.test(text);
}

const ALL = new RegExp(
  String.raw`\b(?<!\b(?:catch|on|at) )(all|every|each|both|list|whole|everything|todos|todas|cada|ambos|ambas|complete|entire|(for|of) every(one|body)|full list|any and all|numbers for the (five|5)|the (?:${countsTo(5)}))\b`,
);

/** "Rent question": whoever has one wants somebody to ask, no address; "quick question" only begins. */
export function hasQuestion(text: string): boolean {
  return /(?<!\b(quick|another|one|a|my|the|got|have|other|same|simple)) questions?\s*\??$/.test(text);
}

/** "... then talk to somebody about permits": somebody is wanted, whatever kind of line is asked for beside it. */
export function asksPerson(text: string): boolean {
  return /\b(talk|speak|chat) (to|with)\b|\bwho (handles|deals|does|takes)\b/.test(text);
}

/** "What does X stand for?", "what's X short for?": the words behind an acronym. */
export function asksMeaning(text: string): boolean {
  return /\bstands? for\b|\bshort for\b|\bspell(?:ed)? out\b(?<!\b(?:options?|menus?|hours|numbers?|everything|all|each|every) (?:\w+ )?spell(?:ed)? out)(?! (?:(?:the|that|their|its|your) )?(?:e-?mail|address|number|phone|fax|it|that|this)\b)|\bacronym\b|\babbreviation\b|\bque significa\b|\bwhat does \S+ mean\b|\bmeaning of\b|\bfull (form|name) of\b|^(please |pls )?(define|spell)\b(?! (?:out )?(?:that|it|this|them|those|(?:the|your|their|its) (?:e-?mail|address|name|number))\b)|\bdefinition of\b|^what(s| is)? an? \S+$/.test(
    text,
  );
}

/** "Is ...", "does ...": a stretch that is answered by yes or no. */
export function asksYesOrNo(stretch: string): boolean {
  return /^(?:can|could|is|are|do|does|did|will|would|should|may|has|have)\b/.test(stretch);
}
