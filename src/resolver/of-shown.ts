import type { Context, Question, Resolution } from '../question';
import { whatFor, whatIs, whichOf } from './about-shown';
import { amongShown, byPost, byWord } from './among-shown';
import { byAnotherClock } from './by-clock';
import { checked } from './checked';
import { choose, does } from './choosing';
import type { DirectoryIndex } from './directory-index';
import { nextKey } from './next-key';
import type { NumberIndex } from './number-index';
import { othersBeside } from './others-beside';
import { ourOwn } from './our-own';
import type { Reading } from './reading';
import { ofSeveralShown } from './several-shown';
import { atToldPlace } from './told-place';
import { turn } from './turning';

/** What is asked of the rows shown before; `goesOn` is the reading of what says little by itself. */
export function ofShown(
  reading: Reading,
  context: Context,
  goesOn: Reading | undefined,
  question: Question,
  { index, numbers }: { readonly index: DirectoryIndex; readonly numbers: NumberIndex },
): Resolution | undefined {
  return (
    ourOwn(reading, context, index) ??
    ofSeveralShown(reading, context, question, index) ??
    checked(reading, context, index, numbers) ??
    byAnotherClock(reading, context, index) ??
    whatFor(reading, context, index) ??
    whatIs(reading, context, index) ??
    byPost(reading, context, index) ??
    (goesOn && fromBefore(goesOn, context, question, index)) ??
    atToldPlace(reading, context, index)
  );
}

function fromBefore(
  reading: Reading,
  context: Context,
  question: Question,
  index: DirectoryIndex,
): Resolution | undefined {
  return (
    amongShown(reading, context, question, index) ??
    othersBeside(reading, context, index) ??
    choose(reading, context, index) ??
    byWord(reading, context, index) ??
    whichOf(reading, context, index) ??
    nextKey(reading, context, index) ??
    does(reading, context, index) ??
    turn(reading, context, index)
  );
}
