/** Marks that a telephone writes out where somebody dictates: "permits comma parks question mark". */

const MARKS = '(?:comma|question mark|exclamation (?:point|mark)|semicolon)';
/** What stands before such a word where it is meant as one: "the question mark", "a grace period". */
const MEANT =
  '(?<!\\b(?:the|an?|this|that|each|every|same|no|grace|pay|payoff|trial|waiting|time|holding|billing|rescission) )';
const SURE = new RegExp(` ${MEANT}(${MARKS})\\b`, 'g');
/** These are words as well: they are marks at the end of a message, or beside such a mark. */
const AT_END = new RegExp(` ${MEANT}period$`);
const BESIDE = new RegExp(` ${MEANT}(period|colon|new (?:line|paragraph))\\b`, 'g');

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

/** "D e s k at city dot org": letters one by one, and a word. */
const EMAIL = /\b((?:[a-z] ){0,6}[a-z0-9_-]+) at ([a-z0-9-]+) dot (com|org|net)\b/g;

/** A cleaned text with marks for the words that name them, and an email address as it is written. */
export function withDictatedMarks(typed: string): string {
  if (!HINT.test(typed)) return typed;
  const text = typed.replace(
    EMAIL,
    (_, name: string, host: string, end: string) => `${name.replaceAll(' ', '')}@${host}.${end}`,
  );
  const mark = (_: string, name: string) => MEANING[name] ?? '';
  const marked = text.replace(SURE, mark);
  return (marked === text ? text : marked.replace(BESIDE, mark)).replace(AT_END, '.');
}

const HINT = /\b(?:dot|comma|mark|exclamation|semicolon|period)\b/;
