import type { Directory } from '../directory/directory';
import { isChat, isNewcomer, smallTalk } from '../language/aside/small-talk';
import { socialReason } from '../language/aside/social';
import { asksMeaning } from '../language/asked/asking';
import { asksToReport } from '../language/asked/reporting';
import { asksAge } from '../language/asked/whole';
import type { Context, HelpReason, Press, Question, Resolution } from '../question';
import { atEachMoment } from './decision/at-each-moment';
import { readAsked } from './decision/beside-aside';
import { withoutStory } from './decision/beside-story';
import { withBound } from './decision/bounded';
import { byWording } from './decision/by-wording';
import { corrected } from './decision/corrected';
import { inNextMorning } from './decision/next-morning';
import { sameHours } from './decision/same-hours';
import { explainTerm, subjectsFound, whoFit } from './decision/subjects-found';
import { withoutSubject } from './decision/whole-sheet';
import { type Explanation, explain } from './explain';
import { DirectoryIndex, type Probe } from './index/directory-index';
import { NumberIndex } from './index/number-index';
import type { Asking, AskingOfShown } from './reading/asking';
import { heard } from './reading/heard';
import { namesRow } from './reading/hits';
import { type Reading, readQuestion, reread } from './reading/reading';
import { resolveReverse } from './reverse/reverse';
import { answer, finding, none } from './rows/findings';
import { readBack, withShown } from './rows/shown-before';
import { withoutDeeds, withoutIntroduced, withoutPlace } from './subjects/asker-place';
import { nameless, withoutCustomer } from './subjects/customers';
import { withoutExcluded } from './subjects/excluded';
import { findSubjects, type Search } from './subjects/subjects';
import { type Suggestion, suggest } from './suggest';
import { atAnotherTime } from './talk/another-time';
import { withNamedClock } from './talk/by-clock';
import { contextMeant, isOnlySocial, listsAgain } from './talk/continues';
import { followUp } from './talk/follow-up';
import { ofShown } from './talk/of-shown';
import { withOurs } from './talk/our-own';
import { askedBeside, askedOfThem } from './talk/told-beside';
import { elseBesideNamed } from './talk/who-else';

/** Turns a question into a resolution. Pure: the same question and context give the same resolution. */
export interface Resolver {
  readonly directory: Directory;
  resolve(question: Question, context?: Context): Resolution;
  /** How a question is understood, for the person who keeps the vocabulary. */
  explain(question: Question): Explanation;
  /** The words of a question with the names of customers taken out that it is known to hold, for whoever keeps them. */
  nameless(question: Question): string;
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
  const whole = (question: Question, context?: Context) =>
    withNamedClock(resolve(question, context, index, numbers), question);
  const once = (question: Question, context?: Context) => {
    const theirs = context && askedOfThem(question, context, index, whole);
    const told = theirs ?? elseBesideNamed(question, index, whole);
    if (told) return told;
    const resolution = whole(question, context);
    const missed = context !== undefined && resolution.outcome === 'none' && resolution.reason.kind === 'unknown';
    return (missed && askedBeside(question, context, index, whole)) || resolution;
  };
  return {
    directory,
    resolve: (asked, context) => {
      const question = withoutCustomer(asked, index);
      return corrected(question, context, once)?.resolution ?? once(question, context);
    },
    explain: asked => {
      const question = withoutCustomer(asked, index);
      return explain(corrected(question, undefined, once)?.question ?? question, index);
    },
    nameless: question => nameless(question, index),
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
  const { said, reading } = readAsked(question, index);
  if (said === '' && heard(question, index) !== '') return none({ kind: 'unknown' });
  const social = socialReason(said);
  if (social !== undefined && isOnlySocial(social, said, reading, context)) return { outcome: 'help', reason: social };
  const ofSheet = namesRow(reading) ? undefined : ofTheSheet(reading.text);
  if (ofSheet !== undefined) return { outcome: 'help', reason: ofSheet };
  const resolved = (one: Reading) =>
    atEachMoment(one, each => ofReading(each, said, question, context, index, numbers));
  const resolution = resolved(reading);
  if (
    resolution.outcome !== 'none' ||
    !(resolution.reason.kind === 'unknown' || resolution.reason.kind === 'elsewhere')
  )
    return resolution;
  const left = withoutStory(reading, question, index, said);
  const asked = left && resolved(left);
  return asked && 'findings' in asked ? asked : resolution;
}

/** What a reading that asks for something comes to; `said` are the words as they were heard. */
function ofReading(
  reading: Reading,
  said: string,
  question: Question,
  context: Context | undefined,
  index: DirectoryIndex,
  numbers: NumberIndex,
): Resolution {
  if (context && listsAgain(reading, context)) {
    const then = reading.when === undefined ? reread(reading, { when: context.when }) : reading;
    return listedThen(atAnotherTime(then, context), question, index);
  }
  const asking = { reading, question, context, index };
  const before = contextMeant(reading, question, context);
  const goesOn = before && atAnotherTime(reading, before);
  const shown = context && { reading, question, context, index, numbers };
  const told = shown && ofShown(shown, goesOn);
  if (told) return withShown(told, reading, context, index);
  const { subjects: found, refused } = isChat(said) || isNewcomer(said) ? NOTHING : findSubjects(reading, index);
  const subjects = withoutIntroduced(withoutDeeds(withoutPlace(found, reading), reading), reading);
  const meaning = asksMeaning(reading.text) ? explainTerm(reading, subjects, refused) : undefined;
  // "Sorry, 730" behind an hour is another hour.
  const retyped = goesOn !== undefined && goesOn.when !== reading.when;
  const literal = meaning ?? (retyped ? undefined : resolveReverse(reading, subjects, numbers));
  if (literal)
    return (
      (context && readBack(literal, reading, context, index)) ??
      withoutExcluded(whoFit(literal, asking), reading, index)
    );
  const listed = byWording(reading, index) ?? sameHours(subjects, asking);
  if (listed) return listed;
  const talk = subjects.length === 0 ? smallTalk(said) : undefined;
  if (talk !== undefined) return { outcome: 'help', reason: talk };
  const resolution =
    subjects.length > 0
      ? atHourMeant(subjectsFound(subjects, asking), asking)
      : ((goesOn && shown && wentOn({ ...shown, reading: goesOn, context: before })) ??
        withoutSubject(asking, refused));
  const joined = context && subjects.length > 0 ? withShown(resolution, reading, context, index) : resolution;
  return withOurs(withoutExcluded(joined, reading, index), asking);
}

/** What a fragment asks of those shown. */
function wentOn(asking: AskingOfShown): Resolution | undefined {
  const told = followUp(asking);
  return told && atHourMeant(told, asking);
}

/** "Before 9" is the minute before, "at 9" may be the next morning's. */
function atHourMeant(told: Resolution, asking: Asking): Resolution {
  return withBound(inNextMorning(told, asking), asking.reading);
}

/** What is asked of the sheet itself. */
function ofTheSheet(text: string): HelpReason | undefined {
  if (asksAge(text)) return 'age';
  return asksToReport(text) ? 'report' : undefined;
}

/** Who of all is there at the moment of a reading, until it or after it. */
function listedThen({ text, when, now }: Reading, question: Question, index: DirectoryIndex): Resolution {
  const list = readQuestion({ ...question, text: LIST }, index, `${LIST} ${text.replace(LEADS, '')}`);
  return withoutSubject({ reading: reread(list, { when, now }), question, index });
}

/** How whoever is there is asked for. */
const LIST = 'who is open';
const LEADS = /^(?:(?:and|or|what about|how about|only|just|but|ok|no|i mean|\?) )*/;
const NOTHING: Search = { subjects: [] };

function pressed(press: Press, index: DirectoryIndex): Resolution {
  const records = press.records.flatMap(id => index.directory.byId.get(id) ?? []);
  return records.length === 0
    ? none({ kind: 'gone' })
    : answer(records.map(record => finding(record, press.facet, ['a button was pressed'])));
}
