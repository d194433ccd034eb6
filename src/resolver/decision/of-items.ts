import { itemsOf } from '../../language/lists/items';
import type { Finding, Resolution } from '../../question';
import type { Message, Resolve } from '../reading/asking';
import { answer, choices, recordsOf } from '../rows/findings';

/** Items of one message that are looked up. */
const MOST_ITEMS = 8;

/**
 * "1) permits 2) acme's permits": what each item of a list comes to by itself, where the message as a whole comes to
 * nothing because of one of them, or leaves out what its marks set apart. Undefined where it is no such list.
 */
export function ofItems({ question }: Message, whole: Resolution, resolve: Resolve): Resolution | undefined {
  const list = itemsOf(question.text);
  const shown = 'findings' in whole ? rowsOf(whole.findings) : 0;
  if (list === undefined || list.items.length > MOST_ITEMS || (shown > 0 && !list.marked)) return undefined;
  const each = list.items.map(item => resolve({ ...question, text: `${list.lead} ${item}`.trim() }, undefined));
  const told = each.flatMap(one => ('findings' in one ? [one] : []));
  const findings = eachOnce(told.flatMap(one => one.findings));
  if (rowsOf(findings) <= shown) return undefined;
  const rest = told.length < each.length ? ['What else you asked for is not on the sheet.'] : [];
  const remarks = [...new Set([...told.flatMap(one => one.remarks), ...rest])];
  const isOpen = told.some(({ outcome }) => outcome === 'choices');
  return isOpen ? choices(findings, 'Which of these do you mean?', remarks) : answer(findings, remarks);
}

const rowsOf = (findings: readonly Finding[]) => new Set(recordsOf(findings)).size;

/** A row that several items name, once for each fact that is asked of it. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding) => one.record === other.record && one.facet === other.facet;
  return findings.filter((one, i) => findings.findIndex(other => isSame(one, other)) === i);
}
