import { assertNever, type Span, type Spans, spansText } from '../../../src/index';
import type { Json } from '../activity';

/** How an element's text looks; the same words for a TextBlock and a TextRun. */
export interface Look extends Json {
  readonly size?: 'Small' | 'Default' | 'Medium' | 'Large';
  readonly weight?: 'Default' | 'Bolder';
  readonly color?: 'Default' | 'Good' | 'Warning' | 'Attention';
  readonly isSubtle?: boolean;
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

/** The link that dials a number; an option is dialled after a pause. Numbers are ten digits as printed. */
export function telUrl(number: string, option: string | undefined): string {
  return `tel:+1${number.replace(/\D/g, '')}${option === undefined ? '' : `,,${option}`}`;
}

/** Text that a markdown element shows as it stands: no emphasis, no link, no {{DATE()}}. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]`~]/g, '\\$&')
    .replace(/^(\s*)([-+>#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2')
    .replaceAll('{{', `{${BREAK}{`);
}

/** A line of a card: with links as a TextBlock; without, and always where the asker's words stand in it, as runs. */
export function lineElement(spans: Spans, look: Look = {}): Json {
  const linked = spans.some(span => (span.kind === 'phone' && span.dial) || span.kind === 'email');
  if (linked && !quotes(spans)) return { type: 'TextBlock', text: markdown(spans), wrap: true, ...look };
  const { spacing, ...run } = look;
  return {
    type: 'RichTextBlock',
    inlines: spans.map(span => ({
      type: 'TextRun',
      text: plain(span),
      ...run,
      ...(isBold(span) ? BOLD : {}),
    })),
    ...(spacing === undefined ? {} : { spacing }),
  };
}

/** Whether the asker's own words stand in a line: then no markdown may read them. */
export function quotes(spans: Spans): boolean {
  return spans.some(span => span.kind === 'quote');
}

/** A line for an element that reads markdown (TextBlock, Fact): never with the asker's words in it. */
export function markdown(spans: Spans): string {
  return spans.map(markdownSpan).join('');
}

const BOLD = { weight: 'Bolder' } as const;

function isBold(span: Span): boolean {
  return span.kind === 'text' && span.bold === true;
}

function markdownSpan(span: Span): string {
  switch (span.kind) {
    case 'phone':
      return span.dial ? `[${span.number}](${telUrl(span.number, span.option)})${optionWords(span)}` : plain(span);
    case 'email':
      return `[${escapeMarkdown(span.address)}](mailto:${encodeURIComponent(span.address).replaceAll('%40', '@')})`;
    case 'text':
      return span.bold === true ? bold(span.text) : escapeMarkdown(span.text);
    case 'time':
    case 'quote':
      return escapeMarkdown(plain(span));
    default:
      return assertNever(span);
  }
}

/** Emphasis must touch its words, so blanks at either end stay outside. */
function bold(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}**${escapeMarkdown(words)}**${after}`;
}

function plain(span: Span): string {
  const text = spansText([span]);
  return span.kind === 'quote' ? inert(text) : text;
}

/** The asker's words: no {{DATE()}} of theirs is worked out, and a word wider than a phone may break. */
function inert(text: string): string {
  return text.replaceAll('{{', `{${BREAK}{`).replace(/[^\s\u200b]{20}(?=\S)/g, `$&${BREAK}`);
}

/** No width, and a line may end here. */
const BREAK = '\u200b';

function optionWords({ option }: { readonly option?: string }): string {
  return option === undefined ? '' : `, option ${option}`;
}
