import type { ExplainedSubject, Explanation, Reply } from '../../src/index';

/** Why a reply is what it is, in lines: what each finding rests on, and how the question was read. */
export function evidence({ resolution }: Reply, read: Explanation): readonly string[] {
  const findings = 'findings' in resolution ? resolution.findings : [];
  const found = findings.map(({ record, facet, because }) => `- ${record.id} (${facet}): ${because.join('; ')}`);
  // Of "pothole|pot hole" the first choice is enough to know it by.
  const known = [...new Set(read.phrases.map(({ kind, text }) => `${kind} "${text.replace(/\|\S+/g, '')}"`))];
  return [
    '',
    'Why:',
    ...(found.length > 0 ? found : ['- nothing on the sheet matched well enough']),
    `Read as: ${read.words}`,
    ...(read.aside === '' ? [] : [`Left out: ${read.aside}`]),
    ...(known.length > 0 ? [`Known words: ${known.join(', ')}`] : []),
    ...read.subjects.map(subject => `Subject: ${describe(subject)}`),
    ...(read.refused ? [`Refused: ${describe(read.refused)}`] : []),
  ];
}

function describe({ records, share, score, against, second }: ExplainedSubject): string {
  return [
    `${records.join(', ')} at ${score.toFixed(2)}, ${Math.round(share * 100)} % of the words explained`,
    ...(against.length > 0 ? [`not explained: ${against.join(', ')}`] : []),
    ...(second ? [`next ${second.record} at ${second.score.toFixed(2)}`] : []),
  ].join('; ');
}
