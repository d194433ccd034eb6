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
  const { tokens, segments } = reading;
  // What another house is asked for is not ours by itself.
  if (segments[0] === segments.at(-1) || reading.foreign.size > 0 || reading.hits.some(speaksAgainst)) return undefined;
  const places = placeWords(reading);
  const telling = [...tokens.keys()].filter(i => tokens[i]?.quiet === false && tokens[i]?.negated === false);
  const parts = [...new Set(telling.map(i => segments[i] ?? 0))];
  if (parts.length < 2 || parts.length > MOST_NAMES || telling.length > parts.length * LONGEST_NAME) return undefined;
  // A house word of two stretches is one name.
  const isHouse = ({ phrase, tokens: at }: Hit) => phrase.sense.kind === 'alias' && telling.every(i => at.includes(i));
  if (reading.hits.some(isHouse)) return undefined;
  const spans = (subject: Subject) => new Set([...subject.tokens].map(i => segments[i])).size > 1;
  if (parts.length <= all.length && !all.some(spans)) return undefined;
  if (parts.some(part => telling.every(i => segments[i] !== part || places.has(i)))) return undefined;
  if (!isListOfNames(reading)) return undefined;
  const each: Subject[] = [];
  for (const part of parts) {
    const at = positionsIn(part, segments);
    const name = asQuestion(
      at.flatMap(i => tokens[i] ?? []),
      reading,
      index,
    );
    const [subject, other] = subjectsOf(name);
    const [best] = subject?.matches ?? [];
    // A name that nobody here has is told of beside those that are found.
    if (subject === undefined) continue;
    if (other !== undefined || !(best?.complete || best?.partOfName)) return undefined;
    const own = new Set([...subject.tokens].flatMap(i => at[i] ?? []));
    if (telling.some(i => segments[i] === part && !own.has(i) && !places.has(i))) return undefined;
    each.push({ ...subject, tokens: own });
  }
  return each.length < 2 ? undefined : joined(each);
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
