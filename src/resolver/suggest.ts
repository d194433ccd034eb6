import type { ContactRecord } from '../directory/record';
import { recordTitle } from '../directory/record-title';
import { clean, LONGEST_QUESTION } from '../language/words/clean';
import { stem } from '../language/words/stem';
import { readWords } from '../language/words/words';
import type { Question, Resolution } from '../question';
import type { DirectoryIndex } from './index/directory-index';
import { intersect, type Posting, union } from './index/posting';
import { foundIn, recordsOf } from './rows/findings';

/** A record offered while somebody types. */
export interface Suggestion {
  readonly record: string;
  readonly title: string;
  readonly subtitle: string;
}

/** Of the words that begin like the one being typed, this many are looked at. */
const MOST_WORDS = 50;

/** What is typed where records are searched, and when: epoch milliseconds. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/**
 * Records that hold every word typed so far, the last as a beginning; where there are none, those that the words asked as
 * a question are answered with or offered as choices. All records where nothing is typed.
 */
export function suggest(
  typed: Typed,
  limit: number,
  index: DirectoryIndex,
  resolve: (question: Question) => Resolution,
): Suggestion[] {
  const text = typed.text.slice(0, LONGEST_QUESTION);
  const begun = beginning(text, limit, index);
  const records = begun.length > 0 ? begun : rowsOf(resolve({ text, conversation: '', at: typed.at }));
  return [...new Set(records)]
    .slice(0, limit)
    .map(record => ({ record: record.id, title: recordTitle(record), subtitle: subtitleOf(record) }));
}

function rowsOf(resolution: Resolution): readonly ContactRecord[] {
  return recordsOf(foundIn(resolution));
}

function beginning(typed: string, limit: number, index: DirectoryIndex): ContactRecord[] {
  const words = readWords(clean(typed)).map(word => word.text);
  const digits = typed.replace(/\D/g, '');
  return words.length === 0
    ? index.directory.records.slice(0, limit)
    : [...byWords(words, index), ...byDigits(digits, limit, index)];
}

function byWords(words: readonly string[], index: DirectoryIndex): ContactRecord[] {
  const lists: Posting[] = words.map((word, i) => {
    const whole = index.posting(stem(word));
    const begun =
      i === words.length - 1
        ? index
            .beginning(word)
            .slice(0, MOST_WORDS)
            .flatMap(known => index.posting(stem(known)) ?? [])
        : [];
    return union(whole ? [whole, ...begun] : begun);
  });
  const [first = new Uint32Array(), ...rest] = lists.sort((a, b) => a.length - b.length);
  return [...rest.reduce((field, list) => intersect(field, list), first)].flatMap(
    position => index.directory.records[position] ?? [],
  );
}

function byDigits(digits: string, limit: number, index: DirectoryIndex): ContactRecord[] {
  if (digits.length < 3) return [];
  const holds = (record: ContactRecord) =>
    record.lines.some(line => 'number' in line && line.number.replace(/\D/g, '').includes(digits));
  const found: ContactRecord[] = [];
  for (const record of index.directory.records) {
    if (holds(record)) found.push(record);
    if (found.length === limit) break;
  }
  return found;
}

function subtitleOf(record: ContactRecord): string {
  return record.topics.filter(topic => topic !== record.name).join(', ');
}
