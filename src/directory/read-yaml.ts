import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './directory';
import { explainIssue } from './explain-issue';
import { explainSlip } from './explain-slip';
import type { Path } from './path';
import { salvage } from './salvage';

/** A text that multiplies itself by references (*name) is refused beyond this. */
const MOST_ALIASES = 1000;

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path) => lines.linePos(startOf(document.contents, path)).line;
  const error = (line: number, message: string, cure: string): Problem => ({
    file,
    line,
    message,
    cure,
    level: 'error',
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map(slip => error(lines.linePos(slip.pos[0]).line, ...explainSlip(slip)));
    return { problems, lineOf, lost: () => true };
  }
  const written: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  const parsed = schema.safeParse(written, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [], lineOf, lost: () => false };
  const problems = parsed.error.issues.flatMap(issue =>
    explainIssue(issue, schema).map(({ path, message, cure }) => error(lineOf(path), message, cure)),
  );
  const rest = salvage(written, schema);
  if (!rest) return { problems, lineOf, lost: () => true };
  return { value: rest.value, problems, lineOf: path => lineOf(rest.originalPath(path)), lost: rest.lost };
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
