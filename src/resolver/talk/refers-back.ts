import { supposesOtherwise } from '../../language/talk/another';
import { speaksOfThem } from '../../language/talk/of-them';
import { asksOnceMore, leavesOpen, speaksOfUs } from '../../language/talk/points-back';
import { tellsOfCall } from '../../language/talk/small-stories';
import { namesRow } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { asksFact, meaningInTalk } from '../reading/says-little';

/** "I'm busy til 6, will they still be there": whatever else is told, it is asked of those shown before. */
export function refersBack(reading: Reading): boolean {
  if (namesRow(reading)) return false;
  const { text, facet, hits } = reading;
  const back =
    (/\b(?:they|them|em)\b/.test(text) && /\b(i|im|ive|we)\b/.test(text) && facet === 'open_now') ||
    asksOnceMore(text) ||
    leavesOpen(text) ||
    (speaksOfUs(text) && hits.some(({ phrase: { sense } }) => sense.kind === 'region'));
  const own = meaningInTalk(reading);
  return (back && own < TOLD) || (own <= TOLD_OF_THEM && asksFact(reading) && speaksOfThem(text) && !tellsOfCall(text));
}

/** "Same thing if it goes by courier", "and if he would rather call": asked of what was shown, under another condition. */
export function supposes(reading: Reading): boolean {
  return supposesOtherwise(reading.text) && meaningInTalk(reading) < SUPPOSED;
}

/** What the asker may tell of himself beside it. */
const TOLD = 2;
const TOLD_OF_THEM = 2;
const SUPPOSED = 3;
