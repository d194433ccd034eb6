import type { Directory } from '../directory/directory';
import { dropsQuestion } from '../language/aside/dropped-question';
import { tellsOfLife, tellsOfOneself } from '../language/aside/life-news';
import { tellsSettled } from '../language/aside/settled';
import { socialReason } from '../language/aside/social';
import { asksAge } from '../language/asked/age';
import { asksToReport } from '../language/asked/reporting';
import type { Context, HelpReason, Press, Question, Resolution } from '../question';
import { atEachMoment } from './decision/at-each-moment';
import { readAsked } from './decision/beside-aside';
import { withoutStory } from './decision/beside-story';
import { contextAfter } from './decision/context-after';
import { corrected } from './decision/corrected';
import { lastAsked } from './decision/last-asked';
import { ofItems } from './decision/of-items';
import { type Explanation, explain } from './explain';
import { DirectoryIndex, type Probe } from './index/directory-index';
import { NumberIndex } from './index/number-index';
import { ofReading } from './of-reading';
import type { Message, Resolve } from './reading/asking';
import { heard } from './reading/heard';
import { namesRow } from './reading/hits';
import type { Reading } from './reading/reading';
import { answer, finding, isLost, none } from './rows/findings';
import { nameless, withoutCustomer } from './subjects/customers';
import { type Suggestion, suggest, type Typed } from './suggest';
import { asksAgeOfFew } from './talk/about-shown';
import { withNamedClock } from './talk/by-clock';
import { isOnlySocial } from './talk/continues';
import { askedBeside, askedOfThem } from './talk/told-beside';
import { elseBesideNamed } from './talk/who-else';
import { byZoneBehind } from './talk/zone-behind';

/** Turns a question into a resolution. Pure: the same question and context give the same resolution. */
export interface Resolver {
  readonly directory: Directory;
  resolve(question: Question, context?: Context): Resolution;
  /** What a talk is about once a question of it came to a resolution; undefined where that has not changed. */
  contextAfter(question: Question, resolution: Resolution, context: Context | undefined): Context | undefined;
  /** How a question is understood, for the person who keeps the vocabulary. */
  explain(question: Question): Explanation;
  /** The words of a question with the names of customers taken out that it is known to hold, for whoever keeps them. */
  nameless(question: Question): string;
  /** Records for what is being typed, best first. */
  suggest(typed: Typed, limit: number): readonly Suggestion[];
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
  const whole: Resolve = (question, context) =>
    withNamedClock(asWhole({ question, context, index }, numbers), question);
  const once: Resolve = (question, context) => inParts({ question, context, index }, whole);
  const inTheEnd = (question: Question, context?: Context) => corrected({ question, context, index }, once);
  const asCorrected = (question: Question, context?: Context) =>
    inTheEnd(question, context)?.resolution ?? once(question, context);
  /** A question as it is meant, and what it comes to: what finds something keeps every word, as a name may be a day's or an office's. */
  const asMeant = (question: Question, context?: Context) => {
    const resolution = asCorrected(question, context);
    const bare = findsNothing(resolution) ? withoutCustomer(question, index) : question;
    return { question: bare, resolution: bare === question ? resolution : asCorrected(bare, context) };
  };
  const resolve: Resolver['resolve'] = (question, context) => asMeant(question, context).resolution;
  return {
    directory,
    resolve,
    contextAfter: (question, resolution, context) => contextAfter(question, resolution, context, index),
    explain: asked => {
      const { question } = asMeant(asked);
      return explain(inTheEnd(question)?.question ?? question, index);
    },
    nameless: question => nameless(question, index),
    suggest: (typed, limit) => suggest(typed, limit, index, resolve),
  };
}

/** What a message comes to that may only tell in one part, and ask in another. */
function inParts(typed: Message, whole: Resolve): Resolution {
  const message = { ...typed, question: byZoneBehind(typed) ?? typed.question };
  const parted = askedOfThem(message, whole) ?? elseBesideNamed(message, whole);
  if (parted) return parted;
  const resolution = whole(message.question, message.context);
  const beside = isLost(resolution) ? askedBeside(message, whole) : undefined;
  return beside ?? ofItems(message, resolution, whole) ?? resolution;
}

/** What a message comes to; where it means nothing as a whole, without the story around what it asks. */
function asWhole({ question, context, index }: Message, numbers: NumberIndex): Resolution {
  if (question.about) return pressed(question.about, index);
  const { said, reading } = readAsked(question, index);
  if (said === '' && heard(question, index) !== '') return none({ kind: 'unknown' });
  const help = helpAsked(said, reading, context);
  if (help !== undefined) return { outcome: 'help', reason: help };
  const asking = { reading, question, context, index, numbers, said };
  const resolution = atEachMoment(asking, ofReading);
  if (!isLost(resolution)) return lastAsked(resolution, asking, one => atEachMoment(one, ofReading)) ?? resolution;
  const left = withoutStory(reading, question, index, said);
  const asked = left && atEachMoment({ ...asking, reading: left }, ofReading);
  return asked && 'findings' in asked ? asked : resolution;
}

/** Whether nothing of the sheet is asked for, as it was read, or the sheet has nothing for it. */
function findsNothing(resolution: Resolution): boolean {
  return resolution.outcome === 'help' || isLost(resolution);
}

/** Whether nothing is asked of a row: social words alone, good news, or the sheet itself is asked about. */
function helpAsked(said: string, reading: Reading, context: Context | undefined): HelpReason | undefined {
  const social = socialReason(said);
  if (social !== undefined && isOnlySocial(social, said, reading, context)) return social;
  if (tellsSettled(said) || tellsOfLife(said) || dropsQuestion(said)) return 'news';
  if (tellsOfOneself(said) && !namesRow(reading)) return 'news';
  const ofShown = context !== undefined && asksAgeOfFew(reading.text, context);
  return ofShown || namesRow(reading) ? undefined : ofTheSheet(reading.text);
}

/** What is asked of the sheet itself. */
function ofTheSheet(text: string): HelpReason | undefined {
  if (asksAge(text)) return 'age';
  return asksToReport(text) ? 'report' : undefined;
}

function pressed(press: Press, index: DirectoryIndex): Resolution {
  const records = press.records.flatMap(id => index.directory.byId.get(id) ?? []);
  return records.length === 0
    ? none({ kind: 'gone' })
    : answer(records.map(record => finding(record, press.facet, ['a button was pressed'])));
}
