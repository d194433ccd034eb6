import { type Turn, turnAt } from '../words/turn-verbs';
import { PhraseList } from './piece';

/** Question words about when, and the verbs that say which: an opening ("when are they back") or a closing ("how late"). */
const WHEN = new PhraseList(
  'at what time|what time|a que hora|que hora|how soon|how early|when|whens|cuando'.split('|'),
);
const LONG = new PhraseList(
  (
    'how much longer|how much more time|how much time|how long|how many minutes|how many hours|' +
    'cuanto tiempo|cuanto falta'
  ).split('|'),
);
const CLOSING_ALONE = new PhraseList([
  ...['until', 'till', 'til'].flatMap(until => [`${until} when`, `${until} what time`]),
  ...(
    'how late|closing time|close time|quitting time|closing soon|time left|minutes left|hours left|' +
    'min left|mins left|hasta que hora|hasta cuando|closing when|close when|closes when|shut when'
  ).split('|'),
]);
const OPENING_ALONE = new PhraseList(
  (
    'next opening|open next|opens next|next open|next available|open again|opening again|open back up|' +
    'opening time|opens when|open when|reopen|reopens|reopening|back in|be back|be in|are back|' +
    'abren otra vez|vuelven a abrir|vuelve a abrir'
  ).split('|'),
);
/** What else asks for an opening, and for a closing. */
const BACK =
  /^(?:back|next|again|call|reach|return|returns|available|vuelven|regresan|llamar|answer|answering|answered|get|come)$/;
const OVER = /^(?:done|gone|cerrar|lock)$/;
const TURNS = { opens: BACK, closes: OVER } as const;
const UNTIL =
  /^(till|til|until|untill|before|left|there|open|up|around|going|staffed|answering|catch|in|available|abierto|abiertos|reach|cierran|cierre)$/;

/** The words with which these begin: most questions have none of them. */
const BEGINS: ReadonlySet<string> = new Set([
  ...[WHEN, LONG, CLOSING_ALONE, OPENING_ALONE].flatMap(({ begins }) => begins),
  'time',
  'latest',
  'last',
  'earliest',
  'soonest',
]);

/** Which words ask for the next opening or for the closing; undefined where none do. */
export interface Cue {
  readonly kind: 'next' | 'left';
  readonly explains: readonly number[];
}

/** "when are they back" asks for the next opening, "how long till they close" for what is left. */
export function readCue(words: readonly string[]): Cue | undefined {
  const places: number[] = [];
  for (let i = 0; i < words.length; i += 1) if (BEGINS.has(words[i] ?? '')) places.push(i);
  if (places.length === 0) return undefined;
  const cue =
    alone(words, places, OPENING_ALONE, 'next') ??
    alone(words, places, CLOSING_ALONE, 'left') ??
    asked(words, places) ??
    lasting(words, places) ??
    callable(words, places) ??
    beforeClosing(words);
  if (cue === undefined || words.some(word => PEOPLE.has(word))) return cue;
  return { kind: cue.kind, explains: cue.explains.filter(i => !OF_THINGS.test(words[i] ?? '')) };
}

/** Leases end and coverage begins as well: what is asked of them is told by the other words, but of people it is their hours. */
const PEOPLE: ReadonlySet<string> = new Set(
  'you yall they we everybody everyone anybody anyone guys folks people'.split(' '),
);
const OF_THINGS = /^(?:start|begin|end|stop|finish)(?:e?s|[np]?ing)?$/;

function alone(
  words: readonly string[],
  places: readonly number[],
  phrases: PhraseList,
  kind: Cue['kind'],
): Cue | undefined {
  const found = firstPhrase(words, places, phrases);
  return found && { kind, explains: found };
}

/** "when" or "what time", and then a verb of opening or closing. */
function asked(words: readonly string[], places: readonly number[]): Cue | undefined {
  const lead = firstPhrase(words, places, WHEN);
  if (lead === undefined) return undefined;
  const start = (lead.at(-1) ?? 0) + 1;
  if (NO_QUESTION.test(words.slice(start, start + 3).join(' '))) return undefined;
  const closes = turnFrom(words, 'closes', start);
  const opens = turnFrom(words, 'opens', start);
  const [closing] = closes;
  const [opening] = opens;
  // "Call" opens, "call it a day" closes.
  if (closing !== undefined && (opening === undefined || opening >= closing || words[opening] === 'open'))
    return { kind: 'left', explains: [...lead, ...closes] };
  return opening === undefined ? undefined : { kind: 'next', explains: [...lead, ...opens] };
}

/** "Are they there when I get back", "when it's 3 in Denver": the asker's own return, and a clock time. */
const NO_QUESTION =
  /^(?:(?:im|ive|ill|i|we|weve) (?!can\b|could\b|may\b)|(?:its|it is|it gets|it hits) (?:\d|noon|midnight|half|quarter))/;

/** "how long", and then until what. */
function lasting(words: readonly string[], places: readonly number[]): Cue | undefined {
  const lead = firstPhrase(words, places, LONG);
  if (lead === undefined) return undefined;
  const start = (lead.at(-1) ?? 0) + 1;
  // "How many hours a day" asks for no rest of one.
  if (/^(?:an?|per|each|every) (?:day|week)/.test(words.slice(start, start + 2).join(' '))) return undefined;
  if (HAS_I.test(words.slice(start, start + LONGEST).join(' '))) return { kind: 'left', explains: lead };
  const until = indexFrom(words, UNTIL, start);
  const closes = turnFrom(words, 'closes', start);
  const opens =
    until === undefined || !/^(un)?till?l?$/.test(words[until] ?? '') ? [] : turnFrom(words, 'opens', until);
  if (closes.length === 0 && opens.length > 0 && until !== undefined)
    return { kind: 'next', explains: [...lead, until, ...opens] };
  const verbs = [...(until === undefined ? [] : [until]), ...closes];
  return verbs.length === 0 ? undefined : { kind: 'left', explains: [...lead, ...verbs] };
}

/** "What's the latest I can call", "the earliest we can reach somebody". */
function callable(words: readonly string[], places: readonly number[]): Cue | undefined {
  const at = places.find(index => LATEST.test(words.slice(index, index + LONGEST).join(' ')));
  return at === undefined ? undefined : { kind: /^la/.test(words[at] ?? '') ? 'left' : 'next', explains: [at] };
}

/** Words of the longest of these: "latest that I can still get a hold". */
const LONGEST = 8;
const TO_CALL = '(?:call|reach|catch|ring|phone|talk|speak|get (?:(?:a ?)?hold|through|some\\w*|any\\w*))';
/** "How long have I got to call them", behind "how long", as the source of a pattern; "how long do I have to pay it off" asks for a term. */
export const HAVE_TO_CALL = `(?:have (?:i|we) got|(?:do )?(?:i|we) (?:have|got))(?: (?:to ${TO_CALL}\\b|with |today|tonight)|$)`;
const HAS_I = new RegExp(`^${HAVE_TO_CALL}`);
/** "The latest I can call", as the source of a pattern. */
export const LATEST_TO_CALL = `(?:latest|earliest|soonest|last (?:minute|moment|second)) (?:(?:that )?(?:i|we|you) can|can (?:i|we)) (?:still )?${TO_CALL}\\b`;
const LATEST = new RegExp(`^${LATEST_TO_CALL}`);

/** "do i have time before they shut". */
function beforeClosing(words: readonly string[]): Cue | undefined {
  const time = words.indexOf('time');
  const before = time < 0 ? -1 : words.indexOf('before', time);
  const closes = before < 0 ? [] : turnFrom(words, 'closes', before);
  return closes.length === 0 ? undefined : { kind: 'left', explains: [time, before, ...closes] };
}

function firstPhrase(words: readonly string[], places: readonly number[], phrases: PhraseList): number[] | undefined {
  const found = phrases.first(words, places);
  return found && Array.from({ length: found.length }, (_, offset) => found.at + offset);
}

/** The places of the first words from a place on that turn so. */
function turnFrom(words: readonly string[], turn: Turn, start: number): readonly number[] {
  for (let i = start; i < words.length; i += 1) {
    const said = turnAt(words, i);
    if (said?.turn === turn) return Array.from({ length: said.length }, (_, offset) => i + offset);
    if (TURNS[turn].test(words[i] ?? '')) return [i];
  }
  return [];
}

function indexFrom(words: readonly string[], pattern: RegExp, start: number): number | undefined {
  const index = words.findIndex((word, at) => at >= start && pattern.test(word));
  return index < 0 ? undefined : index;
}
