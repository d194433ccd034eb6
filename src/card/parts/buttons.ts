import type { Directory } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import { type Facet, isOfHours } from '../../facets';
import type { Finding, Press } from '../../question';
import { topicsText } from '../naming';
import type { Action } from '../shape/card';

/** The three buttons of an answer: the next likely question, and whether the answer was right. */
export function actionsFor(finding: Finding, directory: Directory): Action[] {
  const press = pressOf(finding);
  return [
    ...nextQuestion(finding, directory),
    { kind: 'rate', label: 'Right', verdict: 'right', press },
    { kind: 'rate', label: 'Wrong', verdict: 'wrong', press },
  ];
}

/** The further button of an answer: showing it to others. Its other facets stand on the card already, or behind "More". */
export function moreActionsFor(finding: Finding): Action[] {
  return [{ kind: 'share', label: 'Share', press: pressOf(finding) }];
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
