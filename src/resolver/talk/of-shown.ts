import type { Resolution } from '../../question';
import type { AskingOfShown } from '../reading/asking';
import { namesRow } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { none } from '../rows/findings';
import { namesPlace } from '../rows/regions';
import { findSubjects } from '../subjects/subjects';
import { ageOfShown, somebodyThere, theirLine, whatFailed, whatFor, whatIs, whichOf } from './about-shown';
import { amongShown, besideByWord, byPost, byWord } from './among-shown';
import { byAnotherClock } from './by-clock';
import { checked } from './checked';
import { choose, chooseEach, does } from './choosing';
import { compared } from './compared';
import { denying } from './denying';
import { listChanged } from './list-changed';
import { allKeys, ifPressed, keyOnceIn, keysBeside, nextKey } from './next-key';
import { ofStrangers } from './of-strangers';
import { ofWorkplace } from './of-workplace';
import { othersBeside } from './others-beside';
import { oursOfRefused } from './ours-of-refused';
import { partChanged } from './part-changed';
import { placeOfNone } from './place-of-none';
import { saidBefore } from './said-before';
import { sameToo } from './same-too';
import { emailedInstead, sentOtherwise } from './sent-otherwise';
import { ofSeveralShown } from './several-shown';
import { atToldPlace } from './told-place';
import { turn } from './turning';
import { whoElse } from './who-else';

/** One way in which a message is about the rows that a talk has shown; undefined where it is not. */
type Rule = (asking: AskingOfShown) => Resolution | undefined;

/** What is said of the rows shown in so many words, the most telling first. */
const OUTRIGHT: readonly Rule[] = [
  ageOfShown,
  ofWorkplace,
  ofStrangers,
  whoElse,
  listChanged,
  denying,
  keysBeside,
  allKeys,
  ifPressed,
  keyOnceIn,
  partChanged,
  saidBefore,
  compared,
  ofSeveralShown,
  sameToo,
  checked,
  byAnotherClock,
  whatFor,
  whatIs,
  somebodyThere,
  whatFailed,
  theirLine,
  sentOtherwise,
  emailedInstead,
  byPost,
  placeOfNone,
];
/** What a message that says little by itself can only be about. */
const OF_LITTLE: readonly Rule[] = [
  chooseEach,
  amongShown,
  othersBeside,
  choose,
  byWord,
  whichOf,
  nextKey,
  does,
  turn,
  besideByWord,
];
/** What is asked of the rows shown before; `goesOn` is the reading of what says little by itself. */
export function ofShown(asking: AskingOfShown, goesOn: Reading | undefined): Resolution | undefined {
  const little = goesOn && { ...asking, reading: goesOn };
  return (
    oursOfRefused(asking) ??
    (little && ofMissed(little)) ??
    firstOf(OUTRIGHT, asking) ??
    (little && firstOf(OF_LITTLE, little)) ??
    atToldPlace(asking)
  );
}

function firstOf(rules: readonly Rule[], asking: AskingOfShown): Resolution | undefined {
  for (const rule of rules) {
    const told = rule(asking);
    if (told) return told;
  }
  return undefined;
}

/** "Phone?" behind a no: asked of what the sheet does not cover, not of the row before it. */
function ofMissed({ reading, context, index }: AskingOfShown): Resolution | undefined {
  if (!context.missed || reading.facet === undefined || GOES_BACK.test(reading.text)) return undefined;
  const { options, phones, digits } = reading.literals;
  const named = options.length + phones.length + digits.length > 0 || namesRow(reading) || namesPlace(reading);
  return named || findSubjects(reading, index).subjects.length > 0 ? undefined : none({ kind: 'unknown' });
}

/** Back past the no, to the row before it. */
const GOES_BACK = /\b(?:back|again|first|before|earlier|previous)\b/;
