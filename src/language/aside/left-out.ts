import { beginsCondition } from '../lists/condition-clauses';
import { isQuiet } from '../words/quiet';
import type { Word } from '../words/words';
import { ASKED, type Here, setsCondition } from './clause-from';

/** "Other than permits, who is open", "who, apart from permits, is open": what stands before the list that it is taken out of. */
export function leadingExcept({ words, i, ahead, first }: Here): readonly number[] {
  const length = LEFT_OUT.exec(ahead)?.[0].trimEnd().split(' ').length ?? 0;
  const led = /^(?:and|but|please|pls|just)$/.test(words[i - 1]?.text ?? '');
  const listed = i > 1 || words.slice(i + length).some(({ text }) => ASKED.test(text));
  if (length > 0 && listed && (led || first)) return Array.from({ length }, (_, at) => i + at);
  const before = words.slice(0, i).filter(({ sentence }) => sentence === words[i]?.sentence);
  if (!LEADING.test(ahead) || !before.every(({ text }) => /^(?:who|which|and|so|ok)$/.test(text))) return [];
  const end = words.findIndex(({ text, breaks }, at) => at > i + 1 && (breaks || ASKED.test(text)));
  const asked = [...before, ...words.slice(end)].some(({ text }) => ASKED.test(text));
  return end < 0 || !asked ? [] : Array.from({ length: end - i }, (_, at) => i + at);
}

/** "Leave permits out. Who else ...", "..., and leave permits out of it". */
const LEFT_OUT = /^(?:leave|leaving|take|taking) (?!(?:him|her|me|us|it|them)\b)(?:\w+ ){1,5}?out /;
const LEADING =
  /^(?:leav(?:e|ing) out|except|besides|excluding|other than|apart from|aside from|not counting)(?: for)? /;

/** Whether words take something out of what stands before them. */
export function excepts(ahead: string): boolean {
  return EXCEPT.test(ahead);
}

/** "All except the fax", "any region but the south": what is taken out of a list. */
const EXCEPT =
  /^(?:except|besides|excluding|minus|without(?! (?:an?|any|the|fax|faxes|e?mails?|address|hours|phones?|numbers?|options?|print\w*)\b)|other than|apart from|aside from|but|leaving out|leave out(?= (?:the|all|any|those) )|not counting)(?: for)? /;
const LISTED =
  /^(?:all|every|everyone|everybody|everything|any|anyone|anybody|each|list|who|whos|which|regions?|centers?|lines?|numbers?|ones?|options|buttons|keys|offices|desks|faxes|emails|addresses)$/;
const ANSWERED = /^(?:thing|same|ok|okay|yes|yeah|yep|sure|right|thanks|cool|it|that|this)$/;
/** "All numbers but quickly", "north region but its about a permit": how it is to be told, or a clause, takes nothing out. */
const HOW =
  /^but (?:keep (?!(?:it|that|them|this)\b)|(?:(?:be|do|make|keep|give|say|tell|it|that|them|me|please|pls|in|a|as|real|really|very|super|just) )*(?:quick|quickly|fast|faster|short|shorter|brief|briefly|concise|asap|hurry|slow|slowly|nicely|neatly|one (?:line|message|list)) |(?:its|it is|thats|this is|i|im|we|he|she|they|theyre) )/;
/** What happened to all but one is a story of that one: "every permit came except the pool's". */
const TOLD = /^(?:\w+ed|got|came|went|paid|sent)$/;

/** Whether a clause takes something out of a list: "all lines except the fax". */
export function takesOut({ words, i, ahead, before }: Here, clause: readonly number[]): boolean {
  if (!excepts(ahead)) return false;
  const text = words[i]?.text ?? '';
  const next = (clause.at(-1) ?? i) + 1;
  // "Everything besides the permit itself, where do i fax it" goes on, and asks for no list.
  const ends =
    next > words.findLastIndex(word => !isQuiet(word.text)) ||
    (words[next]?.breaks === false && setsCondition(words, next));
  // "Same thing but the car is leased" goes on.
  const goesOn = text === 'but' && (ANSWERED.test(before) || HOW.test(ahead) || beginsCondition(words, i));
  return ends && !goesOn && isListed(words.slice(0, i), /^(?:but|without)$/.test(text), clause.length);
}

/** A list needs no telling word of its own: "list all lines except the fax". */
export function withoutOwner(clause: readonly number[], words: readonly Word[]): readonly number[] {
  const owner = clause.findIndex(at => /^(for|from|of)$/.test(words[at]?.text ?? ''));
  return owner < 0 ? clause : clause.slice(0, owner);
}

/** Words before it that can only name a list. */
const FEW = 4;

/**
 * Whether what stands before asks for a list, or is so short that it can only name one; a "but" is more often no exception,
 * and must stand right behind the list, or take a name out of all: "all centers with longer hours but the north".
 */
function isListed(before: readonly Word[], isBut: boolean, length: number): boolean {
  if (isBut)
    return (
      before.slice(-2).some(({ text }) => LISTED.test(text)) ||
      (length < FEW && before.some(({ text }) => /^(?:all|every|each)$/.test(text)))
    );
  const told = before.some(({ text }) => TOLD.test(text));
  return !told && before.length > 0 && (before.length < FEW || before.some(({ text }) => LISTED.test(text)));
}
