import { wondersWhich } from '../../language/asked/asking';
import { saysAway } from '../../language/asked/availability';
import { namesExtension } from '../../language/asked/menu';
import { looksBack, seeks } from '../../language/asked/seeks';
import { meaning } from '../../language/words/common';
import { joinsNames } from '../../language/words/joining-words';
import type { Token } from '../index/token';
import { placeWords, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { spell } from '../reading/segments';
import { isRegional } from '../rows/regions';
import type { Match } from './match';

/** A whole phrase stands on less of the question than loose words do. */
const LEAST_SHARE_WHOLE = 0.34;
/** Beside a number or an address that is held against the sheet, the words around it tell who said so. */
const LEAST_SHARE_DISPUTED = 0.2;
/** A single everyday word ("extension", "title") lives in many other worlds: it must be half of what is said. */
const LEAST_SHARE_EVERYDAY = 0.55;
/** A single word of the trade ("easement", "subpoena") stands on a little less. */
const LEAST_SHARE_TRADE = 0.45;
/** In a message that asks nothing, a single word of the trade must be nearly all there is, and an everyday one says nothing. */
const LEAST_SHARE_TOLD = 0.75;
const NEVER = Number.POSITIVE_INFINITY;
const LEAST_SHARE_PART = 0.6;
/** A region says where, not who: "Southeast Acme Distributors" is no line of the southeast. */
const LEAST_SHARE_REGION = 0.75;

/** The share of the meaning around it that a match must explain to stand. */
export function leastShare(match: Match, reading: Reading): number {
  return Math.max(leastOf(match, reading), isOthersName(match, reading) ? LEAST_SHARE_REGION : 0);
}

function leastOf(match: Match, reading: Reading): number {
  if (match.longest > 1) return saysValue(reading) ? LEAST_SHARE_DISPUTED : LEAST_SHARE_WHOLE;
  if (isOnlyExtension(match, reading)) return NEVER;
  // "Everything that ships to Springfield": where post goes is what an address is for.
  if (match.onlyAddress && match.complete && reading.facet === 'address') return LEAST_SHARE_TRADE;
  const everyday = isEveryday(match, reading);
  const single = (everyday || !match.complete) && match.explained.size < 2;
  if (single && !turnsTo(reading, match) && !isListed(match, reading)) return NEVER;
  if (!match.complete) return reading.asks ? LEAST_SHARE_PART : LEAST_SHARE_TOLD;
  if (!everyday) return reading.asks ? LEAST_SHARE_TRADE : LEAST_SHARE_TOLD;
  return reading.asks ? LEAST_SHARE_EVERYDAY : NEVER;
}

/** Whether a number, an address or a zip stands in a message. */
function saysValue({ literals: { phones, emails, boxes, digits } }: Reading): boolean {
  return phones.length > 0 || emails.length > 0 || boxes.length > 0 || digits.some(run => run.length === ZIP);
}

const ZIP = 5;

/** Whether nothing but the word for a telephone's inner number is explained. */
function isOnlyExtension({ explained }: Match, { tokens, text }: Reading): boolean {
  return namesExtension(text) && [...explained.keys()].every(i => tokens[i]?.text === 'extension');
}

/** Whether nothing but the name of a region is explained, and a word that nobody knows goes on with it: then it is another's name. */
function isOthersName({ explained }: Match, { hits, tokens, segments }: Reading): boolean {
  const named = tokensOf(hits, ['region']);
  if (named.size === 0 || ![...explained.keys()].every(i => named.has(i))) return false;
  const known = tokensOf(hits, ['region', 'alias', 'cue', 'context', 'hint']);
  const last = Math.max(...explained.keys());
  for (let i = last + 1; segments[i] === segments[last] && tokens[i]?.quiet === false; i += 1)
    if (!known.has(i) && meaning(tokens[i]?.text ?? '') === RARE) return true;
  return false;
}

/** What a word means that is no everyday one. */
const RARE = 1;

/** So few words name what is looked for; in more, an everyday one must stand beside a wish to reach somebody. */
const BARE = 3;
/** With a day or an hour beside it, so few telling words ask whether somebody is there then. */
const TIMED = 2;

/** Whether a question looks for somebody: "the interview line" and "a title thing" do, "how did the interview go" does not. */
function turnsTo(reading: Reading, { record }: Match): boolean {
  const { tokens, hits, text, when, foreign } = reading;
  const own = foreign.size === 0 ? text : spell(tokens.filter((_, i) => !foreign.has(i)));
  if (tokens.length <= BARE || seeks(own) || saysAway(own)) return true;
  const atHome = tokensOf(hits, ['context']);
  // Where a region is asked for, its name tells.
  const places = isRegional(record) ? NOWHERE : placeWords(reading);
  const telling = tokens.filter((token, i) => !token.quiet && !atHome.has(i) && !places.has(i));
  const single = tokens[0]?.sentence === tokens.at(-1)?.sentence || (telling.length < 2 && foreign.size === 0);
  return single && telling.length <= (when === undefined ? 1 : TIMED) && !looksBack(own);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** "Interviews, permits, parks in the north", "not sure if it's permits or parks": a name by itself, and nothing else there. */
function isListed({ record, complete, explained }: Match, reading: Reading): boolean {
  const { segments, tokens, text } = reading;
  const outright = reading.outright || wondersWhich(text);
  const [at = 0] = explained.keys();
  // "Permits, parks and interviews": what joins the last to the list is none of its words.
  const places = isRegional(record) ? NOWHERE : placeWords(reading);
  const isOwn = ({ text, quiet }: Token, i: number) =>
    segments[i] === segments[at] && !joinsNames(text) && !places.has(i) && !(quiet && WHETHER.test(text));
  const own = tokens.filter(isOwn);
  const alone = own.length === 1;
  return complete && outright && alone && segments[0] !== segments.at(-1);
}

const WHETHER = /^(?:is|it|its|this|that|an?|not|sure|unsure|dont|know|idk|dunno|if|whether|either|maybe)$/;

/** Whether a match rests on words that everybody uses ("paper", "park"), none of them a word of the trade or a region's short name. */
export function isEveryday(match: Match, { tokens, hits }: Reading): boolean {
  const telling = [...match.explained].filter(([, weight]) => weight >= 0.5);
  const isSaid = (text: string) => meaning(text) < 1;
  if (!telling.every(([i]) => isSaid(tokens[i]?.text ?? ''))) return false;
  const places = tokensOf(hits, ['region']);
  return !telling.some(([i]) => places.has(i) && (tokens[i]?.text.length ?? 0) <= SHORT_NAME);
}

/** Letters of the short name of a region. */
const SHORT_NAME = 2;
