import { buildDirectory } from './build-directory';
import { checkRegions } from './check-regions';
import { checkVocabulary } from './check-vocabulary';
import type { DataFile, Parsed, ParseOptions } from './parse-directory';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import { reportsFor } from './report';
import { contactsShape } from './shape';
import { vocabularyShape } from './vocabulary';

const CONTACTS = 'contacts.yaml';
const VOCABULARY = 'vocabulary.yaml';

const fileNamed = (name: string, files: readonly DataFile[]) =>
  files.find(file => file.name.endsWith(name)) ?? { name };

/** What `parseDirectory` promises. */
export function readDirectory(files: readonly DataFile[], options: ParseOptions): Parsed {
  const contacts = fileNamed(CONTACTS, files);
  if (contacts.text === undefined) {
    const cure = 'Put the file back, from a copy or from the history of the project.';
    const message = 'the file is missing or cannot be read';
    return { problems: [{ file: contacts.name, line: 1, message, cure, level: 'error' }] };
  }
  const words = fileNamed(VOCABULARY, files);
  const sheet = readYaml(contacts.name, contacts.text, contactsShape);
  const vocabulary = readYaml(words.name, words.text ?? '{}', vocabularyShape);
  const problems = [...sheet.problems, ...vocabulary.problems];
  if (sheet.value === undefined || vocabulary.value === undefined) return { problems };
  const context = { ...options, vocabulary: vocabulary.value };
  const left = { lost: sheet.lost, maybeLost: lostFrom(contacts.text, sheet.lost) };
  const reports = reportsFor(contacts.name, sheet.lineOf, left, problems);
  const directory = buildDirectory(sheet.value, context, reports);
  if (!vocabulary.lost(['regions'])) checkRegions(directory.records, vocabulary.value.regions, reports);
  const leftOfWords = { lost: vocabulary.lost, maybeLost: left.maybeLost };
  checkVocabulary(vocabulary.value, directory.byId, reportsFor(words.name, vocabulary.lineOf, leftOfWords, problems));
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return problems.some(problem => problem.level === 'error') ? { problems } : { directory, problems };
}

/** A record that cannot be read can still be the one that is meant only where its id stands, in some form, among the records. */
function lostFrom(text: string, lost: (path: Path) => boolean): (id: string) => boolean {
  if (!lost(['records'])) return () => false;
  const [, after = text] = text.split(/^records:/m);
  const [records = ''] = after.split(/^(?:choices|exceptions):/m);
  const written = fold(records);
  return id => written.includes(fold(id));
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
