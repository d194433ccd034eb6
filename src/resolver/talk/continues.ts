import { isOfHours } from '../../facets';
import { isThanked } from '../../language/aside/social';
import { asksSheet, asksWhichOnes } from '../../language/asked/whole';
import { callsHimself } from '../../language/talk/another';
import { asksAgainThen, asksAnotherDay, saysBareHour } from '../../language/talk/beside-time';
import { asksIfTyped } from '../../language/talk/menu-keys';
import { asksAfterThem, wantsSomebody } from '../../language/talk/of-them';
import { comparesAny } from '../../language/talk/of-those';
import { placeSaid } from '../../language/talk/places';
import { asksWhatItWas, doubtsShown } from '../../language/talk/points-back';
import { retypedHour } from '../../language/talk/retyped';
import { asksWhoIs } from '../../language/talk/somebody-else';
import { isEnglish } from '../../language/words/common';
import type { Context, HelpReason, Question } from '../../question';
import { speaksAgainst, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { saysLittleMore } from '../reading/says-little';
import { namesPlace } from '../rows/regions';
import { picksPlace } from './picks-place';
import { refersBack, supposes } from './refers-back';

/** The conversation so far, where a message says too little of its own to be about anything else; undefined where it starts anew. */
export function contextMeant(reading: Reading, question: Question, context: Context | undefined): Context | undefined {
  if (context === undefined) return undefined;
  const retyped = isRetyped(reading, context) || (context.outcome === 'choices' && isNearlyPlace(reading));
  const picks = context.findings.length > 1 && picksPlace(reading);
  const turns = supposes(reading) || callsHimself(reading.text);
  const leans = retyped || picks || saysLittleMore(reading) || refersBack(reading) || turns;
  return leans && !asksAfresh(reading, question, context) ? context : undefined;
}

/** "And at 7", "what about saturday" behind a list of who is there: whoever is there then. */
export function listsAgain({ when, tokens, text }: Reading, { listed, when: before, findings }: Context): boolean {
  // "Both on saturday?", "ok, who is": neither of them.
  if (when === undefined && before !== undefined && asksWhoIs(text))
    return findings.every(({ facet }) => isOfHours(facet));
  // An hour without its half of the day is not told by itself.
  if (before === undefined && saysBareHour(text)) return false;
  return listed === true && when !== undefined && tokens.every(({ quiet }) => quiet) && asksAgainThen(text);
}

/** "Ugh i typed wrong, 6": another hour than the one that was asked about. */
function isRetyped({ text }: Reading, { when }: Context): boolean {
  return when?.kind === 'clock' && retypedHour(text) !== undefined;
}

/** "Nrth est" behind a choice: a region, and beside it a few letters that are no word. */
function isNearlyPlace(reading: Reading): boolean {
  const { tokens, hits } = reading;
  if (tokens.length > SHORTEST_TALK || !namesPlace(reading) || hits.some(speaksAgainst)) return false;
  const named = tokensOf(hits, ['region']);
  return tokens.every(({ text, quiet }, i) => quiet || named.has(i) || (text.length < LETTERS && !isEnglish(text)));
}

const SHORTEST_TALK = 4;
const LETTERS = 5;

/** Whether the whole sheet is asked about; "open?" and "all except the south" are about what was shown. */
function asksAfresh({ text, unwanted, when, facet }: Reading, question: Question, context: Context): boolean {
  const goesOn =
    (unwanted.length > 0 && /^(all|everything)$/.test(text)) || (text === 'open' && question.text.includes('?'));
  const timed = when !== undefined || isOfHours(facet) || /\btime\b/.test(text);
  // "Who has the longest day" compares those that were shown; behind one it is asked of all.
  if (context.findings.length === 1 && comparesAny(text)) return true;
  const first = context.findings.length < 2 && (context.earlier ?? []).length === 0;
  if (!(asksSheet(text, timed) || (first && timed && asksWhichOnes(text))) || (goesOn && context.outcome === 'answer'))
    return false;
  // "Last on the list, phone"
  return context.findings.length < 2 || placeSaid(text) === undefined;
}

/** Whether a message of social words says no more than they do: it names nothing of the sheet, nor asks after those shown. */
export function isOnlySocial(
  social: HelpReason,
  said: string,
  reading: Reading,
  context: Context | undefined,
): boolean {
  if (!isThanked(said) && holdsAlias(reading, social)) return false;
  if (doubtsShown(said)) return false;
  if (
    context !== undefined &&
    (asksAnotherDay(said) || asksWhatItWas(said) || asksIfTyped(said) || wantsSomebody(said))
  )
    return false;
  const asksAfter = social === 'greeting' || asksAfterThem(said);
  return !(context !== undefined && reading.facet === 'open_now' && asksAfter);
}

/** "Test drive check": words of a greeting that together are an alias are no greeting; "what do you do about permits" asks. */
function holdsAlias({ hits, tokens: words }: Reading, social: HelpReason): boolean {
  // "First day at the permits desk. How do you work?" asks in its last sentence.
  const asked = words.at(-1)?.sentence;
  return hits.some(
    ({ phrase, tokens }) =>
      phrase.sense.kind === 'alias' &&
      (tokens.length > 1 || (social === 'help' && words[tokens[0] ?? -1]?.sentence === asked)),
  );
}
