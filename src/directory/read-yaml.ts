import { isMap, isNode, isPair, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './directory';
import { explainIssue } from './explain-issue';
import { parseYaml } from './parse-yaml';
import type { Path } from './path';
import { salvage } from './salvage';

/** A file of `data/` after reading. */
export interface Reading<T> {
  /** What could be read: all of it where there are no problems, the sound parts otherwise. */
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Line (from 1) of a path in `value`, or of the deepest part of it that the file has. */
  lineOf(path: Path): number;
  /** Whether the part at a path, or an entry directly in it, was left out for its mistakes. */
  lost(path: Path): boolean;
}

/** Reads YAML into the shape that `schema` asks for; every problem comes with its line and its cure. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const { document, slips, lineAt } = parseYaml(text);
  const lineOf = (path: Path) => lineAt(startOf(document?.contents ?? null, path)) + 1;
  const problem = (line: number, message: string, cure: string): Problem => ({
    file,
    line,
    message,
    cure,
    level: 'error',
  });
  const problems = slips.map(({ line, message, cure }) => problem(line + 1, message, cure));
  if (document === undefined) return { problems, lineOf, lost: () => true };
  const written: unknown = document.toJS();
  const parsed = schema.safeParse(written, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems, lineOf, lost: () => slips.length > 0 };
  for (const issue of parsed.error.issues) {
    for (const { path, message, cure } of explainIssue(issue, schema))
      problems.push(problem(lineOf(path), message, cure));
  }
  const rest = salvage(written, schema);
  if (!rest) return { problems, lineOf, lost: () => true };
  const lost = (path: Path) => slips.length > 0 || rest.lost(path);
  return { value: rest.value, problems, lineOf: path => lineOf(rest.originalPath(path)), lost };
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
