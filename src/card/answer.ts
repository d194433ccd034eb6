import type { Directory } from '../directory/directory';
import type { ContactRecord } from '../directory/record';
import type { Finding, Question } from '../question';
import { actionsFor, moreActionsFor } from './buttons';
import type { Card, Part, Spans } from './card';
import { factIsLine, factIsState, factSpans, reachSpans } from './facts';
import { sourceText } from './footnote';
import { offerPart } from './list';
import { recordTitle, topicsText } from './naming';
import { LINE_LABELS, lineNotes, lineSpans } from './reach';
import { placeWithin, ROOM, type Weighed } from './room';
import { text } from './spans';
import { holidayNotices, openPart, printedWeek, type Standing, standingOf } from './state';

/** The card of one finding: the asked fact, whether anyone answers, how to reach them; the rest of the record behind "More". */
export function answerCard(
  finding: Finding,
  remarks: readonly string[],
  question: Question,
  directory: Directory,
  alternatives: readonly Finding[],
): Card {
  const standing = standingOf(finding, question, directory);
  const { shown, rest } = placeWithin([...factParts(standing), ...besides(standing, remarks, alternatives)], ROOM);
  const { record } = finding;
  return {
    tone: 'answer',
    title: recordTitle(record),
    parts: shown,
    more: [...rest, ...recordFields(record)],
    actions: actionsFor(finding, directory),
    moreActions: moreActionsFor(finding),
    footnote: sourceText(record.source, question.at),
  };
}

function factParts(standing: Standing): Weighed[] {
  const { finding } = standing;
  const fact: Part = finding.facet === 'open_now' ? openPart(standing) : { kind: 'fact', spans: factSpans(standing) };
  const [, ...others] = finding.lines;
  const reach = factIsLine(standing) ? others.map(lineSpans) : [reachSpans(finding.lines)];
  return [
    { weight: 0, part: fact },
    ...paragraphs(
      1,
      reach.filter(spans => spans.length > 0),
    ),
    ...(factIsState(standing) ? [] : [{ weight: 2, part: openPart(standing) }]),
  ];
}

function besides(standing: Standing, remarks: readonly string[], alternatives: readonly Finding[]): Weighed[] {
  const { finding, record, question, directory } = standing;
  const week = printedWeek(record);
  const said = finding.facet === 'hours' && finding.when === undefined;
  const handles = topicsText(record);
  const told = finding.facet === 'topics' || finding.facet === 'reverse';
  const hoursAsked = finding.facet === 'hours' || finding.facet === 'open_now';
  return [
    ...notices(1, remarks),
    ...notices(2, lineNotes(finding.lines)),
    ...notices(2, holidayNotices(standing)),
    ...alternatives.map(offer => ({ weight: 3, part: offerPart(offer, question, directory) })),
    ...(week === undefined || said ? [] : paragraphs(hoursAsked ? 1 : 4, [[text(week)]])),
    ...(record.lines.length === 0 ? notices(1, record.notes) : []),
    ...(handles === '' || told ? [] : paragraphs(5, [[text(`Handles ${handles}`)]])),
    ...(record.lines.length === 0
      ? []
      : paragraphs(
          6,
          record.notes.map(note => [text(note)]),
        )),
  ];
}

function paragraphs(weight: number, lines: readonly Spans[]): Weighed[] {
  return lines.map(spans => ({ weight, part: { kind: 'text', spans } }));
}

function notices(weight: number, sentences: readonly string[]): Weighed[] {
  return sentences.map(sentence => ({ weight, part: { kind: 'notice', spans: [text(sentence)] } }));
}

/** The whole record, label by label. */
function recordFields(record: ContactRecord): Part[] {
  const week = printedWeek(record);
  const rows = [
    ...(record.unit ? [{ label: 'Unit', spans: [text(record.unit.name)] }] : []),
    ...(record.region === undefined ? [] : [{ label: 'Region', spans: [text(record.region)] }]),
    ...(record.topics.length === 0 ? [] : [{ label: 'Handles', spans: [text(record.topics.join(', '))] }]),
    ...record.lines.map(line => ({ label: LINE_LABELS[line.kind], spans: lineSpans(line) })),
    { label: 'Hours', spans: [text(week ?? 'not printed')] },
    ...record.notes.map(note => ({ label: 'Note', spans: [text(note)] })),
  ];
  return [{ kind: 'fields', rows }];
}
