import type { Part, Span, Spans } from './card';

/** Plain words. */
export function text(words: string): Span {
  return { kind: 'text', text: words };
}

/** Plain words as a line of a card. */
export function textPart(words: string): Part {
  return { kind: 'text', spans: [text(words)] };
}

/** Plain words that are to be noticed. */
export function noticePart(words: string): Part {
  return { kind: 'notice', spans: [text(words)] };
}

/** Words that stand out. */
export function bold(words: string): Span {
  return { kind: 'text', text: words, bold: true };
}

/** Runs of text with a separator between them; empty runs are left out. */
export function joined(runs: readonly Spans[], separator: string): Spans {
  return runs.filter(run => run.length > 0).flatMap((run, index) => (index === 0 ? run : [text(separator), ...run]));
}
