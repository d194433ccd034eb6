import { asksWhichOf } from '../../language/asked/value-cues';
import { speaksOfThem } from '../../language/talk/of-them';
import { tellsOfCall } from '../../language/talk/small-stories';
import { leadWith } from '../../language/words/joining-words';
import { namesRow } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { asksFact, meaningInTalk } from '../reading/says-little';

/** "I'm busy til 6, will they still be there": whatever else is told, it is asked of those shown before. */
export function refersBack(reading: Reading): boolean {
  if (namesRow(reading)) return false;
  const { text, facet, hits } = reading;
  const back =
    (/\b(?:they|them|em)\b/.test(text) && /\b(i|im|ive|we)\b/.test(text) && facet === 'open_now') ||
    AGAIN.test(text) ||
    UNSURE.test(text) ||
    (IS_FOR.test(text) && asksWhichOf(text)) ||
    ALL_OF.test(text) ||
    (OURS.test(text) && hits.some(({ phrase: { sense } }) => sense.kind === 'region'));
  const own = meaningInTalk(reading);
  return (back && own < TOLD) || (own <= TOLD_OF_THEM && asksFact(reading) && speaksOfThem(text) && !tellsOfCall(text));
}

/** "Same thing if it goes by courier", "and if he would rather call": asked of what was shown, under another condition. */
export function supposes(reading: Reading): boolean {
  return SUPPOSES.test(reading.text) && meaningInTalk(reading) < SUPPOSED;
}

const SUPPOSES = new RegExp(
  String.raw`^${leadWith('no')}(?:same (?:thing|place|one|number|address|question|line)?(?: as)? ?(?:if|for|when)|what if|and if|how about if|what about if|suppose|supposing|(?:lets )?say(?= (?:he|she|they|the|its|i|we)\b))\b`,
);

/** "No clue which one": the choices once more. */
const UNSURE =
  /\b(no (clue|idea)|not sure|unsure|dont know|idk|(?:couldnt|cant|could not|cannot) (?:even )?(?:tell you|say) (?:the|which|what)|beats me)\b/;

/** "Is that for before a deal books or once it has": which of two it is. */
const IS_FOR = /\b(?:is|was) (?:that|this|it)(?: one| line| number)? for\b/;

/** "All of them, I run reports for the whole group". */
const ALL_OF = /\b(?:all|both|each|every one) of (?:them|those|these)\b/;

/** "Does it matter that we are a southeast franchise": where the asker is picks of those shown before. */
const OURS = /\b(?:we|were|im|i am|our)\b/;

/** "Can you write that out once more". */
export const AGAIN =
  /(?:^|\b(?:can|could|will|would) (?:you|u) |\b(?:pls|please|ok|and) )(?:write|type|spell|say|read|repeat|print) (?:that|it|this|them)(?: number| address| one)?(?: out| back| down| again| once more| one more time| slowly| slower| slow| to me| for me| pls| please)*(?: (?:im|ill|i|so i|cuz|because|while) .*)?$|\b(?:once more|one more time|a second time)\b|\bdidnt (?:catch|get|hear) (?:that|it)\b|\brepeat (?:that|it|the \w+)\b|^(?:(?:ok|please|pls|again|and|but) )*(?:one (?:digit|number|figure) at a time|digit by digit|number by number)\b|^(?:that |it )?again(?: but)? slow(?:er|ly)?\b/;

/** What the asker may tell of himself beside it. */
const TOLD = 2;
const TOLD_OF_THEM = 2;
const SUPPOSED = 3;
