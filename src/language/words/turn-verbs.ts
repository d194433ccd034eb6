/** How people say that doors open or close, and that whoever works behind them comes or goes: one table for all that ask for it. */

/** Which way doors turn. */
export type Turn = 'opens' | 'closes';
/** A form of a verb: "close", "closes", "closing", "closed". */
type Form = 'base' | 'third' | 'ing' | 'past';

interface TurnVerb extends Readonly<Record<Form, string>> {
  readonly turn: Turn;
  /** What may stand behind it, as a part of it: "off" behind "knock"; empty where it may stand alone. */
  readonly tails: readonly string[];
  /** Whether it is said of doors, and of hardly anything else. */
  readonly doors: boolean;
}

const DAYS_BEGIN = '|up|work|its day|their day|the day|his day|her day|taking calls|answering|answering phones';
const DAYS_END = '|up|work|for the day|their day|the day|its day';
const OFF = 'off|out';

/** Forms, and tails between bars. */
const OPEN_DOORS = [
  ['open opens opening opened', '|up|back up'],
  ['reopen reopens reopening reopened', ''],
  ['abren abre abriendo abrieron', ''],
] as const;
const CLOSE_DOORS = [
  ['close closes closing closed', '|up|down|shop|up shop'],
  ['shut shuts shutting shut', '|down|shop|up shop'],
  ['cierran cierra cerrando cerraron', ''],
] as const;
const COME = [
  ['start starts starting started', DAYS_BEGIN],
  ['begin begins beginning began', DAYS_BEGIN],
  ['get gets getting got', 'in|going|started'],
  ['come comes coming came', 'in|on|online'],
] as const;
const GO = [
  ['leave leaves leaving left', '|work|for the day'],
  ['quit quits quitting quit', '|work|for the day'],
  ['stop stops stopping stopped', '|work|working|taking calls|answering|answering phones|picking up'],
  ['end ends ending ended', DAYS_END],
  ['finish finishes finishing finished', DAYS_END],
  ['wrap wraps wrapping wrapped', 'up|it up|things up'],
  ['lock locks locking locked', 'up|the doors'],
  ['knock knocks knocking knocked', 'off|off work'],
  ['go goes going gone', 'home|dark|dead|offline'],
  ['clock clocks clocking clocked', OFF],
  ['punch punches punching punched', OFF],
  ['sign signs signing signed', OFF],
  ['log logs logging logged', OFF],
  ['hang hangs hanging hung', 'up|it up'],
  ['call calls calling called', 'it a day|it a night|it quits'],
  ['pack packs packing packed', 'up|it up|in|it in'],
  ['head heads heading headed', 'home|out'],
] as const;

function verbs(rows: readonly (readonly [string, string])[], turn: Turn, doors: boolean): TurnVerb[] {
  return rows.map(([forms, tails]) => {
    const [base = '', third = '', ing = '', past = ''] = forms.split(' ');
    return { base, third, ing, past, turn, tails: tails.split('|'), doors };
  });
}

const ALL: readonly TurnVerb[] = [
  ...verbs(OPEN_DOORS, 'opens', true),
  ...verbs(CLOSE_DOORS, 'closes', true),
  ...verbs(COME, 'opens', false),
  ...verbs(GO, 'closes', false),
];

/** These forms of the verbs that turn so, as the source of a pattern that ends with a word; `said` of doors, of people, or of both. */
export function turnVerbs(turn: Turn, forms: readonly Form[], said?: 'doors' | 'people'): string {
  const meant = ALL.filter(verb => verb.turn === turn && (said === undefined || verb.doors === (said === 'doors')));
  return `(?:${meant.map(verb => withTails(verb, forms)).join('|')})\\b`;
}

function withTails(verb: TurnVerb, forms: readonly Form[]): string {
  const words = [...new Set(forms.map(form => verb[form]))].join('|');
  const tails = verb.tails.filter(tail => tail !== '').sort((a, b) => b.length - a.length);
  const behind = tails.length === 0 ? '' : `(?: (?:${tails.join('|')}))${verb.tails.includes('') ? '?' : ''}`;
  return `(?:${words})${behind}`;
}

/** A verb of a turn that stands somewhere, and its number of words. */
export interface TurnSaid {
  readonly turn: Turn;
  readonly length: number;
}

interface Phrase extends TurnSaid {
  readonly words: readonly string[];
}

/** Under its first word each phrase, the longest first; of people's past nothing turns any more. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const verb of ALL)
  for (const form of [verb.base, verb.third, verb.ing, ...(verb.doors ? [verb.past] : [])])
    for (const tail of verb.tails) {
      const words = `${form} ${tail}`.trim().split(' ');
      const phrase = { words, turn: verb.turn, length: words.length };
      BY_FIRST.set(
        form,
        [...(BY_FIRST.get(form) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
    }

/** The verb of a turn that stands at a place; "leave a message", "finish my deal" turn no doors. */
export function turnAt(words: readonly string[], i: number): TurnSaid | undefined {
  const found = BY_FIRST.get(words[i] ?? '')?.find(one => one.words.every((word, n) => words[i + n] === word));
  return found === undefined || THING.has(words[i + found.length] ?? '') ? undefined : found;
}

const THING: ReadonlySet<string> = new Set(
  'it this that these those them me us a an the my our your his her'.split(' '),
);

/** Whether a verb of a turn may begin with a word. */
export function beginsTurn(word: string): boolean {
  return BY_FIRST.has(word);
}
