import { theirsAsked } from '../../language/aside/asked-besides';
import { mayTakeBack } from '../../language/aside/correction';
import { smallTalk } from '../../language/aside/small-talk';
import { asksYesOrNo } from '../../language/asked/asking';
import { asksOutrightOfWorkplace } from '../../language/asked/workplace';
import { saysItFailed } from '../../language/talk/failed-calls';
import { asksUnprinted } from '../../language/talk/of-them';
import { meansPrevious, placeSaid } from '../../language/talk/places';
import { meansSaidBefore, pointsBack } from '../../language/talk/points-back';
import {
  asksOrWants,
  asksToRepeat,
  callsStranger,
  clausesOf,
  speaksOfHim,
  tellsOfCall,
  tellsOfOtherWorld,
  tellsOfSelf,
  tellsOfThing,
  tellsWhoWants,
} from '../../language/talk/small-stories';
import type { Context, Resolution } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Message, Resolve } from '../reading/asking';
import { namesCompany, namesRow, speaksAgainst, tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { ownMeaning, saysLittleMore } from '../reading/says-little';
import { printsWord } from '../rows/lines';
import { namesPlace } from '../rows/regions';
import { shownSoFar } from '../rows/shown-before';
import { ofStrangersTold } from './of-strangers';

/**
 * "The machine ate it, what's the number again": of a message in a talk that means nothing as a whole the clause that asks
 * for a fact of what was shown, or names a row, where the others only tell. Undefined where there is none, or where more is asked.
 */
export function askedBeside({ question, context, index }: Message, resolve: Resolve): Resolution | undefined {
  if (context === undefined || context.missed || context.findings.length === 0 || question.text.length > LONGEST)
    return undefined;
  const clauses = clausesOf(question.text);
  if (clauses.length < 2) return undefined;
  const whole = readQuestion(question, index);
  // "Our showroom, saturday?": no clause of it only tells.
  if (ofStrangersTold(whole) || asksOutrightOfWorkplace(whole.text)) return undefined;
  const read = clauses.map(text => readQuestion({ ...question, text }, index));
  const naming = read.findIndex(namesRow);
  if (naming >= 0) {
    // "The coffee is cold. the permits number": one clause names a row, and the others only tell.
    const told = read.every((one, i) => i === naming || (onlyTells(one) && !asksYesOrNo(one.text)));
    const resolution = told ? resolve({ ...question, text: clauses[naming] ?? '' }, context) : undefined;
    return resolution?.outcome === 'answer' && resolution.findings.length === 1 ? resolution : undefined;
  }
  const fact = read.findLastIndex(asksOnlyFact);
  // "Repeat it, the pen died": without a fact of its own.
  const repeat = read.findIndex(({ text }) => asksToRepeat(text));
  const asking = repeat < 0 || (fact >= 0 && !tellsWhoWants(read[fact]?.text ?? '')) ? fact : repeat;
  const meant = (one: Reading, i: number) => (i < asking ? mayBeMeant(one) : callsStranger(one.text));
  if (asking < 0 || !read.every((one, i) => i === asking || (onlyTells(one) && !meant(one, i)))) return undefined;
  const resolution = resolve({ ...question, text: clauses[asking] ?? '' }, context);
  return isOfShown(resolution, context, index) ? resolution : undefined;
}

/**
 * "The roof came down last night, their fax?": asked of the row that was shown, whatever a story may name by a word of its
 * own. Undefined where a row is called as it is printed, or something is asked before.
 */
export function askedOfThem({ question, context, index }: Message, resolve: Resolve): Resolution | undefined {
  if (context === undefined) return undefined;
  const said = context.missed || context.findings.length !== 1 ? undefined : theirsAsked(question.text);
  if (said === undefined || context.outcome !== 'answer' || mayTakeBack(said.told)) return undefined;
  const told = readQuestion({ ...question, text: said.told }, index);
  const turns = meansPrevious(told.text) || meansSaidBefore(told.text) || namesPlace(told);
  const asks = told.facet !== undefined || asksOrWants(told.text);
  const { options, phones, digits } = told.literals;
  const named = callsRow(told, index) || options.length + phones.length + digits.length > 0;
  if (turns || asks || named || !tellsOfOurselves(told)) return undefined;
  return resolve({ ...question, text: said.asked }, context);
}

/** "Acme billed us twice", "a roofer is here": "their number" is of those who are told of, unless it is told of the asker alone. */
function tellsOfOurselves({ hits, foreign, text }: Reading): boolean {
  return tellsOfSelf(text) && foreign.size === 0 && tokensOf(hits, ['elsewhere']).size === 0;
}

/** Whether a row is named by a word that it prints, and not only by what may happen. */
function callsRow({ hits, tokens }: Reading, { directory }: DirectoryIndex): boolean {
  return hits.some(({ phrase: { sense }, tokens: at }) =>
    sense.records.some(id => {
      const record = directory.byId.get(id);
      return record !== undefined && at.some(i => printsWord(record, tokens[i]?.stem ?? ''));
    }),
  );
}

const LONGEST = 200;

/** Whether a clause asks for a fact of what was shown, or for one of it by its place: "the first one again". */
function asksOnlyFact(reading: Reading): boolean {
  const { facet, when, now } = reading;
  const fact = (facet !== undefined && !tellsOfCall(reading.text)) || when !== undefined || now;
  const asked = fact || (meansSaidBefore(reading.text) && placeSaid(reading.text) !== undefined);
  return asked && saysLittleMore(reading) && !asksUnprinted(reading.text) && !isOfStory(reading.text);
}

/** "The plumber never came, what's his number", "our air died, who do I call": whoever was told of is meant, or what was told. */
function isOfStory(text: string): boolean {
  return speaksOfHim(text) || (/\bwho\b/.test(text) && !pointsBack(text));
}

/** Whether a clause names nothing of the sheet, and asks for nothing. */
function onlyTells(reading: Reading): boolean {
  const { hits, facet, text } = reading;
  const against = tellsOfOtherWorld(text) ? hits.some(namesCompany) : hits.some(speaksAgainst);
  const names = tokensOf(hits, ['alias', 'region', 'cue']).size > 0 || against;
  if (tellsWhoWants(text)) return tokensOf(hits, ['alias', 'region', 'cue']).size === 0;
  const asks = (facet !== undefined && !tellsOfThing(text)) || asksUnprinted(text) || asksOrWants(text);
  return !names && !asks;
}

/** "Culligan water guy, number": a name before the kind of line is whose line it is; "nm solved, hours" has none. */
function mayBeMeant(reading: Reading): boolean {
  const { text, when } = reading;
  const tells = tellsOfOtherWorld(text) || pointsBack(text) || saysItFailed(text) || when !== undefined;
  return !tells && smallTalk(text) === undefined && ownMeaning(reading) >= NAMES;
}

/** What a name of strangers means at the least. */
const NAMES = 1.25;

/** Whether nothing is shown but what the talk is of. */
function isOfShown(resolution: Resolution, context: Context, index: DirectoryIndex): boolean {
  if (!('findings' in resolution)) return false;
  const shown = shownSoFar(context, index);
  return resolution.findings.every(({ record }) => shown.has(record));
}
