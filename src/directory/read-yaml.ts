import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './directory';
import { nearestWord } from './nearest-word';

/** Where in a file something stands: keys and indexes from the top. */
export type Path = readonly PropertyKey[];

/** A file of `data/` after reading: `value` only where it has the right shape. */
export interface Reading<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Line (from 1) of a path, or of the deepest part of it that the file has. */
  lineOf(path: Path): number;
}

/** Reads YAML into the shape that `schema` asks for; every problem comes with its line and its cure. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
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
    return { problems, lineOf };
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100_000 }));
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap(issue =>
    explainIssue(issue).map(({ path, message, cure }) => error(lineOf(path), message, cure)),
  );
  return { problems, lineOf };
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

/** A slip of YAML itself, in words for somebody who has never heard of YAML. */
function explainSlip(slip: YAMLError): [message: string, cure: string] {
  switch (slip.code) {
    case 'TAB_AS_INDENT':
      return [
        'a tab stands at the beginning of the line',
        'Use spaces instead of the tab, as many as the lines around it have.',
      ];
    case 'BAD_INDENT':
      return [
        'the line is indented too little or too far',
        'Begin it in the same column as its neighbours of the same kind.',
      ];
    case 'DUPLICATE_KEY':
      return [
        'the same word stands twice in one entry',
        'Keep one of the two, or put a new entry ("- ") between them.',
      ];
    case 'BAD_ALIAS':
      return ['a text begins with * or &', 'Put "quotes" round the whole text.'];
    case 'MISSING_CHAR':
      return ['a quote, a comma or a bracket is missing', 'Close what was opened: "...", [...] or {...}.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'a colon stands inside a text, or a line lacks its colon',
        'Put "quotes" round a text that contains a colon; write "word: text" otherwise.',
      ];
    default:
      return [
        slip.message.replace(/\s+/g, ' '),
        'Put "quotes" round texts with signs in them, and indent as the neighbours do.',
      ];
  }
}

interface Explained {
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
}

/** What a shape that does not fit is called in words. The schema's own error text, where it has one, is the cure. */
function explainIssue(issue: z.core.$ZodIssue): Explained[] {
  const name = nameOf(issue.path);
  const cure = issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...issue.path, key],
      message: `"${key}" is not a word that this place knows`,
      cure: knownWords(key, known),
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ path: issue.path, message: `${name} is missing`, cure }];
  }
  return [{ path: issue.path, message: `${name} cannot be read`, cure }];
}

function knownWords(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'Take the line out, or compare its spelling with the other entries.';
  const meant = nearestWord(key, known);
  return meant ? `Did you mean "${meant}"?` : `Use one of: ${known.join(', ')}; or take the line out.`;
}

/** The innermost word of a path: "records 3 phone" is called "phone". */
function nameOf(path: Path): string {
  const word = path.findLast(key => typeof key === 'string');
  return word === undefined ? 'the file' : `"${String(word)}"`;
}
