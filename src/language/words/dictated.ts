/** Marks that a telephone writes out where somebody dictates: "permits comma parks question mark". */

/** A word behind one of these is meant as a word: "the question mark". */
const MEANT = '(?<!\\b(?:the|an?|this|that|each|every|same|no|which) )';
const MARKS = new RegExp(` ${MEANT}(comma|question mark|exclamation (?:point|mark)|semicolon)\\b`, 'g');
/** These name other things as well: beside one of those they are marks, as a period is behind what asks. */
const BESIDE = new RegExp(` ${MEANT}(period|colon|new (?:line|paragraph))\\b`, 'g');
const AT_END = /(?<=\b(?:please|pls|thanks|thank you|number|phone|address|hours|zip|one two three)) period$/;

const MEANING: Readonly<Record<string, string>> = {
  comma: ',',
  'question mark': ' ?',
  'exclamation point': '!',
  'exclamation mark': '!',
  semicolon: ';',
  period: '.',
  colon: ':',
  'new line': '\n',
  'new paragraph': '\n',
};

/** "D e s k at city dot org": letters one by one, of which a single one may be a word ("i reach"), and the rest of a name. */
const EMAIL = /\b((?:[a-z] ){2,14}[a-z0-9_-]+) at ([a-z0-9-]+) dot (com|org|net)\b/g;

/** A cleaned text with marks for the words that name them, and an email address as it is written. */
export function withDictatedMarks(typed: string): string {
  if (!HINT.test(typed)) return typed;
  const text = typed.replace(
    EMAIL,
    (_, name: string, host: string, end: string) => `${name.replaceAll(' ', '')}@${host}.${end}`,
  );
  const mark = (_: string, name: string) => MEANING[name] ?? '';
  const marked = text.replace(MARKS, mark);
  return (marked === text ? text : marked.replace(BESIDE, mark)).replace(AT_END, '.');
}

const HINT = /\b(?:dot|comma|mark|exclamation|semicolon|period)\b/;
