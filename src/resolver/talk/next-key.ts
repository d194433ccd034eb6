import type { ContactRecord } from '../../directory/record';
import { isOfHours } from '../../facets';
import {
  asksOtherKeys,
  asksRestOfMenu,
  asksWholeMenu,
  keysCompared,
  saysKeyAlone,
  supposesPress,
  withoutOnceIn,
} from '../../language/talk/menu-keys';
import { saysYouSaid } from '../../language/talk/points-back';
import { clean } from '../../language/words/clean';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { ownMeaning } from '../reading/says-little';
import { answer, finding, none } from '../rows/findings';
import { hasKey, hasOption } from '../rows/lines';
import { onlyShown, recalled } from '../rows/shown-before';

/** "And 7", "the other keys", behind a key of a menu: others of the same. */
export function nextKey({ reading, context, index, numbers }: AskingOfShown): Resolution | undefined {
  if (asksOtherKeys(reading.text)) return otherKeys(reading, context, index, true);
  // "At 7?" is a time.
  if (saysYouSaid(reading.text)) return undefined;
  const [option, another] = reading.literals.options;
  if (reading.when !== undefined || reading.now || !(option !== undefined || saysKeyAlone(reading.text)))
    return undefined;
  const [before, ...further] = recalled(context, index);
  // "Who opens at 8", then "9": an hour.
  const listed = further.some(({ facet, record }) => isOfHours(facet) && record.unit !== before?.record.unit);
  if (listed) return undefined;
  const [digit, more = another] = reading.tokens.filter(({ text }) => /\d/.test(text));
  // "If I hit 4 by mistake, where do I land" tells how it comes to be pressed.
  const named = supposesPress(reading.text)
    ? namesRow(reading) || ownMeaning(reading) > TOLD_BESIDE
    : reading.tokens.some(token => !token.quiet && token !== digit && token.text !== 'back');
  const key = option ?? digit?.text ?? '';
  if (before === undefined || !hasMenu(before.record, context, index) || named || more || !/^\d$/.test(key))
    return undefined;
  const keys = index.units.unitOf(before.record).filter(record => hasKey(record, key));
  // A key of another menu is that one's.
  if (keys.length === 0 && numbers.option(key).length > 0) return undefined;
  return keys.length === 0
    ? none({ kind: 'not_printed', value: `option ${key}` }, [before.record])
    : answer(keys.map(record => finding(record, reading.facet ?? before.facet, ['another key of the same menu'])));
}

/** "And 3 once I'm in", "then 4 after it picks up": when it is pressed says no more of the key. */
export function keyOnceIn(asking: AskingOfShown): Resolution | undefined {
  const { question, index } = asking;
  const said = clean(question.text);
  const text = withoutOnceIn(said);
  return text === said ? undefined : nextKey({ ...asking, reading: readQuestion({ ...question, text }, index) });
}

/** "If I hit 4 by mistake, where do I land": asked of the menu that was shown, in whatever words. */
export function ifPressed(asking: AskingOfShown): Resolution | undefined {
  const { text, literals } = asking.reading;
  return literals.options.length === 1 && supposesPress(text) ? nextKey(asking) : undefined;
}

/** So much meaning may be told beside the key: "by mistake", "where do I land". */
const TOLD_BESIDE = 3;

/** "List the menu for me", "what else is on that menu": of the row shown every key of its menu, or every other, and not those of the whole sheet. */
export function allKeys({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (asksRestOfMenu(reading.text)) return otherKeys(reading, context, index, true);
  return asksWholeMenu(reading.text) ? otherKeys(reading, context, index, false) : undefined;
}

/** Whether a row is a key of a menu or, where no hour was spoken of, the line that the menu is on. */
function hasMenu(record: ContactRecord, { when }: Context, { units }: DirectoryIndex): boolean {
  return (
    hasOption(record) || (when === undefined && units.headOf(record) === record && units.unitOf(record).some(hasOption))
  );
}

/** "4 and 5, what's the difference": of the menu that was shown, each of these keys. */
export function keysBeside({ reading, context, index }: AskingOfShown): Resolution | undefined {
  const [one, other] = keysCompared(reading.text) ?? [];
  const timed = reading.when !== undefined || reading.now;
  if (one === undefined || other === undefined || timed || namesRow(reading)) return undefined;
  const [before] = recalled(context, index);
  if (before === undefined) return undefined;
  const keys = index.units.unitOf(before.record).filter(record => hasKey(record, one) || hasKey(record, other));
  return keys.length === 2 ? answer(keys.map(row => finding(row, 'topics', ['keys of the same menu']))) : undefined;
}

/** The keys of the menu whose key was shown; `but` it where others are asked for. */
function otherKeys(reading: Reading, context: Context, index: DirectoryIndex, but: boolean): Resolution | undefined {
  const before = onlyShown(context, index);
  if (before === undefined || namesRow(reading) || (but && !hasOption(before.record))) return undefined;
  const others = index.units
    .unitOf(before.record)
    .filter(record => !(but && record === before.record) && hasOption(record));
  const because = ['another key of the same menu'];
  const facet = reading.facet ?? 'menu_option';
  return others.length === 0 ? undefined : answer(others.map(record => finding(record, facet, because, reading.when)));
}
