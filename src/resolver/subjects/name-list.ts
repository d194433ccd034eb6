import { joinsList } from '../../language/asked/name-lists';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { placeWords, speaksAgainst } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { positionsIn } from '../reading/segments';
import { isRegional } from '../rows/regions';
import { asQuestion } from './own-questions';
import type { Subject } from './subjects';

/** Names of the longest list, and telling words of the longest name in it. */
const MOST_NAMES = 8;
const LONGEST_NAME = 4;

/**
 * The subjects of each name of a list by itself ("permits, parks deeds, records"), where the message is no more than one and
 * the whole has fewer, or finds one in words of two names. Undefined where a stretch is no row's name. A name that several
 * rows have means those that another of the list means alone.
 */
export function ofEachName(
  all: readonly Subject[],
  reading: Reading,
  index: DirectoryIndex,
  subjectsOf: (name: Reading) => readonly Subject[],
): readonly Subject[] | undefined {
  const { segments, foreign, hits } = reading;
  // What another company is asked for is not ours by itself.
  if (segments[0] === segments.at(-1) || foreign.size > 0 || hits.some(speaksAgainst)) return undefined;
  const list = namesIn(reading);
  if (list === undefined || isFound(all, list, reading) || !isListOfNames(reading)) return undefined;
  const each: Subject[] = [];
  for (const part of list.parts) {
    const named = subjectNamed(part, list, reading, index, subjectsOf);
    if (named === 'unclear') return undefined;
    // A name that nobody here has is told of beside those that are found.
    if (named !== undefined) each.push(named);
  }
  return each.length < 2 ? undefined : joined(each);
}

/** The names of a list: their stretches, the positions of their telling words, and of those that only place them. */
interface NameList {
  readonly parts: readonly number[];
  readonly telling: readonly number[];
  readonly places: ReadonlySet<number>;
}

/** What may be the names of a list; undefined where that is one, or too much is said. */
function namesIn(reading: Reading): NameList | undefined {
  const { tokens, segments } = reading;
  const places = placeWords(reading);
  const telling = [...tokens.keys()].filter(i => tokens[i]?.quiet === false && tokens[i]?.negated === false);
  const parts = [...new Set(telling.map(i => segments[i] ?? 0))];
  const few = parts.length > 1 && parts.length <= MOST_NAMES && telling.length <= parts.length * LONGEST_NAME;
  // "Parks, north": a place alone is no name.
  const names = (part: number) => telling.some(i => segments[i] === part && !places.has(i));
  return few && parts.every(names) ? { parts, telling, places } : undefined;
}

/** Whether the whole has found as much: a subject in each stretch, or an alias of several as one name. */
function isFound(all: readonly Subject[], { parts, telling }: NameList, { hits, segments }: Reading): boolean {
  const isAlias = ({ phrase, tokens: at }: Hit) => phrase.sense.kind === 'alias' && telling.every(i => at.includes(i));
  const spans = (subject: Subject) => new Set([...subject.tokens].map(i => segments[i])).size > 1;
  return hits.some(isAlias) || (parts.length <= all.length && !all.some(spans));
}

/** The subject of one name by itself; undefined where nobody here has it. */
function subjectNamed(
  part: number,
  { telling, places }: NameList,
  reading: Reading,
  index: DirectoryIndex,
  subjectsOf: (name: Reading) => readonly Subject[],
): Subject | 'unclear' | undefined {
  const { tokens, segments } = reading;
  const at = positionsIn(part, segments);
  const words = at.flatMap(i => tokens[i] ?? []);
  const [subject, other] = subjectsOf(asQuestion(words, reading, index));
  if (subject === undefined) return undefined;
  const [best] = subject.matches;
  if (other !== undefined || !(best?.complete || best?.partOfName)) return 'unclear';
  const own = new Set([...subject.tokens].flatMap(i => at[i] ?? []));
  const left = telling.some(i => segments[i] === part && !own.has(i) && !places.has(i));
  return left ? 'unclear' : { ...subject, tokens: own };
}

/** Whether a message is no more than names in a row, and what leads to them. */
export function isListOfNames({ tokens, segments }: Reading): boolean {
  return tokens.every(({ quiet, text }, i) => !quiet || joinsList(text, segments[i] === segments[0]));
}

/** Of names that mean the same row one; undefined where one means several rows that no region tells apart. */
function joined(each: readonly Subject[]): readonly Subject[] | undefined {
  const alone = new Set(each.flatMap(({ matches: [first, second] }) => (first && !second ? first.record.id : [])));
  const subjects: Subject[] = [];
  for (const subject of each) {
    const known = subject.matches.filter(({ record }) => alone.has(record.id));
    const matches = known.length > 0 ? known : subject.matches;
    if (matches.length > 1 && !matches.every(({ record }) => isRegional(record))) return undefined;
    const ids = new Set(matches.map(({ record }) => record.id));
    const same = subjects.findIndex(one => one.matches.some(({ record }) => ids.has(record.id)));
    const before = subjects[same];
    if (before === undefined) subjects.push({ ...subject, matches });
    else subjects[same] = { ...before, tokens: new Set([...before.tokens, ...subject.tokens]) };
  }
  return subjects;
}
