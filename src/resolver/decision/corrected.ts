import type { Facet } from '../../facets';
import { isSameWhen } from '../../hours';
import { askedBefore, behindJoke, deniedAndOther, mayTakeBack, versions } from '../../language/aside/correction';
import { onlyOf } from '../../only-of';
import type { Question, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Message, Resolve } from '../reading/asking';
import { readQuestion } from '../reading/reading';
import { answer, foundIn, refusal } from '../rows/findings';
import { hasOption, printsWord } from '../rows/lines';
import { rivalsOf } from '../rows/rivals';
import { contextAfter } from './context-after';

/** What is asked in the end, and what it comes to. */
interface Corrected {
  readonly question: Question;
  readonly resolution: Resolution;
}

/** Letters of the longest message in which anything is taken back: a longer one tells a story, and every version costs. */
const LONGEST = 600;

/**
 * "Parks, no wait, pools": of a message that takes something back the last version counts. Undefined where nothing that
 * was understood is taken back, or what stands in its place says nothing: then the message is one.
 */
export function corrected(message: Message, resolve: Resolve): Corrected | undefined {
  const { question, context } = message;
  if (question.about || question.text.length > LONGEST || !mayTakeBack(question.text)) return undefined;
  const apart = behindThen(message, resolve);
  if (apart) return apart;
  const meant = afterJoke(message, resolve);
  if (meant) return meant;
  const denial = deniedAndOther(question.text);
  if (denial) return other(denial, message, resolve);
  const [first = '', ...rest] = versions(question.text);
  if (rest.length === 0) return withoutMark(first, message, resolve);
  const begun = { ...question, text: first };
  let last: Corrected = { question: begun, resolution: resolve(begun, context) };
  for (const text of rest) {
    const next = insteadOf(last, { ...message, question: { ...question, text } }, resolve);
    if (next === undefined) return undefined;
    last = next;
  }
  return last;
}

/** "I need the permits fax, then parks, I mean pools": what was asked before the "then" stays. */
function behindThen({ question, context, index }: Message, resolve: Resolve): Corrected | undefined {
  const { before, behind } = askedBefore(question.text) ?? {};
  if (before === undefined || behind === undefined) return undefined;
  const first = resolve({ ...question, text: before }, context);
  const then = corrected({ question: { ...question, text: behind }, context, index }, resolve)?.resolution;
  if (first.outcome !== 'answer' || then?.outcome !== 'answer') return undefined;
  const told = idsShown(first);
  const more = then.findings.filter(({ record }) => !told.includes(record.id));
  return { question, resolution: answer([...first.findings, ...more], [...first.remarks, ...then.remarks]) };
}

/** "It's a boat... jk, it's a permit": what is meant once a joke is over, where that finds anything. */
function afterJoke({ question, context }: Message, resolve: Resolve): Corrected | undefined {
  const text = behindJoke(question.text);
  if (text === undefined) return undefined;
  const meant = { ...question, text };
  const resolution = resolve(meant, context);
  return resolution.outcome === 'answer' ? { question: meant, resolution } : undefined;
}

/** "Permits on a house i mean": what takes nothing back that stands here says nothing, where the whole means nothing. */
function withoutMark(text: string, { question, context }: Message, resolve: Resolve): Corrected | undefined {
  if (context === undefined || text === '' || text.trim() === question.text.trim()) return undefined;
  const whole = resolve(question, context);
  if (refusal(whole) !== 'unknown') return { question, resolution: whole };
  const left = { ...question, text };
  return { question: left, resolution: resolve(left, context) };
}

/** "Not the permits line, the other one": the one beside the row that is not meant. */
function other(
  { denied, other: text }: { readonly denied: string; readonly other: string },
  { question, context, index }: Message,
  resolve: Resolve,
): Corrected | undefined {
  const before = resolve({ ...question, text: denied }, context);
  const only = onlyOf(idsShown(before));
  if (only === undefined) return undefined;
  const version = { ...question, text };
  const resolution = resolve(version, contextAfter(question, before, context, index));
  const others = idsShown(resolution);
  return others.length > 0 && !others.includes(only) ? { question: version, resolution } : undefined;
}

/**
 * What a version comes to. It is read by itself; what came before lends it what was asked, tells which key of the same menu
 * is meant, and where it names no row but another day or kind of line, the row.
 */
function insteadOf(last: Corrected, { question, context, index }: Message, resolve: Resolve): Corrected | undefined {
  const before = last.resolution;
  if (!('findings' in before)) return undefined;
  const alone = resolve(question, undefined);
  const after = contextAfter(question, before, context, index);
  const within = resolve(question, after);
  const [own, told] = [idsShown(alone), idsShown(within)];
  if (own.length > 0) {
    const same = own.length === told.length && own.every(id => told.includes(id));
    return { question, resolution: same || isKeyBeside(before, within) ? within : alone };
  }
  if (refusal(alone) === 'elsewhere') return { question, resolution: alone };
  if (asksOtherwise(before, within)) return { question, resolution: within };
  // "Customer" alone says too little to turn from what was asked; said instead of it, enough.
  const instead = () => resolve({ ...question, text: `no ${question.text}` }, after);
  const beside = besideIt(last, within, index) ?? besideIt(last, instead(), index);
  return beside && { question, resolution: beside };
}

function idsShown(resolution: Resolution): readonly string[] {
  return foundIn(resolution).map(({ record }) => record.id);
}

/** "The permit for a house, sorry, a shed": by a word that alone means nothing, the one row that data/ sets beside the one row before, where it prints what was asked. */
function besideIt(
  { question, resolution }: Corrected,
  within: Resolution,
  index: DirectoryIndex,
): Resolution | undefined {
  const one = onlyOf(foundIn(resolution))?.record;
  const other = within.outcome === 'answer' ? onlyOf(within.findings) : undefined;
  if (one === undefined || other === undefined || other.record === one) return undefined;
  const asked = readQuestion(question, index).tokens.some(
    ({ quiet, stem }) => !quiet && printsWord(other.record, stem),
  );
  return asked && rivalsOf(one, index).includes(other.record) ? answer([other]) : undefined;
}

/** Whether both are keys of one menu. */
function isKeyBeside(before: Resolution, within: Resolution): boolean {
  const [one, other] = [before, within].map(some => onlyOf(foundIn(some))?.record);
  if (one === undefined || other === undefined) return false;
  return hasOption(one) && hasOption(other) && one.unit !== undefined && one.unit.id === other.unit?.id;
}

/** What a few words can ask anew of the same row; "missed call" asks for no number. */
const ASKED_ANEW: ReadonlySet<Facet> = new Set<Facet>(['fax', 'email', 'address', 'menu_option', 'hours', 'open_now']);

/** Whether of the one row another kind of line, or another day, is asked for. */
function asksOtherwise(before: Resolution, within: Resolution): boolean {
  const one = onlyOf(foundIn(before));
  const [now] = foundIn(within);
  if (one === undefined || now === undefined || now.record !== one.record) return false;
  const anotherDay = now.when !== undefined && !isSameWhen(now.when, one.when);
  return anotherDay || (now.facet !== one.facet && ASKED_ANEW.has(now.facet));
}
