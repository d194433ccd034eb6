import { beginsCondition } from './condition-clauses';
import type { Word } from './words';
import { ZONE_NAME } from './zone-words';

/** Whether a clause begins with a word. */
export function begins(words: readonly Word[], i: number): boolean {
  return words[i]?.breaks === true || words[i - 1]?.sentence !== words[i]?.sentence;
}

/** "Other than permits, who is open", "who, apart from permits, is open": what stands before the list that it is taken out of. */
export function leadingExcept(words: readonly Word[], i: number, ahead: string): readonly number[] {
  const length = LEFT_OUT.exec(ahead)?.[0].trimEnd().split(' ').length ?? 0;
  const led = /^(?:and|but|please|pls|just)$/.test(words[i - 1]?.text ?? '');
  const listed = i > 1 || words.slice(i + length).some(({ text }) => ASKED.test(text));
  if (length > 0 && listed && (led || begins(words, i))) return Array.from({ length }, (_, at) => i + at);
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
/** Words with which a list is asked for. */
export const ASKED = /^(?:who|whos|which|what|anyone|anybody|someone|somebody)$/;

/** Whether a condition is set behind a "but"; "all but central" is a region's name. */
export function tellsMore(clause: readonly number[], words: readonly Word[]): boolean {
  const [at = 0, next = 0, ...rest] = clause;
  return beginsCondition(words, at) && (rest.length > 0 || !ZONE.test(words[next]?.text ?? ''));
}

const ZONE = new RegExp(`^${ZONE_NAME}$`);
