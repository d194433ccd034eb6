import type { Directory } from '../directory/directory';

import type { Facet } from '../facets';
import { asksMeaning } from '../language/asking';
import { clean } from '../language/clean';
import { isChat, smallTalk } from '../language/small-talk';
import { isThanked, socialReason } from '../language/social';
import { asksSheet, kindsListed } from '../language/whole';
import type { Context, HelpReason, Press, Question, Resolution } from '../question';
import { withoutPlace } from './asker-place';
import { choose, does, nextKey, turn, whichOf } from './choosing';
import { conclude, decide } from './decide';
import { DirectoryIndex, type Probe } from './directory-index';
import { withoutExcluded } from './excluded';
import { type Explanation, explain } from './explain';
import { facetOf } from './facet-of';
import { answer, choices, finding, none } from './findings';
import { followUp, refersBack, saysLittle } from './follow-up';
import { whichever } from './meant';
import { NumberIndex } from './number-index';
import { heard, type Reading, readQuestion, reread } from './reading';
import { remarksOn } from './remarks';
import { resolveReverse } from './reverse';
import { readBack } from './shown-before';
import { findSubjects, type Search, type Subject } from './subjects';
import { type Suggestion, suggest } from './suggest';
import { withoutSubject } from './whole-sheet';

/** Turns a question into a resolution. Pure: the same question and context give the same resolution. */
export interface Resolver {
  readonly directory: Directory;
  resolve(question: Question, context?: Context): Resolution;
  /** How a question is understood, for the person who keeps the vocabulary. */
  explain(question: Question): Explanation;
  /** Records for what is being typed, best first. */
  suggest(typed: string, limit: number): readonly Suggestion[];
}

/** Reads a directory once and answers any number of questions about it. */
export function createResolver(directory: Directory, probe?: Probe): Resolver {
  const index = new DirectoryIndex(directory, probe);
  const reading = index.read();
  while (reading.next().done !== true);
  return resolverOver(index, new NumberIndex(directory));
}

/**
 * The same, for a directory so large that reading it would keep others waiting: every few ms `pause` is awaited, in which
 * questions to the resolver in use are answered. Pass `setImmediate` from `node:timers/promises`, say.
 */
export async function createResolverInSlices(directory: Directory, pause: () => Promise<unknown>): Promise<Resolver> {
  const index = new DirectoryIndex(directory);
  const numbers = new NumberIndex(directory);
  for (const _ of index.read()) await pause();
  for (const _ of numbers.read()) await pause();
  return resolverOver(index, numbers);
}

function resolverOver(index: DirectoryIndex, numbers: NumberIndex): Resolver {
  const { directory } = index;
  return {
    directory,
    resolve: (question, context) => resolve(question, context, index, numbers),
    explain: question => explain(question, index),
    suggest: (typed, limit) => suggest(typed, limit, index),
  };
}

function resolve(
  question: Question,
  context: Context | undefined,
  index: DirectoryIndex,
  numbers: NumberIndex,
): Resolution {
  if (question.about) return pressed(question.about, index);
  const said = heard(question, index);
  const social = socialReason(said);
  const reading = readQuestion(question, index, said);
  if (
    social !== undefined &&
    (isThanked(said) || !hasHouseWord(reading, social)) &&
    !(context && social === 'greeting' && reading.facet === 'open_now')
  )
    return { outcome: 'help', reason: social };
  const before =
    (saysLittle(reading) || refersBack(reading)) && !asksAfresh(reading, question, context) ? context : undefined;
  const choice = before && fromBefore(reading, before, index);
  if (choice) return choice;
  const { subjects: found, refused } = isChat(said) ? NOTHING : findSubjects(reading, index);
  const subjects = withoutPlace(found, reading);
  const meaning = asksMeaning(reading.text) ? explainTerm(reading, subjects) : undefined;
  const literal = meaning ?? resolveReverse(reading, subjects, numbers);
  if (literal)
    return (context && readBack(literal, reading, context, index)) ?? withoutExcluded(literal, reading, index);
  const talk = subjects.length === 0 ? smallTalk(said) : undefined;
  if (talk !== undefined) return { outcome: 'help', reason: talk };
  const resolution =
    subjects.length > 0
      ? subjectsFound(subjects, reading, question, context, index)
      : ((before && followUp(reading, before, question, index)) ?? withoutSubject(reading, question, index, refused));
  return withoutExcluded(resolution, reading, index);
}

const NOTHING: Search = { subjects: [] };

/** Whether the whole sheet is asked about; "open?" and "all except the south" are about what was shown. */
function asksAfresh({ text, unwanted }: Reading, question: Question, context: Context | undefined): boolean {
  const goesOn =
    (unwanted.length > 0 && /^(all|everything)$/.test(text)) || (text === 'open' && question.text.includes('?'));
  return asksSheet(text) && !(goesOn && context?.outcome === 'answer');
}

/** "Test drive check": words of a greeting that together are a house phrase are no greeting; "what do you do about permits" asks. */
function hasHouseWord({ hits, tokens: words }: Reading, social: HelpReason): boolean {
  // "First day at the permits desk. How do you work?" asks in its last sentence.
  const asked = words.at(-1)?.sentence;
  return hits.some(
    ({ phrase, tokens }) =>
      phrase.sense.kind === 'alias' &&
      (tokens.length > 1 || (social === 'help' && words[tokens[0] ?? -1]?.sentence === asked)),
  );
}

function fromBefore(reading: Reading, context: Context, index: DirectoryIndex): Resolution | undefined {
  return (
    choose(reading, context, index) ??
    whichOf(reading, context, index) ??
    nextKey(reading, context, index) ??
    does(reading, context, index) ??
    turn(reading, context, index)
  );
}

function pressed(press: Press, index: DirectoryIndex): Resolution {
  const records = press.records.flatMap(id => index.directory.byId.get(id) ?? []);
  return records.length === 0
    ? none({ kind: 'gone' })
    : answer(records.map(record => finding(record, press.facet, ['a button was pressed'])));
}

function subjectsFound(
  subjects: readonly Subject[],
  reading: Reading,
  question: Question,
  context: Context | undefined,
  index: DirectoryIndex,
): Resolution {
  // "..., fax, email, post": the kinds of line name no second row.
  const asked = (everyKind(reading) ? subjects.slice(0, 1) : subjects).toSorted(
    (a, b) => Math.min(...a.tokens) - Math.min(...b.tokens),
  );
  const decided = asked.map(subject => {
    const facet =
      everyKind(reading) ??
      facetOf(subject, reading, subjects) ??
      inherited(reading, context) ??
      (reading.when === undefined ? 'contact' : 'hours');
    return decide(subject, facet, { reading, question, index, alone: asked.length === 1, ...(context && { context }) });
  });
  const found = decided.flatMap(one => ('findings' in one ? one.findings : []));
  const fit = whichever(
    found.map(({ record }) => record),
    reading,
    { question, index },
  );
  if (fit !== undefined) return answer(found.filter(({ record }) => fit.records.includes(record)));
  return conclude(
    decided,
    isList(subjects, reading) ? reread(reading, { outright: true }) : reading,
    remarksOn(
      reading,
      found.map(({ record }) => record),
    ),
    index,
  );
}

/** "All the ways to reach X: phone, fax, email": several kinds of line are no one of them. */
function everyKind({ all, text }: Reading): Facet | undefined {
  return all && kindsListed(text).length >= SEVERAL ? 'contact' : undefined;
}

const SEVERAL = 3;

/** Names in a row with nothing told besides: however long it is, all of it is asked. */
function isList(subjects: readonly Subject[], { tokens }: Reading): boolean {
  return tokens.every((token, i) => token.quiet || subjects.some(subject => subject.tokens.has(i)));
}

/** A fragment ("northeast", "and for title?") keeps asking what was asked before. */
function inherited(reading: Reading, context: Context | undefined): Facet | undefined {
  const [before] = context?.findings ?? [];
  return before && reading.tokens.length <= 5 ? before.facet : undefined;
}

/** An acronym is spelled out only where the sheet does. */
function explainTerm(reading: Reading, subjects: readonly Subject[]): Resolution {
  const [subject] = subjects;
  const spelled = (subject?.matches ?? []).filter(({ record: { unit } }) =>
    reading.tokens.some(token => unit?.short !== undefined && token.text === clean(unit.short)),
  );
  if (spelled.length > 0) {
    return choices(
      spelled.map(({ record, because }) => finding(record, 'topics', because())),
      'Which of these do you mean?',
    );
  }
  const term = reading.tokens.find(token => !token.quiet)?.text ?? '';
  return none(
    { kind: 'not_spelled_out', term },
    subject?.matches.map(({ record }) => record),
  );
}
