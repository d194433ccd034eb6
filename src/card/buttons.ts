import type { Directory } from '../directory/directory';
import type { ContactRecord } from '../directory/record';
import { type Facet, isOfHours } from '../facets';
import type { Finding, Press } from '../question';
import type { Action } from './card';
import { topicsText } from './naming';

/** The three buttons of an answer: the next likely question, and whether the answer was right. */
export function actionsFor(finding: Finding, directory: Directory): Action[] {
  const press = pressOf(finding);
  return [
    ...nextQuestion(finding, directory),
    { kind: 'rate', label: 'Right', verdict: 'right', press },
    { kind: 'rate', label: 'Wrong', verdict: 'wrong', press },
  ];
}

/** The further buttons of an answer: its other facets, and showing it to others. */
export function moreActionsFor(finding: Finding, directory: Directory): Action[] {
  const { record, facet } = finding;
  const shown = new Set(nextQuestion(finding, directory).map(({ label }) => label));
  const others = otherFacets(record).filter(other => other !== facet && !shown.has(FACET_LABELS[other]));
  return [
    ...others.map((other): Action => show(FACET_LABELS[other], [record], other)),
    { kind: 'share', label: 'Share', press: pressOf(finding) },
  ];
}

type Offered = 'contact' | 'hours' | 'topics';

const FACET_LABELS: Record<Offered, string> = { contact: 'Contact', hours: 'Hours', topics: 'What it handles' };

function otherFacets(record: ContactRecord): Offered[] {
  return [
    'contact',
    ...(record.hours.kind === 'weekly' ? (['hours'] as const) : []),
    ...(topicsText(record) !== '' ? (['topics'] as const) : []),
  ];
}

function nextQuestion(finding: Finding, directory: Directory): Action[] {
  const { record, facet } = finding;
  const siblings = otherRegions(record, directory);
  if (siblings.length > 0) return [show('Other regions', siblings, facet)];
  if (!isOfHours(facet) && record.hours.kind === 'weekly') return [show('Hours', [record], 'hours')];
  if (facet !== 'topics' && topicsText(record) !== '') return [show('What it handles', [record], 'topics')];
  return facet === 'contact' ? [] : [show('Contact', [record], 'contact')];
}

function show(label: string, records: readonly ContactRecord[], facet: Facet): Action {
  return { kind: 'show', label, press: { records: records.map(({ id }) => id), facet } };
}

/** The records that do the same for other regions. */
function otherRegions(record: ContactRecord, directory: Directory): ContactRecord[] {
  if (record.region === undefined) return [];
  return directory.records.filter(
    other =>
      other.region !== undefined &&
      other.region !== record.region &&
      other.unit?.id === record.unit?.id &&
      other.name === record.name,
  );
}

function pressOf({ record, facet }: Finding): Press {
  return { records: [record.id], facet };
}
