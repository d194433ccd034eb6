import { isChat, isNewcomer, smallTalk } from '../language/aside/small-talk';
import { asksMeaning } from '../language/asked/asking';
import { momentAlone } from '../language/talk/beside-time';
import { lazily } from '../memo';
import type { Question, Resolution } from '../question';
import { withBound } from './decision/bounded';
import { byWording } from './decision/by-wording';
import { inNextMorning } from './decision/in-next-morning';
import { sameHours } from './decision/same-hours';
import { explainTerm } from './decision/spelled-out';
import { subjectsFound, whoFit } from './decision/subjects-found';
import { withoutSubject } from './decision/whole-sheet';
import type { DirectoryIndex } from './index/directory-index';
import type { Asking, AskingAsHeard } from './reading/asking';
import { type Reading, readQuestion, reread } from './reading/reading';
import { resolveReverse } from './reverse/reverse';
import { readBack, withShown } from './rows/shown-before';
import { withoutDeeds, withoutIntroduced, withoutPlace } from './subjects/asker-place';
import { withoutExcluded } from './subjects/excluded';
import { findSubjects, type Search } from './subjects/subjects';
import { atAnotherTime } from './talk/another-time';
import { contextMeant, listsAgain } from './talk/continues';
import { followUp } from './talk/follow-up';
import { orNothingShown } from './talk/nothing-shown';
import { ofShown } from './talk/of-shown';
import { withOurs } from './talk/ours-of-refused';

/** A reading that asks for something, with what several ways of understanding it look at. */
interface Understood extends AskingAsHeard {
  /** The reading of what says too little to be about anything but those shown; undefined where it starts anew. */
  readonly goesOn: Reading | undefined;
  /** The subjects that it names, and the best that did not stand. */
  readonly found: () => Search;
}

/** One way in which a reading may be meant; undefined where it is not. */
type Way = (asking: Understood) => Resolution | undefined;

/** The most telling first; what is meant in none of these ways is asked of the rows that it names, or of the whole sheet. */
const WAYS: readonly Way[] = [listedAgain, ofTalk, ofPrinted, ofSomeRows, chat];

/** What a reading that asks for something comes to. */
export function ofReading(asking: AskingAsHeard): Resolution {
  const understood = understand(asking);
  for (const way of WAYS) {
    const told = way(understood);
    if (told) return told;
  }
  return ofSheet(understood);
}

function understand({ reading, question, context, index, numbers, said }: AskingAsHeard): Understood {
  const before = contextMeant(reading, question, context);
  const goesOn = before && atAnotherTime(reading, before);
  const found = lazily(() => subjectsIn(reading, said, index));
  return { reading, question, context, index, numbers, said, goesOn, found };
}

function subjectsIn(reading: Reading, said: string, index: DirectoryIndex): Search {
  if (isChat(said) || isNewcomer(said)) return NOTHING;
  const { subjects, ...search } = findSubjects(reading, index);
  return { ...search, subjects: withoutIntroduced(withoutDeeds(withoutPlace(subjects, reading), reading), reading) };
}

const NOTHING: Search = { subjects: [] };

/** "And at 7" behind a list of who is there. */
function listedAgain({ reading, question, context, index }: Understood): Resolution | undefined {
  if (context === undefined || !listsAgain(reading, context)) return undefined;
  const then = reading.when === undefined ? reread(reading, { when: context.when }) : reading;
  return listedThen(atAnotherTime(then, context), question, index);
}

/** Who of all is there at the moment of a reading, until it or after it. */
function listedThen({ text, when, now }: Reading, question: Question, index: DirectoryIndex): Resolution {
  const list = readQuestion({ ...question, text: LIST }, index, `${LIST} ${momentAlone(text)}`);
  return withoutSubject({ reading: reread(list, { when, now }), question, index });
}

/** How whoever is there is asked for. */
const LIST = 'who is open';

/** What is asked of rows that the talk has shown. */
function ofTalk(asking: Understood): Resolution | undefined {
  const { reading, context, index, goesOn } = asking;
  if (context === undefined) return undefined;
  const told = ofShown({ ...asking, context }, goesOn);
  return told && withShown(told, reading, context, index);
}

/** What an acronym stands for, and whose a printed value is. */
function ofPrinted(asking: Understood): Resolution | undefined {
  const { reading, context, index, numbers, goesOn } = asking;
  const { subjects, refused } = asking.found();
  const meaning = asksMeaning(reading.text) ? explainTerm(reading, subjects, refused) : undefined;
  // "Sorry, 730" behind an hour is another hour.
  const retyped = goesOn !== undefined && goesOn.when !== reading.when;
  const literal = meaning ?? (retyped ? undefined : resolveReverse(reading, subjects, numbers));
  if (literal === undefined) return undefined;
  const back = context && readBack(literal, reading, context, index);
  return back ?? withoutExcluded(whoFit(literal, asking), reading, index);
}

/** The rows that print certain words, or keep the hours of another. */
function ofSomeRows(asking: Understood): Resolution | undefined {
  return byWording(asking.reading, asking.index) ?? sameHours(asking.found().subjects, asking);
}

function chat({ said, found }: Understood): Resolution | undefined {
  const reason = found().subjects.length === 0 ? smallTalk(said) : undefined;
  return reason && { outcome: 'help', reason };
}

/** What is asked of the rows that are named, of those shown by a fragment that names none, or of the whole sheet. */
function ofSheet(asking: Understood): Resolution {
  const { reading, context, index } = asking;
  const { subjects, refused } = asking.found();
  const named = subjects.length > 0;
  const resolution = named
    ? atHourMeant(subjectsFound(subjects, asking), asking)
    : (wentOn(asking) ?? orNothingShown(asking, () => withoutSubject(asking, refused)));
  const joined = context && named ? withShown(resolution, reading, context, index) : resolution;
  return withOurs(withoutExcluded(joined, reading, index), asking);
}

/** What a fragment asks of those shown. */
function wentOn(asking: Understood): Resolution | undefined {
  const { context, goesOn } = asking;
  const on = context && goesOn && { ...asking, context, reading: goesOn };
  const told = on && followUp(on);
  return told && atHourMeant(told, on);
}

/** "Before 9" is the minute before, "at 9" may be the next morning's. */
function atHourMeant(told: Resolution, asking: Asking): Resolution {
  return withBound(inNextMorning(told, asking), asking.reading);
}
