import { asksByItself, tellsWish } from '../../language/aside/asked-besides';
import { readFacet } from '../../language/asked/facet-cues';
import type { DirectoryIndex } from '../index/directory-index';
import { placeWords, tokensOf } from '../reading/hits';
import { type Reading, reread } from '../reading/reading';
import { spell } from '../reading/segments';
import { candidates, type Met } from './candidates';
import { ceded, EVERY, withoutCeded, withoutPlaces, withoutTaken, withoutWords } from './claims';
import { areOtherRegions, asksBesides, saysAll, saysMore } from './further-subject';
import { type Match, matchRecord } from './match';
import { ofEachName } from './name-list';
import { ofEachQuestion, withOnly } from './own-questions';
import { isOwner } from './owner';
import { sisterOf } from './sister';
import { leastShare } from './threshold';
import { weighMatch } from './weigh';

/** One thing asked about: the records that explain the same words equally well. */
export interface Subject {
  readonly matches: readonly Match[];
  /** Positions of the words that it explains. */
  readonly tokens: ReadonlySet<number>;
  /** Share of the meaning around those words that the match explains. */
  readonly share: number;
  /** Positions of the words that speak against it. */
  readonly against: readonly number[];
  /** The best of the records that explain less. */
  readonly second: Match | undefined;
}

/** What a search comes to: the subjects that stand, best first, and the next best, which does not. */
export interface Search {
  readonly subjects: readonly Subject[];
  readonly refused?: Subject;
}

/** What the subjects of one question are sought among. */
interface Seeking {
  readonly index: DirectoryIndex;
  /** Ids of the records that were found. */
  readonly seen: ReadonlySet<string>;
  readonly met: Met;
}

/** Records within this of the best explain the question as well as it does. */
const TIE = 0.12;
const LEAST_SCORE = 0.45;
const MOST_SUBJECTS = 6;
/** Words of a message that is no more than a list of names. */
const LONGEST_LIST = 8;

/** What the question is about: none, one or several subjects, best first. */
export function findSubjects(reading: Reading, index: DirectoryIndex): Search {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const search = searched(reading, index);
  known.set(reading, search);
  return search;
}

/** A talk asks several times what one message means; a reading is made for one directory, and goes with its question. */
const known = new WeakMap<Reading, Search>();

function searched(reading: Reading, index: DirectoryIndex): Search {
  const all = sought(reading, new Set(reading.tokens.keys()), index);
  const alone = (one: ReadonlySet<number>) => sought(withOnly(one, reading, index), new Set(one), index).subjects;
  const named = (name: Reading) => sought(name, new Set(name.tokens.keys()), index).subjects;
  const each = ofEachQuestion(all.subjects, reading, alone) ?? ofEachName(all.subjects, reading, index, named);
  return each !== undefined && each.length <= MOST_SUBJECTS ? { subjects: each } : all;
}

function sought(reading: Reading, open: Set<number>, index: DirectoryIndex): Search {
  for (const i of reading.foreign) open.delete(i);
  const subjects: Subject[] = [];
  const seen = new Set<string>();
  const search: Seeking = { index, seen, met: new Map() };
  while (subjects.length < MOST_SUBJECTS && !saysAll(subjects, reading)) {
    const next = nextSubject(reading, open, search);
    if (next === undefined) break;
    const subject =
      sisterOf(subjects, next, reading, index) ??
      (stands(next, subjects, reading) ? next : byItself(subjects, reading, open, search));
    // What is all spoken for does not end the list: "..., a permit that came late, and the pool".
    const echoes = subjects.length > 0 && (!saysMore(next, subjects, reading) || areOtherRegions(next, subjects));
    if (subject === undefined && !echoes) return ofUnit(subjects, next, index);
    for (const { record } of (subject ?? next).matches) seen.add(record.id);
    if (subject === undefined) continue;
    subjects.push(subject);
    for (const token of subject.tokens) open.delete(token);
  }
  return { subjects };
}

/** "Email for held permits, fax for signed permits": what asks by itself is no phrase with words of the stretch before it. */
function byItself(
  earlier: readonly Subject[],
  reading: Reading,
  open: ReadonlySet<number>,
  search: Seeking,
): Subject | undefined {
  const rest = withoutTaken(new Set(earlier.flatMap(({ tokens }) => [...tokens])), reading);
  const subject = rest === reading ? undefined : nextSubject(rest, open, search);
  if (subject === undefined || !stands(subject, withoutBorrowed(earlier, subject, reading), rest)) return undefined;
  const parts = new Set([...subject.tokens].map(i => reading.segments[i]));
  const said = spell(reading.tokens.filter((_, i) => parts.has(reading.segments[i])));
  const listed = rest.tokens.length <= LONGEST_LIST && isAllOf(subject, parts, rest);
  return readFacet(said) === undefined && !asksByItself(said) && !tellsWish(said) && !listed ? undefined : subject;
}

/** "Permits, commercial, parks": whether a stretch of a list names a row, and nothing else. */
function isAllOf(
  { matches: [best], tokens: own }: Subject,
  parts: ReadonlySet<number | undefined>,
  { tokens, segments }: Reading,
): boolean {
  const named = best?.complete === true || best?.partOfName === true;
  return named && tokens.every(({ quiet }, i) => quiet || own.has(i) || !parts.has(segments[i]));
}

/** The earlier subjects without the words that they have in a stretch of which the further one has more, or tells more. */
function withoutBorrowed(
  earlier: readonly Subject[],
  subject: Subject,
  { segments, tokens: words }: Reading,
): readonly Subject[] {
  const saidIn = ({ tokens }: Subject, i: number, telling: boolean) =>
    [...tokens].filter(at => segments[at] === segments[i] && !(telling && words[at]?.quiet)).length;
  const isOwn = (one: Subject) => (i: number) =>
    [false, true].every(telling => 2 * saidIn(one, i, telling) >= saidIn(subject, i, telling));
  return earlier.map(one => ({ ...one, tokens: new Set([...one.tokens].filter(isOwn(one))) }));
}

/** "The interview line at the parks office": where a row of the unit is named beside the unit, the row is meant. */
function ofUnit(subjects: readonly Subject[], refused: Subject, index: DirectoryIndex): Search {
  const [unit, row] = [subjects[0]?.matches[0]?.record, refused.matches[0]];
  const single = subjects.length === 1 && subjects[0]?.matches.length === 1 && refused.matches.length === 1;
  const within = single && unit !== undefined && row?.complete && row.record.unit?.id === unit.unit?.id;
  return within && unit !== undefined && index.units.headOf(unit) === unit
    ? { subjects: [refused] }
    : { subjects, refused };
}

function nextSubject(reading: Reading, open: ReadonlySet<number>, search: Seeking): Subject | undefined {
  const { index, seen, met } = search;
  const found: Match[] = [];
  for (const candidate of candidates(reading, open, index, met)) {
    const match = seen.has(candidate.record.id) ? undefined : matchRecord(candidate, reading, open, index);
    if (match !== undefined && match.score > 0) found.push(match);
  }
  const matches = withoutPlaces(found, reading).toSorted((a, b) => b.score - a.score);
  const [best] = matches;
  if (best === undefined) return undefined;
  const others = ceded(best, matches.slice(1), open, reading, index);
  if (others === EVERY) return nextSubject(reading, open, { ...search, seen: new Set([...seen, best.record.id]) });
  const own = others.size > 0 && nextSubject(...withoutCeded(others, open, reading), search);
  if (own && stands(own, [], reading)) return own;
  const tied = asWritten(
    matches.filter(match =>
      match.score >= best.score - TIE ? vies(match, best, reading) : isOwner(match, best, reading, index),
    ),
    reading,
  );
  const tokens = new Set<number>();
  for (const { explained } of tied) for (const i of explained.keys()) tokens.add(i);
  // A region that only says where the asker is speaks against nothing.
  const asked = matches.length === found.length ? open : withoutWords(open, placeWords(reading));
  const { share, against } = weighMatch(best, reading, asked, index);
  const second = matches.find(match => !tied.includes(match));
  return { matches: tied, tokens, share, against, second };
}

/** Whether two records contend for the same words, or for one stretch of the question; else each is a subject of its own. */
function vies(match: Match, best: Match, { segments }: Reading): boolean {
  if ([...match.explained.keys()].some(i => best.explained.has(i))) return true;
  const places = new Set([...best.explained.keys()].map(i => segments[i]));
  return [...match.explained.keys()].some(i => places.has(segments[i]));
}

/** "Parks" names the parks before the parking: of rows that explain the same words, those that print them as written. */
function asWritten(tied: readonly Match[], { tokens, hits }: Reading): readonly Match[] {
  if (tied.length < 2) return tied;
  const housed = tokensOf(hits, ['alias']);
  const prints = ({ terms, explained }: Match) => {
    const printed = (text: string) => terms.some(term => term.words.includes(text));
    return [...explained.keys()].every(i => tokens[i]?.quiet || housed.has(i) || printed(tokens[i]?.text ?? ''));
  };
  const written = tied.filter(prints);
  const outdone = (match: Match) =>
    written.some(({ explained }) => [...match.explained.keys()].every(i => explained.has(i)));
  return tied.filter(match => written.includes(match) || !outdone(match));
}

function stands(subject: Subject, earlier: readonly Subject[], reading: Reading): boolean {
  const [best] = subject.matches;
  if (best === undefined || best.score < LEAST_SCORE) return false;
  // Behind a first thing that is asked for, a name in a list asks too: "login reset, and the parks line".
  const listed = earlier.length > 0 && reading.outright ? reread(reading, { asks: true }) : reading;
  if (subject.share < leastShare(best, listed)) return false;
  return earlier.length === 0 || asksBesides(subject, earlier, reading);
}
