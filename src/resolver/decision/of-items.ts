import { isSameWhen } from '../../hours';
import { deniesItems, type Items, itemsOf } from '../../language/lists/items';
import type { Context, Finding, Resolution } from '../../question';
import type { Message, Resolve } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { foundIn, isLost, recordsOf } from '../rows/findings';
import { ofEach } from '../rows/of-each';
import { contextAfter } from './context-after';

/** Items of one message that are looked up. */
const MOST_ITEMS = 8;

/**
 * "1) permits 2) acme's permits": what each item of a list comes to, where all of them come to something, or the message
 * as a whole comes to less because of what the sheet does not cover. Undefined where it is no such list, where something
 * is said around it, or where a row has not got what is asked of it: the message as a whole says that.
 */
export function ofItems(message: Message, whole: Resolution, resolve: Resolve): Resolution | undefined {
  const list = 'findings' in whole || isLost(whole) ? itemsOf(message.question.text) : undefined;
  if (list === undefined || list.items.length > MOST_ITEMS) return undefined;
  const read = (text: string) => readQuestion({ ...message.question, text }, message.index);
  const items = list.items.map(read);
  if (!items.every(isPlain) || (list.lead !== '' && !saysNothing(read(list.lead)))) return undefined;
  const each = eachAfterAnother(list, message, resolve);
  const told = ofEach('item', each);
  if (told === undefined || !('findings' in told)) return undefined;
  const findings = withoutRepeats(told.findings);
  const complete = each.every(one => 'findings' in one);
  return complete || (rowsOf(findings) > rowsOf(foundIn(whole)) && areOurs(items, each))
    ? { ...told, findings }
    : undefined;
}

/** Whether what leads the items in says nothing of them, as "payoffs at Acme:" does. */
function saysNothing(lead: Reading): boolean {
  return isPlain(lead) && saysLittle(lead) && !lead.hits.some(namesAnything);
}

/** Whether nothing is denied ("not wanted:"), and no value is asked about ("is 800-555-0104"). */
function isPlain({ unwanted, literals, text }: Reading): boolean {
  return unwanted.length === 0 && !deniesItems(text) && literals.phones.length + literals.digits.length === 0;
}

const namesAnything = ({ phrase: { sense } }: Reading['hits'][number]) => sense.kind !== 'context';

/** What the items come to, each as if asked behind the one before it: "2) their fax". */
function eachAfterAnother(
  { lead, items }: Items,
  { question, index, ...message }: Message,
  resolve: Resolve,
): Resolution[] {
  let context: Context | undefined = message.context;
  return items.map(item => {
    const asked = { ...question, text: `${lead} ${item}`.trim() };
    const resolution = resolve(asked, context);
    context = contextAfter(asked, resolution, context, index);
    return resolution;
  });
}

/**
 * Whether no more is missing than was found, all of it nothing of the sheet; and whether each of the others names a row:
 * a "fax number" beside another company may be that one's.
 */
function areOurs(items: readonly Reading[], each: readonly Resolution[]): boolean {
  const missing = each.filter(one => !('findings' in one));
  const isOurs = (item: Reading, one: Resolution | undefined) =>
    one !== undefined && ('findings' in one ? namesRow(item) : isLost(one));
  return missing.length * 2 <= each.length && items.every((item, i) => isOurs(item, each[i]));
}

const rowsOf = (findings: readonly Finding[]) => new Set(recordsOf(findings)).size;

/** A row that several items name, once for each fact and moment that is asked of it; one that is only to be reached, once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding) =>
    one.record === other.record &&
    (one.facet === 'contact' || (one.facet === other.facet && isSameWhen(one.when, other.when)));
  return findings.filter((one, i) => !findings.slice(0, i).some(other => isSame(one, other)));
}
