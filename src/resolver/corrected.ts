import { contextAfter } from '../context';
import { versions } from '../language/correction';
import type { Context, Question, Resolution } from '../question';

/** What is asked in the end, and what it comes to. */
interface Corrected {
  readonly question: Question;
  readonly resolution: Resolution;
}

/**
 * "Retail, no wait, lease": a message that takes something back is a conversation in one message, of which the last version
 * counts. Undefined where nothing that was understood is taken back, or what stands in its place is not understood.
 */
export function corrected(
  question: Question,
  context: Context | undefined,
  resolve: (question: Question, context: Context | undefined) => Resolution,
): Corrected | undefined {
  if (question.about) return undefined;
  const said = versions(question.text);
  if (said.length < 2) return undefined;
  let before = context;
  let takenBack = false;
  let last: Corrected | undefined;
  for (const text of said) {
    takenBack ||= last !== undefined && isUnderstood(last.resolution);
    const version = { ...question, text };
    last = { question: version, resolution: resolve(version, before) };
    before = contextAfter(question, last.resolution, before) ?? before;
  }
  return takenBack && last !== undefined && (isUnderstood(last.resolution) || isElsewhere(last.resolution))
    ? last
    : undefined;
}

function isUnderstood(resolution: Resolution): boolean {
  return 'findings' in resolution;
}

function isElsewhere(resolution: Resolution): boolean {
  return resolution.outcome === 'none' && resolution.reason.kind === 'elsewhere';
}
