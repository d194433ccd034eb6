import { assertNever } from '../assert-never';
import type { Directory } from '../directory/directory';
import type { Finding, Question, Resolution } from '../question';
import { answerCard } from './kinds/answer';
import { choicesCard, listCard } from './kinds/list';
import { helpCard, noneCard } from './kinds/none';
import type { Card } from './shape/card';

/** The card of a resolution, for any platform. `alternatives` are those of `alternativesFor`. */
export function present(
  resolution: Resolution,
  question: Question,
  directory: Directory,
  alternatives: readonly Finding[],
): Card {
  switch (resolution.outcome) {
    case 'answer': {
      const { findings, remarks } = resolution;
      const [only] = findings;
      if (only === undefined) return noneCard([], { kind: 'unknown' }, question, directory);
      if (findings.length > 1) return listCard(findings, remarks, question, directory);
      return answerCard(only, remarks, question, directory, alternatives);
    }
    case 'choices':
      return choicesCard(resolution.findings, resolution.prompt, resolution.remarks, question, directory);
    case 'none':
      return noneCard(resolution.nearest, resolution.reason, question, directory);
    case 'help':
      return helpCard(resolution.reason, question, directory);
    default:
      return assertNever(resolution);
  }
}
