import type { Directory } from '../directory/directory';
import { asksMeaning } from '../language/asking';
import { withoutErrands } from '../language/errand';
import { placeSaid } from '../language/places';
import { isChat, smallTalk } from '../language/small-talk';
import { isThanked, socialReason } from '../language/social';
import { asksAfterThem, retypedHour } from '../language/talk-cues';
import { asksSheet, asksWhichOnes } from '../language/whole';
import type { Context, HelpReason, Press, Question, Resolution } from '../question';
import { whatFor, whatIs, whichOf } from './about-shown';
import { amongShown, byPost, byWord } from './among-shown';
import { atAnotherTime } from './another-time';
import { withoutIntroduced, withoutPlace } from './asker-place';
import { byAnotherClock, withNamedClock } from './by-clock';
import { byWording } from './by-wording';
import { checked } from './checked';
import { choose, does } from './choosing';
import { corrected } from './corrected';
import { DirectoryIndex, type Probe } from './directory-index';
import { withoutExcluded } from './excluded';
import { type Explanation, explain } from './explain';
import { answer, finding, none } from './findings';
import { followUp, refersBack, saysLittleMore, supposes } from './follow-up';
import { nextKey } from './next-key';
import { NumberIndex } from './number-index';
import { othersBeside } from './others-beside';
import { ourOwn, withOurs } from './our-own';
import { heard, type Reading, readQuestion } from './reading';
import { resolveReverse } from './reverse';
import { ofSeveralShown } from './several-shown';
import { readBack, withShown } from './shown-before';
import { findSubjects, type Search } from './subjects';
import { explainTerm, subjectsFound, whoFit } from './subjects-found';
import { type Suggestion, suggest } from './suggest';
import { atToldPlace } from './told-place';
import { turn } from './turning';
import { withoutSubject } from './whole-sheet';

/** Turns a question into a resolution. Pure: the same question and context give the same resolution. */
export interface Resolver {
  readonly directory: Directory;
  resolve(question: Question, context?: Context): Resolution;
  /** How a question is understood, for the person who keeps the vocabulary. */
  explain(question: Question): Explanation;
  /** Records for what is being typed, best first. */
  suggest(typed: string, limit: number): readonly Suggestion[];
}

/** Reads a directory once and answers any number of questions about it. */
export function createResolver(directory: Directory, probe?: Probe): Resolver {
  const index = new DirectoryIndex(directory, probe);
  const reading = index.read();
  while (reading.next().done !== true);
  return resolverOver(index, new NumberIndex(directory));
}

/**
 * The same, for a directory so large that reading it would keep others waiting: every few ms `pause` is awaited, in which
 * questions to the resolver in use are answered. Pass `setImmediate` from `node:timers/promises`, say.
 */
export async function createResolverInSlices(directory: Directory, pause: () => Promise<unknown>): Promise<Resolver> {
  const index = new DirectoryIndex(directory);
  const numbers = new NumberIndex(directory);
  for (const _ of index.read()) await pause();
  for (const _ of numbers.read()) await pause();
  return resolverOver(index, numbers);
}

function resolverOver(index: DirectoryIndex, numbers: NumberIndex): Resolver {
  const { directory } = index;
  const once = (question: Question, context?: Context) =>
    withNamedClock(resolve(question, context, index, numbers), question);
  return {
    directory,
    resolve: (question, context) => corrected(question, context, once)?.resolution ?? once(question, context),
    explain: question => explain(corrected(question, undefined, once)?.question ?? question, index),
    suggest: (typed, limit) => suggest(typed, limit, index),
  };
}

function resolve(
  question: Question,
  context: Context | undefined,
  index: DirectoryIndex,
  numbers: NumberIndex,
): Resolution {
  if (question.about) return pressed(question.about, index);
  const typed = heard(question, index);
  const said = withoutErrands(typed);
  if (said === '' && typed !== '') return none({ kind: 'unknown' });
  const social = socialReason(said);
  const reading = readQuestion(question, index, said);
  if (
    social !== undefined &&
    (isThanked(said) || !hasHouseWord(reading, social)) &&
    !(context && reading.facet === 'open_now' && (social === 'greeting' || asksAfterThem(said)))
  )
    return { outcome: 'help', reason: social };
  const before =
    (saysLittleMore(reading) || refersBack(reading) || supposes(reading) || isRetyped(reading, context)) &&
    !asksAfresh(reading, question, context)
      ? context
      : undefined;
  const goesOn = before && atAnotherTime(reading, before);
  const told = context && ofShown(reading, context, goesOn, question, { index, numbers });
  if (told) return withShown(told, reading, context, index);
  const { subjects: found, refused } = isChat(said) ? NOTHING : findSubjects(reading, index);
  const subjects = withoutIntroduced(withoutPlace(found, reading), reading);
  const meaning = asksMeaning(reading.text) ? explainTerm(reading, subjects) : undefined;
  const literal = meaning ?? resolveReverse(reading, subjects, numbers);
  if (literal)
    return (
      (context && readBack(literal, reading, context, index)) ??
      withoutExcluded(whoFit(literal, reading, { question, index }), reading, index)
    );
  const worded = byWording(reading, index);
  if (worded) return worded;
  const talk = subjects.length === 0 ? smallTalk(said) : undefined;
  if (talk !== undefined) return { outcome: 'help', reason: talk };
  const resolution =
    subjects.length > 0
      ? subjectsFound(subjects, reading, question, context, index)
      : ((goesOn && followUp(goesOn, before, question, index)) ?? withoutSubject(reading, question, index, refused));
  const joined = context && subjects.length > 0 ? withShown(resolution, reading, context, index) : resolution;
  return withOurs(withoutExcluded(joined, reading, index), reading, question, index);
}

const NOTHING: Search = { subjects: [] };

/** "Ugh i typed wrong, 6": another hour than the one that was asked about. */
function isRetyped({ text }: Reading, context: Context | undefined): boolean {
  return context?.when?.kind === 'clock' && retypedHour(text) !== undefined;
}

/** Whether the whole sheet is asked about; "open?" and "all except the south" are about what was shown. */
function asksAfresh(
  { text, unwanted, when, facet }: Reading,
  question: Question,
  context: Context | undefined,
): boolean {
  const goesOn =
    (unwanted.length > 0 && /^(all|everything)$/.test(text)) || (text === 'open' && question.text.includes('?'));
  const timed = when !== undefined || facet === 'hours' || facet === 'open_now' || /\btime\b/.test(text);
  const first = context !== undefined && context.findings.length < 2 && (context.earlier ?? []).length === 0;
  if (!(asksSheet(text, timed) || (first && timed && asksWhichOnes(text))) || (goesOn && context?.outcome === 'answer'))
    return false;
  // "Last on the list, phone"
  return context === undefined || context.findings.length < 2 || placeSaid(text) === undefined;
}

/** "Test drive check": words of a greeting that together are a house phrase are no greeting; "what do you do about permits" asks. */
function hasHouseWord({ hits, tokens: words }: Reading, social: HelpReason): boolean {
  // "First day at the permits desk. How do you work?" asks in its last sentence.
  const asked = words.at(-1)?.sentence;
  return hits.some(
    ({ phrase, tokens }) =>
      phrase.sense.kind === 'alias' &&
      (tokens.length > 1 || (social === 'help' && words[tokens[0] ?? -1]?.sentence === asked)),
  );
}

function fromBefore(
  reading: Reading,
  context: Context,
  question: Question,
  index: DirectoryIndex,
): Resolution | undefined {
  return (
    amongShown(reading, context, question, index) ??
    othersBeside(reading, context, index) ??
    choose(reading, context, index) ??
    byWord(reading, context, index) ??
    whichOf(reading, context, index) ??
    nextKey(reading, context, index) ??
    does(reading, context, index) ??
    turn(reading, context, index)
  );
}

/** What is asked of the rows shown before; `goesOn` is the reading of what says little by itself. */
function ofShown(
  reading: Reading,
  context: Context,
  goesOn: Reading | undefined,
  question: Question,
  { index, numbers }: { readonly index: DirectoryIndex; readonly numbers: NumberIndex },
): Resolution | undefined {
  return (
    ourOwn(reading, context, index) ??
    ofSeveralShown(reading, context, question, index) ??
    checked(reading, context, index, numbers) ??
    byAnotherClock(reading, context, index) ??
    whatFor(reading, context, index) ??
    whatIs(reading, context, index) ??
    byPost(reading, context, index) ??
    (goesOn && fromBefore(goesOn, context, question, index)) ??
    atToldPlace(reading, context, index)
  );
}

function pressed(press: Press, index: DirectoryIndex): Resolution {
  const records = press.records.flatMap(id => index.directory.byId.get(id) ?? []);
  return records.length === 0
    ? none({ kind: 'gone' })
    : answer(records.map(record => finding(record, press.facet, ['a button was pressed'])));
}
