import { contextFrom, type Marks } from '../../context';
import { seeks } from '../../language/asked/seeks';
import { asksSheet } from '../../language/asked/whole';
import { asksAgainThen } from '../../language/talk/beside-time';
import { saysItFailed } from '../../language/talk/failed-calls';
import { takenOut } from '../../language/talk/list-changes';
import { speaksOfElse } from '../../language/talk/somebody-else';
import { DAY } from '../../language/when/days';
import { LEAD } from '../../language/words/joining-words';
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
    (before === undefined && ANYBODY.test(said)) ||
    (PLAINLY.test(said) && asksSheet(said, true)) ||
    (before?.listed === true && asksAgainThen(said))
  );
}

/** "Is anybody there sunday", and of nothing. */
const ANYBODY = new RegExp(
  String.raw`^${LEAD}(?:is |are )?(?:there )?any(?:one|body)(?: still)? (?:open|there|around|in)(?: (?:on |this |right )?(?:now|tonight|${DAY}|(?:at|after|before|past) [\d:]+(?: ?[ap]m)?))* *\??$`,
);
const PLAINLY = new RegExp(
  String.raw`^${LEAD}(?:who|who'?s|who all|what'?s|which lines|what lines)(?: (?:is|are|all|else|still))* (?:open|there|around)\b(?!.*\b(?:not|closed|closes?|but|except|besides|other|and|or|for)\b)`,
);

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
  return seeks(said) && !speaksOfElse(said) && !saysItFailed(said) && !ASKS_OF_THEM.test(said);
}

/** "Can they overnight it there": asked of those shown. */
const ASKS_OF_THEM = new RegExp(String.raw`^${LEAD}(?:can|could|do|does|will|would|are|is) (?:they|it|that)\b`);
