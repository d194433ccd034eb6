import { type Document, isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { explainSlip, type Slip, type Stop } from '../problems/explain-slip';

/** A text after parsing. */
export interface ParsedYaml {
  /** What could be parsed; entries with slips are left out of it. Absent where the slip is not inside an entry. */
  readonly document?: Document;
  readonly slips: readonly Slip[];
  /** Line (from 0) of an offset. */
  lineAt(offset: number): number;
  /** What follows an offset on its line. */
  restOfLine(offset: number): string;
}

/** One slip hides what follows it: its entry is left out and the rest parsed again, so many times at most. */
const ROUNDS = 20;

/** Parses YAML as people write it by hand; references (&name, *name) are no part of it. */
export function parseYaml(text: string): ParsedYaml {
  const slips: Slip[] = [];
  let lines = text.split(/\r\n?|\n/);
  for (let round = 0; round < ROUNDS; round++) {
    const counter = new LineCounter();
    const whole = lines.join('\n');
    const restOfLine = (offset: number) =>
      whole.slice(offset, (whole.indexOf('\n', offset) + 1 || whole.length + 1) - 1);
    const document = parseDocument(whole, { lineCounter: counter, prettyErrors: false });
    const lineAt = (offset: number) => counter.linePos(offset).line - 1;
    const stop = firstStop(document, lines, lineAt);
    if (stop === undefined) return { document: asWritten(document), slips, lineAt, restOfLine };
    const slip = explainSlip(stop, lines);
    slips.push(slip);
    const rest = withoutEntry(lines, slip.line);
    if (rest === undefined) return { slips, lineAt, restOfLine };
    lines = rest;
  }
  return { slips, lineAt: () => 0, restOfLine: () => '' };
}

/** YAML takes 010 for 10 and 800.5550100 for one digit less: what was typed is what is meant. */
function asWritten(document: Document): Document {
  visit(document, {
    Scalar(place, node) {
      const changed = typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value);
      if (changed && place !== 'key') node.value = node.source;
    },
  });
  return document;
}

function firstStop(document: Document, lines: readonly string[], lineAt: (offset: number) => number): Stop | undefined {
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return { code: error.code, message: error.message, line: lineAt(error.pos[0]) };
  let stop: Stop | undefined;
  visit(document, (_key, node) => {
    if (!isNode(node)) return undefined;
    const [start = 0, end = 0] = node.range ?? [];
    const line = isAlias(node) || ('anchor' in node && node.anchor) ? lineAt(start) : swallowedEntry(node, start, end);
    if (line === undefined) return undefined;
    stop = { code: '', message: 'the line cannot be read', line };
    return visit.BREAK;
  });
  return stop;

  /** An entry that is indented too far reads like a further line of the text above it. */
  function swallowedEntry(node: unknown, start: number, end: number): number | undefined {
    if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
    const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))];
    for (let line = first + 1; line <= last; line++) if (/^\s*- /.test(lines[line] ?? '')) return line;
    return undefined;
  }
}

/** The lines with the whole entry around `line` emptied; undefined where it is in none. Entries begin with "- ", at most two blanks in. */
function withoutEntry(lines: readonly string[], line: number): string[] | undefined {
  const begins = (text: string) => /^ {0,2}- /.test(text);
  const section = (text: string) => /^[^\s#-]/.test(text);
  let start = line;
  while (start >= 0 && !begins(lines[start] ?? '')) {
    if (section(lines[start] ?? '')) return undefined;
    start -= 1;
  }
  if (start < 0) return undefined;
  const after = lines.findIndex((text, at) => at > start && (begins(text) || section(text)));
  const end = after === -1 ? lines.length : after;
  return lines.map((text, at) => (at >= start && at < end ? '' : text));
}
