import { type Items, itemsOf } from '../../language/lists/items';
import { DOES_NOT, IS_NOT, WITHOUT } from '../../language/words/negation';
import { ordinals } from '../../language/words/ordinals';
import type { Context, Finding, Question, Resolution } from '../../question';
import type { Message, Resolve } from '../reading/asking';
import { namesRow } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { saysLittle } from '../reading/says-little';
import { answer, choices, recordsOf } from '../rows/findings';
import { contextAfter } from './context-after';

/** Items of one message that are looked up. */
const MOST_ITEMS = 8;

/** An item, what it was asked as, and what it comes to. */
interface Told {
  readonly question: Question;
  readonly resolution: Resolution;
}

/**
 * "1) permits 2) acme's permits": what each item of a list comes to, where all of them come to something, or the message
 * as a whole comes to less because of what the sheet does not cover. Undefined where it is no such list, where something
 * is said around it, or where a row has not got what is asked of it: the message as a whole says that.
 */
export function ofItems(message: Message, whole: Resolution, resolve: Resolve): Resolution | undefined {
  const list = isUncovered(whole) || 'findings' in whole ? itemsOf(message.question.text) : undefined;
  if (list === undefined || list.items.length > MOST_ITEMS || !standsAlone(list, message)) return undefined;
  const each = eachAfterAnother(list, message, resolve);
  const told = each.filter(({ resolution }) => 'findings' in resolution);
  const missing = each.filter(one => !told.includes(one));
  const findings = eachOnce(told.flatMap(({ resolution }) => ('findings' in resolution ? resolution.findings : [])));
  const shown = 'findings' in whole ? rowsOf(whole.findings) : 0;
  if (missing.length > 0 && (rowsOf(findings) <= shown || !areNamed(told, missing, message))) return undefined;
  const remarks = [
    ...new Set([
      ...told.flatMap(({ resolution }) => ('findings' in resolution ? resolution.remarks : [])),
      ...missingRemark(missing.map(one => each.indexOf(one) + 1)),
    ]),
  ];
  const isOpen = told.some(({ resolution }) => resolution.outcome === 'choices');
  return isOpen ? choices(findings, 'Which of these do you mean?', remarks) : answer(findings, remarks);
}

/** Whether the sheet has nothing for it, or it means nothing here; another no says more than its items would. */
function isUncovered(resolution: Resolution): boolean {
  if (resolution.outcome !== 'none') return false;
  const { kind } = resolution.reason;
  return kind === 'unknown' || kind === 'elsewhere';
}

/** Whether what leads the items in says nothing of them ("payoffs at Acme:", "not wanted:", "is 800-555-0104"), and none is denied or a value. */
function standsAlone({ lead, items }: Items, { question, index }: Message): boolean {
  const read = (text: string) => readQuestion({ ...question, text }, index);
  const isPlain = ({ unwanted, literals, text }: Reading) =>
    unwanted.length === 0 && !DENIED.test(text) && literals.phones.length + literals.digits.length === 0;
  const leads = lead === '' ? undefined : read(lead);
  const isQuiet = leads === undefined || (isPlain(leads) && saysLittle(leads) && !leads.hits.some(namesAnything));
  return isQuiet && items.map(read).every(isPlain);
}

const namesAnything = ({ phrase: { sense } }: Reading['hits'][number]) => sense.kind !== 'context';
const DENIED = new RegExp(String.raw`\b(?:${IS_NOT}|${DOES_NOT}|${WITHOUT}|already)\b`);

/** What the items come to, each as if asked behind the one before it: "2) their fax". */
function eachAfterAnother({ lead, items }: Items, { question, index, ...message }: Message, resolve: Resolve): Told[] {
  const told: Told[] = [];
  let context: Context | undefined = message.context;
  for (const item of items) {
    const asked = { ...question, text: `${lead} ${item}`.trim() };
    const resolution = resolve(asked, context);
    told.push({ question: { ...question, text: item }, resolution });
    context = contextAfter(asked, resolution, context, index);
  }
  return told;
}

/** Whether what is missing is nothing of the sheet, and no more than what was found; and whether a row is named for each of that: a "fax number" may be the other company's. */
function areNamed(told: readonly Told[], missing: readonly Told[], { index }: Message): boolean {
  const isOurs = ({ question }: Told) => namesRow(readQuestion(question, index));
  return (
    missing.length <= told.length && missing.every(({ resolution }) => isUncovered(resolution)) && told.every(isOurs)
  );
}

/** "The second item of your list is not on the sheet." */
function missingRemark(places: readonly number[]): readonly string[] {
  if (places.length === 0) return [];
  return [
    places.length === 1
      ? `The ${ordinals(places)} item of your list is not on the sheet.`
      : `The ${ordinals(places)} items of your list are not on the sheet.`,
  ];
}

const rowsOf = (findings: readonly Finding[]) => new Set(recordsOf(findings)).size;

/** A row that several items name, once for each fact and moment that is asked of it; one that is only to be reached, once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding) =>
    one.record === other.record &&
    (one.facet === 'contact' || (one.facet === other.facet && JSON.stringify(one.when) === JSON.stringify(other.when)));
  return findings.filter((one, i) => !findings.slice(0, i).some(other => isSame(one, other)));
}
