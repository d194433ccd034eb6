import { type Items, itemsOf } from '../../language/lists/items';
import type { Context, Finding, Resolution } from '../../question';
import type { Message, Resolve } from '../reading/asking';
import { answer, choices, recordsOf } from '../rows/findings';
import { contextAfter } from './context-after';

/** Items of one message that are looked up. */
const MOST_ITEMS = 8;

/**
 * "1) permits 2) acme's permits": what each item of a list comes to by itself, where all of them come to something, or
 * the message as a whole comes to less. Undefined where it is no such list.
 */
export function ofItems(message: Message, whole: Resolution, resolve: Resolve): Resolution | undefined {
  const list = itemsOf(message.question.text);
  const shown = 'findings' in whole ? rowsOf(whole.findings) : 0;
  if (list === undefined || list.items.length > MOST_ITEMS || (shown > 0 && !list.marked)) return undefined;
  const each = eachAfterAnother(list, message, resolve);
  const told = each.flatMap(one => ('findings' in one ? [one] : []));
  const findings = eachOnce(told.flatMap(one => one.findings));
  const all = list.marked && told.length === each.length;
  if (!all && rowsOf(findings) <= shown) return undefined;
  const rest = told.length < each.length ? ['What else you asked for is not on the sheet.'] : [];
  const remarks = [...new Set([...told.flatMap(one => one.remarks), ...rest])];
  const isOpen = told.some(({ outcome }) => outcome === 'choices');
  return isOpen ? choices(findings, 'Which of these do you mean?', remarks) : answer(findings, remarks);
}

/** What the items come to, each as if asked behind the one before it: "2) their fax". What leads them in may say nothing. */
function eachAfterAnother({ lead, items }: Items, { question, index }: Message, resolve: Resolve): Resolution[] {
  const texts = (item: string) => (lead === '' ? [item] : [`${lead} ${item}`, item]);
  let context: Context | undefined;
  return items.map(item => {
    const asked = texts(item).map(text => ({ ...question, text }));
    const tried = asked.map(one => ({ one, resolution: resolve(one, context) }));
    const [meant] = [...tried.filter(({ resolution }) => 'findings' in resolution), ...tried];
    if (meant === undefined) throw new Error('An item has a text.');
    context = contextAfter(meant.one, meant.resolution, context, index);
    return meant.resolution;
  });
}

const rowsOf = (findings: readonly Finding[]) => new Set(recordsOf(findings)).size;

/** A row that several items name, once for each fact that is asked of it; one that is only to be reached, once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding) =>
    one.record === other.record && (one.facet === other.facet || one.facet === 'contact');
  return findings.filter((one, i) => !findings.slice(0, i).some(other => isSame(one, other)));
}
