import { assertNever } from '../../assert-never';
import { type Directory, SHOWN_EXAMPLES } from '../../directory/directory';
import type { ContactRecord } from '../../directory/record';
import { FACETS } from '../../facets';
import type { HelpReason, NoneReason, Question } from '../../question';
import { placeOf, rowsTitle } from '../naming';
import { effectiveText, sheetText } from '../parts/footnote';
import { phoneSpan } from '../parts/reach';
import type { Action, Card, Part, Spans } from '../shape/card';
import { text, textPart } from '../shape/spans';
import { spansText } from '../shape/text';
import {
  type NextOpening,
  NO_HOLIDAYS,
  nextParts,
  nextToOpen,
  nobodyParts,
  nobodyTitle,
  noHolidayHours,
} from './nobody';

/** An honest no: why, what comes nearest (names only), how to ask. Never a number but a near miss, named as one, and on buttons those of who opens next. */
export function noneCard(
  nearest: readonly string[],
  reason: NoneReason,
  question: Question,
  directory: Directory,
): Card {
  // The rows that a no is about are named in it, and were found by what was asked: there is nothing to learn about asking.
  const told = rowsLacking(reason).map(({ name }) => name);
  const further = nearest.filter(name => !told.includes(name));
  const near = further.length === 0 ? [] : [textPart(`Nearest on the sheet: ${further.join('; ')}`)];
  const why = reasonParts(reason, question, directory);
  const next = reason.kind === 'nobody' ? nextToOpen(nearest, reason, question, directory) : [];
  const [example] = directory.examples;
  const ask =
    example === undefined || told.length > 0 || next.length > 0
      ? []
      : [textPart(`Ask with a topic or an office, like “${example}”`)];
  return {
    tone: 'none',
    title: titleOf(reason, question, directory),
    parts: [...why, ...(next.length > 0 ? nextParts(next, why) : near), ...ask],
    more: [],
    actions: next.length > 0 ? next.map(toCall) : waysOn(nearest, reason, directory),
    footnote: sheetText(directory.effective, question.at),
  };
}

/** The rows that have not got the kind of line that is asked for. */
function rowsLacking(reason: NoneReason): readonly ContactRecord[] {
  return reason.kind === 'no_line' ? [reason.record, ...(reason.others ?? [])] : [];
}

/** What kind of no it is. */
function titleOf(reason: NoneReason, question: Question, directory: Directory): string {
  switch (reason.kind) {
    case 'unknown':
    case 'elsewhere':
    case 'not_printed':
      return 'Not on the sheet';
    case 'no_line':
      return `No ${FACETS[reason.facet].word} for ${reason.others === undefined ? 'it' : 'them'}`;
    case 'not_spelled_out':
      return 'Not spelled out on the sheet';
    case 'nobody':
      return nobodyTitle(reason, question, directory);
    case 'none_fits':
      return 'None fits';
    case 'holiday':
      return NO_HOLIDAYS;
    case 'gone':
      return 'No longer on the sheet';
    default:
      return assertNever(reason);
  }
}

/** Characters of a number and a name on a button, on a phone: more would be cut off. */
const LABEL = 29;

/** The number of a row that opens next: on its button, for a no has none in its words. */
function toCall({ standing: { record }, line }: NextOpening): Action {
  const number = spansText([phoneSpan(line)]);
  // "(post booking)" is not needed to know it by.
  const name = placeOf(record) ?? record.name.replace(/ \(.*\)$/, '');
  const room = LABEL - number.length;
  const label = `${number} · ${name.length > room ? `${name.slice(0, room).replace(/\s+\S*$/, '')} …` : name}`;
  return { kind: 'show', label, press: { records: [record.id], facet: 'contact' } };
}

/** Buttons at most, unless more rows are named. */
const WAYS = 2;

/** A button for each row that is named as nearest: a no is no dead end. Then what else can be asked. */
function waysOn(nearest: readonly string[], reason: NoneReason, directory: Directory): Action[] {
  const asked = rowsLacking(reason);
  const rows = nearest.flatMap((name): Action[] => {
    const meant = [asked, directory.records].map(from => from.filter(record => record.name === name));
    const [first, ...others] = meant.find(records => records.length > 0) ?? [];
    if (first === undefined) return [];
    const region = others.length === 0 && first.region !== undefined ? ` · ${first.region}` : '';
    const records = [first, ...others].map(({ id }) => id);
    return [{ kind: 'show', label: `${name}${region}`, press: { records, facet: 'contact' } }];
  });
  return [...rows, ...examples(directory, Math.max(0, WAYS - rows.length))];
}

function reasonParts(reason: NoneReason, question: Question, directory: Directory): Part[] {
  if (reason.kind === 'nobody') return nobodyParts(reason, question, directory);
  return [{ kind: 'fact', spans: reasonSpans(reason, question, directory) }];
}

function reasonSpans(reason: Exclude<NoneReason, { kind: 'nobody' }>, question: Question, directory: Directory): Spans {
  switch (reason.kind) {
    case 'unknown':
      return [text(`The ${directory.name} sheet does not cover that`)];
    case 'elsewhere':
      return [text(`The ${directory.name} sheet does not cover ${reason.word}`)];
    case 'no_line':
      return [
        text(`The sheet prints no ${FACETS[reason.facet].word} for ${rowsTitle(reason.record, reason.others ?? [])}`),
      ];
    case 'not_printed':
      return notPrinted(reason.value, reason.near);
    case 'not_spelled_out':
      return [
        text(`The sheet prints ${asPrinted(reason.term, question, directory)} without saying what it stands for`),
      ];
    case 'none_fits':
      return [text('By the hours that the sheet prints, that holds for none of those you ask about')];
    case 'holiday':
      return [text(noHolidayHours(reason.name, directory))];
    case 'gone':
      return [text('What this button showed is no longer on the sheet. Please ask again')];
    default:
      return assertNever(reason);
  }
}

/** A word in the capitals that the sheet prints, else in those that were typed. */
function asPrinted(word: string, { text: typed }: Question, { records }: Directory): string {
  const texts = [...records.flatMap(({ name, unit, topics }) => [name, unit?.short ?? '', ...topics]), typed];
  const words = texts.flatMap(one => one.match(/[\p{L}\p{N}&]+/gu) ?? []);
  return words.find(one => one.toLowerCase() === word.toLowerCase()) ?? word;
}

function notPrinted(value: string, near: string | undefined): Spans {
  const lead = [{ kind: 'quote', text: value } as const, text(' is not on the sheet')];
  return near === undefined ? lead : [...lead, text(`; the nearest printed is ${near}`)];
}

/** Greeting, thanks, the date of the sheet, a question back, or how to ask, with live examples. */
export function helpCard(reason: HelpReason, { at }: Question, directory: Directory): Card {
  const [lead, rest] = helpWords(reason, at, directory);
  const shown = rest ? directory.examples.slice(0, SHOWN_EXAMPLES) : [];
  const parts = [lead, ...shown.map(example => `“${example}”`)].map(textPart);
  return { tone: 'help', title: directory.name, parts, more: [], actions: rest ? examples(directory, 3) : [] };
}

function helpWords(reason: HelpReason, at: number, directory: Directory): readonly [string, boolean] {
  const how = 'Ask who handles something, how to reach them, or whether they are there now';
  switch (reason) {
    case 'thanks':
      return ["You're welcome", false];
    case 'pause':
      return ['Take your time', false];
    case 'news':
      return ['Good to know. If there is a question in it, ask with a who, where or when', false];
    case 'age':
      return [`The sheet I answer from: ${effectiveText(directory.effective, at)}`, false];
    case 'report':
      return ['Press “Wrong” under the answer that is: it is noted for whoever keeps the sheet', false];
    case 'greeting':
      return [`Hello! ${how}:`, true];
    case 'nothing_shown':
      return [`I can't tell what that is about. ${how}:`, true];
    case 'empty':
    case 'help':
      return [`${how}. In a channel, ${directory.command} or a mention works too:`, true];
    default:
      return assertNever(reason);
  }
}

function examples(directory: Directory, limit: number): Action[] {
  return directory.examples.slice(0, limit).map(question => ({ kind: 'ask', label: question, question }));
}
