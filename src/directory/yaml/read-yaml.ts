import { type Document, isMap, isNode, isPair, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../directory';
import type { Path } from '../path';
import { explainIssue } from '../problems/explain-issue';
import { problemAt } from '../problems/report';
import { type CutText, cutTexts } from './cut-texts';
import { decode } from './decode';
import { parseYaml } from './parse-yaml';
import { salvage } from './salvage';

/** A file of `data/` after reading. */
export interface ReadFile<T> {
  /** What could be read: all of it where there are no problems, the sound parts otherwise. */
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** The whole file. */
  readonly text: string;
  /** Line (from 1) of a path in `value`, or of the deepest part of it that the file has. */
  lineOf(path: Path): number;
  /** Whether the part at a path, or an entry directly in it, was left out for its mistakes. */
  lost(path: Path): boolean;
}

/**
 * Reads YAML into the shape that `schema` asks for; every problem comes with its line and its cure. Texts under one of the
 * words `shown` are looked at for parts that are taken for comments.
 */
export function readYaml<T>(
  file: string,
  written: string | Uint8Array,
  schema: z.ZodType<T>,
  shown: readonly string[] = [],
): ReadFile<T> {
  const text = decode(written);
  if (typeof text === 'string') return readText(file, text, schema, shown);
  const { line, message, cure } = text;
  return { problems: [problemAt(file, line + 1, message, cure)], text: '', lineOf: () => line + 1, lost: () => true };
}

function readText<T>(file: string, text: string, schema: z.ZodType<T>, shown: readonly string[]): ReadFile<T> {
  const { document, slips, lineAt, restOfLine } = parseYaml(text);
  const lineOf = (path: Path) => lineAt(startOf(document?.contents ?? null, path)) + 1;
  const problems = slips.map(({ line, message, cure }) => problemAt(file, line + 1, message, cure));
  if (document === undefined) return { problems, text, lineOf, lost: () => true };
  for (const cut of cutTexts(document, shown, restOfLine)) problems.push(cutProblem(cut, file, lineAt(cut.start) + 1));
  const written: unknown = document.toJS();
  const parsed = schema.safeParse(written, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems, text, lineOf, lost: () => slips.length > 0 };
  for (const issue of parsed.error.issues) {
    for (const { path, message, cure } of explainIssue(issue, schema, path => inBraces(document, path)))
      problems.push(problemAt(file, lineOf(path), message, cure));
  }
  const rest = salvage(written, schema);
  if (!rest) return { problems, text, lineOf, lost: () => true };
  const lost = (path: Path) => slips.length > 0 || rest.lost(path);
  return { value: rest.value, problems, text, lineOf: path => lineOf(rest.originalPath(path)), lost };
}

/** "Desk #2", "Suite # 4": what follows the sign is hardly a comment, and what is left would be shown as the whole. */
const NUMBERED = /^#(?:\S|\s*\d)/;

function cutProblem({ text, comment }: CutText, file: string, line: number): Problem {
  const cure = 'Put "quotes" round the whole text; what is meant as a comment goes on a line of its own.';
  const level = NUMBERED.test(comment) ? 'error' : 'warning';
  return problemAt(file, line, `"${text}" ends at the #: "${comment}" is taken for a comment`, cure, level);
}

/** Whether an entry is written as { word: text, word: text }. */
function inBraces(document: Document, path: Path): boolean {
  const node = document.getIn(path, true);
  return isMap(node) && node.flow === true;
}

/** Offset of the key (or the list item) that a path leads to. */
function startOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let start = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) return start;
      if (isNode(pair.key)) start = pair.key.range?.[0] ?? start;
      node = pair.value;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(key)];
      if (!isNode(node)) return start;
      start = node.range?.[0] ?? start;
    } else {
      return start;
    }
  }
  return start;
}
