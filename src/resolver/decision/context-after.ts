import { contextFrom, type Marks } from '../../context';
import { seeks } from '../../language/asked/seeks';
import { asksIfAnybody, asksSheet, asksWhoPlainly } from '../../language/asked/whole';
import { asksAgainThen } from '../../language/talk/beside-time';
import { saysItFailed } from '../../language/talk/failed-calls';
import { takenOut } from '../../language/talk/list-changes';
import { asksIfThey } from '../../language/talk/of-them';
import { speaksOfElse } from '../../language/talk/somebody-else';
import type { Context, Question, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { heard } from '../reading/heard';
import { refusal } from '../rows/findings';

/** What the talk is about once a question came to a resolution; undefined where that has not changed. */
export function contextAfter(
  question: Question,
  resolution: Resolution,
  before: Context | undefined,
  index: DirectoryIndex,
): Context | undefined {
  return contextFrom(question, resolution, before, marksOf(question, resolution, before, index));
}

/** How something was asked: of most answers nothing is marked, and their question is not looked at. */
function marksOf(
  question: Question,
  resolution: Resolution,
  before: Context | undefined,
  index: DirectoryIndex,
): Marks {
  const listed = mayBeList(resolution) && asksOfAll(heard(question, index), before);
  const shortened = isPart(resolution, before) && takenOut(heard(question, index), question.text) !== undefined;
  const missed = before !== undefined && isMissed(question, resolution, index);
  return { ...(listed && { listed }), ...(shortened && { shortened }), ...(missed && { missed }) };
}

/** "Who is open at 9 pm": who of all is there, or nobody; not a list of some, or of who is closed. */
function mayBeList(resolution: Resolution): boolean {
  if ('findings' in resolution) return resolution.findings.every(({ facet }) => facet === 'open_now');
  return refusal(resolution) === 'nobody';
}

/** Of everybody, so that "and at 7 pm" asks of everybody again. */
function asksOfAll(said: string, before: Context | undefined): boolean {
  return (
    (before === undefined && asksIfAnybody(said)) ||
    (asksWhoPlainly(said) && asksSheet(said, true)) ||
    (before?.listed === true && asksAgainThen(said))
  );
}

/** "Minus permits": some of the rows before, and no other. */
function isPart(resolution: Resolution, before: Context | undefined): boolean {
  if (before === undefined || !('findings' in resolution)) return false;
  const ids = new Set(resolution.findings.map(({ record }) => record.id));
  return ids.size < before.findings.length && [...ids].every(id => before.findings.some(({ record }) => record === id));
}

/** Whether somebody is looked for whom the sheet does not cover, and who is not spoken of as beside those shown. */
function isMissed(question: Question, resolution: Resolution, index: DirectoryIndex): boolean {
  if (resolution.outcome !== 'none') return false;
  const { reason } = resolution;
  if (reason.kind === 'elsewhere') return true;
  if (reason.kind !== 'unknown' || reason.ofShown) return false;
  const said = heard(question, index);
  return seeks(said) && !speaksOfElse(said) && !saysItFailed(said) && !asksIfThey(said);
}
