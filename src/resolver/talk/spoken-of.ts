import { meansFirstThing, meansLastTwo } from '../../language/talk/points-back';
import { onlyOf } from '../../only-of';
import type { Context } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Reading } from '../reading/reading';
import { recordsOf } from '../rows/findings';
import { hasOption, hasPhone } from '../rows/lines';
import { recalled, type Shown } from '../rows/shown-before';

/** What a follow-up is about: what was shown last, or what was first. */
export function spokenOf({ text, facet }: Reading, context: Context, index: DirectoryIndex): Shown {
  const { first = [], earlier = [], outcome, findings } = context;
  const previous = earlier.at(-1) ?? [];
  const keyed = facet === 'menu_option' ? menuOf(findings, earlier, index) : undefined;
  if (keyed) return recalled({ findings: keyed }, index);
  if (meansLastTwo(text) && previous.length + findings.length === 2)
    return recalled({ findings: [...previous, ...findings] }, index);
  if (!meansFirstThing(text) || outcome !== 'answer' || findings.length > 1) return recalled(context, index);
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
