import { tellsOfAsker } from '../../language/aside/story';
import { wantsAll } from '../../language/asked/asking';
import { saysAvailability } from '../../language/asked/availability';
import { readFacet } from '../../language/asked/facet-cues';
import { namesExtension } from '../../language/asked/menu';
import { asksWho, namesSheet } from '../../language/asked/whole';
import { withoutNarrowing } from '../../language/lists/narrowing-words';
import { asksTurn } from '../../language/lists/turns-asked';
import type { MomentRead } from '../../language/when/when';
import { clean } from '../../language/words/clean';
import { isOffice } from '../../language/words/quiet';
import { wordTexts } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { quieted, type Token } from '../index/token';
import { tokensOf } from '../reading/hits';
import { type Reading, reread } from '../reading/reading';
import { spokenIn, stretchesOf } from '../reading/segments';
import { asksLineKind } from '../rows/lines';
import { isAskersPlace, isAskersTown } from '../subjects/asker-place';
import { momentAt } from './own-moments';

/**
 * A question for a list with what names nothing made quiet: what only narrows it ("goes by local time"), where the asker
 * is, and what the asker tells of himself before he asks.
 */
export function narrowing(reading: Reading): Reading {
  if (!asksWho(reading.text) && !reading.all) return reading;
  const silent = new Set([...whereAsked(reading), ...townsAtNow(reading), ...asides(reading)]);
  const tokens = bare(reading, silent);
  const moment = momentAsked(reading);
  return reread(reading, { tokens, ...(moment && { ...moment, clockNow: undefined, further: [] }) });
}

/** Whether anything is said that is of its own, "is the bank open", "cover my shift": then it is not the whole sheet that is asked about. */
export function namesSomething({ tokens, text }: Reading, { directory }: DirectoryIndex): boolean {
  const key = namesExtension(text) ? 'extension' : undefined;
  const own = new Set(wordTexts(clean(directory.name)));
  return tokens.some(
    ({ quiet, stem, text: word }) => !quiet && !isOffice(stem) && !/\d/.test(word) && word !== key && !own.has(word),
  );
}

/** The words with those quiet that only narrow, and those at some positions; where every word is quiet, none is looked at. */
function bare({ text, tokens }: Reading, silent: ReadonlySet<number>): readonly Token[] {
  if (tokens.every(({ quiet }) => quiet)) return tokens;
  const left = withoutNarrowing(text);
  const all: Token[] = [];
  for (const [i, token] of tokens.entries()) all.push(left.has(token.text) && !silent.has(i) ? token : quieted(token));
  return all;
}

/**
 * "Who is there now? I am off on friday": of several moments the one in the stretches that ask who is there. A day there may
 * be until when somebody is asked for, "who is there before the weekend".
 */
function momentAsked(reading: Reading): MomentRead | undefined {
  const parts = [...new Set(reading.segments)];
  const asking = parts.filter(part => asksWho(spokenIn(part, reading)));
  const moment = momentAt(asking, reading);
  return moment?.when?.kind === 'days' ? undefined : moment;
}

/** "I'm in Atlanta, who is there tonight": a place that only says where the asker is. */
function whereAsked(reading: Reading): readonly number[] {
  const isPlace = ({ phrase: { sense }, tokens: [first = 0] }: Hit) =>
    (sense.kind === 'hint' && isAskersTown(reading, first)) ||
    (sense.kind === 'region' && isAskersPlace(reading, first));
  return reading.hits.flatMap(hit => (isPlace(hit) ? hit.tokens : []));
}

/**
 * "It's quarter to 7 in Springfield, who went home": where it is what it is where the asker is, his own town stands behind
 * the time, whether or not anybody here has heard of it.
 */
function townsAtNow(reading: Reading): readonly number[] {
  if (reading.clockNow === undefined) return [];
  const { tokens, segments } = reading;
  const named = tokensOf(reading.hits, NAMING);
  const isName = (i: number) => tokens[i]?.quiet === false && !named.has(i);
  return [...tokens.keys()].flatMap(i => {
    if (!isName(i) || !isAskersTown(reading, i)) return [];
    return isName(i + 1) && segments[i + 1] === segments[i] ? [i, i + 1] : [i];
  });
}

const NAMING = ['alias', 'cue', 'region', 'elsewhere', 'world'] as const;

/** "We just locked the showroom, who is still there": a clause about the asker beside the one that asks who is there. */
function asides(reading: Reading): readonly number[] {
  const { segments, all, when } = reading;
  const parts = [...new Set(segments)];
  if (parts.length < 2) return [];
  const asksOfAll = (text: string) =>
    (all && (namesSheet(text) || (wantsAll(text) && asksLineKind(readFacet(text))))) ||
    (asksWho(text) && (when !== undefined || saysAvailability(text) || asksTurn(text) !== undefined));
  const asking = new Set(parts.filter(part => asksOfAll(spokenIn(part, reading))));
  if (asking.size === 0) return [];
  const named = stretchesOf(reading, NAMING);
  const isAside = (part: number) => !asking.has(part) && !named.has(part) && tellsOfAsker(spokenIn(part, reading));
  const aside = new Set(parts.filter(isAside));
  return [...segments.keys()].filter(i => aside.has(segments[i] ?? 0));
}
