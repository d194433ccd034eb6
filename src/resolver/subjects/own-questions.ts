import { asksByItself, asksKind, goesOnAbout, tellsWish, wishesBesides } from '../../language/aside/asked-besides';
import { asksOutright } from '../../language/asked/asking';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import type { Token } from '../index/token';
import { type Reading, reread } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
import { placesOf } from '../reading/term-place';
import type { Subject } from './subjects';

/** The positions of the words of one question of a message. */
type OwnQuestion = ReadonlySet<number>;

/**
 * "Where do I mail a contract, and which inbox takes permits": the questions of a message of which each asks by itself and
 * speaks of nothing in another; what only tells belongs to the one before.
 */
function ownQuestions(reading: Reading): readonly OwnQuestion[] {
  const { tokens, segments } = reading;
  const questions: Set<number>[] = [new Set()];
  let start = 0;
  for (const [i, segment] of segments.entries()) {
    const begins = i > 0 && segment !== segments[i - 1];
    if (begins && asksAnew(tokens.slice(start, i), spokenIn(segment, reading), isSentence(tokens, i))) {
      questions.push(new Set());
      start = i;
    }
    questions.at(-1)?.add(i);
  }
  return questions;
}

/** Whether a stretch asks a question of its own behind what a message asked, or somebody wants, so far. */
function asksAnew(before: Reading['tokens'], said: string, sentence: boolean): boolean {
  if (goesOnAbout(said)) return false;
  if (wishesBesides(said) && tellsWish(spell(before))) return true;
  const anew = sentence && asksOutright(said.replaceAll('?', ''));
  return asksSoFar(before) && (anew || asksByItself(said) || asksKind(said));
}

function isSentence(tokens: Reading['tokens'], i: number): boolean {
  return tokens[i]?.sentence !== tokens[i - 1]?.sentence;
}

function asksSoFar(tokens: Reading['tokens']): boolean {
  const said = spell(tokens).replaceAll('?', '').trimEnd();
  return asksOutright(said) || asksKind(said);
}

/**
 * A message as it stands with one of its questions alone: no alias is made of words of another, nor hides a shorter one
 * of a name with a kind of line behind it.
 */
export function withOnly(question: OwnQuestion, reading: Reading, index: DirectoryIndex): Reading {
  const inside = ({ tokens }: Hit) => tokens.every(i => question.has(i));
  const spans = (hit: Hit) => !inside(hit) && hit.tokens.some(i => question.has(i));
  const own = reading.hits.filter(inside);
  const first = Math.min(...question);
  const said = reading.tokens.slice(first, first + question.size);
  const asked = spell(said);
  if (!reading.hits.some(spans) || !(asksKind(asked) || tellsWish(asked))) return reread(reading, { hits: own });
  const found = index.phrases.find(said);
  const hidden = found.map(({ phrase, tokens }) => ({ phrase, tokens: tokens.map(i => i + first) }));
  return reread(reading, { hits: [...own, ...hidden.filter(hit => !own.some(one => isSame(one, hit)))] });
}

function isSame(one: Hit, other: Hit): boolean {
  return one.phrase === other.phrase && one.tokens[0] === other.tokens[0];
}

/**
 * The subjects of each question by itself, where the message as a whole has fewer or finds one in the words of two: "where
 * do I mail a contract, and which inbox takes permits" is no question about contract permits. Undefined where one of the
 * questions has none, or two have the same.
 */
export function ofEachQuestion(
  all: readonly Subject[],
  reading: Reading,
  subjectsOf: (question: OwnQuestion) => readonly Subject[],
): readonly Subject[] | undefined {
  // Of one stretch alone there is one question.
  if (reading.segments[0] === reading.segments.at(-1)) return undefined;
  const questions = ownQuestions(reading);
  const spans = ({ tokens }: Subject) => questions.filter(one => [...tokens].some(i => one.has(i))).length > 1;
  if (questions.length < 2 || (questions.length <= all.length && !all.some(spans))) return undefined;
  const each = questions.map(subjectsOf);
  const ids = each.flat().flatMap(({ matches }) => matches.map(({ record }) => record.id));
  return each.every(found => found.length > 0) && new Set(ids).size === ids.length ? each.flat() : undefined;
}

/** Some words of a message as a question of their own. */
export function asQuestion(tokens: readonly Token[], reading: Reading, index: DirectoryIndex): Reading {
  return reread(reading, {
    text: spell(tokens),
    tokens,
    segments: tokens.map(() => 0),
    hits: index.phrases.find(tokens),
    places: placesOf(tokens),
    foreign: new Set(),
    asks: true,
    outright: true,
  });
}
