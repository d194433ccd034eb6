import type { ContactRecord } from '../../directory/record';
import { asksByItself, wishesFor } from '../../language/aside/asked-besides';
import { dismisses, tellsSettled } from '../../language/aside/settled';
import { asksBesideTold } from '../../language/aside/story';
import { asksOutright } from '../../language/asked/asking';
import { pointsBack } from '../../language/talk/points-back';
import { meaning } from '../../language/words/common';
import { isOffice } from '../../language/words/quiet';
import type { Finding, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingAsHeard } from '../reading/asking';
import { speaksAgainst } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { none } from '../rows/findings';
import { isRegional } from '../rows/regions';
import { findSubjects, type Subject } from '../subjects/subjects';
import { lastQuestion, readSentences, ruledOutOf, type Sentence } from './sentence';

/**
 * "The pool is done. Who do I call for a permit?": of a message that tells before it asks what the question alone asks for,
 * where a row that is only told of is shown too. Undefined where all that is shown is asked for.
 */
export function lastAsked(
  resolution: Resolution,
  asking: AskingAsHeard,
  resolve: (asking: AskingAsHeard) => Resolution,
): Resolution | undefined {
  const { reading, question, index, said } = asking;
  if (!('findings' in resolution) || reading.tokens[0]?.sentence === reading.tokens.at(-1)?.sentence) return undefined;
  const sentences = readSentences(reading, question, index, said);
  const [last, told] = [sentences.at(-1), sentences.slice(0, -1)];
  if (last === undefined || !tellsFirst(told, last, ONE_ASKS.test(question.text))) return undefined;
  const alone = last.names ? undefined : lastQuestion(last, reading, question, index, said);
  const asked = alone?.names ? alone : last;
  const isTold = ({ record }: Finding) => !asked.rows.includes(record);
  if (!asked.names && resolution.findings.every(isTold) && isOfElse(asked, told, index))
    return none({ kind: 'unknown' });
  const gone = besides(asked, told, findSubjects(reading, index).subjects);
  if (gone.length === 0) return undefined;
  const left = resolve({
    ...asking,
    reading: readQuestion(question, index, said, new Set([...ruledOutOf(reading), ...gone])),
  });
  if ('findings' in left) return left;
  // Among so much that is told the question alone may say too little.
  const findings = resolution.findings.filter(({ record }) => asked.rows.includes(record));
  return findings.length > 0 ? { ...resolution, findings } : undefined;
}

/** The positions of the words by which rows are named that are only told of: all, where others are asked for, else what is settled. */
function besides(asked: Sentence, told: readonly Sentence[], subjects: readonly Subject[]): readonly number[] {
  const away = asked.names ? told : told.filter(({ text }) => tellsSettled(text) || dismisses(text));
  const within = new Set(away.flatMap(({ at }) => at));
  const matches = subjects.flatMap(subject => subject.matches);
  const others = matches.filter(
    ({ record, explained }) =>
      [...explained.keys()].every(i => within.has(i)) && !(asked.names && isKin(record, asked.rows)),
  );
  return others.length < matches.length || asked.names ? others.flatMap(({ explained }) => [...explained.keys()]) : [];
}

/** Whether a row that is told of may be what is asked for: itself, one of a unit that is asked, or what is asked of a region. */
function isKin(told: ContactRecord, asked: readonly ContactRecord[]): boolean {
  if (asked.every(isRegional) && !isRegional(told)) return true;
  const { id, unit } = told;
  return asked.some(one => one.id === id || (!isRegional(told) && unit !== undefined && one.unit?.id === unit.id));
}

/**
 * Whether the last sentence alone asks, and not for something beside what was told: of a message with one question mark, at
 * its end, what stands before is told, unless it wishes for something.
 */
function tellsFirst(told: readonly Sentence[], { asks, text }: Sentence, marked: boolean): boolean {
  const isAsked = (asks || asksOutright(text)) && !asksBesideTold(text);
  return (
    isAsked &&
    told.length > 0 &&
    told.every(
      one => one.against === 'company' || (!(marked ? wishesFor(one.text) : one.asks) && one.at.length >= FEWEST),
    )
  );
}

/** One question mark, at the end. */
const ONE_ASKS = /^[^?]*\?\s*$/;
/** Words of a sentence that tells: fewer only name what is asked for. */
const FEWEST = 4;

/** Whether it asks of another company, or says so much that is at home nowhere on the sheet that it asks of something else. */
function isOfElse({ alone, against, asks, text }: Sentence, told: readonly Sentence[], index: DirectoryIndex): boolean {
  if (!asks || !(asksOutright(text) || asksByItself(text))) return false;
  const before = told.length > 1 ? told.at(-1) : undefined;
  const asksOfThem = before?.against === 'company' && !before.counts && pointsBack(text);
  return (
    against === 'company' ||
    against === 'news' ||
    asksOfThem ||
    (!pointsBack(text) && strangeMeaning(alone, index) >= ELSE)
  );
}

const ELSE = 1.5;
/** What a word says that the vocabulary has, in whatever phrases. */
const IN_VOCABULARY = 0.4;

/** What is said in words that no row, and nobody who asks, has. */
function strangeMeaning({ tokens, hits }: Reading, index: DirectoryIndex): number {
  const known = new Set(hits.filter(hit => !speaksAgainst(hit)).flatMap(hit => hit.tokens));
  return tokens.reduce((sum, { text, stem, quiet }, i) => {
    const isKnown = quiet || known.has(i) || isOffice(stem) || /\d/.test(text) || index.posting(stem) !== undefined;
    return isKnown ? sum : sum + meaning(text) * (index.knows(text) ? IN_VOCABULARY : 1);
  }, 0);
}
