import { type Document, isPair, isScalar, isSeq, visit } from 'yaml';

/** A text behind which something on its line is taken for a comment. */
export interface CutText {
  /** Offset of the text. */
  readonly start: number;
  readonly text: string;
  /** "#2 in the menu". */
  readonly comment: string;
}

/**
 * Texts under one of these words, alone or in its list, that end where " #" begins a comment: it may be part of them.
 * Comments on lines of their own, and behind other words, are left in peace. `restOfLine` gives what follows an offset.
 */
export function cutTexts(
  document: Document,
  words: readonly string[],
  restOfLine: (offset: number) => string,
): readonly CutText[] {
  const found: CutText[] = [];
  visit(document, {
    Scalar(place, node, ancestors) {
      const [start, end] = node.range ?? [];
      if (place === 'key' || node.type !== 'PLAIN' || start === undefined || end === undefined) return;
      const holder = ancestors.at(isSeq(ancestors.at(-1)) ? -2 : -1);
      if (!isPair(holder) || !isScalar(holder.key) || !words.includes(String(holder.key.value))) return;
      const comment = /^[ \t]+(#.*)/.exec(restOfLine(end))?.[1];
      if (comment !== undefined) found.push({ start, text: String(node.value), comment: comment.trimEnd() });
    },
  });
  return found;
}
