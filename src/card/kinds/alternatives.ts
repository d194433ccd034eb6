import type { Directory } from '../../directory/directory';
import type { ContactRecord, Line } from '../../directory/record';
import { isOfHours } from '../../facets';
import { stateFor } from '../../hours/state-for';
import { memo } from '../../memo';
import type { Finding, Question, Resolution } from '../../question';
import { wordsOf } from '../naming';

/**
 * What can be used while the answer's line is closed: an open record that handles the very topic asked about,
 * and a mailbox or fax of the same unit for the same matter, which needs no one to answer. When in doubt, nothing.
 */
export function alternativesFor(resolution: Resolution, question: Question, directory: Directory): Finding[] {
  if (resolution.outcome !== 'answer' || resolution.findings.length !== 1) return [];
  const [finding] = resolution.findings;
  if (finding === undefined || !isAboutReaching(finding)) return [];
  if (stateFor(finding, question, directory).state !== 'closed') return [];
  const asked = new Set(wordsOf(question.text));
  // One of each: whoever has a customer waiting reads one number.
  return [
    ...first(finding, directory, other => openElsewhere(finding, other, asked, question, directory)),
    ...first(finding, directory, other => unattended(finding.record, other, asked)),
  ];
}

/** What is found with the first of the other records that has any of it. */
function first(
  { record }: Finding,
  { records }: Directory,
  find: (other: ContactRecord) => Finding[],
): readonly Finding[] {
  for (const other of records) {
    const found = other.id === record.id ? [] : find(other);
    if (found.length > 0) return found;
  }
  return [];
}

function isAboutReaching({ facet }: Finding): boolean {
  return facet === 'contact' || facet === 'phone' || isOfHours(facet);
}

/** Another record that prints the topic asked about and is open at that moment. Another region's record serves others. */
function openElsewhere(
  finding: Finding,
  other: ContactRecord,
  asked: ReadonlySet<string>,
  question: Question,
  directory: Directory,
): Finding[] {
  if (finding.record.region !== other.region) return [];
  const topic = finding.record.topics.find(one => words(one).every(word => asked.has(word)) && handles(other, one));
  const lines = other.lines.filter(line => line.kind === 'phone');
  if (topic === undefined || lines.length === 0) return [];
  const candidate = {
    ...finding,
    record: other,
    facet: 'contact',
    lines,
    because: [`also handles “${topic}”, and is open`],
  } as const;
  return stateFor(candidate, question, directory).state === 'open' ? [candidate] : [];
}

function handles(record: ContactRecord, topic: string): boolean {
  const phrase = spaced(topic);
  return [record.name, ...record.topics].some(one => spaced(one).includes(phrase));
}

/** A mailbox or fax of the same unit, for a matter that both names share with the question or with each other. */
function unattended(record: ContactRecord, other: ContactRecord, asked: ReadonlySet<string>): Finding[] {
  if (record.unit === undefined || record.unit.id !== other.unit?.id) return [];
  const [line] = other.lines.filter(isUnattended);
  const matter = words(other.name).find(
    word => word.length >= 4 && (asked.has(word) || words(record.name).includes(word)),
  );
  if (line === undefined || matter === undefined) return [];
  return [{ record: other, facet: 'contact', lines: [line], because: [`“${matter}”, and needs no one to answer`] }];
}

function isUnattended({ kind }: Line): boolean {
  return kind === 'email' || kind === 'fax';
}

/** The same names and topics are read for every answer while a line is closed. */
const words = memo(wordsOf);

const spaced = memo((phrase: string): string => ` ${words(phrase).join(' ')} `);
