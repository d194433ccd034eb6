import type { ContactRecord } from '../../directory/record';
import { dismisses, tellsSettled } from '../../language/aside/settled';
import { asksOrOrders, isStatement, wishesForIt } from '../../language/aside/statement';
import { asksOfOwnPeople } from '../../language/talk/of-them';
import { asksOfToldToo, pointsBack } from '../../language/talk/points-back';
import { meaning } from '../../language/words/common';
import { isOffice } from '../../language/words/quiet';
import type { Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingAsHeard } from '../reading/asking';
import { speaksAgainst, tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { answer, none } from '../rows/findings';
import { isRegional } from '../rows/regions';
import { findSubjects } from '../subjects/subjects';
import { ruledOutOf, type Sentence } from './sentence';
import { shareWithin, type ToldFirst, toldFirst } from './told-first';

/**
 * "The pool is done. Who do I call for a permit?": of a message that tells before it asks what is asked for alone, where a row
 * that is only told of is shown too; a no where something is asked that no row has. Undefined where the answer stands.
 */
export function lastAsked(
  resolution: Resolution,
  asking: AskingAsHeard,
  resolve: (asking: AskingAsHeard) => Resolution,
): Resolution | undefined {
  if (!('findings' in resolution)) return undefined;
  const message = toldFirst(asking);
  if (message === undefined || asksOfTold(message, asking.index)) return undefined;
  const questions = questionsOf(message);
  const isShown = (rows: readonly ContactRecord[]) => resolution.findings.some(({ record }) => rows.includes(record));
  if (!questions.some(({ rows }) => isShown(rows)) && asksElse(message, asking.index)) return none({ kind: 'unknown' });
  const own = message.asked.flatMap(({ surely }) => surely);
  const asksOfRow = isShown(own);
  if (!asksOfRow && questions.some(({ rows }) => rows.length > 0)) return undefined;
  const gone = onlyTold(message, asksOfRow ? own : undefined, asking);
  if (gone.length === 0) return undefined;
  const { reading, question, index, said } = asking;
  const aside = new Set([...ruledOutOf(reading), ...gone]);
  const left = resolve({ ...asking, reading: readQuestion(question, index, said, aside) });
  const shown = new Set(resolution.findings.map(({ record }) => record));
  if ('findings' in left && left.findings.every(({ record }) => shown.has(record))) return left;
  // Among so much that is told the question alone may say too little.
  const findings = resolution.findings.filter(({ record }) => own.includes(record));
  if (findings.length === 0) return undefined;
  return findings.length === 1 ? answer(findings, resolution.remarks) : { ...resolution, findings };
}

/**
 * The positions of the words by which rows are named that are only told of: all but those of a unit or a region that is
 * asked; where the question names none (`asked` is undefined), what is settled.
 */
function onlyTold(
  { told }: ToldFirst,
  asked: readonly ContactRecord[] | undefined,
  { reading, index }: AskingAsHeard,
): readonly number[] {
  const matches = findSubjects(reading, index).subjects.flatMap(subject => subject.matches);
  const away = asked ? told : told.filter(({ text }) => tellsSettled(text) || dismisses(text));
  const places = away.map(({ at }) => at);
  const regions = tokensOf(reading.hits, ['region']);
  // "..., we are in the north. Who do I call?": a region alone says where, and asks for nobody.
  const isPlace = matches.every(
    ({ record, explained }) => !asked?.includes(record) || [...explained.keys()].every(i => regions.has(i)),
  );
  const others = matches.filter(
    match => shareWithin(match, places) === 1 && !(asked && isKin(match.record, asked, isPlace, index)),
  );
  return asked || others.length < matches.length ? others.flatMap(({ explained }) => [...explained.keys()]) : [];
}

/** Whether a row that is told of may be what is asked for: itself, one of a unit that is asked, or what is asked of a region. */
function isKin(told: ContactRecord, asked: readonly ContactRecord[], isPlace: boolean, index: DirectoryIndex): boolean {
  if (isPlace && asked.every(isRegional) && !isRegional(told)) return true;
  return asked.includes(told) || (!isRegional(told) && asked.some(one => one === index.units.headOf(told)));
}

/** "..., is that the pool's", "who do I call? And who does permits?": whether what was told is asked about as well. */
function asksOfTold({ asked, bare }: ToldFirst, index: DirectoryIndex): boolean {
  // What is amiss is among them: it is asked about, though it is no question.
  const open = asked.filter(({ text }) => !isStatement(text));
  const [first] = open;
  const named = open.some(({ rows }) => rows.length > 0);
  if (first === undefined || !named) return false;
  if (first.rows.length === 0) return !isOfElse(first, bare, index);
  return bare && open.some(({ text, rows }) => rows.length > 0 && asksOfToldToo(text));
}

/** The sentences that ask or wish, and the last one: what is amiss stands before them, and is no question by itself. */
function questionsOf({ asked }: ToldFirst): readonly Sentence[] {
  return asked.filter((one, i) => asksOrOrders(one.text) || wishesForIt(one.text) || i === asked.length - 1);
}

function asksElse(message: ToldFirst, index: DirectoryIndex): boolean {
  return questionsOf(message).some(one => !isStatement(one.text) && isOfElse(one, message.bare, index));
}

/**
 * Whether it asks of another company or world, or says so much that is at home nowhere on the sheet that it asks of something
 * else; where it is `bare`, a word that points back points to what was told.
 */
function isOfElse({ alone, against, text, rows }: Sentence, bare: boolean, index: DirectoryIndex): boolean {
  if (rows.length > 0) return false;
  if (against === 'company' || against === 'news' || asksOfOwnPeople(text)) return true;
  return !(bare && pointsBack(text)) && strangeMeaning(alone, index) >= ELSE;
}

const ELSE = 2;
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
