import { DAY } from '../../language/when/days';
import { onlyOf } from '../../only-of';
import type { Context } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Reading } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import { hasOption, hasPhone } from '../rows/lines';
import { recalled, type Shown } from '../rows/shown-before';

/** Of what was asked before the last answer, the first thing alone is remembered. */
const FIRST = new RegExp(
  String.raw`\b(first|original) (thing(?! (?:tomorrow|today|in the|on|at|${DAY}))|ones?|question|topic|subject|number|answer|line|department|office|desk|place|team)\b|\bback to (the )?(first|original)\b`,
);
/** "Which of those two": the last two answers, where each was one row. */
const TWO = /\b(?:those|these|the|of|them) two\b|\b(?:both|either|neither) of (?:them|those|these)\b/;
const EARLIER = /\b(earlier|previous) (thing|one|question|topic|subject)\b|\bbefore (that|the last)\b/;

/** Whether what was shown before the last answer is spoken of; "what do i dial before that" asks of what was shown. */
export function isEarlier({ text }: Reading): boolean {
  return EARLIER.test(text) && !/\b(?:dial|call|press|ring|phone|punch)\b.* before that$/.test(text);
}

/** What a follow-up is about: what was shown last, or what was first. */
export function spokenOf({ text, facet }: Reading, context: Context, index: DirectoryIndex): Shown {
  const { first = [], earlier = [], outcome, findings } = context;
  const previous = earlier.at(-1) ?? [];
  const keyed = facet === 'menu_option' ? menuOf(findings, earlier, index) : undefined;
  if (keyed) return recalled({ findings: keyed }, index);
  if (TWO.test(text) && previous.length + findings.length === 2)
    return recalled({ findings: [...previous, ...findings] }, index);
  if (!FIRST.test(text) || outcome !== 'answer' || findings.length > 1) return recalled(context, index);
  return recalled({ findings: first }, index);
}

/** "What was the button", behind an inbox, where nobody can be called: the last row of its unit that has one. */
function menuOf(
  findings: Context['findings'],
  earlier: readonly Context['findings'][],
  index: DirectoryIndex,
): Context['findings'] | undefined {
  const only = onlyOf(recordsOf(recalled({ findings }, index)));
  if (only === undefined || hasPhone(only)) return undefined;
  const isKeyed = ({ record }: Shown[number]) => hasOption(record) && record.unit?.id === only.unit?.id;
  return earlier.findLast(answered => recalled({ findings: answered }, index).some(isKeyed));
}
