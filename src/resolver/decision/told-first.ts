import { isStatement, questionMarks } from '../../language/aside/statement';
import { asksBesideTold } from '../../language/aside/story';
import { asksOutright } from '../../language/asked/asking';
import type { AskingAsHeard } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { spell } from '../reading/segments';
import type { Match } from '../subjects/match';
import { findSubjects } from '../subjects/subjects';
import { lastQuestion, placesOf, readSentences, type Sentence } from './sentence';

/** A message that tells before it asks. */
export interface ToldFirst {
  readonly told: readonly Sentence[];
  /** What stands behind it; of a last sentence that tells too, and whose question names a row, the question alone. */
  readonly asked: readonly Sentence[];
  /** Whether no question stands behind something told in the last sentence itself: what it points back to is told before. */
  readonly bare: boolean;
}

/** What a message tells first, and what it asks then; undefined where nothing of the sheet is told of, or what is asked is asked of all. */
export function toldFirst({ reading, question, index, said: text }: AskingAsHeard): ToldFirst | undefined {
  if (reading.tokens[0]?.sentence === reading.tokens.at(-1)?.sentence) return undefined;
  const places = placesOf(reading);
  const matches = findSubjects(reading, index).subjects.flatMap(subject => subject.matches);
  const first = firstAsking(places, reading, question.text, matches);
  // Each sentence is read by itself only where one that tells names something of its own.
  if (!matches.some(match => shareWithin(match, places.slice(0, first)) > MOSTLY)) return undefined;
  const sentences = readSentences(reading, question, index, text);
  const [told, rest] = [sentences.slice(0, first), sentences.slice(first)];
  const last = rest.at(-1);
  if (last === undefined || rest.some(one => asksBesideTold(one.text))) return undefined;
  const alone = lastQuestion(last, reading, question, index, text);
  const asked = alone?.names && !last.names ? [...rest.slice(0, -1), alone] : rest;
  return { told, asked, bare: alone === undefined };
}

/** The first sentence that does not only tell; 0 where none asks. */
function firstAsking(
  places: readonly (readonly number[])[],
  { tokens }: Reading,
  typed: string,
  matches: readonly Match[],
): number {
  const marks = questionMarks(typed, places.length);
  const texts = places.map(at => spell(at.flatMap(i => tokens[i] ?? [])));
  // "Shipping desk here.": so few words ask only where a row is found by them.
  const names = (at: readonly number[]) => matches.some(({ explained }) => at.some(i => explained.has(i)));
  const tells = (text: string, at: readonly number[]) =>
    at.length < FEWEST ? !names(at) && !asksOutright(text) : isStatement(text);
  const asking = texts.findIndex((text, i) => marks?.[i] === true || !tells(text, places[i] ?? []));
  if (asking >= 0) return asking;
  return asksOutright(texts.at(-1) ?? '') ? places.length - 1 : 0;
}

/** Words of a sentence that tells: fewer only name what is asked for. */
const FEWEST = 4;
/** The share of the words by which a row is found that stand in what is told. */
const MOSTLY = 0.5;

/** The share of the words by which a row is found that stand in some sentences. */
export function shareWithin({ explained }: Match, places: readonly (readonly number[])[]): number {
  const inside = [...explained.keys()].filter(i => places.some(at => at.includes(i)));
  return inside.length / explained.size;
}
