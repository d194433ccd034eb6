import { asksByItself, asksKind, goesOnAbout } from '../language/asked-besides';
import { asksOutright } from '../language/asking';
import { tokensOf } from './hits';
import type { Stretched } from './whose';

/**
 * Stretches that only tell how things stand in another world ("the boiler is down", "it is snowing here"), beside a
 * question that is clearly of ours and does not go on about them: such news loses no question.
 */
export function idleStretches(said: Stretched): ReadonlySet<number> {
  const { tokens, segments, hits } = said;
  const worlds = tokensOf(hits, ['world']);
  if (worlds.size === 0) return NONE;
  const spoken = (part: number) => tokens.flatMap(({ text }, i) => (segments[i] === part ? text : [])).join(' ');
  const ours = new Set([...tokensOf(hits, ['alias'])].map(i => segments[i] ?? 0));
  // A house that is named is no news: whatever is asked may be asked of it.
  const houses = new Set(
    hits
      .filter(({ phrase: { sense }, tokens: at }) => sense.kind === 'elsewhere' && !at.every(i => worlds.has(i)))
      .flatMap(({ tokens: at }) => at.map(i => segments[i] ?? 0)),
  );
  if (houses.size > 0) return NONE;
  const parts = new Set([...worlds].map(i => segments[i] ?? 0));
  const isIdle = (part: number) => !ours.has(part) && TELLS_STATE.test(spoken(part));
  const idle = [...parts].filter(isIdle);
  const asked = [...ours].some(part => {
    const text = spoken(part);
    return (asksOutright(text) || asksByItself(text) || asksKind(text)) && !goesOnAbout(text);
  });
  return asked && idle.length === parts.size ? new Set(idle) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** Not "my mother is ...": what follows from one's own life asks for something of that life. */
const TELLS_STATE =
  /^(?:(?:hi|sorry|ok|well|and|but|so|ugh) )*(?:(?:it is|its|i am|im|we are|were) (?!going\b)|(?:the|our) (?:\w+ ){1,2}(?:is|are|was|were|needs|broke|died|quit|froze) |(?!my\b)\w+ (?:is|was|needs) (?!going\b))/;
