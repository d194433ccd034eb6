import { asksOurs } from '../../language/asked/asking-ours';
import type { Resolution } from '../../question';
import { subjectsFound } from '../decision/subjects-found';
import { quieted } from '../index/token';
import type { Asking, AskingOfShown } from '../reading/asking';
import { speaksAgainst } from '../reading/hits';
import { reread } from '../reading/reading';
import { choices, finding } from '../rows/findings';
import { findSubjects } from '../subjects/subjects';

/** An honest no to what was asked of another company, with the rows of ours that the same words ask for: ids alone, to be asked for. */
export function withOurs(refusal: Resolution, { reading, question, index }: Asking): Resolution {
  if (refusal.outcome !== 'none' || refusal.reason.kind !== 'elsewhere') return refusal;
  const against = reading.hits.filter(speaksAgainst);
  // "Acme permits": the name is theirs, what is asked for may be printed here too.
  const isName = (i: number) => reading.tokens[i]?.stems.every(one => index.posting(one) === undefined) === true;
  const theirs = new Set(against.flatMap(hit => hit.tokens.filter(isName)));
  const tokens = reading.tokens.map((token, i) => (theirs.has(i) ? quieted(token, []) : token));
  const hits = reading.hits.filter(hit => !against.includes(hit) && !hit.tokens.some(i => theirs.has(i)));
  const ours = reread(reading, { tokens, hits, foreign: new Set() });
  const { subjects } = findSubjects(ours, index);
  const found =
    subjects.length === 1 ? subjectsFound(subjects, { reading: ours, question, context: undefined, index }) : undefined;
  if (found === undefined || !('findings' in found)) return refusal;
  const same = found.findings.map(({ record, facet }) => ({ record: record.id, facet }));
  return { ...refusal, reason: { ...refusal.reason, ours: same } };
}

/** "Ok fine, and yours": the rows of ours beside what was refused. */
export function oursOfRefused({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const { refused = [] } = context;
  if (refused.length === 0 || !asksOurs(reading.text, index.ownNames.company)) return undefined;
  const findings = refused.flatMap(({ record: id, facet }) => {
    const record = index.directory.byId.get(id);
    return record ? [finding(record, reading.facet ?? facet, ['asked of another company before'], reading.when)] : [];
  });
  return findings.length > 0 ? choices(findings) : undefined;
}
