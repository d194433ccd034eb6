import type { Directory } from '../../directory/directory';
import { recordTitle } from '../../directory/record-title';
import { isOfHours } from '../../facets';
import type { Finding, Question } from '../../question';
import { exceptionNotices } from '../hours/exception';
import { holidayNotices } from '../hours/holiday';
import { type Standing, standingOf } from '../hours/standing';
import { askersWeek, openPart, printedWeek } from '../hours/state';
import { topicsText } from '../naming';
import { actionsFor, moreActionsFor } from '../parts/buttons';
import { factIsLine, factIsState, factSpans, needsNobody, reachSpans } from '../parts/facts';
import { sourceText } from '../parts/footnote';
import { LINE_LABELS, lineNotes, lineSpans, phoneSpan } from '../parts/reach';
import type { Card, Part, Spans } from '../shape/card';
import { atFirstSight, type WeighedPart } from '../shape/room';
import { noticePart, text } from '../shape/spans';
import { spansText } from '../shape/text';
import { offerPart } from './list';

/** The card of one finding: the asked fact, whether anyone answers, how to reach them; the rest of the record behind "More". */
export function answerCard(
  finding: Finding,
  remarks: readonly string[],
  question: Question,
  directory: Directory,
  alternatives: readonly Finding[],
): Card {
  const standing = standingOf(finding, question, directory);
  const { shown, rest } = atFirstSight([...factParts(standing), ...besides(standing, remarks, alternatives)]);
  const { record } = finding;
  return {
    tone: 'answer',
    title: recordTitle(record),
    parts: shown,
    more: [...rest, ...furtherFields(standing)],
    actions: actionsFor(finding, directory),
    moreActions: moreActionsFor(finding),
    footnote: sourceText(record.source, question.at),
  };
}

function factParts(standing: Standing): WeighedPart[] {
  const spans = factSpans(standing);
  const fact: Part = factIsState(standing) ? openPart(standing, spans) : { kind: 'fact', spans };
  const { near } = reachOf(standing);
  return [
    { weight: 0, part: fact },
    // By the asker's own clock it is good to know; that today is a holiday, and who is there instead, comes first.
    ...paragraphs(4, askersWeek(standing)),
    ...paragraphs(1, near),
    ...paragraphs(2, questionsTo(standing)),
    ...(factIsState(standing) || !tellsHours(standing) ? [] : [{ weight: 2, part: openPart(standing) }]),
  ];
}

/** Whether the card says who is there when: not under what works while nobody is, unless that is asked. */
function tellsHours(standing: Standing): boolean {
  return isOfHours(standing.finding.facet) || !needsNobody(standing.finding.lines);
}

/** "Questions: 212-555-0142": the phone of a row of which something else was asked for that nobody picks up. */
function questionsTo(standing: Standing): Spans[] {
  const phone = tellsHours(standing) ? undefined : standing.record.lines.find(line => line.kind === 'phone');
  return phone === undefined ? [] : [[text('Questions: '), phoneSpan(phone)]];
}

/** The lines beside the fact: those asked for stay on the card, those of another kind than the first may go behind "More". */
function reachOf(standing: Standing): { readonly near: readonly Spans[]; readonly far: readonly Spans[] } {
  const { lines, facet, record } = standing.finding;
  // Whose it is: the value asked about may be any of the lines.
  if (facet === 'reverse')
    return { near: lines.slice(topicsText(record) === '' ? 1 : 0).map(line => reachSpans([line])), far: [] };
  if (!factIsLine(standing)) return { near: lines.length === 0 ? [] : [reachSpans(lines)], far: [] };
  const [first, ...others] = lines;
  return {
    near: others.filter(({ kind }) => kind === first?.kind).map(line => lineSpans(line)),
    far: others.filter(({ kind }) => kind !== first?.kind).map(line => lineSpans(line)),
  };
}

function besides(standing: Standing, remarks: readonly string[], alternatives: readonly Finding[]): WeighedPart[] {
  const { finding, record, question, directory } = standing;
  const notes = record.notes.map(note => [text(note)]);
  const offers = alternatives.map(offer => standingOf(offer, question, directory));
  const told = tellsHours(standing) ? [standing] : [];
  const exceptions = exceptionNotices(told);
  const holidays = holidayNotices(told);
  return [
    // Always there where the state is: hours that the sheet does not print must not seem to be its own.
    ...notices(factIsState(standing) ? 0 : 1.5, exceptions),
    ...notices(2.5, offeredNotices(offers, exceptions)),
    ...notices(1, remarks),
    ...notices(2, lineNotes(finding.lines)),
    ...notices(2, holidays),
    ...offers.map(offer => ({ weight: 3, part: offerPart(offer, holidays) })),
    ...paragraphs(isOfHours(finding.facet) ? 1 : 4, weekBeside(standing)),
    // Of a record that cannot be reached, the sheet's own oddity is the answer.
    ...paragraphs(record.lines.length === 0 ? 1 : 6, notes),
    ...paragraphs(5, reachOf(standing).far),
    // A word that the row does not print would pass for one of its topics.
    ...paragraphs(finding.unprinted === undefined ? 5 : 1.5, topicsBeside(standing)),
  ];
}

/** What rules over the hours of what is offered instead, by its name; what is `said` of the line itself holds for both. */
function offeredNotices(offers: readonly Standing[], said: readonly string[]): string[] {
  return offers.flatMap(offer =>
    exceptionNotices([offer])
      .filter(notice => !said.includes(notice))
      .map(notice => `${offer.record.name}, ${notice}`),
  );
}

/** The printed week, unless it is the fact, or nobody needs to be there. */
function weekBeside(standing: Standing): Spans[] {
  const { finding, record } = standing;
  const isFact = finding.facet === 'hours' && finding.when === undefined;
  const week = isFact || !tellsHours(standing) ? undefined : printedWeek(record);
  return week === undefined ? [] : [[text(week)]];
}

/** What the record handles, unless it is the fact; and that it is the asker's word, not the sheet's, by which it was found. */
function topicsBeside({ finding, record, question }: Standing): Spans[] {
  const handles = finding.facet === 'topics' || finding.facet === 'reverse' ? '' : topicsText(record);
  const { unprinted } = finding;
  const parts = [
    ...(handles === '' ? [] : [`Handles ${handles}`]),
    ...(unprinted === undefined ? [] : [`“${asTyped(unprinted, question.text)}” is not printed in this row`]),
  ];
  return parts.length === 0 ? [] : [[text(parts.join('; '))]];
}

/** With the asker's own capitals, where the word stands there. */
function asTyped(word: string, typed: string): string {
  const from = typed.toLowerCase().indexOf(word);
  return from < 0 ? word : typed.slice(from, from + word.length);
}

function paragraphs(weight: number, lines: readonly Spans[]): WeighedPart[] {
  return lines.map(spans => ({ weight, part: { kind: 'text', spans } }));
}

function notices(weight: number, sentences: readonly string[]): WeighedPart[] {
  return sentences.map(sentence => ({ weight, part: noticePart(sentence) }));
}

/** What the record has besides, label by label: nothing that the card says already. */
function furtherFields(standing: Standing): Part[] {
  const { finding, record } = standing;
  const asked = questionsTo(standing).length > 0 ? 'phone' : undefined;
  const others = record.lines.filter(line => !finding.lines.includes(line) && line.kind !== asked);
  const rows = [
    ...others.map(line => ({ label: LINE_LABELS[line.kind], spans: lineSpans(line) })),
    ...(tellsHours(standing) ? [] : [{ label: 'Hours', spans: [text(printedWeek(record) ?? '')] }]),
  ].filter(({ spans }) => spansText(spans) !== '');
  return rows.length === 0 ? [] : [{ kind: 'fields', rows }];
}
