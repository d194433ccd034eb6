import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import {
  asksAllOthers,
  asksOther,
  asksTheSame,
  callsHimself,
  callsOurselves,
  speaksOfAnother,
} from '../../language/talk/another';
import { picksOne } from '../../language/talk/choices';
import { takesBack } from '../../language/talk/retyped';
import type { Context, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { AskingOfShown } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { answer, choices, finding, recordsOf } from '../rows/findings';
import { isRegional, regionsAnswered, regionsNamed } from '../rows/regions';
import { rivalsOf } from '../rows/rivals';
import { again, longerBefore, recalled } from '../rows/shown-before';
import { namesAnother, subjectsNamed } from '../subjects/named-rows';
import { momentKept } from './another-time';
import { supposes } from './refers-back';
import { calling, LEAST_HINT, leftOver, likeliest, TIE, type Weighed, weigh, whoCalls } from './weighed';

/** A row that was shown, and what a fragment may turn to from it. */
interface Turning {
  readonly reading: Reading;
  /** Whether he who is spoken of is to call by himself. */
  readonly himself: boolean;
  readonly record: ContactRecord;
  readonly facet: Facet;
  readonly when: When | undefined;
  /** What stands beside it. */
  readonly others: readonly ContactRecord[];
  /** All that was shown with it. */
  readonly shown: readonly ContactRecord[];
  readonly regions: readonly string[];
  readonly index: DirectoryIndex;
}

/** A fragment that turns to a neighbour of what was shown: "and if it is a house", "the other one". */
export function turn(asking: AskingOfShown): Resolution | undefined {
  const { context, index } = asking;
  // "Him" turns to another of those that were on offer, "for him to call himself" to any neighbour.
  const himself = callsHimself(asking.reading.text);
  const ourselves = callsOurselves(asking.reading.text);
  const offered = longerBefore(context, index).length > 0;
  const reading = himself || ourselves || offered ? whoCalls(asking) : asking.reading;
  const shown = recalled(context, index);
  const [before] = shown;
  if (before === undefined || context.outcome !== 'answer' || isLong(reading)) return undefined;
  const { record } = before;
  // Where somebody else's row was shown the asker has another; any other row is his already.
  const theirs = () => weigh(record, before.facet, calling('him', asking), [], index).score > LEAST_HINT;
  if (ourselves && !offered && !theirs()) return undefined;
  // Their row may do what the asker's does not: what his handles is told with it.
  const facet = ourselves ? 'contact' : (asking.reading.facet ?? before.facet);
  const turning: Turning = {
    reading,
    himself,
    record,
    facet,
    when: momentKept(asking.reading, facet, context),
    others: othersOf(record, context, index),
    shown: recordsOf(shown),
    regions: isRegional(record) ? regionsAnswered(reading, index) : regionsNamed(reading, index),
    index,
  };
  return asksOther(reading.text) && turning.others.length > 0 ? toOther(turning) : toNeighbour(turning);
}

function isLong(reading: Reading): boolean {
  const { text, tokens } = reading;
  const goesOn = speaksOfAnother(text) || takesBack(text) || supposes(reading);
  return tokens.length > (goesOn ? LONGEST_SUPPOSED : LONGEST_FRAGMENT);
}

function weighedIn({ reading, facet, regions, index }: Turning): (row: ContactRecord) => Weighed {
  return row => weigh(row, facet, reading, regions, index);
}

/** "The other one, the customers' one": one of them may be named besides. */
function toOther(turning: Turning): Resolution {
  const { others, facet, reading, when } = turning;
  const named = recordsOf(likeliest(others.map(weighedIn(turning))));
  return theOthers(named.length === 1 ? named : others, facet, reading, when);
}

/** "And if it is a house": the rows beside it that the words mean, where they name no other by themselves. */
function toNeighbour(turning: Turning): Resolution | undefined {
  const { reading, himself, record, facet, when, others, shown, regions, index } = turning;
  // "North, south and west" after the north: what was shown is named again.
  if (record.region !== undefined && regions.includes(record.region) && regions.length > 1) return undefined;
  // "The owner, not the builder": one of two is left.
  const least = picksOne(reading.text) || saysWhichNot(reading) ? LEAST_HINT : LEAST_TURN;
  const near = new Set([...others, ...index.units.unitOf(record)]);
  const weighed = [...near]
    .filter(row => isAlike(row, record))
    .map(weighedIn(turning))
    .filter(({ score }) => score > least);
  if (weighed.length === 0 && !himself) return undefined;
  const best = Math.max(...weighed.map(({ score }) => score));
  // "The same for north and south": both are named.
  const inRegions = weighed.filter(({ record: { region } }) => region !== undefined && regions.includes(region));
  // "The one in the east" of several shown is one of those.
  const among = ONE.test(reading.text) ? inRegions.filter(row => shown.includes(row.record)) : [];
  const placed = among.length > 0 ? among : inRegions;
  // "What if it is a house too": what was shown says so as well, and stays.
  if (placed.length === 0 && weighedIn(turning)(record).score >= best) {
    const held = himself ? weighedIn(turning)(record).score > least : best > least && supposes(reading);
    return held ? answer([again(record, facet, reading.when)]) : undefined;
  }
  const picked = placed.length > 1 || among.length > 0 ? placed : weighed.filter(({ score }) => score >= best - TIE);
  if ((picked.length !== 1 && placed.length < 2) || leftOver(picked, reading, index)) return undefined;
  const rows = recordsOf(picked);
  const open = least === LEAST_TURN && placed.length === 0 && namesBoth(record, rows, reading);
  // Whoever goes on ("how about", "the owner's one") means a neighbour, whatever else has the words.
  const around = least === LEAST_TURN && !asksTheSame(reading.text) ? new Set([record, ...near]) : undefined;
  if (open || standsAlone(rows, around, reading, index)) return undefined;
  return answer(rows.map(row => finding(row, facet, ['a neighbour of what was shown before'], when)));
}

/** What may be turned to: the others of a list or a choice that the row was picked from, else those that data/ sets beside the row. */
function othersOf(record: ContactRecord, context: Context, index: DirectoryIndex): readonly ContactRecord[] {
  const rest = recordsOf(longerBefore(context, index)).filter(row => row !== record);
  return rest.length > 0 ? rest : rivalsOf(record, index).filter(row => isAlike(row, record));
}

/** Another row that is reached in the same way. */
function isAlike({ id, lines }: ContactRecord, record: ContactRecord): boolean {
  return id !== record.id && lines[0]?.kind === record.lines[0]?.kind;
}

/**
 * Whether a message by itself names a row: another than these ("who does permits on the north side"), or these outright.
 * A topic of several rows around the one shown, these among them, leaves open which is meant, and so does what names none.
 */
function standsAlone(
  picked: readonly ContactRecord[],
  around: ReadonlySet<ContactRecord> | undefined,
  reading: Reading,
  index: DirectoryIndex,
): boolean {
  if (namesAnother(picked, reading, index)) return true;
  const [subject] = subjectsNamed(reading, index);
  if (subject === undefined) return false;
  const rows = recordsOf(subject.matches);
  return rows.every(record => picked.includes(record)) || rows.some(record => around?.has(record) === false);
}

/** "What about permits": a topic that what was shown handles too leaves open which of them is meant. */
function namesBoth({ id }: ContactRecord, picked: readonly ContactRecord[], { hits }: Reading): boolean {
  return hits.some(
    ({ phrase: { sense } }) =>
      sense.kind === 'alias' && sense.records.includes(id) && picked.some(record => sense.records.includes(record.id)),
  );
}

/** "The other one" is one of those beside what was shown; "the other regions" are all asked for. */
function theOthers(
  others: readonly ContactRecord[],
  facet: Facet,
  { text }: Reading,
  when: When | undefined,
): Resolution {
  const regional = /\b(regions?|regional|centers?)\b/.test(text) ? others.filter(isRegional) : [];
  const meant = regional.length > 0 ? regional : others;
  const shown = meant.map(record => finding(record, facet, ['the other of those offered'], when));
  const all = regional.length > 0 && asksAllOthers(text);
  return (all ? answer : choices)(shown);
}

const ONE = /\bones?\b/;

/** Whether hardly more is said than which one is meant and which is not. */
function saysWhichNot({ tokens, unwanted }: Reading): boolean {
  return unwanted.length > 0 && tokens.length <= LONGEST_CONTRAST;
}

const LONGEST_CONTRAST = 6;
/** Words of the longest fragment. */
export const LONGEST_FRAGMENT = 8;
const LONGEST_SUPPOSED = 14;
const LEAST_TURN = 0.4;
