import type { Line, Reply } from '../../src';
import type { BankQuestion } from './bank';

/**
 * right: everything due is shown, nothing else is, the asked fact is in the text.
 * asked: an answer was due and choices hold it. missed: something was due, the bot said no.
 * part: something is missing, or the text adds a number that nobody asked for.
 * wrong: something is shown that is neither due nor allowed, a number in a no, or open for closed.
 */
export type Verdict = 'right' | 'asked' | 'missed' | 'part' | 'wrong';

/** A reply with what the judge looks at beside it. */
export interface Judged {
  readonly reply: Reply;
  readonly text: string;
  /** Open states of the findings, in their order. */
  readonly states: readonly string[];
  /** Every number that the directory prints, with the records that print it. */
  readonly printed: ReadonlyMap<string, ReadonlySet<string>>;
}

const NUMBER = /(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}/g;

/** Judges one reply as a careful colleague would. */
export function judge(question: BankQuestion, judged: Judged): Verdict {
  const { expect } = question;
  const { resolution, alternatives } = judged.reply;
  const due = new Set(expect.labels.map(id));
  const allowed = allowedRecords(expect);
  const findings = 'findings' in resolution ? resolution.findings : [];
  const shown = findings.map(({ record }) => labelOf(record.id));
  const strays = shown.filter(record => !allowed.has(record));
  const said = numbersIn(judged.text).filter(number => !asked(question).includes(number));
  if (said.some(number => !judged.printed.has(number))) return 'wrong';
  const foreign = said.filter(
    number => ![...(judged.printed.get(number) ?? [])].some(record => allowed.has(labelOf(record))),
  );
  if (expect.outcome === 'none' || expect.outcome === 'help')
    return judgeNo(expect.outcome, resolution.outcome, strays.length + foreign.length, shown.length);
  if (resolution.outcome === 'none' || resolution.outcome === 'help') return 'missed';
  if (resolution.outcome === 'answer' && strays.length > 0) return 'wrong';
  if (![...due].every(record => shown.includes(record)))
    return shown.some(record => allowed.has(record)) || resolution.outcome === 'choices' ? 'part' : 'wrong';
  if (expect.outcome === 'answer' && resolution.outcome === 'choices' && due.size < 2) return 'asked';
  if (expect.outcome === 'choices' && strays.length > 0) return 'part';
  if (resolution.outcome !== 'answer') return 'right';
  const state = stateVerdict(
    question,
    judged,
    findings.map(({ record }) => labelOf(record.id)),
  );
  if (state !== undefined) return state;
  if (expect.fact !== undefined && !holds(judged.text, expect.fact)) return 'part';
  const offered = new Set([...findings, ...alternatives].flatMap(({ lines }) => lines.flatMap(numberOf)));
  return foreign.every(number => offered.has(number)) ? 'right' : 'part';
}

function judgeNo(due: string, outcome: string, strays: number, shown: number): Verdict {
  if (strays > 0) return 'wrong';
  return outcome === due || (due === 'none' && outcome === 'help') || shown > 0 ? 'right' : 'part';
}

/** The menu of a unit may stand beside the unit's own number. */
function allowedRecords(expect: BankQuestion['expect']): Set<string> {
  const allowed = new Set([...expect.labels, ...(expect.also_ok ?? [])].map(id));
  if (allowed.has('cpc-main') && expect.labels.includes('CPC-MAIN'))
    for (const key of '34567') allowed.add(`cpc-${key}`);
  if ([...allowed].some(record => /^cpc-\d$/.test(record))) allowed.add('cpc-main');
  return allowed;
}

function id(label: string): string {
  return label.toLowerCase();
}

/** The footnote's record carries the label of the line that it shares. */
function labelOf(record: string): string {
  return record === 'csg' ? 'cpc-main' : record;
}

function stateVerdict(question: BankQuestion, judged: Judged, shown: readonly string[]): Verdict | undefined {
  const { fact, facet, labels } = question.expect;
  if (facet !== 'open_now' || (fact !== 'open' && fact !== 'closed')) return undefined;
  const states = judged.states.filter((_state, i) => labels.map(id).includes(shown[i] ?? ''));
  if (states.includes(fact)) return 'right';
  return states.some(state => state === 'open' || state === 'closed') ? 'wrong' : 'part';
}

function asked(question: BankQuestion): string {
  return [question.q, ...(question.turns ?? [])].join('').replace(/\D/g, '');
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? [])
    .map(number => number.replace(/\D/g, '').replace(/^1(?=\d{10})/, ''))
    .filter(number => number.length === 10);
}

function numberOf(line: Line): string[] {
  return 'number' in line ? [line.number.replace(/\D/g, '')] : [];
}

/** Whether the text holds a fact, however it writes days, times and numbers. */
function holds(text: string, fact: string): boolean {
  if (fact.replace(/\D/g, '').length >= 10) return text.replace(/\D/g, '').includes(fact.replace(/\D/g, ''));
  const said = plain(text);
  const dayAndTime = /^(\w{3,9}) (.+) (et|ct|mt|pt)$/i.exec(fact);
  if (dayAndTime) {
    const [, day = '', time = ''] = dayAndTime;
    return new RegExp(`${plain(day)}.{0,20}${plain(time).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(said);
  }
  const wanted = plain(fact);
  const zoneless = wanted.replace(/(et|ct|mt|pt)$/, '');
  return said.includes(wanted) || (zoneless.length >= 3 && said.includes(zoneless));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\b(to|until|till|through)\b/g, '-')
    .replace(/\bpress\b/g, 'option')
    .replace(/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/g, '$1')
    .replace(/([ap])\.m\./g, '$1m')
    .replace(/:00/g, '')
    .replace(/[\s,.*_"]+/g, '');
}
