import { asksByItself, asksKind, goesOnAbout } from '../../language/aside/asked-besides';
import { asksOfDay, tellsHowItStands } from '../../language/aside/story';
import { asksOutright } from '../../language/asked/asking';
import { asksWho } from '../../language/asked/whole';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { quieted } from '../index/token';
import { tokensOf } from './hits';
import { type Stretched, spokenIn, stretchesOf } from './segments';
import { partsOurs } from './whose';

/** What is said without the stretches that only tell how things stand in another world: their words name nothing. */
export function withoutIdle(said: Stretched, index: DirectoryIndex): Stretched {
  const idle = idleStretches(said, index);
  if (idle.size === 0) return said;
  const isIdle = (i: number) => idle.has(said.segments[i] ?? 0);
  return {
    tokens: said.tokens.map((token, i) => (isIdle(i) ? quieted(token, []) : token)),
    segments: said.segments,
    hits: said.hits.filter(hit => !hit.tokens.every(isIdle)),
  };
}

/**
 * Stretches that only tell how things stand in another world ("the boiler is down", "it is snowing here"), beside a
 * question that is clearly of ours and does not go on about them: such news loses no question.
 */
function idleStretches(said: Stretched, index: DirectoryIndex): ReadonlySet<number> {
  const { hits } = said;
  const worlds = tokensOf(hits.filter(isOfWorld), ['world', 'elsewhere']);
  if (worlds.size === 0) return NONE;
  const ours = stretchesOf(said, ['alias']);
  // A company that is named is no news: whatever is asked may be asked of it.
  const isCompany = ({ phrase: { sense }, tokens }: Hit) =>
    sense.kind === 'elsewhere' && !tokens.every(i => worlds.has(i));
  if (hits.some(isCompany)) return NONE;
  const parts = new Set([...worlds].map(i => said.segments[i] ?? 0));
  const isIdle = (part: number) => !ours.has(part) && tellsHowItStands(spokenIn(part, said));
  const idle = [...parts].filter(isIdle);
  const asked = [...ours].some(part => {
    const text = spokenIn(part, said);
    return (asksOutright(text) || asksByItself(text) || asksKind(text)) && !goesOnAbout(text);
  });
  if (asked && idle.length === parts.size) return new Set(idle);
  return asksWhoOfOurs(parts, said, index) ? parts : NONE;
}

/**
 * "My kid has a game. Which city desks work saturdays?": a sentence behind asks, of ours by name, who of all is there on a
 * day. Not what a row is asked for, nor who is there now: that may follow from one's own life.
 */
function asksWhoOfOurs(parts: ReadonlySet<number>, said: Stretched, index: DirectoryIndex): boolean {
  const told = Math.max(...said.tokens.map(({ sentence }, i) => (parts.has(said.segments[i] ?? 0) ? sentence : -1)));
  return [...partsOurs(said, index)].some(part => {
    const text = spokenIn(part, said);
    const behind = (said.tokens[said.segments.indexOf(part)]?.sentence ?? 0) > told;
    return behind && asksWho(text) && !goesOnAbout(text) && asksOfDay(text);
  });
}

/** Whether a phrase is of another world, or of another sense of its words; no company is named by it. */
function isOfWorld({ phrase: { sense } }: Hit): boolean {
  return sense.kind === 'world' || (sense.kind === 'elsewhere' && sense.matter === true);
}

const NONE: ReadonlySet<number> = new Set();
