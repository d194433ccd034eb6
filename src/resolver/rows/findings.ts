import type { ContactRecord } from '../../directory/record';
import { FACETS, type Facet } from '../../facets';
import type { Finding, NoneReason, Resolution, When } from '../../question';
import { linesFor } from './lines';

/** A finding for one record; `because` must say something. */
export function finding(record: ContactRecord, facet: Facet, because: readonly string[], when?: When): Finding {
  return { record, facet, lines: linesFor(record, facet), because, ...(when !== undefined && { when }) };
}

/** The records of findings, of matches, of rows that were shown. */
export function recordsOf(rows: readonly { readonly record: ContactRecord }[]): readonly ContactRecord[] {
  return rows.map(({ record }) => record);
}

/** Findings as the answer, with sentences about the question itself. */
export function answer(findings: readonly Finding[], remarks: readonly string[] = []): Resolution {
  return { outcome: 'answer', findings, remarks };
}

/** Several findings as a choice; one alone is an answer. */
export function choices(
  findings: readonly Finding[],
  remarks: readonly string[] = [],
  prompt = 'Which of these?',
): Resolution {
  return findings.length < 2 ? answer(findings, remarks) : { outcome: 'choices', findings, prompt, remarks };
}

/** What a row has not got, told beside what it has: "The sheet prints no fax number for Permits." */
export function printsNo({ name }: ContactRecord, facet: Facet): string {
  return `The sheet prints no ${FACETS[facet].word} for ${name}.`;
}

/** The honest no, with the names of at most three neighbours. */
export function none(reason: NoneReason, nearest: readonly ContactRecord[] = []): Resolution {
  return { outcome: 'none', reason, nearest: [...new Set(nearest.map(record => record.name))].slice(0, 3) };
}

/** Why nothing is shown, where nothing is. */
export function refusal(resolution: Resolution): NoneReason['kind'] | undefined {
  return resolution.outcome === 'none' ? resolution.reason.kind : undefined;
}

/** What is found, where anything is. */
export function foundIn(resolution: Resolution): readonly Finding[] {
  return 'findings' in resolution ? resolution.findings : [];
}

/** Whether the sheet has nothing for it as it was read: read otherwise, it may. Another no says more than that. */
export function isLost(resolution: Resolution): boolean {
  const refused = refusal(resolution);
  return refused === 'unknown' || refused === 'elsewhere';
}
