import type { Context, Question, Resolution } from '../question';
import { somebodyThere, whatFailed, whatFor, whatIs, whichOf } from './about-shown';
import { amongShown, byPost, byWord } from './among-shown';
import { byAnotherClock } from './by-clock';
import { checked } from './checked';
import { choose, chooseEach, does } from './choosing';
import type { DirectoryIndex } from './directory-index';
import { none } from './findings';
import { namesRow } from './hits';
import { listChanged } from './list-changed';
import { keysBeside, nextKey } from './next-key';
import type { NumberIndex } from './number-index';
import { othersBeside } from './others-beside';
import { ourOwn } from './our-own';
import type { Reading } from './reading';
import { namesPlace } from './regions';
import { saidBefore } from './said-before';
import { sentOtherwise } from './sent-otherwise';
import { ofSeveralShown } from './several-shown';
import { findSubjects } from './subjects';
import { atToldPlace } from './told-place';
import { turn } from './turning';
import { whoElse } from './who-else';

/** What is looked things up in. */
interface Looked {
  readonly index: DirectoryIndex;
  readonly numbers: NumberIndex;
}

/** What is asked of the rows shown before; `goesOn` is the reading of what says little by itself. */
export function ofShown(
  reading: Reading,
  context: Context,
  goesOn: Reading | undefined,
  question: Question,
  { index, numbers }: Looked,
): Resolution | undefined {
  return (
    ourOwn(reading, context, index) ??
    ofMissed(goesOn, context, index) ??
    whoElse(reading, context, question, index) ??
    listChanged(reading, context, question, index) ??
    keysBeside(reading, context, index) ??
    saidBefore(reading, context, index) ??
    ofSeveralShown(reading, context, question, index) ??
    checked(reading, context, index, numbers) ??
    byAnotherClock(reading, context, index) ??
    whatFor(reading, context, index) ??
    whatIs(reading, context, index) ??
    whatFailed(reading, context, index) ??
    sentOtherwise(reading, context, index) ??
    byPost(reading, context, index) ??
    (goesOn && fromBefore(goesOn, context, question, { index, numbers })) ??
    somebodyThere(reading, context, index) ??
    atToldPlace(reading, context, index)
  );
}

/** "Phone?" behind a no: asked of what the sheet does not cover, not of the row before it. */
function ofMissed(goesOn: Reading | undefined, { missed }: Context, index: DirectoryIndex): Resolution | undefined {
  if (!missed || goesOn?.facet === undefined || BACK.test(goesOn.text)) return undefined;
  const { options, phones, digits } = goesOn.literals;
  const named = options.length + phones.length + digits.length > 0 || namesRow(goesOn) || namesPlace(goesOn);
  return named || findSubjects(goesOn, index).subjects.length > 0 ? undefined : none({ kind: 'unknown' });
}

const BACK = /\b(?:back|again|first|before|earlier|previous)\b/;

function fromBefore(
  reading: Reading,
  context: Context,
  question: Question,
  { index, numbers }: Looked,
): Resolution | undefined {
  return (
    chooseEach(reading, context, question, index) ??
    amongShown(reading, context, question, index) ??
    othersBeside(reading, context, index) ??
    choose(reading, context, index) ??
    byWord(reading, context, index) ??
    whichOf(reading, context, index) ??
    nextKey(reading, context, index, numbers) ??
    does(reading, context, index) ??
    turn(reading, context, index)
  );
}
