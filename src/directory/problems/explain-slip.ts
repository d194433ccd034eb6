/** Where the parser stopped: its error code, and the line (from 0) among all lines. */
export interface Stop {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

/** A slip of YAML itself, in words for somebody who has never heard of YAML. `line` counts from 0. */
export interface Slip {
  readonly line: number;
  readonly message: string;
  readonly cure: string;
}

const QUOTES = 'Put "quotes" round the whole text.';
const COLUMN = 'Begin it in the same column as its neighbours of the same kind.';

/** What a person most likely did where the parser stopped. The parser knows what it expected, not what was meant. */
export function explainSlip(stop: Stop, lines: readonly string[]): Slip {
  for (const guess of GUESSES) {
    const slip = guess(stop, lines);
    if (slip !== undefined) return slip;
  }
  const { line, code, message } = stop;
  const misplaced = code === 'BAD_INDENT' || message.startsWith('Sequence item without');
  if (misplaced) return { line, message: 'the line is indented too little or too far', cure: COLUMN };
  return { line, message: 'the line does not fit those around it', cure: `${QUOTES} ${COLUMN}` };
}

type Guess = (stop: Stop, lines: readonly string[]) => Slip | undefined;

/** A guess that looks at the line itself. */
function lineLooks(like: RegExp, message: string, cure: string): Guess {
  return ({ line }, lines) => (like.test(bare(lines[line])) ? { line, message, cure } : undefined);
}

/** The likeliest first. */
const GUESSES: readonly Guess[] = [
  mergeConflict,
  lineLooks(/^ *\t/, 'a tab stands at the beginning of the line', 'Use spaces, as many as the lines around it have.'),
  lineLooks(
    /[\u00a0\u2007\u202f]/,
    'an invisible no-break space stands in the line',
    'Delete the blanks of the line and type them again.',
  ),
  lineLooks(/^(---|\.\.\.)/, 'a line of dashes or dots divides the file', 'Take the line out.'),
  twice,
  lineLooks(
    /(^\s*-|:)\s+[*&@%`!|>]|[[,]\s*[*&@`]/,
    'a text begins with a sign that has a meaning of its own (one of * & @ % ` ! | >)',
    QUOTES,
  ),
  lineLooks(
    /(^\s*-|[:[,{])\s+'[^']*(''[^']*)*('\s*[^'\s,\]}#:]|$)/,
    "a text in single quotes (') has an apostrophe inside, or is not closed",
    'Put double "quotes" round the whole text.',
  ),
  lineLooks(/(^\s*-|[:[,{])\s+"([^"\\]|\\.)*"\s*[^\s,\]}#:]/, 'a text goes on behind its closing quote (")', QUOTES),
  cutOff,
  neverClosed,
  lineLooks(/^\s*(- +)?[a-z-]+:[^\s/]/i, 'a blank is missing after the colon', 'Write "word: text".'),
  lineLooks(/: .*[^\s]:(\s|$)/, 'a colon stands inside a text', QUOTES),
  afterEmptyList,
  tooDeep,
  otherColumn,
  lineLooks(/^[^:]*$/, 'the line lacks its colon', 'Write "word: text", or "- " before an entry of a list.'),
];

function mergeConflict({ line }: Stop, lines: readonly string[]): Slip | undefined {
  const at = [line - 1, line, line + 1].find(near => /^(<{7}|={7}|>{7})/.test(lines[near] ?? ''));
  const cure = 'Keep one of the two versions, and take out the lines of <<<<<<<, ======= and >>>>>>>.';
  return at === undefined ? undefined : { line: at, message: 'two versions of the file were merged here', cure };
}

function twice({ code, line }: Stop, lines: readonly string[]): Slip | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const word = /^\s*(?:- +)?"?([^":]*)/.exec(lines[line] ?? '')?.[1]?.trim();
  const cure = 'Take one of the two out, or begin an entry of its own with "- ".';
  return { line, message: `"${word}" stands twice in one entry`, cure };
}

/** How far back a bracket or a quote may have been left open. */
const LOOK_BACK = 40;

function neverClosed({ line }: Stop, lines: readonly string[]): Slip | undefined {
  let open = 0;
  for (let at = line; at >= Math.max(0, line - LOOK_BACK); at--) {
    const text = bare(lines[at]);
    const quotes = text.replace(/\\"/g, '').split('"').length - 1;
    if (quotes % 2 === 1)
      return { line: at, message: 'a quote (") is not closed', cure: 'Write " at both ends of the text.' };
    const outside = text.replace(/"[^"]*"/g, '');
    open += outside.split(/[[{]/).length - outside.split(/[\]}]/).length;
    if (open > 0 && /[\]}]/.test((lines[at] ?? '').slice(text.length))) return cutAt(at);
    if (open > 0)
      return { line: at, message: 'a bracket is not closed', cure: 'Close what was opened: [...] or {...}.' };
  }
  return undefined;
}

/** The # that follows a blank takes the end of its line along, a comma or a closing bracket with it (`neverClosed` looks further up). */
function cutOff({ line }: Stop, lines: readonly string[]): Slip | undefined {
  const at = [line, line - 1].find(near => {
    const text = lines[near] ?? '';
    const kept = bare(text);
    const inside = /[[{][^\]}]*$/.test(kept) || !/(^\s*-\s|:\s)/.test(kept);
    return inside && /[^\s,[{]$/.test(kept) && /[\]},]/.test(text.slice(kept.length));
  });
  return at === undefined ? undefined : cutAt(at);
}

function cutAt(line: number): Slip {
  return { line, message: 'all behind the # is taken for a comment', cure: QUOTES };
}

function afterEmptyList({ line }: Stop, lines: readonly string[]): Slip | undefined {
  let before = line - 1;
  while (before > 0 && bare(lines[before]).trim() === '') before -= 1;
  if (!/(\[\]|\{\})\s*$/.test(bare(lines[before]))) return undefined;
  return { line: before, message: 'entries follow an empty list', cure: 'Take out the [] at the end of this line.' };
}

function tooDeep({ line }: Stop, lines: readonly string[]): Slip | undefined {
  const next = line + 1;
  const [here, there] = [bare(lines[line]), bare(lines[next])];
  const standsBack = columnOf(bare(lines[line - 1])) > columnOf(here);
  const hasText = /:\s+\S/.test(here) || /^\s*- /.test(here);
  if (standsBack || !hasText || columnOf(there) <= columnOf(here) || !/^\s*[\w-]+:(\s|$)/.test(there)) return undefined;
  return { line: next, message: 'the line is indented too far', cure: COLUMN };
}

function otherColumn({ line }: Stop, lines: readonly string[]): Slip | undefined {
  const [above, here] = [lines[line - 1] ?? '', lines[line] ?? ''];
  const items = /^\s*- /.test(above) && /^\s*- /.test(here);
  if (!items || columnOf(above, /\S/) === columnOf(here, /\S/)) return undefined;
  return { line, message: 'the entry does not stand in the column of the one above', cure: COLUMN };
}

/** The column of a word; the dash of an entry does not count. */
function columnOf(text: string, first = /[^\s-]/): number {
  return text.search(first);
}

/** A line without its comment. */
function bare(line: string | undefined): string {
  return (line ?? '').replace(/(^|\s)#(?=([^"]*"[^"]*")*[^"]*$).*/, '');
}
