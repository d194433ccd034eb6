import { buildDirectory } from './build-directory';
import { reportHidden } from './checks/check-hidden';
import { checkMoved } from './checks/check-moved';
import { checkRegions } from './checks/check-regions';
import { checkVocabulary } from './checks/check-vocabulary';
import type { Asked } from './hidden-name';
import type { DataFile, Parsed, ParseOptions } from './parse-directory';
import type { Path } from './path';
import { ignoredIds, missingIds } from './problems/missing-ids';
import { problemAt, reportsFor } from './problems/report';
import { vocabularyShape } from './vocabulary';
import { withoutGone } from './without-gone';
import { contactsShape } from './written/shape';
import { readYaml } from './yaml/read-yaml';

const CONTACTS = 'contacts.yaml';
const VOCABULARY = 'vocabulary.yaml';

const MISSING = 'the file is missing or cannot be read';
const PUT_BACK = 'Put the file back, from a copy or from the history of the project';

/** What a card shows as written: nothing of it may be taken for a comment. */
const SHOWN = [
  ...['name', 'short', 'region', 'row', 'topics', 'aliases', 'notes', 'menu', 'mail', 'carrier', 'note'],
  ...['about', 'ask', 'reason', 'source'],
];

const NOT_ASKED: Asked = { hidden: [], unanswered: [], asked: 0, of: 0 };

const fileNamed = (name: string, files: readonly DataFile[]) =>
  files.find(file => file.name.endsWith(name)) ?? { name };

/** What `parseDirectory` promises. */
export function readDirectory(files: readonly DataFile[], options: ParseOptions): Parsed {
  const contacts = fileNamed(CONTACTS, files);
  if (contacts.text === undefined) {
    const cure = `${PUT_BACK}, or see whether this is the folder that is meant.`;
    return { problems: [problemAt(contacts.name, 1, MISSING, cure)] };
  }
  const words = fileNamed(VOCABULARY, files);
  const sheet = readYaml(contacts.name, contacts.text, contactsShape, SHOWN);
  const vocabulary = readYaml(words.name, written(words), vocabularyShape);
  const problems = [...sheet.problems, ...vocabulary.problems];
  if (files.includes(words) && words.text === undefined) {
    const message = `${MISSING}, so questions are understood in the words of the sheet alone`;
    problems.push(
      problemAt(words.name, 1, message, `${PUT_BACK}; where none is wanted, save an empty one.`, 'warning'),
    );
  }
  if (sheet.value === undefined || vocabulary.value === undefined) return { problems };
  const context = { ...options, vocabulary: vocabulary.value };
  const left = { lost: sheet.lost, maybeLost: lostFrom(sheet.text, sheet.lost) };
  const found = { problems, references: [] };
  const reports = reportsFor(contacts.name, sheet.lineOf, left, found);
  const built = buildDirectory(sheet.value, context, reports);
  const directory = { ...built, vocabulary: withoutGone(vocabulary.value, built.byId) };
  if (!vocabulary.lost(['regions'])) checkRegions(directory.records, vocabulary.value.regions, reports);
  const leftOfWords = { lost: vocabulary.lost, maybeLost: left.maybeLost };
  const foundInWords = { problems, references: [] };
  checkVocabulary(
    vocabulary.value,
    directory.byId,
    reportsFor(words.name, vocabulary.lineOf, leftOfWords, foundInWords),
  );
  // Of two records with one id, one is the record that is missing elsewhere.
  const ids = [...directory.byId.keys()];
  if (ids.length === directory.records.length)
    problems.push(...missingIds(found.references, ids), ...ignoredIds(foundInWords.references, ids));
  const usable = !problems.some(({ level }) => level === 'error');
  const { hidden, unanswered, ...asked } = (usable && options.ask?.(directory)) || NOT_ASKED;
  const placeOf = (path: Path) => `vocabulary.yaml, line ${vocabulary.lineOf(path)}`;
  checkMoved(directory.records, vocabulary.value, placeOf, reports);
  reportHidden(hidden, vocabulary.value, placeOf, reports);
  for (const { path, text } of unanswered)
    reports.warn(path, `"${text}" finds nothing`, 'Offer a question that the sheet answers.');
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { ...(usable && { directory }), problems, ...(asked.of > 0 && { asked }) };
}

/** A vocabulary may be empty, or missing: the words of the sheet are enough to start with. */
function written({ text = '' }: DataFile): string | Uint8Array {
  const isEmpty = typeof text === 'string' ? text.trim() === '' : text.every(byte => BLANK.includes(byte));
  return isEmpty ? '{}' : text;
}

/** Tab, the ends of a line, space. */
const BLANK: readonly number[] = [0x09, 0x0a, 0x0d, 0x20];

/** A record that cannot be read can still be the one that is meant only where its id stands, in some form, among the records. */
function lostFrom(text: string, lost: (path: Path) => boolean): (id: string) => boolean {
  if (!lost(['records'])) return () => false;
  const [, after = text] = text.split(/^records:/m);
  const [records = ''] = after.split(/^(?:choices|exceptions):/m);
  const written = fold(records);
  return id => written.includes(fold(id));
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
