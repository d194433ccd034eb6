import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { callerSaid, callsHimself, callsOurselves } from '../../language/talk/another';
import { wordPicked } from '../../language/talk/choices';
import { clean } from '../../language/words/clean';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import { tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { servesOneOf } from '../rows/regions';
import { matchRecord } from '../subjects/match';

/** One of few rows, and how well a fragment says that it is meant. */
export interface Weighed {
  readonly record: ContactRecord;
  readonly facet: Facet;
  readonly score: number;
  readonly explained: ReadonlyMap<number, number>;
  /** Words of the longest whole phrase. */
  readonly longest: number;
}

/** A word of a cue is enough to choose among few; of a name, a part. */
export const LEAST_HINT = 0.15;
/** Rows whose scores differ by less are meant alike. */
export const TIE = 0.12;
const CUED = 0.6;

/** Weighs one row against all words of a fragment; a region or a cue of its own counts besides. */
export function weigh(
  record: ContactRecord,
  facet: Facet,
  reading: Reading,
  regions: readonly string[],
  index: DirectoryIndex,
): Weighed {
  const match = matchRecord({ record, terms: index.terms(record) }, reading, new Set(reading.tokens.keys()), index);
  const inRegion = servesOneOf(record, regions) ? 1 : 0;
  const cued = reading.hits.some(({ phrase: { sense } }) => sense.kind === 'cue' && sense.records.includes(record.id));
  const unit = unitPicked(record, reading);
  const explained = unit === undefined ? match.explained : new Map([...match.explained, [unit, CUED]]);
  const { longest, score } = match;
  return { record, facet, explained, longest, score: score + inRegion + (cued || unit !== undefined ? CUED : 0) };
}

/** "Me", "for him", "so the lady can ring them herself": who of two is calling is heard as that. */
export function whoCalls(asking: AskingOfShown): Reading {
  const { text } = asking.reading;
  const who = callsHimself(text) ? 'him' : callsOurselves(text) ? 'us' : callerSaid(text);
  return who === undefined ? asking.reading : calling(who, asking);
}

/** Somebody calls, and nothing else is said. */
export function calling(who: string, { question, index }: AskingOfShown): Reading {
  return readQuestion({ ...question, text: `${who} calling` }, index);
}

/** Those that words mean, where they mean any: the best, and whichever come as near. */
export function likeliest<One extends { readonly score: number }>(weighed: readonly One[]): readonly One[] {
  const best = Math.max(...weighed.map(({ score }) => score));
  return weighed.filter(({ score }) => score > LEAST_HINT && score >= best - TIE);
}

/** "The CWO one", of rows of several units: where the unit stands. */
export function unitPicked({ unit }: ContactRecord, { text, tokens }: Reading): number | undefined {
  // Nobody picks so in more words, and cleaning costs more than all else that is looked at here.
  const short = tokens.length > LONGEST_PICK ? '' : clean(unit?.short ?? '');
  const picks = short !== '' && wordPicked(text) === short;
  return picks ? tokens.findIndex(token => token.text === short) : undefined;
}

const LONGEST_PICK = 6;

/** Telling words that the choice does not explain: something else is asked. */
export function leftOver(picked: readonly Weighed[], reading: Reading, index: DirectoryIndex): boolean {
  const cues = tokensOf(reading.hits, ['cue', 'region', 'hint', 'context', 'elsewhere', 'world']);
  return reading.tokens.some((token, i) => {
    const telling = !token.quiet && !cues.has(i) && index.posting(token.stem) !== undefined && token.weight >= 0.5;
    return telling && !picked.some(({ explained }) => explained.has(i));
  });
}
