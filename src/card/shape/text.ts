import { assertNever } from '../../assert-never';
import type { Card, Part, Span, Spans } from './card';

/** A card as plain text, complete and without any platform's tokens: what screen readers and notifications read. */
export function cardText(card: Card): string {
  const parts = card.continued ? [...card.parts, ...card.more] : card.parts;
  const footnote = card.footnote === undefined ? [] : [card.footnote];
  return [card.title, ...parts.flatMap(partLines), ...footnote].join('\n');
}

function partLines(part: Part): string[] {
  switch (part.kind) {
    case 'fact':
    case 'open':
    case 'text':
    case 'notice':
      return [spansText(part.spans)];
    case 'fields':
      return part.rows.map(({ label, spans }) => `${label}: ${spansText(spans)}`);
    case 'entry':
      return [`${part.title}: ${spansText(part.spans)}`];
    case 'divider':
      return [];
    default:
      return assertNever(part);
  }
}

/** A paragraph as plain text. */
export function spansText(spans: Spans): string {
  return spans.map(spanText).join('');
}

function spanText(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'time':
      return span.text;
    case 'quote':
      return `“${span.text}”`;
    case 'phone':
      return span.option === undefined ? span.number : `${span.number}, option ${span.option}`;
    case 'email':
      return span.address;
    default:
      return assertNever(span);
  }
}
